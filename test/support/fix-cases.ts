/** For every control with a remedy: a project that fails it, and the entry of the policy. */

import { accessLevel, type ProjectRow, protectedBranchRow } from "../../src/sandbox/index.ts";

export interface FixCase {
  readonly with?: Readonly<Record<string, unknown>>;
  /** What makes the project of the sandbox fail; a new project already has most settings open. */
  readonly fails?: Partial<ProjectRow>;
}

const openRule = {
  protectedBranches: [
    protectedBranchRow({
      ...{ id: 500, name: "main", allow_force_push: true },
      push_access_levels: [accessLevel(30, { id: 501 }), accessLevel(40, { id: 502, user_id: 7 })],
      merge_access_levels: [accessLevel(30, { id: 503 }), accessLevel(40, { id: 504 })],
    }),
  ],
};
const rule = { protectedBranches: [protectedBranchRow({ id: 500 })] };

/** By the id of the control. */
export const fixCases: Readonly<Record<string, FixCase>> = {
  branch_deletion_disabled: {},
  cicd_job_token_scope_enabled: {
    fails: { jobTokenScope: { inbound_enabled: false, outbound_enabled: false, allowedProjectIds: [] } },
  },
  default_branch_protected: {},
  default_branch_protected_from_direct_push: { fails: openRule },
  error_tracking_enabled: { fails: { errorTracking: { active: false } } },
  merge_request_commit_reset_approvals: {},
  merge_request_prevent_author_approval: {},
  merge_request_prevent_committers_approval: {},
  merge_requests_approval_rules_prevent_editing: {},
  merge_requests_require_code_owner_approval: { fails: rule },
  minimum_approvals_required_1: {},
  minimum_approvals_required_2: {},
  project_approval_rules: { with: { at_least: 2, reauthentication: true }, fails: rule },
  project_approvals_on_default_branch: { with: { at_least: 1 } },
  project_branches_protected: {
    with: { branches: ["main", "release/*"], push: "no_one", merge: "maintainers", code_owners: true },
    fails: openRule,
  },
  project_code_owner_approval_on_default_branch: {
    fails: { ...rule, files: new Map([["main:CODEOWNERS", "* @mara\n"]]) },
  },
  project_default_branch_not_deletable: {},
  project_force_push_blocked: { fails: openRule },
  project_forking_restricted: { with: { forking: ["disabled"], fork_pipelines: "forbid" } },
  project_merge_settings: {
    with: {
      pipelines_must_succeed: true,
      skipped_pipelines_allowed: false,
      threads_must_be_resolved: true,
      status_checks_must_pass: true,
      merged_results_pipelines: true,
      merge_trains: true,
      delete_source_branch: false,
      merge_method: ["ff", "rebase_merge"],
      squash: ["always"],
    },
    fails: { allow_merge_on_skipped_pipeline: true },
  },
  project_pipelines_must_succeed: { fails: { allow_merge_on_skipped_pipeline: true } },
  project_pipelines_not_public: {},
  project_push_rule: {
    with: { prevent_secrets: true, max_file_size: 10, branch_name_regex: "^(main|feature/)" },
    fails: { pushRule: { reject_unsigned_commits: true, max_file_size: 50 } },
  },
  project_tags_protected: { with: { tags: ["v*"] } },
  project_user_defined_variables_restricted_to_maintainers: {},
  project_visibility_not_internal: { fails: { visibility: "internal" } },
  project_visibility_not_public: { fails: { visibility: "public" } },
  project_webhooks_verified: {
    fails: {
      hooks: [
        {
          ...{ id: 9, url: "https://chat.example.com/in", push_events: true, merge_requests_events: false },
          enable_ssl_verification: false,
        },
      ],
    },
  },
  protected_branches_set: {},
  push_protection_enabled: {},
  require_branch_up_to_date: {},
  require_linear_history: {},
  require_signed_commits: {},
  reset_approvals_on_push: {
    fails: {
      approvalSettings: {
        ...{ reset_approvals_on_push: false, selective_code_owner_removals: true },
        ...{ disable_overriding_approvers_per_merge_request: false, merge_requests_author_approval: true },
        ...{ merge_requests_disable_committers_approval: false, require_password_to_approve: false },
      },
    },
  },
  resolve_discussions_required: {},
  restrict_push_merge_access: { fails: openRule },
  status_checks_required: {},
};
