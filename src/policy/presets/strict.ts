/** The recommended preset, with what regulated teams add to it. */

import type { Preset } from "./registry.ts";

export const preset: Preset = {
  name: "Strict",
  description: "Two independent approvals, signed commits, no way around the rules",
  requirements: [
    {
      name: "Four eyes",
      description: "Two people who did not work on the change approve it",
      controls: [
        "minimum_approvals_required_2",
        "merge_request_prevent_author_approval",
        "merge_request_prevent_committers_approval",
        "merge_requests_approval_rules_prevent_editing",
        "reset_approvals_on_push",
        { id: "merge_request_approvals", with: { at_least: 2, after_last_push: true } },
      ],
    },
    {
      name: "Protected default branch",
      description: "Changes reach the default branch through merge requests, and history is kept",
      controls: [
        "default_branch_protected",
        "default_branch_protected_from_direct_push",
        "project_force_push_blocked",
        "project_default_branch_not_deletable",
        "require_signed_commits",
      ],
    },
    {
      name: "A change that is ready",
      description:
        "Changes are finished, a pipeline has succeeded and all threads are resolved before merging",
      controls: [
        "merge_request_is_not_draft",
        "resolve_discussions_required",
        "project_pipelines_must_succeed",
      ],
    },
    {
      name: "Scanners",
      description: "Code, secrets and dependencies are scanned on the default branch",
      controls: [
        "scanner_sast_running",
        "scanner_secret_detection_running",
        "scanner_dep_scanning_running",
        "push_protection_enabled",
      ],
    },
    {
      name: "Pipeline",
      description: "Jobs hold no secrets, verify certificates, and run nothing that nobody checked",
      controls: [
        "pipeline_no_secrets_in_configuration",
        "pipeline_no_job_token_misuse",
        "pipeline_no_unverified_scripts",
        "pipeline_no_privileged_docker",
        "pipeline_no_tls_bypass",
      ],
    },
    {
      name: "Access",
      description: "The project is not public, and its tokens, keys, variables and webhooks are restricted",
      controls: [
        "project_visibility_not_public",
        "cicd_job_token_scope_enabled",
        "project_user_defined_variables_restricted_to_maintainers",
        "ensure_2_admins_per_repo",
        "project_webhooks_verified",
        "project_variables_protected",
        "project_variables_masked",
        "project_access_tokens",
        "project_deploy_keys",
        "project_deploy_tokens",
        "project_forking_restricted",
      ],
    },
  ],
};
