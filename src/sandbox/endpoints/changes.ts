/** The files that a merge request changes, with the limits under which GitLab stores and shows them. */
import { mergeRequestEntity } from "../entities/merge-request.ts";
import { type Answer, ok } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { DiffRow, MergeRequestRow } from "../state/merge-request.ts";
import { visibleMergeRequest } from "./merge-requests.ts";
import { iidRule } from "./status-check-access.ts";

const single = "/projects/:id/merge_requests/:merge_request_iid";
/** A tenth of the maximum number of files (1000 by default). Later files come without their text. */
const shownFiles = 100;

export const changeRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/merge_requests.rb",
    compared: "pages, files without their text after the limit",
    path: `${single}/diffs`,
    rules: [iidRule, ...paginationRules],
    handle: diffs,
  },
  {
    method: "GET",
    ruby: "lib/api/merge_requests.rb",
    compared: "access_raw_diffs, overflow, the limits of the stored diff",
    path: `${single}/changes`,
    rules: [iidRule, { name: "access_raw_diffs", type: "boolean", default: false }],
    handle: changes,
  },
];

/** The counters continue over the pages, so all later files of a big change are collapsed. */
function diffs(call: Call): Answer {
  const { row } = visibleMergeRequest(call);
  return paginate(call, stored(row), diffEntity);
}

/** With `access_raw_diffs`, all files are read from Git, and nothing overflows. */
function changes(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const isRaw = call.params.access_raw_diffs === true;
  const shown = isRaw ? row.diffs : stored(row);
  return ok({
    ...mergeRequestEntity(call, project, row, { full: true }),
    changes: shown.map(diffEntity),
    overflow: !isRaw && isCut(row),
  });
}

/** The files that the preparation kept. The list itself does not say that there were more. */
function stored(row: MergeRequestRow): readonly DiffRow[] {
  const kept = isCut(row) ? row.diffs.slice(0, Number.parseInt(row.changes_count ?? "", 10)) : row.diffs;
  return kept.map((diff, index) => (index < shownFiles ? diff : { ...diff, collapsed: true, diff: "" }));
}

function isCut({ changes_count }: MergeRequestRow): boolean {
  return changes_count?.endsWith("+") === true;
}

function diffEntity(diff: DiffRow) {
  return {
    a_mode: diff.new_file ? "0" : "100644",
    b_mode: diff.deleted_file ? "0" : "100644",
    generated_file: false,
    ...diff,
  };
}
