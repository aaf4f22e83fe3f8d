/** The paths that the judged merge request changes; null if there is no merge request. */

import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { localChanges } from "./local-changes.ts";
import { mergeRequest } from "./merge-request.ts";
import { changesOf, filesOf, pathsOf } from "./stored-changes.ts";

/**
 * Read over REST alone, so that a control about the repository can use it with or without a merge request. GitLab cuts
 * the stored diff at its limits, so its length is compared with `changes_count` (gitlab-evidence 2).
 */
export const changesIfAny = defineFact<readonly string[] | null>({
  id: "changes_if_any",
  summary: "The paths that the merge request changes, if there is one",
  requiredRole: "at least Reporter with scope read_api",
  scope: "project",
  async collect(context) {
    if (context.iid === undefined) return null;
    const { changesCount, sha } = await context.read(mergeRequest);
    const changes = await changesOf(context, false);
    const { length } = changes.changes;
    if (String(length) === changesCount) return pathsOf(filesOf(changes));
    const { base_sha: baseSha, head_sha: headSha } = changes.diff_refs ?? {};
    const local = await localChanges(context, { baseSha, headSha, startSha: undefined }, sha);
    if (local) return pathsOf(local);
    throw new UnreadableFact(
      `GitLab shows ${length} of ${changesCount ?? "an unknown number of"} changed files`,
    );
  },
});
