/** The effective approval settings: instance, top-level group and project already resolved by GitLab. */

import * as z from "zod/mini";
import { defineFact } from "./define.ts";

const Settings = z.pipe(
  z.object({ merge_requests_author_approval: z.boolean() }),
  z.transform((settings) => ({ authorMayApprove: settings.merge_requests_author_approval })),
);
export type ApprovalSettings = z.infer<typeof Settings>;

export const approvalSettings = defineFact<ApprovalSettings>({
  id: "approval_settings",
  summary: "The project's approval settings",
  right: "Maintainer",
  about: "project",
  collect: async ({ gitlab, projectId }) =>
    Settings.parse(await gitlab.MergeRequestApprovals.showConfiguration(projectId)),
});
