/** The sample's projects, each with something that GitLab's controls see in their own way. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { judgeAll } from "../../support/judging.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const { billing, webShop, playground, docs, legacy, ledger } = sample.projects;

interface Case {
  readonly name: string;
  readonly projectId: number;
  readonly token?: string;
  readonly statuses: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: "a subgroup with Owners only above it, and a policy whose rule the API hides",
    projectId: billing,
    statuses: {
      ensure_2_admins_per_repo: "fail",
      minimum_approvals_required_1: "pass",
      minimum_approvals_required_2: "unknown",
      project_approvals_on_default_branch: "pass",
      merge_request_prevent_author_approval: "unknown",
      merge_request_prevent_committers_approval: "fail",
      default_branch_users_can_push: "pass",
      default_branch_protected_from_direct_push: "fail",
      require_linear_history: "pass",
      scanner_sast_running: "pass",
    },
  },
  {
    name: "a branch protected by * alone, and a newest pipeline without reports",
    projectId: webShop,
    statuses: {
      default_branch_protected: "pass",
      default_branch_protected_from_direct_push: "pass",
      default_branch_users_can_push: "fail",
      default_branch_users_can_merge: "fail",
      project_force_push_blocked: "pass",
      scanner_sast_running: "fail",
      secure_webhooks: "fail",
      project_visibility_not_internal: "fail",
    },
  },
  {
    name: "an empty repository",
    projectId: playground,
    statuses: {
      default_branch_protected: "unknown",
      default_branch_protected_from_direct_push: "fail",
      default_branch_users_can_push: "fail",
      default_branch_users_can_merge: "fail",
      project_default_branch_not_deletable: "unknown",
      project_force_push_blocked: "unknown",
      has_valid_ci_config: "fail",
      stale_branch_cleanup_enabled: "pass",
      code_owner_approval_required: "fail",
      project_repo_exists: "pass",
    },
  },
  {
    name: "an archived project without a licence",
    projectId: docs,
    token: sample.ownerToken,
    statuses: {
      project_archived: "fail",
      review_and_archive_stale_repos: "pass",
      require_signed_commits: "fail",
      package_hunter_no_findings_untriaged: "pass",
      project_vulnerability_age: "unknown",
      gitlab_license_level_ultimate: "fail",
    },
  },
  {
    name: "a public Premium project that was left alone",
    projectId: legacy,
    statuses: {
      project_visibility_not_public: "fail",
      review_and_archive_stale_repos: "fail",
      status_page_configured: "fail",
      status_checks_required: "fail",
      push_protection_enabled: "fail",
      restrict_push_merge_access: "pass",
      protected_branches_set: "pass",
    },
  },
  {
    name: "a project where the token's user is only Developer",
    projectId: ledger,
    statuses: {
      reset_approvals_on_push: "unknown",
      secure_webhooks: "unknown",
      require_signed_commits: "unknown",
      cicd_job_token_scope_enabled: "unknown",
      error_tracking_enabled: "unknown",
      project_user_defined_variables_restricted_to_maintainers: "unknown",
      minimum_approvals_required_2: "pass",
      push_protection_enabled: "pass",
      terraform_enabled: "fail",
    },
  },
];

describe("the sample's projects", () => {
  it.each(cases)("$name", async ({ projectId, token = sample.token, statuses }) => {
    const judged = await judgeAll(sandbox, { projectId, token });
    const found = Object.keys(statuses).map((id) => [id, judged.get(id)?.status]);
    expect(Object.fromEntries(found)).toEqual(statuses);
  });
});
