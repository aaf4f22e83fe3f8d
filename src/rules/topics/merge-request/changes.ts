/** `changes`: what the merge request changes, file by file. */

import { changedFiles } from "../../../facts/merge-request/changed-files.ts";
import { formerPaths } from "../../../facts/merge-request/changed-paths.ts";
import { defineTopic } from "../../topic.ts";
import { int, listOf, record, string } from "../../types.ts";

export const changesTopic = defineTopic({
  name: "changes",
  scope: "merge_request",
  summary: "The files that the merge request changes; unknown if some are not known",
  needs: { changedFiles, formerPaths },
  type: record({
    files: listOf(
      record({
        path: string("Path after the change"),
        old_path: string("Path before the change: another one only if the file was moved"),
        additions: int("Lines added"),
        deletions: int("Lines removed"),
      }),
      "Every changed file",
    ),
    additions: int("Lines added in all files"),
    deletions: int("Lines removed in all files"),
  }),
  value({ changedFiles: files, formerPaths: moved = [] }) {
    const former = new Map(moved.map(({ path, oldPath }) => [path, oldPath]));
    return {
      // A rule that names a former path that is not known is unknown.
      files: files.map(({ path, additions, deletions }) => ({
        ...{ path, old_path: former.get(path), additions, deletions },
      })),
      additions: files.reduce((sum, { additions }) => sum + additions, 0),
      deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    };
  },
});
