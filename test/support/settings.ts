/** Settings of a project and its group in which every control about settings passes, or fails. */

import {
  type AccessTokenRow,
  accessLevel,
  type DeployKeyRow,
  type DeployTokenRow,
  type GroupRow,
  groupSettingRows,
  type ProjectRow,
  type ProtectedEnvironmentRow,
  projectSettingRows,
  type RunnerRow,
  type VariableRow,
} from "../../src/sandbox/index.ts";
import { start } from "../sandbox/support.ts";

const dayMs = 86_400_000;
export const daysAgo = (days: number) => new Date(start - days * dayMs).toISOString();

export function accessToken(partial: Partial<AccessTokenRow> = {}): AccessTokenRow {
  return {
    ...{ id: 501, name: "deploy", scopes: ["read_api"], created_at: daysAgo(20), last_used_at: daysAgo(1) },
    ...{ expires_at: daysAgo(-20).slice(0, 10), revoked: false, active: true, access_level: 30 },
    ...partial,
  };
}

export function deployKey(partial: Partial<DeployKeyRow> = {}): DeployKeyRow {
  return {
    ...{ id: 601, title: "mirror", created_at: daysAgo(20), expires_at: daysAgo(-20) },
    ...{ last_used_at: daysAgo(1), fingerprint_sha256: "SHA256:abc", can_push: false },
    ...partial,
  };
}

export function deployToken(partial: Partial<DeployTokenRow> = {}): DeployTokenRow {
  return {
    ...{ id: 701, name: "pull", username: "gitlab+deploy-token-1", scopes: ["read_registry"] },
    ...{ expires_at: daysAgo(-20), revoked: false, expired: false },
    ...partial,
  };
}

export function runner(partial: Partial<RunnerRow> = {}): RunnerRow {
  return {
    ...{ id: 801, runnerType: "PROJECT_TYPE", description: "builder", paused: false, locked: true },
    ...{ runUntagged: false, accessLevel: "REF_PROTECTED", tagList: ["docker"], status: "ONLINE" },
    ...partial,
  };
}

export function settingVariable(key: string, partial: Partial<VariableRow> = {}): VariableRow {
  return {
    ...{ key, variableType: "ENV_VAR", protected: true, masked: true, hidden: true, raw: true },
    environmentScope: "*",
    ...partial,
  };
}

export function environmentRule(level: number, approvals: readonly number[] = [2]): ProtectedEnvironmentRow {
  const holder = (access_level: number) => ({ access_level, user_id: null, group_id: null });
  return {
    name: "production",
    deploy_access_levels: [holder(level)],
    approval_rules: approvals.map((required_approvals) => ({ ...holder(40), required_approvals })),
  };
}

/** Nothing is wrong with the settings. */
export function safeSettings(project: ProjectRow, group: GroupRow): void {
  Object.assign(project, {
    only_allow_merge_if_pipeline_succeeds: true,
    allow_merge_on_skipped_pipeline: false,
    extra: { ...project.extra, squash_option: "always", forking_access_level: "disabled" },
    variables: [settingVariable("DEPLOY_TOKEN")],
    pushRule: { reject_unsigned_commits: true, prevent_secrets: true, commit_message_regex: "^[A-Z]" },
    settings: projectSettingRows({
      protectedTags: [{ name: "v*", create_access_levels: [accessLevel(40)] }],
      environments: [{ name: "production", tier: "production", state: "available" }],
      protectedEnvironments: [environmentRule(40)],
      accessTokens: [accessToken()],
      deployKeys: [deployKey()],
      deployTokens: [deployToken()],
      runners: [runner()],
      integrations: [{ id: 1, slug: "jira", title: "Jira", active: true, inherited: false }],
      securityPolicies: [
        { kind: "scanExecutionPolicies", name: "Scan", enabled: true, group: group.full_path },
      ],
      requireReauthentication: { value: true, locked: true, inherited_from: "group" },
      maintainerKeys: { ci_allow_fork_pipelines_to_run_in_parent_project: false },
    }),
  });
  group.require_two_factor_authentication = true;
  group.variables = [settingVariable("GROUP_TOKEN")];
  group.settings = groupSettingRows({
    hooks: [{ id: 71, url: "https://group.example/hook", enable_ssl_verification: true }],
    keys: { prevent_forking_outside_group: true, share_with_group_lock: true },
  });
}

