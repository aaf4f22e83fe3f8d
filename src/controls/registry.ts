/** Every control and field by id, loaded only when a policy names it. */

import type { Control, Field } from "./define.ts";
import type { Expression } from "./expression.ts";

type Definition = Control | Field;
/** Loads a module that exports definitions, or lists of them, beside whatever else it shares. */
type Load = () => Promise<object>;

/** Ours: one line each. */
const ownModules: Readonly<Record<string, Load>> = {
  merge_request_approvals: () => import("./merge-request-approvals.ts"),
  merge_request_is_not_draft: () => import("./merge-request-is-not-draft.ts"),
  merge_request_title: () => import("./merge-request-title.ts"),
  project_approvals_on_default_branch: () => import("./project-approvals-on-default-branch.ts"),
  project_code_owner_approval_on_default_branch: () =>
    import("./project-code-owner-approval-on-default-branch.ts"),
  project_default_branch_not_deletable: () => import("./project-default-branch-rules.ts"),
  project_force_push_blocked: () => import("./project-default-branch-rules.ts"),
  project_members_inactive: () => import("./project-members-inactive.ts"),
  project_vulnerability_age: () => import("./project-vulnerability-age.ts"),
};

/** Fields of GitLab's expressions: one line each. */
const fieldModules: Readonly<Record<string, Load>> = {
  auth_sso_enabled: () => import("./not-observable.ts"),
  branch_deletion_disabled: () => import("./branch-rules.ts"),
  cicd_job_token_scope_enabled: () => import("./cicd-job-token-scope-enabled.ts"),
  code_changes_requires_code_owners: () => import("./absent-branch.ts"),
  code_owner_approval_required: () => import("./code-owner-approval-required.ts"),
  default_branch_protected: () => import("./default-branch-protected.ts"),
  default_branch_protected_from_direct_push: () => import("./default-branch-protected-from-direct-push.ts"),
  default_branch_users_can_merge: () => import("./default-branch-users.ts"),
  default_branch_users_can_push: () => import("./default-branch-users.ts"),
  ensure_2_admins_per_repo: () => import("./ensure-2-admins-per-repo.ts"),
  error_tracking_enabled: () => import("./error-tracking-enabled.ts"),
  force_push_disabled: () => import("./absent-branch.ts"),
  gitlab_license_level_ultimate: () => import("./ultimate-licence.ts"),
  has_forks: () => import("./project-settings.ts"),
  has_valid_ci_config: () => import("./has-valid-ci-config.ts"),
  issue_tracking_enabled: () => import("./not-observable.ts"),
  merge_request_commit_reset_approvals: () => import("./approval-settings.ts"),
  merge_request_prevent_author_approval: () => import("./prevent-approval.ts"),
  merge_request_prevent_committers_approval: () => import("./prevent-approval.ts"),
  merge_requests_approval_rules_prevent_editing: () => import("./approval-settings.ts"),
  merge_requests_require_code_owner_approval: () => import("./branch-rules.ts"),
  minimum_approvals_required: () => import("./minimum-approvals-required.ts"),
  more_members_than_admins: () => import("./member-shares.ts"),
  package_hunter_no_findings_untriaged: () => import("./package-hunter-no-findings-untriaged.ts"),
  project_archived: () => import("./project-settings.ts"),
  project_marked_for_deletion: () => import("./project-marked-for-deletion.ts"),
  project_pipelines_not_public: () => import("./project-settings.ts"),
  project_repo_exists: () => import("./project-repo-exists.ts"),
  project_user_defined_variables_restricted_to_maintainers: () => import("./project-settings.ts"),
  project_visibility: () => import("./project-visibility.ts"),
  project_visibility_not_internal: () => import("./project-visibility.ts"),
  project_visibility_not_public: () => import("./project-visibility.ts"),
  protected_branches_set: () => import("./branch-rules.ts"),
  push_protection_enabled: () => import("./push-protection-enabled.ts"),
  require_branch_up_to_date: () => import("./merge-method.ts"),
  require_linear_history: () => import("./merge-method.ts"),
  require_mfa_at_org_level: () => import("./two-factor.ts"),
  require_mfa_for_contributors: () => import("./two-factor.ts"),
  require_signed_commits: () => import("./require-signed-commits.ts"),
  reset_approvals_on_push: () => import("./approval-settings.ts"),
  resolve_discussions_required: () => import("./resolve-discussions-required.ts"),
  restrict_push_merge_access: () => import("./branch-rules.ts"),
  restricted_build_access: () => import("./member-shares.ts"),
  review_and_archive_stale_repos: () => import("./review-and-archive-stale-repos.ts"),
  review_and_remove_inactive_users: () => import("./review-and-remove-inactive-users.ts"),
  scanner_api_security_running: () => import("./scanners.ts"),
  scanner_code_quality_running: () => import("./scanners.ts"),
  scanner_container_scanning_running: () => import("./scanners.ts"),
  scanner_dast_running: () => import("./scanners.ts"),
  scanner_dep_scanning_running: () => import("./scanners.ts"),
  scanner_iac_running: () => import("./scanner-iac-running.ts"),
  scanner_license_compliance_running: () => import("./scanners.ts"),
  scanner_sast_running: () => import("./scanners.ts"),
  scanner_secret_detection_running: () => import("./scanners.ts"),
  secure_webhooks: () => import("./secure-webhooks.ts"),
  stale_branch_cleanup_enabled: () => import("./stale-branch-cleanup-enabled.ts"),
  status_checks_required: () => import("./status-checks-required.ts"),
  status_page_configured: () => import("./ultimate-licence.ts"),
  strict_permissions_for_repo: () => import("./member-shares.ts"),
  terraform_enabled: () => import("./terraform-enabled.ts"),
  vulnerabilities_slo_days_over_threshold: () => import("./vulnerabilities-slo-days-over-threshold.ts"),
};

