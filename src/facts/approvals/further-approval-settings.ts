/** The effective approval settings beside the one for authors, out of the same answer. */

import { flag, mapped, maybe, type Of, object } from "../../shared/shape.ts";
import { partOf } from "../define.ts";
import { approvalSettingsAnswer } from "./approval-settings.ts";

const Settings = mapped(
  object({
    merge_requests_disable_committers_approval: maybe(flag()),
    reset_approvals_on_push: maybe(flag()),
    disable_overriding_approvers_per_merge_request: maybe(flag()),
  }),
  (settings) => ({
    committersMayNotApprove: settings.merge_requests_disable_committers_approval,
    resetsApprovalsOnPush: settings.reset_approvals_on_push,
    rulesAreFixed: settings.disable_overriding_approvers_per_merge_request,
  }),
);
export type FurtherApprovalSettings = Of<typeof Settings>;

export const furtherApprovalSettings = partOf(
  approvalSettingsAnswer,
  { id: "further_approval_settings" },
  Settings,
);
