/** Rows of the settings around a project and a group: tags, environments, tokens, keys, runners, integrations, policies. */
import type { AccessLevelRow } from "../state/people.ts";

export interface ProtectedTagRow {
  name: string;
  create_access_levels: AccessLevelRow[];
}

/** Who may deploy, or approve a deployment: a role, a user or a group. The level of a user or a group is null. */
export interface DeployerRow {
  access_level: number | null;
  user_id: number | null;
  group_id: number | null;
}

export interface ProtectedEnvironmentRow {
  /** Of a project's rule the exact name of the environment; of a group's rule the tier. */
  name: string;
  deploy_access_levels: DeployerRow[];
  approval_rules: (DeployerRow & { required_approvals: number })[];
}

export interface EnvironmentRow {
  name: string;
  tier: "production" | "staging" | "testing" | "development" | "other";
  state: "available" | "stopping" | "stopped";
}

/** An access token of the project, as the list shows it. The token itself is not part of the sandbox. */
export interface AccessTokenRow {
  id: number;
  name: string;
  scopes: string[];
  created_at: string;
  last_used_at: string | null;
  /** A day. */
  expires_at: string | null;
  revoked: boolean;
  active: boolean;
  access_level: number;
}

export interface DeployKeyRow {
  id: number;
  title: string;
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  fingerprint_sha256: string;
  can_push: boolean;
}

export interface DeployTokenRow {
  id: number;
  name: string;
  username: string;
  scopes: string[];
  expires_at: string | null;
  revoked: boolean;
  expired: boolean;
}

export interface RunnerRow {
  id: number;
  runnerType: "INSTANCE_TYPE" | "GROUP_TYPE" | "PROJECT_TYPE";
  description: string | null;
  paused: boolean;
  locked: boolean | null;
  runUntagged: boolean;
  accessLevel: "NOT_PROTECTED" | "REF_PROTECTED";
  tagList: string[];
  status: "ONLINE" | "OFFLINE" | "STALE" | "NEVER_CONTACTED";
}

export interface IntegrationRow {
  id: number;
  slug: string;
  title: string;
  /** Inactive ones are in no list. */
  active: boolean;
  inherited: boolean;
}

/** A security policy other than an approval policy. */
export interface SecurityPolicyRow {
  kind: "scanExecutionPolicies" | "pipelineExecutionPolicies";
  name: string;
  enabled: boolean;
  /** Path of the group that it comes from; null for a policy of the project itself. */
  group: string | null;
  /** Its scope leaves the project out. */
  isOutOfScope?: boolean;
}

/** `{value, locked, inherited_from}` of one approval setting. */
export interface LockableRow {
  value: boolean;
  locked: boolean;
  inherited_from: "instance" | "group" | null;
}

export interface ProjectSettingRows {
  protectedTags: ProtectedTagRow[];
  protectedEnvironments: ProtectedEnvironmentRow[];
  environments: EnvironmentRow[];
  accessTokens: AccessTokenRow[];
  deployKeys: DeployKeyRow[];
  deployTokens: DeployTokenRow[];
  /** Those that the project can use. */
  runners: RunnerRow[];
  integrations: IntegrationRow[];
  securityPolicies: SecurityPolicyRow[];
  /** The linked policy project, by id. */
  securityPolicyProjectId: number | null;
  /** More keys of `GET /projects/:id` that only Maintainers see. */
  maintainerKeys: Record<string, unknown>;
  requireReauthentication: LockableRow;
}

export interface GroupSettingRows {
  protectedEnvironments: ProtectedEnvironmentRow[];
  hooks: HookOfGroupRow[];
  /** Keys of `GET /groups/:id`, which overwrite the defaults. */
  keys: Record<string, unknown>;
}

export interface HookOfGroupRow {
  id: number;
  url: string;
  enable_ssl_verification: boolean;
}

export function projectSettingRows(partial: Partial<ProjectSettingRows> = {}): ProjectSettingRows {
  return {
    protectedTags: [],
    protectedEnvironments: [],
    environments: [],
    accessTokens: [],
    deployKeys: [],
    deployTokens: [],
    runners: [],
    integrations: [],
    securityPolicies: [],
    securityPolicyProjectId: null,
    maintainerKeys: {},
    requireReauthentication: { value: false, locked: false, inherited_from: null },
    ...partial,
  };
}

export function groupSettingRows(partial: Partial<GroupSettingRows> = {}): GroupSettingRows {
  return { protectedEnvironments: [], hooks: [], keys: {}, ...partial };
}
