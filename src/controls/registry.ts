/** Every control and field by id, loaded only when a policy names it. */

import type { AnyFact } from "../facts/define.ts";
import type { BuiltInControl, Control } from "./define.ts";
import type { Expression } from "./expression.ts";
import {
  createRegistry,
  type Modules,
  usualBuiltInModules,
  usualFieldsOnly,
  usualOwnModules,
  usualPredefined,
} from "./usual.ts";

/** Ours: one line each, beside the usual ones. */
const ownModules: Modules = {
  ...usualOwnModules,
  merge_request_code_owner_approval: () => import("./approvals/merge-request-code-owner-approval.ts"),
  merge_request_commit_authors: () => import("./merge-request/merge-request-commit-authors.ts"),
  merge_request_code_quality: () => import("./findings/merge-request-code-quality.ts"),
  merge_request_commit_messages: () => import("./merge-request/merge-request-commits.ts"),
  merge_request_commits_signed: () => import("./merge-request/merge-request-commits-signed.ts"),
  merge_request_commits_signed_off: () => import("./merge-request/merge-request-commits.ts"),
  merge_request_no_merge_commits: () => import("./merge-request/merge-request-commits.ts"),
  merge_request_description: () => import("./merge-request/merge-request-text.ts"),
  merge_request_labels: () => import("./merge-request/merge-request-text.ts"),
  merge_request_links_issue: () => import("./merge-request/merge-request-links-issue.ts"),
  merge_request_protected_paths: () => import("./approvals/merge-request-protected-paths.ts"),
  merge_request_sarif: () => import("./findings/merge-request-sarif.ts"),
  merge_request_scanner_findings: () => import("./findings/merge-request-scanner-findings.ts"),
  merge_request_size: () => import("./merge-request/merge-request-size.ts"),
  merge_request_source_branch: () => import("./merge-request/merge-request-text.ts"),
  merge_request_target_branch: () => import("./merge-request/merge-request-text.ts"),
  merge_request_threads_resolved: () => import("./merge-request/merge-request-threads-resolved.ts"),
  pipeline_coverage: () => import("./pipeline/pipeline-coverage.ts"),
  pipeline_images: () => import("./pipeline/pipeline-images.ts"),
  pipeline_includes: () => import("./pipeline/pipeline-includes.ts"),
  pipeline_jobs_succeeded: () => import("./pipeline/pipeline-jobs-succeeded.ts"),
  pipeline_no_debug_trace: () => import("./pipeline/pipeline-no-debug-trace.ts"),
  pipeline_reports_present: () => import("./pipeline/pipeline-reports-present.ts"),
  pipeline_security_jobs_intact: () => import("./pipeline/pipeline-security-jobs-intact.ts"),
  pipeline_services: () => import("./pipeline/pipeline-services.ts"),
  pipeline_succeeded: () => import("./pipeline/pipeline-succeeded.ts"),
  pipeline_tests: () => import("./pipeline/pipeline-tests.ts"),
  pipeline_variables_not_injected: () => import("./pipeline/pipeline-variables-not-injected.ts"),
  project_approvals_on_default_branch: () => import("./approvals/project-approvals-on-default-branch.ts"),
  project_code_owner_approval_on_default_branch: () =>
    import("./branches/project-code-owner-approval-on-default-branch.ts"),
  project_default_branch_not_deletable: () => import("./branches/project-default-branch-rules.ts"),
  project_force_push_blocked: () => import("./branches/project-default-branch-rules.ts"),
  project_members_inactive: () => import("./people/project-members-inactive.ts"),
  project_vulnerability_age: () => import("./findings/project-vulnerability-age.ts"),
  repository_code_owners: () => import("./repository/repository-code-owners.ts"),
  repository_files: () => import("./repository/repository-files.ts"),
  repository_lockfiles: () => import("./repository/repository-lockfiles.ts"),
  repository_no_binaries: () => import("./repository/repository-no-binaries.ts"),
  sbom_components: () => import("./sbom/sbom-components.ts"),
  sbom_licences: () => import("./sbom/sbom-licences.ts"),
  sbom_new_components: () => import("./sbom/sbom-new-components.ts"),
  sbom_present: () => import("./sbom/sbom-present.ts"),
};

