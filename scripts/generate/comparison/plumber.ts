/** The rules of Plumber 0.4 for GitLab. */

import { by, not, rule } from "./answers.ts";
import type { Peer } from "./page.ts";

const approvalSettings = [
  "merge_request_prevent_author_approval",
  "merge_request_prevent_committers_approval",
  "merge_requests_approval_rules_prevent_editing",
  "reset_approvals_on_push",
];

export const plumber: Peer = {
  name: "Plumber",
  version: "0.4",
  source: [
    "The list was read in `control/codes.go` and `policies/*.rego` of github.com/getplumber/plumber, in the state of 0.4 with",
    "ISSUE-311 and ISSUE-507. Codes that only judge GitHub (7xx, 8xx, 9xx and others) are left out. ISSUE-301, secrets in the",
    "configuration, was removed there; here it is `pipeline_no_secrets_in_configuration`.",
  ],
  rows: [
    by("ISSUE-101", "Images come from allowed registries", [
      { id: "pipeline_images", with: { registries: ["registry.example.com/**"] } },
    ]),
    by("ISSUE-102", "Images have no forbidden tag", [
      { id: "pipeline_images", with: { forbidden_tags: ["latest", "dev"] } },
    ]),
    by("ISSUE-103", "Images are pinned by digest", [{ id: "pipeline_images", with: { digest: true } }]),
    by("ISSUE-201", "CI/CD variables are protected", ["project_variables_protected"]),
    by("ISSUE-202", "CI/CD variables are masked", ["project_variables_masked"]),
    by("ISSUE-203", "No job prints all its variables", ["pipeline_no_debug_trace"]),
    by("ISSUE-204", "No variable that others set is run as code", ["pipeline_variables_not_injected"]),
    rule(
      "ISSUE-205",
      "The configuration does not set variables that belong in the settings",
      'ci.jobs.all(j, j.variables.all(v, !(v.name in ["DEPLOY_KEY", "DEPLOY_HOST"])))',
    ),
    by("ISSUE-311", "No command sends a secret to a host that is not allowed", [
      { id: "pipeline_no_secret_egress", with: { hosts: ["*.example.com"] } },
    ]),
    by(
      "ISSUE-401",
      "Every job comes from an include",
      [
        {
          id: "repository_files",
          with: { content: [{ files: [".gitlab-ci.yml"], lacks: "(?m)^[ \\t]+(script|run|trigger):" }] },
        },
      ],
      "it reads the files that the policy names; the merged configuration does not tell where a job comes from.",
    ),
    by(
      "ISSUE-402",
      "The ref of an include is not both a tag and a branch",
      [{ id: "pipeline_includes", with: { pinned: "commit" } }],
      "it requires a commit, which cannot be ambiguous, instead of searching for a second ref of that name.",
    ),
    by("ISSUE-403", "Includes have the newest version", ["pipeline_includes_current"]),
    by("ISSUE-404", "Includes do not name a branch or another moving version", [
      { id: "pipeline_includes", with: { pinned: "version" } },
    ]),
    by("ISSUE-405", "Required templates are included", [
      { id: "pipeline_includes", with: { required: [{ component: "acme/ci" }] } },
    ]),
    by("ISSUE-406", "Jobs of required templates are not overridden", [
      {
        id: "pipeline_required_jobs_unchanged",
        with: { sets: [{ required: [{ source: "gitlab.example.com/acme/ci/scan" }] }] },
      },
    ]),
    by("ISSUE-408", "Required components are included", [
      {
        id: "pipeline_includes",
        with: { required: [{ component: "gitlab.com/acme/ci/build", version: ">=1" }] },
      },
    ]),
    by("ISSUE-409", "Jobs of required components are not overridden", [
      {
        id: "pipeline_required_jobs_unchanged",
        with: { sets: [{ required: [{ source: "gitlab.example.com/acme/ci/scan" }] }] },
      },
    ]),
    by("ISSUE-410", "Security jobs are not weakened", ["pipeline_security_jobs_intact"]),
    by("ISSUE-411", "No job runs code from the network without a check", ["pipeline_no_unverified_scripts"]),
    by("ISSUE-412", "No job uses Docker in Docker", ["pipeline_services"]),
    by("ISSUE-413", "Docker in Docker is not used with an open daemon", ["pipeline_no_privileged_docker"]),
    by("ISSUE-414", "Components come from allowed sources", [
      { id: "pipeline_includes", with: { pinned: "no", sources: ["gitlab.com/components/**", "acme/**"] } },
    ]),
    not(
      "ISSUE-415",
      "Functions under `run:` come from allowed sources",
      "steps under `run:` are not read. The script of such a job is `unknown` in every control and rule.",
    ),
    by("ISSUE-501", "Branches are protected", [
      { id: "project_branches_protected", with: { branches: ["main", "release/*"] } },
    ]),
    by("ISSUE-502", "Approval rules for all protected branches require enough approvals", [
      { id: "project_approval_rules", with: { at_least: 2 } },
    ]),
    by("ISSUE-503", "The approval settings are as required", [
      ...approvalSettings,
      { id: "project_approval_rules", with: { reauthentication: true } },
    ]),
    rule(
      "ISSUE-504",
      "An approval rule applies to all protected branches",
      "approval_rules.exists(r, r.approvals_required >= 1 && (r.all_protected_branches || r.branches.size() == 0))",
    ),
    by("ISSUE-505", "Protected branches have the required settings", [
      {
        id: "project_branches_protected",
        with: {
          branches: ["main"],
          push: "no_one",
          merge: "maintainers",
          force_push: false,
          code_owners: true,
        },
      },
    ]),
    by("ISSUE-506", "The merge settings are as required", [
      { id: "project_merge_settings", with: { merge_method: ["ff"], squash: ["always"] } },
    ]),
    by("ISSUE-507", "Not too few and not too many members have each role", [
      { id: "project_role_counts", with: { role: "maintainer", at_least: 2, at_most: 8 } },
    ]),
    by("ISSUE-601", "A security policy project is linked", [
      { id: "project_security_policy_linked", with: { project: "acme/security-policies" } },
    ]),
  ],
};
