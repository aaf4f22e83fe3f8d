/** The paths that the merge request touches, former names of moved files included: all of them or none. */

import * as z from "zod/mini";
import { RunError } from "../../shared/errors.ts";
import { parse } from "../../shared/schema.ts";
import { defineFact, type FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { changeOrigin } from "./change-origin.ts";
import { changedFiles } from "./changed-files.ts";
import { localChanges } from "./local-changes.ts";
import { mergeRequest } from "./merge-request.ts";

const Files = z.array(z.object({ new_path: z.string(), old_path: z.string() }));
const Changes = z.object({ changes: Files });

/**
 * The statistics of the whole diff show how many files there are, but no former names (gitlab-evidence 2). Former names
 * come from the stored diff if it is complete, else from GitLab's reading of Git without its limits, else from local
 * Git.
 */
export const changedPaths = defineFact<
  readonly string[],
  { mergeRequest: typeof mergeRequest; files: typeof changedFiles; origin: typeof changeOrigin }
>({
  id: "changed_paths",
  summary: "The paths that the merge request changes",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  needs: { mergeRequest, files: changedFiles, origin: changeOrigin },
  async collect(context, { mergeRequest: { changesCount, sha }, files: { length }, origin }) {
    const stored = changesCount?.endsWith("+") ? [] : await storedFiles(context);
    if (stored.length === length) return pathsOf(stored);
    const { gitlab, projectId, iid } = context;
    const path = `/projects/${projectId}/merge_requests/${iid}/changes`;
    const { changes } = parse(Changes, await gitlab.read(path, { accessRawDiffs: true }));
    if (changes.length === length) return pathsOf(changes);
    const local = await localChanges(context, origin, sha);
    if (local) return [...new Set(local.flatMap((file) => [file.path, file.oldPath]))];
    throw new UnreadableFact(`GitLab shows the former names of ${changes.length} of ${length} files`);
  },
});

/** Rows past the limits can be missing from the pages. The list is then shorter than its own headers say. */
async function storedFiles({ gitlab, projectId, iid }: FactContext) {
  try {
    const path = `/projects/${projectId}/merge_requests/${iid}/diffs`;
    return parse(Files, await gitlab.read(path, { perPage: 100 }));
  } catch (error) {
    if (error instanceof RunError && error.code === "GITLAB_UNEXPECTED") return [];
    throw error;
  }
}

function pathsOf(files: readonly { readonly new_path: string; readonly old_path: string }[]) {
  return [...new Set(files.flatMap(({ new_path, old_path }) => [new_path, old_path]))];
}
