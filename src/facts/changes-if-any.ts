/** The paths that the judged merge request changes; null where there is none. */

import { list, object, parse, text } from "../shared/shape.ts";
import { UnreadableFact } from "./collect.ts";
import { defineFact } from "./define.ts";
import { mergeRequest } from "./merge-request.ts";

const Files = list(object({ new_path: text(), old_path: text() }));

/**
 * Over REST alone, so that a control about the repository can ask for it whether there is a merge request or not. The
 * stored diff is cut at GitLab's limits, so its length is held against `changes_count` (gitlab-evidence 2).
 */
export const changesIfAny = defineFact<readonly string[] | null>({
  id: "changes_if_any",
  summary: "The paths that the merge request changes, if there is one",
  right: "at least Reporter with scope read_api",
  about: "project",
  async collect({ gitlab, projectId, iid, read }) {
    if (iid === undefined) return null;
    const { changesCount } = await read(mergeRequest);
    const path = `/projects/${projectId}/merge_requests/${iid}/diffs`;
    const files = parse(Files, await gitlab.read(path, { perPage: 100 }));
    if (String(files.length) !== changesCount)
      throw new UnreadableFact(
        `GitLab shows ${files.length} of ${changesCount ?? "an unknown number of"} changed files`,
      );
    return [...new Set(files.flatMap(({ new_path, old_path }) => [new_path, old_path]))];
  },
});
