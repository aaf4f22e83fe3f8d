/** The effective approval settings: instance, top-level group and project already resolved by GitLab. */

import { flag, mapped, maybe, type Of, object, parse } from "../shared/shape.ts";
import { defineFact } from "./define.ts";

const Settings = mapped(
  object({
    merge_requests_author_approval: flag(),
    merge_requests_disable_committers_approval: maybe(flag()),
    reset_approvals_on_push: maybe(flag()),
    disable_overriding_approvers_per_merge_request: maybe(flag()),
  }),
  (settings) => ({
    authorMayApprove: settings.merge_requests_author_approval,
    committersMayNotApprove: settings.merge_requests_disable_committers_approval,
    resetsApprovalsOnPush: settings.reset_approvals_on_push,
    rulesAreFixed: settings.disable_overriding_approvers_per_merge_request,
  }),
);
export type ApprovalSettings = Of<typeof Settings>;

export const approvalSettings = defineFact<ApprovalSettings>({
  id: "approval_settings",
  summary: "The project's approval settings",
  right: "Maintainer",
  about: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(Settings, await gitlab.MergeRequestApprovals.showConfiguration(projectId)),
});
