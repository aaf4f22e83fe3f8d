/** Who approved the merge request and when, author and committers included. */

import * as z from "zod/mini";
import { maybe, parse } from "../../shared/schema.ts";
import { defineFact } from "../define.ts";

const Approvals = z.pipe(
  z.object({
    approved_by: z.array(
      z.object({ user: z.object({ username: z.string() }), approved_at: maybe(z.string()) }),
    ),
  }),
  z.transform(({ approved_by }) => ({
    approvedBy: approved_by.map(({ user }) => user.username),
    /** By username, as GitLab writes it. Older versions do not give the time. */
    approvedAt: Object.fromEntries(approved_by.map(({ user, approved_at }) => [user.username, approved_at])),
  })),
);
export type MergeRequestApprovals = z.infer<typeof Approvals>;

/** The fact ignores `approved` on purpose: without rules, it is true even if nobody has approved. */
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
