/** The effective approval settings: instance, top-level group and project already resolved by GitLab. */

import { flag, mapped, maybe, type Of, object } from "../../shared/shape.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, of which `approvalSettings` and `furtherApprovalSettings` are parts. */
const answer = defineFact<unknown>({
  id: "approval_settings_answer",
  summary: "The project's approval settings",
  requiredRole: "Maintainer",
  scope: "project",
  collect: ({ gitlab, projectId }) => gitlab.MergeRequestApprovals.showConfiguration(projectId),
});

const Settings = mapped(object({ merge_requests_author_approval: flag() }), (settings) => ({
  authorMayApprove: settings.merge_requests_author_approval,
}));

export const approvalSettings = partOf(answer, { id: "approval_settings" }, Settings);

const FurtherSettings = mapped(
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
export type FurtherApprovalSettings = Of<typeof FurtherSettings>;

/** Every setting but the one for authors. */
export const furtherApprovalSettings = partOf(answer, { id: "further_approval_settings" }, FurtherSettings);
