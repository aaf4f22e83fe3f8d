/** Who pressed approve on the merge request, author and committers included. */

import * as z from "zod/mini";
import { defineFact } from "./define.ts";

const Approvals = z.pipe(
  z.object({ approved_by: z.array(z.object({ user: z.object({ username: z.string() }) })) }),
  z.transform(({ approved_by }) => ({ approvedBy: approved_by.map(({ user }) => user.username) })),
);
export type MergeRequestApprovals = z.infer<typeof Approvals>;

/** `approved` is left aside on purpose: it is true with nobody in the list when there are no rules. */
export const mergeRequestApprovals = defineFact<MergeRequestApprovals>({
  id: "merge_request_approvals",
  summary: "The approvals of the merge request",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  collect: async ({ gitlab, projectId, iid }) =>
    Approvals.parse(
      await gitlab.MergeRequestApprovals.showConfiguration(projectId, { mergerequestIId: iid ?? 0 }),
    ),
});
