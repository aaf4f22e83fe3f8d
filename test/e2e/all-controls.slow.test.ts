/**
 * A policy with all of GitLab's controls, as a job: what it asks of GitLab, and what it finds in the sample project.
 *
 * Slow: all facts are read anew for each right that is missing.
 */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlIds } from "../../src/controls/ids.ts";
import { predefinedExpression } from "../../src/controls/lookup.ts";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, runJob } from "../support/job.ts";

const gitlabs = controlIds.filter((id) => predefinedExpression(id));
const { files, env } = checkout(...gitlabs);

/** Of acme/payments, to a Maintainer. */
const statuses: Readonly<Record<string, string>> = {
  auth_sso_enabled: "unknown",
  branch_deletion_disabled: "pass",
  cicd_job_token_scope_enabled: "pass",
  code_changes_requires_code_owners: "fail",
  code_owner_approval_required: "pass",
  default_branch_protected: "pass",
  default_branch_protected_from_direct_push: "pass",
  default_branch_users_can_merge: "pass",
  default_branch_users_can_push: "fail",
  ensure_2_admins_per_repo: "pass",
  error_tracking_enabled: "pass",
  force_push_disabled: "pass",
  gitlab_license_level_ultimate: "pass",
  has_forks: "pass",
  has_valid_ci_config: "pass",
  issue_tracking_enabled: "unknown",
  merge_request_commit_reset_approvals: "pass",
  merge_request_prevent_author_approval: "pass",
  merge_request_prevent_committers_approval: "pass",
  merge_requests_approval_rules_prevent_editing: "pass",
  merge_requests_require_code_owner_approval: "fail",
  minimum_approvals_required_1: "pass",
  minimum_approvals_required_2: "pass",
  more_members_than_admins: "pass",
  package_hunter_no_findings_untriaged: "pass",
  project_archived: "pass",
  project_marked_for_deletion: "pass",
  project_pipelines_not_public: "fail",
  project_repo_exists: "pass",
  project_user_defined_variables_restricted_to_maintainers: "pass",
  project_visibility_not_internal: "pass",
  project_visibility_not_public: "pass",
  protected_branches_set: "pass",
  push_protection_enabled: "pass",
  require_branch_up_to_date: "fail",
  require_linear_history: "fail",
  require_mfa_at_org_level: "pass",
  require_mfa_for_contributors: "pass",
  require_signed_commits: "pass",
  reset_approvals_on_push: "pass",
  resolve_discussions_required: "pass",
  restrict_push_merge_access: "pass",
  restricted_build_access: "fail",
  review_and_archive_stale_repos: "pass",
  review_and_remove_inactive_users: "pass",
  scanner_api_security_running: "fail",
  scanner_code_quality_running: "fail",
  scanner_container_scanning_running: "fail",
  scanner_dast_running: "fail",
  scanner_dep_scanning_running: "pass",
  scanner_iac_running: "fail",
  scanner_license_compliance_running: "fail",
  scanner_sast_running: "pass",
  scanner_secret_detection_running: "pass",
  secure_webhooks: "pass",
  stale_branch_cleanup_enabled: "pass",
  status_checks_required: "pass",
  status_page_configured: "pass",
  strict_permissions_for_repo: "pass",
  terraform_enabled: "fail",
  vulnerabilities_slo_days_over_threshold: "pass",
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const asked = () => sandbox.log.map(({ method, path }) => `${method} ${path.replace("/api/v4", "")}`);

async function run(more: Readonly<Record<string, string | undefined>> = {}) {
  const job = await runJob(sandbox, { files, env: { ...env, ...more } });
  const controls = job.report?.requirements.flatMap((requirement) => requirement.controls) ?? [];
  return { ...job, found: Object.fromEntries(controls.map(({ id, status }) => [id, status])) };
}

/** Every request of such a policy, the merge request that the job is about included. */
const requests = [
  "GET /groups/10",
  "GET /groups/10/members",
  "GET /projects/42",
  "GET /projects/42/approval_rules",
  "GET /projects/42/approvals",
  "GET /projects/42/ci/lint",
  "GET /projects/42/error_tracking/settings",
  "GET /projects/42/hooks",
  "GET /projects/42/members/all",
  "GET /projects/42/merge_requests/7",
  "GET /projects/42/pipelines",
  "GET /projects/42/pipelines/701/jobs",
  "GET /projects/42/protected_branches",
  "GET /projects/42/push_rule",
  "GET /projects/42/repository/branches",
  "GET /projects/42/repository/branches/main",
  "GET /projects/42/repository/files/.gitlab%2FCODEOWNERS/raw",
  "GET /projects/42/repository/files/CODEOWNERS/raw",
  "GET /projects/42/repository/files/docs%2FCODEOWNERS/raw",
  "GET /projects/42/users",
  "POST /api/graphql",
];

/** What can be asked only when the project itself has answered. */
const afterTheProject = ["GET /groups/10", "GET /groups/10/members", "GET /projects/42/pipelines/701/jobs"];

describe("a policy with all 61 controls", () => {
  it("finds what is written here", async () => {
    expect(gitlabs).toHaveLength(61);
    expect((await run()).found).toEqual(statuses);
  });

  it("asks for everything once, in 21 requests", async () => {
    const job = await run();
    expect(asked().sort()).toEqual(requests);
    expect(job.stdout).toContain("21 requests");
  });

  it("asks for the same where the environment names the default branch, or a wrong one", async () => {
    await run({ CI_DEFAULT_BRANCH: "main" });
    expect(asked().sort()).toEqual(requests);
    const { found } = await run({ CI_DEFAULT_BRANCH: "trunk" });
    expect(found).toEqual(statuses);
  });

  it.each([
    { name: "with the default branch named", env: { CI_DEFAULT_BRANCH: "main" }, later: afterTheProject },
    {
      name: "without",
      env: {},
      later: [
        ...afterTheProject,
        "GET /projects/42/pipelines",
        "GET /projects/42/repository/branches/main",
        "GET /projects/42/repository/files/.gitlab%2FCODEOWNERS/raw",
        "GET /projects/42/repository/files/CODEOWNERS/raw",
        "GET /projects/42/repository/files/docs%2FCODEOWNERS/raw",
      ],
    },
    {
      name: "with another project's",
      env: { CI_DEFAULT_BRANCH: "main", CI_PROJECT_ID: "49", CI_PROJECT_PATH: "fay/payments" },
      later: undefined,
    },
  ])("waits for the project only where it must: $name", async ({ env: more, later }) => {
    const delayMs = 1000;
    sandbox.faults.add({ kind: "delay", delayMs, path: /\/projects\/42$/ });
    await run(more);
    const project = sandbox.log.find(({ path }) => path.endsWith("/projects/42"));
    const late = sandbox.log.filter(({ at }) => at >= (project?.at ?? 0) + delayMs);
    const names = late.map(({ method, path }) => `${method} ${path.replace("/api/v4", "")}`).sort();
    if (later) expect(names).toEqual([...later].sort());
    else expect(names).toContain("GET /projects/42/pipelines");
  });

  it("turns nothing into a pass for a Reporter, and asks no more often", async () => {
    const { found } = await run({ INPUT_GITLAB_TOKEN: sample.reporterToken });
    const passed = Object.keys(found).filter((id) => found[id] === "pass" && statuses[id] !== "pass");
    expect(passed).toEqual([]);
    expect(new Set(asked()).size).toBe(sandbox.log.length);
    expect(sandbox.log.length).toBeLessThanOrEqual(21);
  });
});
