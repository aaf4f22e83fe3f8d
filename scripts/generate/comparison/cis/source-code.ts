/** Chapter 1 of the CIS GitLab Benchmark: source code. */

import { by, not, type Row } from "../answers.ts";
import { instance, organisation, webhookSecret } from "./reasons.ts";

const members = "two-factor authentication of a single person is visible to administrators only.";
const nextChange = "whether a scan runs is judged, not what it finds.";

export const sourceCode: readonly Row[] = [
  by("1.1.1", "Changes are tracked in version control", ["project_repo_exists"]),
  by("1.1.2", "Each change names its task", ["merge_request_links_issue"]),
  by(
    "1.1.3",
    "Two strongly authenticated people approve each change",
    [
      "minimum_approvals_required_2",
      "merge_request_prevent_author_approval",
      { id: "group_settings", with: { two_factor: true } },
    ],
    members,
  ),
  by("1.1.4", "New commits remove approvals", ["reset_approvals_on_push"]),
  by(
    "1.1.5",
    "Not everybody can dismiss a review",
    ["merge_requests_approval_rules_prevent_editing"],
    "whether a merge request can change its approval rules is judged. Who can remove approvals is decided by GitLab.",
  ),
  by("1.1.6", "Sensitive code has owners", ["code_owner_approval_required", "repository_code_owners"]),
  by("1.1.7", "Owners approve changes of their code", ["project_code_owner_approval_on_default_branch"]),
  by("1.1.8", "Inactive branches are removed", ["stale_branch_cleanup_enabled"]),
  by("1.1.9", "All checks pass before a merge", ["project_pipelines_must_succeed", "status_checks_required"]),
  by("1.1.10", "Branches are up to date before a merge", ["require_branch_up_to_date"]),
  by("1.1.11", "All comments are resolved before a merge", ["resolve_discussions_required"]),
  by("1.1.12", "Signatures of commits are verified", ["require_signed_commits"]),
  by("1.1.13", "The history is linear", ["require_linear_history"]),
  by(
    "1.1.14",
    "Protection rules apply to administrators too",
    ["project_branches_protected"],
    "nobody pushes, not even Maintainers. Whether owners of the group may change the rules is a setting of the instance.",
  ),
  by("1.1.15", "Only some people push or merge", [
    "default_branch_protected_from_direct_push",
    "project_branches_protected",
  ]),
  by("1.1.16", "Force push is denied", ["project_force_push_blocked"]),
  by("1.1.17", "Branches cannot be deleted", ["project_default_branch_not_deletable"]),
  by(
    "1.1.18",
    "Merges are scanned for risks",
    [
      "scanner_sast_running",
      { id: "merge_request_scanner_findings", with: { reports: ["sast", "secret_detection"] } },
    ],
    "the preset judges whether a scan runs on the default branch; the other control judges what scans of the merge request find.",
  ),
  not(
    "1.1.19",
    "Changes of protection rules are audited",
    "GitLab records them by itself, with a licence for audit events.",
  ),
  by("1.1.20", "The default branch is protected", ["default_branch_protected"]),
  by("1.2.1", "Public repositories have a SECURITY.md", [
    { id: "repository_files", with: { required: ["SECURITY.md"] } },
  ]),
  not("1.2.2", "Only some members create repositories", instance),
  not("1.2.3", "Only some people delete repositories", instance),
  not("1.2.4", "Only some people delete issues", "GitLab decides it by role, and has no setting for it."),
  by(
    "1.2.5",
    "Copies of the code are tracked",
    ["project_forking_restricted"],
    "where forks may go is judged, and `has_forks` tells whether there are any.",
  ),
  by(
    "1.2.6",
    "Changes of visibility are tracked",
    ["project_visibility_not_public"],
    "the visibility itself is judged at each run, not who changed it.",
  ),
  by("1.2.7", "Inactive repositories are archived", ["review_and_archive_stale_repos"]),
  by("1.3.1", "Inactive users are removed", ["review_and_remove_inactive_users"]),
  not("1.3.2", "Only some people create top-level groups", instance),
  by("1.3.3", "The organization has few administrators", ["strict_permissions_for_repo"]),
  by("1.3.4", "Contributors use multi-factor authentication", ["require_mfa_for_contributors"], members),
  by("1.3.5", "The organization requires multi-factor authentication", ["require_mfa_at_org_level"]),
  not("1.3.6", "New members have a company address", instance),
  by("1.3.7", "Each repository has two administrators", ["ensure_2_admins_per_repo"]),
  by("1.3.8", "Base permissions are strict", ["strict_permissions_for_repo"]),
  not("1.3.9", "The identity of the organization is confirmed", instance),
  not(
    "1.3.10",
    "Notifications go to verified domains only",
    "no API that a project's token can read shows it.",
  ),
  not("1.3.11", "The organization provides SSH certificates", instance),
  by("1.3.12", "Git access is limited to addresses", [{ id: "group_settings", with: { ip_ranges: true } }]),
  not("1.3.13", "Anomalous behaviour is tracked", organisation),
  not(
    "1.4.1",
    "Administrators approve applications",
    "GitLab decides it by role, and has no setting for it.",
  ),
  by(
    "1.4.2",
    "Applications are reviewed, and inactive ones removed",
    [{ id: "project_integrations", with: { allowed: ["jira", "gitlab-slack-application"] } }],
    "it allows only integrations that a person has reviewed. Their last use is not visible.",
  ),
  not(
    "1.4.3",
    "Applications have only the permissions that they need",
    "GitLab does not show the permissions of an integration.",
  ),
  by("1.4.4", "Webhooks are secure", ["project_webhooks_verified"], webhookSecret),
  by("1.5.1", "Scanners find sensitive data in code", [
    "scanner_secret_detection_running",
    "push_protection_enabled",
  ]),
  by("1.5.2", "Scanners find insecure instructions in pipelines", [
    "pipeline_no_unverified_scripts",
    "pipeline_no_privileged_docker",
    "pipeline_variables_not_injected",
  ]),
  by("1.5.3", "Scanners judge infrastructure as code", ["scanner_iac_running"]),
  by("1.5.4", "Scanners find vulnerabilities in code", ["scanner_sast_running"], nextChange),
  by("1.5.5", "Scanners find vulnerabilities in packages", ["scanner_dep_scanning_running"], nextChange),
  by("1.5.6", "Scanners find licence issues in packages", ["scanner_license_compliance_running"], nextChange),
  by("1.5.7", "Scanners test running web applications", ["scanner_dast_running"], nextChange),
  by("1.5.8", "Scanners test running APIs", ["scanner_api_security_running"], nextChange),
];
