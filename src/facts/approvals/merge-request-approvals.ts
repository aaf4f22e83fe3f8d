/** Who pressed approve on the merge request and when, author and committers included. */

import { list, mapped, maybe, type Of, object, parse, text } from "../../shared/shape.ts";
import { defineFact } from "../define.ts";

const Approvals = mapped(
  object({ approved_by: list(object({ user: object({ username: text() }), approved_at: maybe(text()) })) }),
  ({ approved_by }) => ({
    approvedBy: approved_by.map(({ user }) => user.username),
    /** By username, as GitLab writes it; older versions do not say. */
    approvedAt: Object.fromEntries(approved_by.map(({ user, approved_at }) => [user.username, approved_at])),
  }),
);
export type MergeRequestApprovals = Of<typeof Approvals>;

/** `approved` is left aside on purpose: it is true with nobody in the list when there are no rules. */
export const mergeRequestApprovals = defineFact<MergeRequestApprovals>({
  id: "merge_request_approvals",
  summary: "The approvals of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  collect: async ({ gitlab, projectId, iid }) =>
    parse(
      Approvals,
      await gitlab.MergeRequestApprovals.showConfiguration(projectId, { mergerequestIId: iid ?? 0 }),
    ),
});