const controlNames: readonly string[] = Object.keys(ownModules);
export const fieldNames: readonly string[] = Object.keys(fieldModules);

export function loadControl(id: string): Promise<Control | undefined> {
  return load(ownModules, id, "control");
}

export function loadField(id: string): Promise<Field | undefined> {
  return load(fieldModules, id, "field");
}

async function load<K extends Definition["kind"]>(
  modules: Readonly<Record<string, Load>>,
  id: string,
  kind: K,
) {
  if (!Object.hasOwn(modules, id)) return undefined;
  const exported: unknown[] = Object.values((await modules[id]?.()) ?? {}).flat();
  return (exported as Partial<Definition>[]).find(
    (one): one is Definition & { kind: K } => one.kind === kind && one.id === id,
  );
}

/** GitLab's controls whose predefined expression is not simply `their own field = true`. */
const predefined: Readonly<Record<string, Expression>> = {
  minimum_approvals_required_1: { field: "minimum_approvals_required", operator: ">=", value: 1 },
  minimum_approvals_required_2: { field: "minimum_approvals_required", operator: ">=", value: 2 },
  ...Object.fromEntries(
    [
      "project_marked_for_deletion",
      "project_archived",
      "package_hunter_no_findings_untriaged",
      "vulnerabilities_slo_days_over_threshold",
    ].map((field) => [field, { field, operator: "=", value: false }]),
  ),
};

/** Fields that controls compare under other names, not controls by themselves. */
const fieldsOnly = new Set(["minimum_approvals_required", "project_visibility"]);

/** The expression that GitLab has stored for one of its controls, undefined for any other id. */
export function predefinedExpression(id: string): Expression | undefined {
  if (Object.hasOwn(predefined, id)) return predefined[id];
  return Object.hasOwn(fieldModules, id) && !fieldsOnly.has(id)
    ? { field: id, operator: "=", value: true }
    : undefined;
}

/** Every id that a policy may name without an expression of its own, in alphabetical order. */
export const controlIds: readonly string[] = [
  ...new Set([
    ...controlNames,
    ...Object.keys(predefined),
    ...fieldNames.filter((id) => !fieldsOnly.has(id)),
  ]),
].sort();
