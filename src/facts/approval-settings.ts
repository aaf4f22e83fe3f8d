/** The effective approval settings: instance, top-level group and project already resolved by GitLab. */

import { flag, mapped, type Of, object, parse } from "../shared/shape.ts";
import { defineFact } from "./define.ts";

const Settings = mapped(object({ merge_requests_author_approval: flag() }), (settings) => ({
  authorMayApprove: settings.merge_requests_author_approval,
}));
export type ApprovalSettings = Of<typeof Settings>;

export const approvalSettings = defineFact<ApprovalSettings>({
  id: "approval_settings",
  summary: "The project's approval settings",
  right: "Maintainer",
  about: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(Settings, await gitlab.MergeRequestApprovals.showConfiguration(projectId)),
});
