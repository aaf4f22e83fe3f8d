/** Every control and field by id, loaded only when a policy names it. */

import type { Control, Field } from "./define.ts";
import type { Expression } from "./expression.ts";

/** Ours: one line each. */
export const controls: Readonly<Record<string, () => Promise<Control>>> = {
  merge_request_approvals: async () => (await import("./merge-request-approvals.ts")).mergeRequestApprovals,
  merge_request_is_not_draft: async () =>
    (await import("./merge-request-is-not-draft.ts")).mergeRequestIsNotDraft,
  merge_request_title: async () => (await import("./merge-request-title.ts")).mergeRequestTitle,
};

/** Fields of GitLab's expressions: one line each. */
export const fields: Readonly<Record<string, () => Promise<Field>>> = {
  default_branch_protected: async () =>
    (await import("./default-branch-protected.ts")).defaultBranchProtected,
  default_branch_protected_from_direct_push: async () =>
    (await import("./default-branch-protected-from-direct-push.ts")).defaultBranchProtectedFromDirectPush,
  ensure_2_admins_per_repo: async () => (await import("./ensure-2-admins-per-repo.ts")).ensure2AdminsPerRepo,
  merge_request_prevent_author_approval: async () =>
    (await import("./merge-request-prevent-author-approval.ts")).mergeRequestPreventAuthorApproval,
  minimum_approvals_required: async () =>
    (await import("./minimum-approvals-required.ts")).minimumApprovalsRequired,
  project_visibility_not_public: async () =>
    (await import("./project-visibility-not-public.ts")).projectVisibilityNotPublic,
  push_protection_enabled: async () => (await import("./push-protection-enabled.ts")).pushProtectionEnabled,
  require_signed_commits: async () => (await import("./require-signed-commits.ts")).requireSignedCommits,
  resolve_discussions_required: async () =>
    (await import("./resolve-discussions-required.ts")).resolveDiscussionsRequired,
  scanner_sast_running: async () => (await import("./scanners.ts")).scanner("scanner_sast_running"),
  scanner_secret_detection_running: async () =>
    (await import("./scanners.ts")).scanner("scanner_secret_detection_running"),
  secure_webhooks: async () => (await import("./secure-webhooks.ts")).secureWebhooks,
};

/** GitLab's controls whose predefined expression is not simply `their own field = true`. */
const predefined: Readonly<Record<string, Expression>> = {
  minimum_approvals_required_1: { field: "minimum_approvals_required", operator: ">=", value: 1 },
  minimum_approvals_required_2: { field: "minimum_approvals_required", operator: ">=", value: 2 },
};

/** Fields that are only thresholds of controls, not controls by themselves. */
const fieldsOnly = new Set(["minimum_approvals_required"]);

/** The expression that GitLab has stored for one of its controls, undefined for any other id. */
export function predefinedExpression(id: string): Expression | undefined {
  if (Object.hasOwn(predefined, id)) return predefined[id];
  return Object.hasOwn(fields, id) && !fieldsOnly.has(id)
    ? { field: id, operator: "=", value: true }
    : undefined;
}

/** Every id that a policy may name without an expression of its own, in alphabetical order. */
export const controlIds: readonly string[] = [
  ...Object.keys(controls),
  ...Object.keys(predefined),
  ...Object.keys(fields).filter((id) => !fieldsOnly.has(id)),
].sort();
