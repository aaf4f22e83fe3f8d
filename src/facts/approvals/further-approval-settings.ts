/** The effective approval settings beside the one for authors, out of the same answer. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
import { partOf } from "../define.ts";
import { approvalSettingsAnswer } from "./approval-settings.ts";

const Settings = z.pipe(
  z.object({
    merge_requests_disable_committers_approval: maybe(z.boolean()),
    reset_approvals_on_push: maybe(z.boolean()),
    disable_overriding_approvers_per_merge_request: maybe(z.boolean()),
  }),
  z.transform((settings) => ({
    committersMayNotApprove: settings.merge_requests_disable_committers_approval,
    resetsApprovalsOnPush: settings.reset_approvals_on_push,
    rulesAreFixed: settings.disable_overriding_approvers_per_merge_request,
  })),
);
export type FurtherApprovalSettings = z.infer<typeof Settings>;

export const furtherApprovalSettings = partOf(
  approvalSettingsAnswer,
  { id: "further_approval_settings" },
  Settings,
);
