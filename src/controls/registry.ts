/** Every control by its subject and id. A control's file is loaded only when a policy names the control. */

import type { Modules } from "./define.ts";
import { jobControls } from "./pipeline/job-controls.ts";
import { settingControls } from "./project/settings/registry.ts";
import type { Subject } from "./subjects.ts";

const approvalSettings = () => import("./approvals/approval-settings.ts");
const branchRules = () => import("./branches/branch-rules.ts");
const absentBranch = () => import("./branches/absent-branch.ts");
const defaultBranchUsers = () => import("./branches/default-branch-users.ts");
const projectDefaultBranchRules = () => import("./branches/project-default-branch-rules.ts");
const scanners = () => import("./findings/scanners.ts");
const mergeRequestCommits = () => import("./merge-request/merge-request-commits.ts");
const mergeRequestText = () => import("./merge-request/merge-request-text.ts");
const memberShares = () => import("./people/member-shares.ts");
const deployAccess = () => import("./people/deploy-access.ts");
const twoFactor = () => import("./people/two-factor.ts");
const notObservable = () => import("./project/not-observable.ts");
const ultimateLicence = () => import("./project/ultimate-licence.ts");
const projectSettings = () => import("./project/project-settings.ts");
const projectVisibility = () => import("./project/project-visibility.ts");
const mergeMethod = () => import("./project/merge-method.ts");

