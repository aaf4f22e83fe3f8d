/** The files of the project that decide what is checked, and by whom: CI configuration, policy, CODEOWNERS, scanner rules. */

import { defineFact, type FactContext, type PolicyFile } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { project } from "../project/project.ts";
import { projectSettings } from "../project/settings/project-settings.ts";
import { codeOwnersPlaces } from "../repository/code-owners.ts";
import { scannerFilePaths } from "../repository/scanner-files.ts";
import { UnreadableFact } from "../source.ts";
import { lintAt } from "./lint-at.ts";

/** Paths in the project itself. A merge request here cannot change files of other projects. */
export const guardingFiles = defineFact<
  readonly string[],
  { project: typeof project; settings: typeof projectSettings }
>({
  id: "guarding_files",
  summary: "Where the CI configuration, the policy, CODEOWNERS and the rules of scanners are",
  requiredRole: "at least Reporter in a private project, with scope read_api",
  scope: "project",
  needs: { project, settings: projectSettings },
  async collect(context, { project: { path: own }, settings: { ciConfigPath } }) {
    if (ciConfigPath === undefined)
      throw new UnreadableFact("GitLab does not show where the CI configuration is");
    const configuration = ownConfiguration(ciConfigPath || ".gitlab-ci.yml", own);
    const [policy, included] = await Promise.all([
      context.policy(),
      configuration === undefined ? [] : localIncludes(context, own),
    ]);
    return [
      ...(configuration === undefined ? [] : [plain(configuration)]),
      ...policy.flatMap((file) => ownPath(file, own) ?? []),
      ...codeOwnersPlaces,
      ...new Set(Object.values(scannerFilePaths).flat()),
      ...included.map(plain),
    ];
  },
});

/**
 * Files that the configuration includes from the project itself, now and with the merge request: a pattern such as
 * `ci/*.yml` also includes a file that the merge request adds. A fork's head cannot be checked in this project.
 */
async function localIncludes(context: FactContext, own: string): Promise<readonly string[]> {
  const { projectId, iid, read } = context;
  const request = iid === undefined ? undefined : await read(mergeRequest);
  // The API takes any revision, and of a bare name the tag.
  const target = request && `refs/heads/${request.targetBranch}`;
  const head = request?.sourceProjectId === projectId ? request.sha : undefined;
  const lints = await Promise.all(
    [target, ...(head === undefined ? [] : [head])].map((sha) => read(lintAt({ projectId, sha }))),
  );
  return lints.flatMap(({ valid, errors = [], includes }) => {
    // Where there is no configuration, nothing is included.
    if (!valid && errors.some((error) => error.startsWith("Please provide content of"))) return [];
    if (!valid)
      throw new UnreadableFact(
        `GitLab's lint finds an error in the CI configuration (${errors[0] ?? "none given"})`,
      );
    if (!includes) throw new UnreadableFact("GitLab's lint does not list what the CI configuration includes");
    return includes.flatMap(({ type, location, context_project }) =>
      type === "local" && location && context_project?.toLowerCase() === own.toLowerCase() ? [location] : [],
    );
  });
}

/** `path@group/project:ref` may name the project itself. */
function ownConfiguration(typed: string, project: string): string | undefined {
  if (/^https?:\/\//i.test(typed)) return undefined;
  const [, path = typed, other] = /^([^@]*)@([^:]*)/.exec(typed) ?? [];
  return other === undefined || other.toLowerCase() === project.toLowerCase() ? path : undefined;
}

/** The path of a policy, as the input or `extends` gives it, if it is a file of this project. */
function ownPath({ source: typed, place }: PolicyFile, project: string): string | undefined {
  if (place?.branch !== undefined)
    return plain(typed.slice(0, -place.branch.length - 1).replace(/^subject:/, ""));
  if (/^(?:https?:\/\/|preset:)/i.test(typed)) return undefined;
  const [, other, path] = /^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(typed) ?? [];
  if (path === undefined) return plain(typed);
  return other?.toLowerCase() === project.toLowerCase() ? plain(path) : undefined;
}

function plain(path: string): string {
  return path.replace(/^(?:\.?\/)+/, "");
}
