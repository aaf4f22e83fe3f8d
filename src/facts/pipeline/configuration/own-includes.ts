/** What the files of the project itself write under `include`, before GitLab evaluates it. */

import { type AnyFact, defineFact, type FactContext, type Probable } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { type MergedConfiguration, mergedConfiguration, sourceOf } from "../ci-config.ts";
import { type Entry, isEntry } from "../ci-jobs.ts";
import { contentOf, type FileContent, fileAt } from "./included-file.ts";

const mostFiles = 20;

/** All entries of `include`, of the configuration and of each file that it includes from the project itself. */
export const ownIncludes = defineFact<readonly Entry[], { from: typeof mergedConfiguration }>({
  id: "own_includes",
  summary: "What the project's own files of the CI configuration include",
  requiredRole: mergedConfiguration.requiredRole,
  scope: "project",
  needs: { from: mergedConfiguration },
  ahead: probableFile,
  collect: async (context, { from }) =>
    (await ownFiles(context, from)).flatMap(({ content, unreadable }) => {
      if (content === undefined) throw new UnreadableFact(unreadable);
      return entriesOf(content);
    }),
});

/** The configuration and each file that it includes from the project itself. */
export async function ownFiles(
  context: FactContext,
  { includes, projectPath }: MergedConfiguration,
): Promise<readonly FileContent[]> {
  // Without rules, and with all of them false, nothing may be left to see in the list.
  if (!includes) throw new UnreadableFact("GitLab's lint does not list what the configuration includes");
  const { projectId, sha, configPath } = await sourceOf(context);
  const local = includes.filter(({ type, from }) => type === "local" && from === projectPath);
  const paths = new Set(
    [configPath || ".gitlab-ci.yml", ...local.map(({ location }) => location)].map(withoutSlash),
  );
  if (paths.size > mostFiles)
    throw new UnreadableFact(`the configuration has ${paths.size} files, more than ${mostFiles}`);
  return Promise.all([...paths].map((path) => contentOf(fileAt(projectId, path, sha ?? "HEAD"), context)));
}

/** The configuration itself, before the lint says which files there are. */
export function probableFile({ iid, hints }: Probable): readonly AnyFact[] {
  const { head, configPath } = hints ?? {};
  if (iid === undefined || !head || configPath === undefined) return [];
  return [fileAt(head.projectId, withoutSlash(configPath), head.sha)];
}

function withoutSlash(path: string): string {
  return path.replace(/^\/+/, "");
}

/** What a file writes under `include`, each as a mapping. */
export function entriesOf({ include }: Entry): readonly Entry[] {
  return [include]
    .flat(10)
    .flatMap((one) => (isEntry(one) ? [one] : typeof one === "string" ? [{ local: one }] : []));
}