/** One line for each control: a built-in control under its field in `builtIn`, a Countersign control in `own`. */
export const registry: Readonly<Record<Subject, { readonly builtIn: Modules; readonly own: Modules }>> = {
  approvals: {
    builtIn: {
      merge_request_commit_reset_approvals: approvalSettings,
      merge_request_prevent_author_approval: () =>
        import("./approvals/merge-request-prevent-author-approval.ts"),
      merge_request_prevent_committers_approval: () =>
        import("./approvals/merge-request-prevent-committers-approval.ts"),
      merge_requests_approval_rules_prevent_editing: approvalSettings,
      minimum_approvals_required: () => import("./approvals/minimum-approvals-required.ts"),
      reset_approvals_on_push: approvalSettings,
    },
    own: {
      merge_request_approvals: () => import("./approvals/merge-request-approvals.ts"),
      merge_request_code_owner_approval: () => import("./approvals/merge-request-code-owner-approval.ts"),
      merge_request_protected_paths: () => import("./approvals/merge-request-protected-paths.ts"),
      project_approval_rules: () => import("./approvals/project-approval-rules.ts"),
      project_approvals_on_default_branch: () => import("./approvals/project-approvals-on-default-branch.ts"),
    },
  },
  branches: {
    builtIn: {
      branch_deletion_disabled: branchRules,
      code_changes_requires_code_owners: absentBranch,
      default_branch_protected: () => import("./branches/default-branch-protected.ts"),
      default_branch_protected_from_direct_push: () =>
        import("./branches/default-branch-protected-from-direct-push.ts"),
      default_branch_users_can_merge: defaultBranchUsers,
      default_branch_users_can_push: defaultBranchUsers,
      force_push_disabled: absentBranch,
      merge_requests_require_code_owner_approval: branchRules,
      protected_branches_set: branchRules,
      restrict_push_merge_access: branchRules,
      stale_branch_cleanup_enabled: () => import("./branches/stale-branch-cleanup-enabled.ts"),
    },
    own: {
      project_branches_protected: () => import("./branches/project-branches-protected.ts"),
      project_code_owner_approval_on_default_branch: () =>
        import("./branches/project-code-owner-approval-on-default-branch.ts"),
      project_default_branch_not_deletable: projectDefaultBranchRules,
      project_force_push_blocked: projectDefaultBranchRules,
      project_tags_protected: () => import("./branches/project-tags-protected.ts"),
    },
  },
  findings: {
    builtIn: {
      package_hunter_no_findings_untriaged: () =>
        import("./findings/package-hunter-no-findings-untriaged.ts"),
      scanner_api_security_running: scanners,
      scanner_code_quality_running: scanners,
      scanner_container_scanning_running: scanners,
      scanner_dast_running: scanners,
      scanner_dep_scanning_running: scanners,
      scanner_fuzz_testing_running: () => import("./findings/scanner-fuzz-testing-running.ts"),
      scanner_iac_running: () => import("./findings/scanner-iac-running.ts"),
      scanner_license_compliance_running: scanners,
      scanner_sast_running: scanners,
      scanner_secret_detection_running: scanners,
      vulnerabilities_slo_days_over_threshold: () =>
        import("./findings/vulnerabilities-slo-days-over-threshold.ts"),
    },
    own: {
      merge_request_code_quality: () => import("./findings/merge-request-code-quality.ts"),
      merge_request_sarif: () => import("./findings/merge-request-sarif.ts"),
      merge_request_scanner_findings: () => import("./findings/merge-request-scanner-findings.ts"),
      project_vulnerability_age: () => import("./findings/project-vulnerability-age.ts"),
    },
  },
  "merge-request": {
    builtIn: {},
    own: {
      merge_request_commit_authors: () => import("./merge-request/merge-request-commit-authors.ts"),
      merge_request_commit_messages: mergeRequestCommits,
      merge_request_commits_signed: () => import("./merge-request/merge-request-commits-signed.ts"),
      merge_request_commits_signed_off: mergeRequestCommits,
      merge_request_description: mergeRequestText,
      merge_request_is_not_draft: () => import("./merge-request/merge-request-is-not-draft.ts"),
      merge_request_labels: mergeRequestText,
      merge_request_links_issue: () => import("./merge-request/merge-request-links-issue.ts"),
      merge_request_no_merge_commits: mergeRequestCommits,
      merge_request_size: () => import("./merge-request/merge-request-size.ts"),
      merge_request_source_branch: mergeRequestText,
      merge_request_target_branch: mergeRequestText,
      merge_request_threads_resolved: () => import("./merge-request/merge-request-threads-resolved.ts"),
      merge_request_title: () => import("./merge-request/merge-request-title.ts"),
    },
  },
  people: {
    builtIn: {
      ensure_2_admins_per_repo: () => import("./people/ensure-2-admins-per-repo.ts"),
      more_members_than_admins: memberShares,
      require_mfa_at_org_level: twoFactor,
      require_mfa_for_contributors: twoFactor,
      restricted_build_access: memberShares,
      review_and_remove_inactive_users: () => import("./people/review-and-remove-inactive-users.ts"),
      strict_permissions_for_repo: memberShares,
    },
    own: {
      project_access_tokens: () => import("./people/project-access-tokens.ts"),
      project_deploy_keys: deployAccess,
      project_deploy_tokens: deployAccess,
      project_members_inactive: () => import("./people/project-members-inactive.ts"),
      project_role_counts: () => import("./people/project-role-counts.ts"),
    },
  },
  pipeline: {
    builtIn: {
      has_valid_ci_config: () => import("./pipeline/has-valid-ci-config.ts"),
    },
    own: {
      ...jobControls,
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
    },
  },
  project: {
    builtIn: {
      auth_sso_enabled: notObservable,
      cicd_job_token_scope_enabled: () => import("./project/cicd-job-token-scope-enabled.ts"),
      error_tracking_enabled: () => import("./project/error-tracking-enabled.ts"),
      gitlab_license_level_ultimate: ultimateLicence,
      has_forks: projectSettings,
      issue_tracking_enabled: notObservable,
      project_archived: projectSettings,
      project_marked_for_deletion: () => import("./project/project-marked-for-deletion.ts"),
      project_pipelines_not_public: projectSettings,
      project_user_defined_variables_restricted_to_maintainers: projectSettings,
      project_visibility: projectVisibility,
      project_visibility_not_internal: projectVisibility,
      project_visibility_not_public: projectVisibility,
      push_protection_enabled: () => import("./project/push-protection-enabled.ts"),
      require_branch_up_to_date: mergeMethod,
      require_linear_history: mergeMethod,
      require_signed_commits: () => import("./project/require-signed-commits.ts"),
      resolve_discussions_required: () => import("./project/resolve-discussions-required.ts"),
      review_and_archive_stale_repos: () => import("./project/review-and-archive-stale-repos.ts"),
      secure_webhooks: () => import("./project/secure-webhooks.ts"),
      status_checks_required: () => import("./project/status-checks-required.ts"),
      status_page_configured: ultimateLicence,
      terraform_enabled: () => import("./project/terraform-enabled.ts"),
    },
    own: settingControls,
  },
  repository: {
    builtIn: {
      code_owner_approval_required: () => import("./repository/code-owner-approval-required.ts"),
      project_repo_exists: () => import("./repository/project-repo-exists.ts"),
    },
    own: {
      repository_code_owners: () => import("./repository/repository-code-owners.ts"),
      repository_files: () => import("./repository/repository-files.ts"),
      repository_lockfiles: () => import("./repository/repository-lockfiles.ts"),
      repository_no_binaries: () => import("./repository/repository-no-binaries.ts"),
    },
  },
  sbom: {
    builtIn: {},
    own: {
      sbom_components: () => import("./sbom/sbom-components.ts"),
      sbom_licences: () => import("./sbom/sbom-licences.ts"),
      sbom_new_components: () => import("./sbom/sbom-new-components.ts"),
      sbom_present: () => import("./sbom/sbom-present.ts"),
    },
  },
};
