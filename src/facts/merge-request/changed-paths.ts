/** The paths that the merge request touches, former names of moved files included: all of them or none. */

import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { changeOrigin } from "./change-origin.ts";
import { changedFiles } from "./changed-files.ts";
import { localChanges } from "./local-changes.ts";
import { mergeRequest } from "./merge-request.ts";
import { type Changes, changesOf, filesOf, type MovedFile, pathsOf } from "./stored-changes.ts";

const about = {
  summary: "The paths that the merge request changes",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
} as const;

/** The answer that most probably shows all files. It need not wait for the statistics with which it is compared. */
const likelyChanges = defineFact<Changes, { mergeRequest: typeof mergeRequest }>({
  id: "likely_changes",
  ...about,
  needs: { mergeRequest },
  collect: (context, { mergeRequest: { changesCount } }) => changesOf(context, isCut(changesCount)),
});

/** Whether GitLab has not stored the whole diff. */
function isCut(changesCount: string | undefined): boolean {
  return changesCount?.endsWith("+") === true;
}

/**
 * The statistics of the whole diff show how many files there are, but no former names (gitlab-evidence 2). Former names
 * come from the stored diff if it is complete, else from GitLab's reading of Git without its limits, else from local
 * Git.
 */
const movedFiles = defineFact<
  readonly MovedFile[],
  { mergeRequest: typeof mergeRequest; files: typeof changedFiles; origin: typeof changeOrigin }
>({
  id: "moved_files",
  ...about,
  needs: { mergeRequest, files: changedFiles, origin: changeOrigin },
  ahead: () => [likelyChanges],
  async collect(context, { mergeRequest: { changesCount, sha }, files: { length }, origin }) {
    const isWhole = ({ changes }: Changes) => changes.length === length;
    let changes = await context.read(likelyChanges);
    if (!isWhole(changes) && !isCut(changesCount)) changes = await changesOf(context, true);
    if (isWhole(changes)) return filesOf(changes);
    const local = await localChanges(context, origin, sha);
    if (local) return local;
    throw new UnreadableFact(`GitLab shows the former names of ${changes.changes.length} of ${length} files`);
  },
});

export const changedPaths = defineFact<readonly string[], { moved: typeof movedFiles }>({
  id: "changed_paths",
  ...about,
  needs: { moved: movedFiles },
  collect: async (_, { moved }) => pathsOf(moved),
});

/** Optional: a rule that names no former path does not need it. */
export const formerPaths: typeof movedFiles = {
  ...movedFiles,
  id: "former_paths",
  summary: "The former paths of the files that the merge request changes",
  isOptional: true,
  needs: { moved: movedFiles },
  collect: async (_, { moved }) => moved as readonly MovedFile[],
};
