/** The built-in controls that GitLab 18.9 has, with their expressions (ee/config/compliance_management/requirement_controls.json). */

/** Their expression is "the field of this name is true". */
const plain = [
  "scanner_sast_running merge_request_prevent_author_approval merge_request_prevent_committers_approval",
  "project_visibility_not_internal default_branch_protected auth_sso_enabled scanner_secret_detection_running",
  "scanner_dep_scanning_running scanner_container_scanning_running scanner_license_compliance_running",
  "scanner_dast_running scanner_api_security_running scanner_code_quality_running scanner_iac_running",
  "code_changes_requires_code_owners reset_approvals_on_push status_checks_required require_branch_up_to_date",
  "resolve_discussions_required require_linear_history restrict_push_merge_access force_push_disabled",
  "terraform_enabled project_repo_exists issue_tracking_enabled stale_branch_cleanup_enabled",
  "branch_deletion_disabled review_and_archive_stale_repos review_and_remove_inactive_users",
  "more_members_than_admins require_mfa_for_contributors require_mfa_at_org_level ensure_2_admins_per_repo",
  "strict_permissions_for_repo secure_webhooks restricted_build_access gitlab_license_level_ultimate",
  "status_page_configured has_valid_ci_config error_tracking_enabled default_branch_users_can_push",
  "default_branch_protected_from_direct_push push_protection_enabled default_branch_users_can_merge",
  "merge_request_commit_reset_approvals project_visibility_not_public project_pipelines_not_public",
  "merge_requests_approval_rules_prevent_editing project_user_defined_variables_restricted_to_maintainers",
  "merge_requests_require_code_owner_approval cicd_job_token_scope_enabled protected_branches_set",
  "code_owner_approval_required require_signed_commits has_forks",
]
  .join(" ")
  .split(" ");

/** Their fields must be false. */
const negative = [
  "project_marked_for_deletion",
  "project_archived",
  "package_hunter_no_findings_untriaged",
  "vulnerabilities_slo_days_over_threshold",
];

interface Expression {
  readonly field: string;
  readonly operator: string;
  readonly value: boolean | number;
}

export const predefinedControls: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ...plain.map((id) => [id, { field: id, operator: "=", value: true }] as const),
  ...negative.map((id) => [id, { field: id, operator: "=", value: false }] as const),
  ...[1, 2].map((value) => {
    const id = `minimum_approvals_required_${value}`;
    return [id, { field: "minimum_approvals_required", operator: ">=", value }] as const;
  }),
]);

export function controlExpressions() {
  return [...predefinedControls].map(([id, expression]) => ({
    id,
    name: id.replaceAll("_", " "),
    expression: {
      __typename: typeof expression.value === "number" ? "IntegerExpression" : "BooleanExpression",
      ...expression,
    },
  }));
}