/** Everything is wrong with the settings. */
export function unsafeSettings(project: ProjectRow, group: GroupRow): void {
  Object.assign(project, {
    only_allow_merge_if_pipeline_succeeds: false,
    allow_merge_on_skipped_pipeline: true,
    extra: { ...project.extra, squash_option: "never", forking_access_level: "enabled" },
    variables: [settingVariable("DEPLOY_TOKEN", { protected: false, masked: false, hidden: false })],
    pushRule: { reject_unsigned_commits: false, prevent_secrets: false },
    settings: projectSettingRows({
      protectedTags: [{ name: "v*", create_access_levels: [accessLevel(30)] }],
      environments: [{ name: "production", tier: "production", state: "available" }],
      protectedEnvironments: [environmentRule(30, [])],
      accessTokens: [
        accessToken({
          scopes: ["api"],
          expires_at: null,
          access_level: 50,
          created_at: daysAgo(400),
          last_used_at: null,
        }),
      ],
      deployKeys: [deployKey({ can_push: true, expires_at: null, last_used_at: daysAgo(300) })],
      deployTokens: [deployToken({ scopes: ["write_registry"], expires_at: null })],
      runners: [
        runner({
          runnerType: "INSTANCE_TYPE",
          locked: false,
          runUntagged: true,
          accessLevel: "NOT_PROTECTED",
        }),
      ],
      integrations: [{ id: 1, slug: "irker", title: "irker", active: true, inherited: false }],
      securityPolicies: [],
      requireReauthentication: { value: false, locked: false, inherited_from: null },
      maintainerKeys: { ci_allow_fork_pipelines_to_run_in_parent_project: true },
    }),
  });
  group.require_two_factor_authentication = false;
  group.variables = [settingVariable("GROUP_TOKEN", { protected: false, masked: false, hidden: false })];
  group.settings = groupSettingRows({
    hooks: [{ id: 71, url: "http://group.example/hook", enable_ssl_verification: false }],
    keys: { prevent_forking_outside_group: false, share_with_group_lock: false },
  });
}

/** With which the controls pass in the safe settings, and fail in the unsafe ones; the others need none. */
export const settingParameters: Readonly<Record<string, unknown>> = {
  group_settings: { two_factor: true, forking: "inside", sharing: "locked" },
  project_integrations: { allowed: ["jira"] },
  project_access_tokens: { expires_within_days: 90, scopes: ["read_api"], unused_for_days: 30 },
  project_environments_protected: { approvals: 1 },
  project_forking_restricted: { public: true, fork_pipelines: "forbid" },
  project_merge_settings: { squash: ["always"], pipelines_must_succeed: true },
  project_push_rule: { prevent_secrets: true, reject_unsigned_commits: true },
  project_runners: { types: ["group", "project"], untagged: false },
  project_tags_protected: { tags: ["v*"] },
  project_webhooks_verified: { groups: true },
};

/** A rule for each topic about settings: it holds in the safe ones, and not in the unsafe ones. */
export const settingRules: Readonly<Record<string, string>> = {
  protected_tags: "protected_tags.all(t, t.create_access_levels.all(l, l == 0 || l >= 40))",
  protected_environments:
    'protected_environments.all(e, e.tier != "production" || (e.protected && e.approvals >= 2))',
  approval_rules: "approval_rules.exists(r, r.approvals_required >= 1)",
  approval_settings: "approval_settings.reauthentication_required",
  merge_settings: 'merge_settings.pipelines_must_succeed && merge_settings.squash == "always"',
  push_rule: "push_rule.exists && push_rule.prevent_secrets",
  variables: "variables.all(v, v.protected && v.masked)",
  webhooks: "webhooks.groups.all(h, h.verifies_tls)",
  integrations: '!integrations.exists(i, i.slug == "irker")',
  access_tokens: 'access_tokens.all(t, !("api" in t.scopes) && has(t.expires_at))',
  deploy_keys: "deploy_keys.all(k, !k.can_push)",
  deploy_tokens: 'deploy_tokens.all(t, !t.scopes.exists(s, s.startsWith("write_")))',
  runners: 'runners.all(r, r.type != "instance")',
  security_policies: "security_policies.policies.exists(p, p.enabled)",
  group: "group.two_factor_required && group.forking_outside_prevented",
};
