/** The effective approval settings: instance, top-level group and project already resolved by GitLab. */

import * as z from "zod/mini";
import { defineFact, partOf } from "../define.ts";

/** One answer, of which `approvalSettings` and `furtherApprovalSettings` are parts. */
export const approvalSettingsAnswer = defineFact<unknown>({
  id: "approval_settings_answer",
  summary: "The project's approval settings",
  requiredRole: "Maintainer",
  scope: "project",
  collect: ({ gitlab, projectId }) => gitlab.MergeRequestApprovals.showConfiguration(projectId),
});

const Settings = z.pipe(
  z.object({ merge_requests_author_approval: z.boolean() }),
  z.transform((settings) => ({
    authorMayApprove: settings.merge_requests_author_approval,
  })),
);

export const approvalSettings = partOf(approvalSettingsAnswer, { id: "approval_settings" }, Settings);