/** Fields of GitLab's expressions: one line each, beside the usual ones. */
const builtInModules: Modules = {
  ...usualBuiltInModules,
  auth_sso_enabled: () => import("./project/not-observable.ts"),
  branch_deletion_disabled: () => import("./branches/branch-rules.ts"),
  cicd_job_token_scope_enabled: () => import("./project/cicd-job-token-scope-enabled.ts"),
  code_changes_requires_code_owners: () => import("./branches/absent-branch.ts"),
  code_owner_approval_required: () => import("./repository/code-owner-approval-required.ts"),
  default_branch_users_can_merge: () => import("./branches/default-branch-users.ts"),
  default_branch_users_can_push: () => import("./branches/default-branch-users.ts"),
  ensure_2_admins_per_repo: () => import("./people/ensure-2-admins-per-repo.ts"),
  error_tracking_enabled: () => import("./project/error-tracking-enabled.ts"),
  force_push_disabled: () => import("./branches/absent-branch.ts"),
  gitlab_license_level_ultimate: () => import("./project/ultimate-licence.ts"),
  has_forks: () => import("./project/project-settings.ts"),
  has_valid_ci_config: () => import("./pipeline/has-valid-ci-config.ts"),
  issue_tracking_enabled: () => import("./project/not-observable.ts"),
  merge_request_commit_reset_approvals: () => import("./approvals/approval-settings.ts"),
  merge_request_prevent_committers_approval: () =>
    import("./approvals/merge-request-prevent-committers-approval.ts"),
  merge_requests_approval_rules_prevent_editing: () => import("./approvals/approval-settings.ts"),
  merge_requests_require_code_owner_approval: () => import("./branches/branch-rules.ts"),
  more_members_than_admins: () => import("./people/member-shares.ts"),
  package_hunter_no_findings_untriaged: () => import("./findings/package-hunter-no-findings-untriaged.ts"),
  project_archived: () => import("./project/project-settings.ts"),
  project_marked_for_deletion: () => import("./project/project-marked-for-deletion.ts"),
  project_pipelines_not_public: () => import("./project/project-settings.ts"),
  project_repo_exists: () => import("./repository/project-repo-exists.ts"),
  project_user_defined_variables_restricted_to_maintainers: () => import("./project/project-settings.ts"),
  project_visibility: () => import("./project/project-visibility.ts"),
  project_visibility_not_internal: () => import("./project/project-visibility.ts"),
  project_visibility_not_public: () => import("./project/project-visibility.ts"),
  protected_branches_set: () => import("./branches/branch-rules.ts"),
  require_branch_up_to_date: () => import("./project/merge-method.ts"),
  require_linear_history: () => import("./project/merge-method.ts"),
  require_mfa_at_org_level: () => import("./people/two-factor.ts"),
  require_mfa_for_contributors: () => import("./people/two-factor.ts"),
  reset_approvals_on_push: () => import("./approvals/approval-settings.ts"),
  restrict_push_merge_access: () => import("./branches/branch-rules.ts"),
  restricted_build_access: () => import("./people/member-shares.ts"),
  review_and_archive_stale_repos: () => import("./project/review-and-archive-stale-repos.ts"),
  review_and_remove_inactive_users: () => import("./people/review-and-remove-inactive-users.ts"),
  scanner_api_security_running: () => import("./findings/scanners.ts"),
  scanner_code_quality_running: () => import("./findings/scanners.ts"),
  scanner_container_scanning_running: () => import("./findings/scanners.ts"),
  scanner_dast_running: () => import("./findings/scanners.ts"),
  scanner_dep_scanning_running: () => import("./findings/scanners.ts"),
  scanner_fuzz_testing_running: () => import("./findings/scanner-fuzz-testing-running.ts"),
  scanner_iac_running: () => import("./findings/scanner-iac-running.ts"),
  scanner_license_compliance_running: () => import("./findings/scanners.ts"),
  stale_branch_cleanup_enabled: () => import("./branches/stale-branch-cleanup-enabled.ts"),
  status_checks_required: () => import("./project/status-checks-required.ts"),
  status_page_configured: () => import("./project/ultimate-licence.ts"),
  strict_permissions_for_repo: () => import("./people/member-shares.ts"),
  terraform_enabled: () => import("./project/terraform-enabled.ts"),
  vulnerabilities_slo_days_over_threshold: () =>
    import("./findings/vulnerabilities-slo-days-over-threshold.ts"),
};

/** GitLab's controls that expect their own field to be false. */
const expectedFalse = [
  "package_hunter_no_findings_untriaged",
  "project_archived",
  "project_marked_for_deletion",
  "vulnerabilities_slo_days_over_threshold",
];

const fuzzTesting = "scanner_fuzz_testing_running";

const predefined: Readonly<Record<string, Expression>> = {
  ...usualPredefined,
  ...Object.fromEntries(expectedFalse.map((field) => [field, { field, operator: "=", value: false }])),
  [fuzzTesting]: { field: fuzzTesting, operator: "=", value: true },
};

/** Fields that are no controls of today's GitLab. */
const fieldsOnly: ReadonlySet<string> = new Set([...usualFieldsOnly, "project_visibility", fuzzTesting]);

export const { loadControl, loadBuiltInControl, predefinedExpression } = createRegistry(
  ownModules,
  builtInModules,
  predefined,
  fieldsOnly,
);

/** Everything a control may read, and what of it only where a parameter asks. */
export async function factsReadBy(
  definition: Control | BuiltInControl,
): Promise<readonly { readonly fact: AnyFact; readonly isOnRequest: boolean }[]> {
  const further = definition.kind === "own" ? await definition.needsFor?.() : undefined;
  const listed = (facts: object, isOnRequest: boolean) =>
    Object.values(facts).map((fact: AnyFact) => ({ fact, isOnRequest }));
  return [...listed(definition.needs, false), ...listed(further ?? {}, true)];
}

export const fieldNames: readonly string[] = Object.keys(builtInModules);

const named = [...Object.keys(ownModules), ...Object.keys(predefined), ...fieldNames];

/** Every id that a policy may name without an expression of its own, in alphabetical order. */
export const controlIds: readonly string[] = [...new Set(named)].filter((id) => !fieldsOnly.has(id)).sort();
