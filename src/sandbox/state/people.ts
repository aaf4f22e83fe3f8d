/** Rows about people and their groups. Keys that GitLab sends keep GitLab's spelling. */
import type { GroupSettingRows } from "../settings/rows.ts";

export interface UserRow {
  id: number;
  username: string;
  name: string;
  state: "active" | "blocked";
  /** The first address is the primary one. */
  emails: string[];
  admin: boolean;
  bot: boolean;
  external: boolean;
  last_activity_on: string | null;
}

export type TokenKind = "personal" | "project" | "group" | "job" | "deploy";

export interface TokenRow {
  id: number;
  value: string;
  name: string;
  userId: number;
  kind: TokenKind;
  scopes: string[];
  expired: boolean;
  revoked: boolean;
  /** The project of the job that a job token belongs to. */
  projectId: number | null;
  /** A day, such as `2027-01-31`; null where it never expires. Absent: in 90 days. */
  expires_at?: string | null;
}

/** A CI/CD variable of a project or a group. Its value is not part of the sandbox. */
export interface VariableRow {
  key: string;
  variableType: "ENV_VAR" | "FILE";
  protected: boolean;
  masked: boolean;
  hidden: boolean;
  raw: boolean;
  environmentScope: string;
}

export interface MemberRow {
  userId: number;
  access_level: number;
  membership_state: "active" | "awaiting";
  /** Who made the user a member; null where that user is gone. */
  createdById?: number | null;
  created_at: string;
}

/** An invitation by email that has not been accepted. The person may have no account. */
export interface InvitationRow {
  id: number;
  access_level: number;
}

export interface AccessLevelRow {
  id: number;
  access_level: number;
  access_level_description: string;
  user_id: number | null;
  group_id: number | null;
  deploy_key_id?: number | null;
}

export interface ProtectedBranchRow {
  id: number;
  name: string;
  push_access_levels: AccessLevelRow[];
  merge_access_levels: AccessLevelRow[];
  allow_force_push: boolean;
  unprotect_access_levels: AccessLevelRow[];
  code_owner_approval_required: boolean;
}

/** A group that is invited into a project or another group. */
export interface GroupLinkRow {
  groupId: number;
  access_level: number;
}

export interface GroupRow {
  id: number;
  name: string;
  path: string;
  full_path: string;
  parent_id: number | null;
  visibility: Visibility;
  members: MemberRow[];
  /** Groups that are invited into this one. */
  sharedWith: GroupLinkRow[];
  /** Rules of the group. Projects below it see them with `inherited: true`. */
  protectedBranches: ProtectedBranchRow[];
  require_two_factor_authentication: boolean;
  two_factor_grace_period: number;
  default_branch_protection_defaults: Record<string, unknown>;
  created_at: string;
  variables?: VariableRow[];
  settings: GroupSettingRows;
}

export type Visibility = "private" | "internal" | "public";

export interface ControlRow {
  id: number;
  /** A built-in id, or `external_control`. */
  name: string;
  controlType: "internal" | "external";
  expression: string | null;
  externalControlName: string | null;
  externalUrl: string | null;
  secretToken: string | null;
  pingEnabled: boolean;
}

export interface RequirementRow {
  id: number;
  name: string;
  description: string;
  controls: ControlRow[];
}

export interface FrameworkRow {
  id: number;
  groupId: number;
  name: string;
  description: string;
  color: string;
  default: boolean;
  /** Milliseconds since 1970. The one that changed last is listed first. */
  updatedAt: number;
  /** The projects that the framework is applied to. */
  projectIds: number[];
  requirements: RequirementRow[];
}

export interface ControlStatusRow {
  id: number;
  controlId: number;
  projectId: number;
  status: "pending" | "pass" | "fail";
  createdAt: number;
  updatedAt: number;
  /** When the 31-minute job checks the row; null if no job is scheduled. */
  timeoutAt: number | null;
}
