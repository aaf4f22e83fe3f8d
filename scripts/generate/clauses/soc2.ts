/** The trust services criteria of SOC 2: those for security, and the groups of the others. */

import { by, not } from "../comparison/answers.ts";
import type { Standard } from "./page.ts";

const governance = "it is about the organization and its people.";
const risk = "it is about how the organization judges risks.";
const operation = "it is about the running system, not about its source.";
const otherCategory = "it is about the service and its data, not about its source.";

export const soc2: Standard = {
  title: "SOC 2",
  preset: "soc2",
  source: [
    "The criteria are the common criteria of the AICPA's trust services criteria of 2017, with the points of focus of 2022.",
    "Criteria for availability, processing integrity, confidentiality and privacy are listed by their groups.",
  ],
  rows: [
    not("CC1.1", "Integrity and ethical values", governance),
    not("CC1.2", "Oversight by the board", governance),
    not("CC1.3", "Structures and responsibilities", governance),
    not("CC1.4", "Competent people", governance),
    not("CC1.5", "Accountability", governance),
    not("CC2.1", "Information for internal control", governance),
    not("CC2.2", "Internal communication", governance),
    not("CC2.3", "External communication", governance),
    not("CC3.1", "Clear objectives", risk),
    by(
      "CC3.2",
      "Risks are identified and analysed",
      [{ id: "project_vulnerability_age", with: { at_most_days: 90 } }],
      "risks other than vulnerabilities of the software.",
    ),
    not("CC3.3", "Fraud is considered", risk),
    not("CC3.4", "Significant changes are identified", risk),
    not("CC4.1", "Controls are evaluated", governance),
    not("CC4.2", "Deficiencies are communicated", governance),
    by(
      "CC5.1",
      "Control activities mitigate risks, with segregated duties",
      ["merge_request_prevent_committers_approval", "merge_requests_approval_rules_prevent_editing"],
      "duties outside GitLab.",
    ),
    not("CC5.2", "Controls over technology", governance),
    by(
      "CC5.3",
      "Policies are put into action",
      ["project_security_policy_linked"],
      "policies that are not in GitLab.",
    ),
    by(
      "CC6.1",
      "Logical access is restricted",
      [
        "project_visibility_not_public",
        "default_branch_protected",
        "project_variables_protected",
        "project_variables_masked",
        "require_mfa_for_contributors",
        "pipeline_no_secrets_in_configuration",
        "pipeline_no_job_token_misuse",
      ],
      "access to other systems.",
    ),
    not(
      "CC6.2",
      "Users are registered before they get access",
      "who registered a user, and why, is not visible.",
    ),
    by(
      "CC6.3",
      "Access is changed and removed",
      [
        "project_access_tokens",
        "project_deploy_keys",
        "project_deploy_tokens",
        "review_and_remove_inactive_users",
      ],
      "why somebody has access.",
    ),
    not("CC6.4", "Physical access is restricted", "it is about buildings."),
    not("CC6.5", "Assets are disposed of", "it is about equipment."),
    by(
      "CC6.6",
      "Access from outside is restricted",
      ["secure_webhooks", { id: "group_settings", with: { ip_ranges: true } }, "pipeline_no_tls_bypass"],
      "networks of the organization.",
    ),
    by(
      "CC6.7",
      "Information is protected when it is moved",
      [
        "project_webhooks_verified",
        "project_forking_restricted",
        { id: "pipeline_no_secret_egress", with: { hosts: ["*.example.com"] } },
      ],
      "copies on other devices.",
    ),
    by(
      "CC6.8",
      "Unauthorized or malicious software is prevented or detected",
      [
        "project_force_push_blocked",
        "pipeline_no_unverified_scripts",
        { id: "pipeline_includes", with: { pinned: "version" } },
        "pipeline_images",
      ],
      "devices and servers.",
    ),
    by(
      "CC7.1",
      "Vulnerabilities are detected",
      ["scanner_sast_running", "scanner_dep_scanning_running", "scanner_secret_detection_running"],
      "vulnerabilities of servers.",
    ),
    not("CC7.2", "Anomalies are monitored", operation),
    not("CC7.3", "Security events are evaluated", operation),
    not("CC7.4", "Incidents are responded to", operation),
    not("CC7.5", "Recovery from incidents", operation),
    by(
      "CC8.1",
      "Changes are authorized, tested and approved",
      [
        "minimum_approvals_required_1",
        "merge_request_prevent_author_approval",
        "default_branch_protected_from_direct_push",
        { id: "merge_request_approvals", with: { at_least: 1 } },
        "project_pipelines_must_succeed",
        { id: "project_environments_protected", with: { when_none: "pass" } },
        "pipeline_deploys_gated",
        {
          id: "pipeline_required_jobs_unchanged",
          with: { sets: [{ required: [{ source: "gitlab.example.com/acme/ci/scan" }] }] },
        },
      ],
      "changes that do not go through the project.",
    ),
    not("CC9.1", "Business disruptions are mitigated", risk),
    not("CC9.2", "Risks of vendors are managed", risk),
    not("A1.1 to A1.3", "Availability", otherCategory),
    not("PI1.1 to PI1.5", "Processing integrity", otherCategory),
    not("C1.1, C1.2", "Confidentiality", otherCategory),
    not("P1 to P8", "Privacy", otherCategory),
  ],
};
