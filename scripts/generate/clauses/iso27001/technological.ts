/** The controls of Annex A.8: technological controls of ISO/IEC 27001:2022. */

import { by, not, type Row } from "../../comparison/answers.ts";
import { design, operation, suppliers } from "./reasons.ts";

export const technological: readonly Row[] = [
  not("A.8.1", "User endpoint devices", operation),
  by(
    "A.8.2",
    "Privileged access rights",
    ["project_deploy_keys", "strict_permissions_for_repo"],
    "administrators of the instance.",
  ),
  by(
    "A.8.3",
    "Information access restriction",
    ["project_pipelines_not_public", { id: "project_forking_restricted", with: { forking: ["disabled"] } }],
    "access to other systems.",
  ),
  by(
    "A.8.4",
    "Access to source code",
    ["default_branch_protected", "default_branch_protected_from_direct_push", "project_branches_protected"],
    "access to tools outside GitLab.",
  ),
  by(
    "A.8.5",
    "Secure authentication",
    ["require_mfa_for_contributors", { id: "group_settings", with: { two_factor: true, grace_hours: 168 } }],
    "how a single person signs in.",
  ),
  not("A.8.6", "Capacity management", operation),
  not("A.8.7", "Protection against malware", operation),
  by(
    "A.8.8",
    "Management of technical vulnerabilities",
    [
      "scanner_dep_scanning_running",
      "scanner_sast_running",
      { id: "project_vulnerability_age", with: { at_most_days: 90 } },
    ],
    "vulnerabilities of servers.",
  ),
  by(
    "A.8.9",
    "Configuration management",
    [
      "merge_request_protected_paths",
      { id: "project_merge_settings", with: { threads_must_be_resolved: true } },
    ],
    "configuration that is not in the project.",
  ),
  not("A.8.10", "Information deletion", operation),
  not("A.8.11", "Data masking", operation),
  by(
    "A.8.12",
    "Data leakage prevention",
    [
      "project_forking_restricted",
      { id: "pipeline_no_secret_egress", with: { hosts: ["*.example.com"] } },
      "pipeline_no_debug_trace",
    ],
    "other ways in which data can leave.",
  ),
  not("A.8.13", "Information backup", operation),
  not("A.8.14", "Redundancy of information processing facilities", operation),
  not("A.8.15", "Logging", operation),
  not("A.8.16", "Monitoring activities", operation),
  not("A.8.17", "Clock synchronization", operation),
  not("A.8.18", "Use of privileged utility programs", operation),
  by(
    "A.8.19",
    "Installation of software on operational systems",
    ["pipeline_deploys_gated"],
    "what is installed without the pipeline.",
  ),
  not("A.8.20", "Networks security", operation),
  not("A.8.21", "Security of network services", operation),
  not("A.8.22", "Segregation of networks", operation),
  not("A.8.23", "Web filtering", operation),
  by(
    "A.8.24",
    "Use of cryptography",
    ["project_webhooks_verified", "pipeline_no_tls_bypass"],
    "cryptography of the product.",
  ),
  by(
    "A.8.25",
    "Secure development life cycle",
    ["project_pipelines_must_succeed", "pipeline_security_jobs_intact"],
    "what happens before the code is written.",
  ),
  not("A.8.26", "Application security requirements", design),
  not("A.8.27", "Secure system architecture and engineering principles", design),
  by(
    "A.8.28",
    "Secure coding",
    ["scanner_secret_detection_running", "resolve_discussions_required"],
    "principles that no scanner knows.",
  ),
  by(
    "A.8.29",
    "Security testing in development and acceptance",
    [
      "scanner_dep_scanning_running",
      "scanner_sast_running",
      "scanner_dast_running",
      "scanner_api_security_running",
    ],
    "tests outside the pipeline.",
  ),
  not("A.8.30", "Outsourced development", suppliers),
  by(
    "A.8.31",
    "Separation of development, test and production environments",
    [{ id: "project_environments_protected", with: { when_none: "pass" } }, "pipeline_deploys_gated"],
    "whether the environments really are separate.",
  ),
  by(
    "A.8.32",
    "Change management",
    ["minimum_approvals_required_1"],
    "changes that do not go through the project.",
  ),
  not("A.8.33", "Test information", operation),
  not("A.8.34", "Protection of information systems during audit testing", operation),
];
