/** The effective approval settings. GitLab has already resolved instance, top-level group and project. */

import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, which `approvalSettings` and `furtherApprovalSettings` share. */
const answer = defineFact<unknown>({
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

export const approvalSettings = partOf(answer, { id: "approval_settings" }, Settings);

const FurtherSettings = z.pipe(
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
export type FurtherApprovalSettings = z.infer<typeof FurtherSettings>;

/** Every setting except the one for authors. */
export const furtherApprovalSettings = partOf(answer, { id: "further_approval_settings" }, FurtherSettings);
