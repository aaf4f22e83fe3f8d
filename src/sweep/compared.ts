/** What the next sweep compares with, to see which status checks somebody changed. */

import type { SweptMergeRequest, SweptProject } from "./schema.ts";

/**
 * What could not be read this time must not be forgotten: otherwise a project that fails once could hide a change.
 * @param areRead whether the merge requests of the project were listed
 * @param before of the result before
 */
export function toCompareWith(
  { merge_requests }: Pick<SweptProject, "merge_requests">,
  areRead: boolean,
  before: readonly SweptMergeRequest[],
): readonly SweptMergeRequest[] {
  if (!areRead) return before;
  return merge_requests.map((one) =>
    one.error === undefined ? one : (before.find(({ iid }) => iid === one.iid) ?? one),
  );
}
