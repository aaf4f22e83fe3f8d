/** Controls for recommendations of the CIS GitLab Benchmark 1.0, except those whose evidence the API does not show. */

import type { Preset } from "./registry.ts";

export const preset: Preset = {
  name: "CIS GitLab Benchmark (what the API shows)",
  description:
    "Recommendations of the benchmark that can be read from GitLab, except those that need parameters",
  requirements: [
    {
      name: "1.1 Code changes: review",
      description:
        "Serves 1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, 1.1.6, 1.1.7, 1.1.9, 1.1.11: changes name their task, are approved by two others, and pass all checks",
      controls: [
        "project_repo_exists",
        "merge_request_links_issue",
        "minimum_approvals_required_2",
        "merge_request_prevent_author_approval",
        "reset_approvals_on_push",
        "merge_requests_approval_rules_prevent_editing",
        "code_owner_approval_required",
        "project_code_owner_approval_on_default_branch",
        "project_pipelines_must_succeed",
        "resolve_discussions_required",
      ],
    },
    {
      name: "1.1 Code changes: branches",
      description:
        "Serves 1.1.8, 1.1.10, 1.1.12, 1.1.13, 1.1.14, 1.1.15, 1.1.16, 1.1.17, 1.1.20: branches are current and protected, history is linear and signed",
      controls: [
        "stale_branch_cleanup_enabled",
        "require_branch_up_to_date",
        "require_signed_commits",
        "require_linear_history",
        "default_branch_protected",
        "default_branch_protected_from_direct_push",
        "project_branches_protected",
        "project_force_push_blocked",
        "project_default_branch_not_deletable",
      ],
    },
    {
      name: "1.2 Repository management",
      description: "Serves 1.2.5, 1.2.7: forks stay inside, and inactive projects are archived",
      controls: ["project_forking_restricted", "review_and_archive_stale_repos"],
    },
    {
      name: "1.3 Contribution access",
      description:
        "Serves 1.3.1, 1.3.3, 1.3.4, 1.3.5, 1.3.7, 1.3.8, 2.1.11, 4.2.2, 4.2.3, 4.2.6: members are active, use a second factor, and few of them administer the project",
      controls: [
        "review_and_remove_inactive_users",
        "strict_permissions_for_repo",
        "require_mfa_for_contributors",
        "require_mfa_at_org_level",
        "ensure_2_admins_per_repo",
      ],
    },
    {
      name: "1.4 Third party",
      description: "Serves 1.4.4, 2.1.10, 4.3.4: webhooks use https and verify certificates",
      controls: ["project_webhooks_verified"],
    },
    {
      name: "1.5 Code risks",
      description:
        "Serves 1.1.18, 1.5.1, 1.5.3, 1.5.4, 1.5.5, 2.3.7, 2.3.8, 3.1.4, 3.2.2, 5.1.3, 5.1.5: secrets, code and dependencies are scanned",
      controls: [
        "scanner_secret_detection_running",
        "scanner_sast_running",
        "scanner_dep_scanning_running",
        "scanner_iac_running",
        "pipeline_no_secrets_in_configuration",
      ],
    },
    {
      name: "1.5 Code risks: pipelines",
      description:
        "Serves 1.5.2, 2.3.6, 3.1.1: jobs run nothing that nobody checked, verify certificates, and have no rights on the runner",
      controls: ["pipeline_no_unverified_scripts", "pipeline_no_privileged_docker", "pipeline_no_tls_bypass"],
    },
    {
      name: "2.1 Build environment",
      description:
        "Serves 2.1.4, 2.1.5, 2.1.6, 2.1.7, 2.3.1, 5.2.1: builds are defined as code, and few people see them and their secrets",
      controls: [
        "has_valid_ci_config",
        "restricted_build_access",
        "project_pipelines_not_public",
        "project_variables_protected",
        "project_variables_masked",
      ],
    },
    {
      name: "2.3 Pipeline instructions",
      description:
        "Serves 2.3.4, 2.3.5, 5.1.2, 5.1.4, 5.2.3: changes of pipelines are reviewed, and few people start them and deploy",
      controls: [
        "merge_request_protected_paths",
        "project_user_defined_variables_restricted_to_maintainers",
        { id: "project_environments_protected", with: { when_none: "pass" } },
        { id: "pipeline_deploys_gated", with: { when_none: "pass" } },
      ],
    },
    {
      name: "2.4 Pipeline integrity",
      description:
        "Serves 2.4.1, 2.4.2, 2.4.3, 4.1.1, 4.4.1: artifacts are signed, and packages are installed by lock file",
      controls: [
        { id: "pipeline_artifacts_signed", with: { when_none: "pass" } },
        "pipeline_installs_locked",
      ],
    },
  ],
};
