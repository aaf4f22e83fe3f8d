/**
 * Controls that serve clauses of ISO/IEC 27001:2022 Annex A; passing them is evidence for a part of each, never the
 * whole.
 */

import type { Preset } from "./registry.ts";

export const preset: Preset = {
  name: "ISO/IEC 27001:2022 (evidence from GitLab)",
  description: "Settings and approvals that serve as evidence for parts of Annex A",
  requirements: [
    {
      name: "A.5.3 Segregation of duties",
      description: "Serves A.5.3: authors and committers do not approve their own work",
      controls: [
        "merge_request_prevent_author_approval",
        "merge_request_prevent_committers_approval",
        { id: "merge_request_approvals", with: { at_least: 1 } },
        "merge_requests_approval_rules_prevent_editing",
      ],
    },
    {
      name: "A.5.14 Information transfer",
      description: "Serves A.5.14, A.8.24: webhooks and jobs use https and verify certificates",
      controls: ["project_webhooks_verified", "pipeline_no_tls_bypass"],
    },
    {
      name: "A.5.15 Access control",
      description: "Serves A.5.15: the project is not public",
      controls: ["project_visibility_not_public"],
    },
    {
      name: "A.5.17 Authentication information",
      description:
        "Serves A.5.17: CI/CD variables are protected and masked, and the configuration holds no secret",
      controls: [
        "project_variables_protected",
        "project_variables_masked",
        "pipeline_no_secrets_in_configuration",
        "pipeline_no_job_token_misuse",
      ],
    },
    {
      name: "A.5.18 Access rights",
      description: "Serves A.5.16, A.5.18: members are active, and tokens end",
      controls: ["review_and_remove_inactive_users", "project_access_tokens", "project_deploy_tokens"],
    },
    {
      name: "A.5.21 ICT supply chain",
      description:
        "Serves A.5.21: packages are installed by lock file, and jobs run nothing that nobody checked",
      controls: ["pipeline_installs_locked", "pipeline_no_unverified_scripts"],
    },
    {
      name: "A.8.2 Privileged access rights",
      description: "Serves A.8.2: deploy keys cannot push",
      controls: ["project_deploy_keys"],
    },
    {
      name: "A.8.4 Access to source code",
      description: "Serves A.8.4: nobody changes the default branch directly",
      controls: ["default_branch_protected", "default_branch_protected_from_direct_push"],
    },
    {
      name: "A.8.5 Secure authentication",
      description: "Serves A.8.5: the group requires a second factor",
      controls: ["require_mfa_for_contributors"],
    },
    {
      name: "A.8.8 Management of technical vulnerabilities",
      description: "Serves A.8.8, A.8.29: dependencies and code are scanned on the default branch",
      controls: ["scanner_dep_scanning_running", "scanner_sast_running"],
    },
    {
      name: "A.8.9 Configuration management",
      description: "Serves A.8.9: changes of the CI/CD configuration and of the policy are reviewed",
      controls: ["merge_request_protected_paths"],
    },
    {
      name: "A.8.12 Data leakage prevention",
      description: "Serves A.8.3, A.8.12: the project cannot be forked to outside",
      controls: ["project_forking_restricted"],
    },
    {
      name: "A.8.25 Secure development life cycle",
      description: "Serves A.8.25: a pipeline must succeed before a merge",
      controls: ["project_pipelines_must_succeed"],
    },
    {
      name: "A.8.28 Secure coding",
      description: "Serves A.8.28: secrets are scanned for, and threads are resolved before merging",
      controls: ["scanner_secret_detection_running", "resolve_discussions_required"],
    },
    {
      name: "A.8.31 Separation of environments",
      description: "Serves A.8.19, A.8.31: only some people deploy to production, and not without a gate",
      controls: [
        { id: "project_environments_protected", with: { when_none: "pass" } },
        { id: "pipeline_deploys_gated", with: { when_none: "pass" } },
      ],
    },
    {
      name: "A.8.32 Change management",
      description: "Serves A.8.32: every change is approved",
      controls: ["minimum_approvals_required_1"],
    },
  ],
};
