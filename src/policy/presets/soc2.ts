/**
 * Controls that serve criteria of SOC 2's trust services; passing them is evidence for a part of each, never the whole.
 */

import type { Preset } from "./registry.ts";

export const preset: Preset = {
  name: "SOC 2 (evidence from GitLab)",
  description: "Settings and approvals that serve as evidence for parts of the common criteria",
  requirements: [
    {
      name: "CC5.1 Segregation of duties",
      description: "Serves CC5.1: committers do not approve, and merge requests do not change approval rules",
      controls: [
        "merge_request_prevent_committers_approval",
        "merge_requests_approval_rules_prevent_editing",
      ],
    },
    {
      name: "CC6.1 Logical access",
      description:
        "Serves CC6.1: the project is not public, only some people may push, and CI/CD variables are protected",
      controls: [
        "project_visibility_not_public",
        "default_branch_protected",
        "project_variables_protected",
        "project_variables_masked",
        "require_mfa_for_contributors",
        "pipeline_no_secrets_in_configuration",
        "pipeline_no_job_token_misuse",
      ],
    },
    {
      name: "CC6.3 Removal of access",
      description: "Serves CC6.3: members are active, tokens end, and deploy keys cannot push",
      controls: [
        "review_and_remove_inactive_users",
        "project_access_tokens",
        "project_deploy_keys",
        "project_deploy_tokens",
      ],
    },
    {
      name: "CC6.6 Boundary protection",
      description: "Serves CC6.6: webhooks use https only, and jobs verify certificates",
      controls: ["secure_webhooks", "pipeline_no_tls_bypass"],
    },
    {
      name: "CC6.7 Movement of information",
      description: "Serves CC6.7: webhooks verify certificates, and the project cannot be forked to outside",
      controls: ["project_webhooks_verified", "project_forking_restricted"],
    },
    {
      name: "CC6.8 Unauthorized software",
      description:
        "Serves CC6.8: nobody can replace the history of the default branch, and jobs run nothing that nobody checked",
      controls: ["project_force_push_blocked", "pipeline_no_unverified_scripts"],
    },
    {
      name: "CC7.1 Detection of vulnerabilities",
      description: "Serves CC7.1: scanners run on the default branch",
      controls: ["scanner_sast_running", "scanner_dep_scanning_running", "scanner_secret_detection_running"],
    },
    {
      name: "CC8.1 Change management",
      description:
        "Serves CC8.1: changes are reviewed by others and reach the default branch through merge requests",
      controls: [
        "minimum_approvals_required_1",
        "merge_request_prevent_author_approval",
        "default_branch_protected_from_direct_push",
        { id: "merge_request_approvals", with: { at_least: 1 } },
        "project_pipelines_must_succeed",
        { id: "project_environments_protected", with: { when_none: "pass" } },
        { id: "pipeline_deploys_gated", with: { when_none: "pass" } },
      ],
    },
  ],
};
