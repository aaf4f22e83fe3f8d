/** The approval settings as GitLab resolves them, each with whether the project can still change it. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Setting = z.pipe(
  z.object({ value: z.boolean(), locked: z.boolean() }),
  z.transform(({ value, locked }) => ({ value, isLocked: locked })),
);

/** The polarity is the opposite of the older endpoint's: here true is the laxer value of the first four. */
const Settings = z.pipe(
  z.object({
    allow_author_approval: Setting,
    allow_committer_approval: Setting,
    allow_overrides_to_approver_list_per_merge_request: Setting,
    retain_approvals_on_push: Setting,
    selective_code_owner_removals: maybe(Setting),
    require_reauthentication_to_approve: Setting,
  }),
  z.transform((settings) => ({
    authorsMayApprove: settings.allow_author_approval,
    committersMayApprove: settings.allow_committer_approval,
    rulesMayChange: settings.allow_overrides_to_approver_list_per_merge_request,
    staysOnPush: settings.retain_approvals_on_push,
    /** New commits remove the approvals of code owners whose files changed, and no others. Undefined on a GitLab that has no such setting yet. */
    losesCodeOwnersOnPush: settings.selective_code_owner_removals,
    requiresReauthentication: settings.require_reauthentication_to_approve,
  })),
);
export type ApprovalLocks = z.infer<typeof Settings>;

/**
 * The older endpoint's `require_reauthentication_to_approve` is false wherever nobody signs in with a password, although
 * single sign-on may be required (ee/app/models/ee/project.rb). This one has the setting itself.
 */
export const approvalLocks = defineFact<ApprovalLocks>({
  id: "approval_locks",
  summary: "The project's approval settings and their locks",
  requiredRole: "Maintainer, with GitLab Premium",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(Settings, await gitlab.read(`/projects/${projectId}/merge_request_approval_setting`)),
});
