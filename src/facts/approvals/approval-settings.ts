/** The effective approval settings: instance, top-level group and project already resolved by GitLab. */

import { flag, mapped, object } from "../../shared/shape.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, of which `approvalSettings` and `furtherApprovalSettings` are parts. */
export const approvalSettingsAnswer = defineFact<unknown>({
  id: "approval_settings_answer",
  summary: "The project's approval settings",
  requiredRole: "Maintainer",
  scope: "project",
  collect: ({ gitlab, projectId }) => gitlab.MergeRequestApprovals.showConfiguration(projectId),
});

const Settings = mapped(object({ merge_requests_author_approval: flag() }), (settings) => ({
  authorMayApprove: settings.merge_requests_author_approval,
}));

export const approvalSettings = partOf(approvalSettingsAnswer, { id: "approval_settings" }, Settings);
