/** The files of the project that decide what is checked: its CI configuration and the policy. */

import { defineFact } from "../define.ts";
import { project, projectSettings } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";

/** Paths in the project itself. A merge request here cannot change files of other projects. */
export const guardingFiles = defineFact<
  readonly string[],
  { project: typeof project; settings: typeof projectSettings }
>({
  id: "guarding_files",
  summary: "Where the CI configuration and the policy are",
  requiredRole: "a token whose user can see the project",
  scope: "project",
  needs: { project, settings: projectSettings },
  async collect({ policy }, { project: { path: own }, settings: { ciConfigPath } }) {
    if (ciConfigPath === undefined)
      throw new UnreadableFact("GitLab does not show where the CI configuration is");
    const configuration = ownConfiguration(ciConfigPath || ".gitlab-ci.yml", own);
    return [
      ...(configuration === undefined ? [] : [plain(configuration)]),
      ...policy.flatMap((typed) => ownPath(typed, own) ?? []),
    ];
  },
});

/** `path@group/project:ref` may name the project itself. */
function ownConfiguration(typed: string, project: string): string | undefined {
  if (/^https?:\/\//i.test(typed)) return undefined;
  const [, path = typed, other] = /^([^@]*)@([^:]*)/.exec(typed) ?? [];
  return other === undefined || other.toLowerCase() === project.toLowerCase() ? path : undefined;
}

/** The path of a policy, as the input gives it, if it is a file of this project. */
function ownPath(typed: string, project: string): string | undefined {
  if (/^(?:https?:\/\/|preset:)/i.test(typed)) return undefined;
  const [, other, path] = /^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(typed) ?? [];
  if (path === undefined) return plain(typed);
  return other?.toLowerCase() === project.toLowerCase() ? plain(path) : undefined;
}

function plain(path: string): string {
  return path.replace(/^(?:\.?\/)+/, "");
}
