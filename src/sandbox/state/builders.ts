/** Builders of people, groups and tokens with complete defaults, so that a test states only what matters to it. */
import { groupSettingRows } from "../settings/rows.ts";
import type {
  AccessLevelRow,
  ControlRow,
  FrameworkRow,
  GroupRow,
  MemberRow,
  ProtectedBranchRow,
  TokenRow,
  UserRow,
} from "./people.ts";
import type { ProjectRow } from "./project.ts";
import { findGroup, findProject, freshId, type SandboxState } from "./state.ts";

export function addUser(state: SandboxState, partial: Partial<UserRow> = {}): UserRow {
  const id = partial.id ?? freshId(state);
  const username = partial.username ?? `user-${id}`;
  const row: UserRow = {
    id,
    username,
    name: username,
    state: "active",
    emails: [`${username}@acme.example`],
    admin: false,
    bot: false,
    external: false,
    last_activity_on: new Date().toISOString().slice(0, 10),
    ...partial,
  };
  state.users.push(row);
  return row;
}

/** Without a `userId`, the token belongs to a new user. */
export function addToken(state: SandboxState, partial: Partial<TokenRow> = {}): TokenRow {
  const id = partial.id ?? freshId(state);
  const row: TokenRow = {
    id,
    value: `sandbox-built-token-${String(id).padStart(6, "0")}`,
    name: `token ${id}`,
    userId: partial.userId ?? addUser(state).id,
    kind: "personal",
    scopes: ["api"],
    expired: false,
    revoked: false,
    projectId: null,
    ...partial,
  };
  state.tokens.push(row);
  return row;
}

export function addGroup(state: SandboxState, partial: Partial<GroupRow> = {}): GroupRow {
  const id = partial.id ?? freshId(state);
  const parent = findGroup(state, partial.parent_id ?? null);
  const path = partial.path ?? `group-${id}`;
  const row: GroupRow = {
    id,
    name: path,
    path,
    full_path: parent ? `${parent.full_path}/${path}` : path,
    parent_id: null,
    visibility: "private",
    members: [],
    sharedWith: [],
    protectedBranches: [],
    require_two_factor_authentication: false,
    two_factor_grace_period: 48,
    default_branch_protection_defaults: {
      allowed_to_push: [{ access_level: 40 }],
      allow_force_push: false,
      allowed_to_merge: [{ access_level: 40 }],
      developer_can_initial_push: false,
    },
    created_at: "2025-01-15T09:00:00.000Z",
    settings: groupSettingRows(),
    ...partial,
  };
  state.groups.push(row);
  return row;
}

/** `place` is a row or an id. An id means the project with it, or else the group. */
export function addMember(
  state: SandboxState,
  place: number | ProjectRow | GroupRow,
  userId: number,
  accessLevel: number,
): MemberRow {
  const row = typeof place === "number" ? (findProject(state, place) ?? findGroup(state, place)) : place;
  if (!row) throw new Error(`the sandbox has no project or group ${place}`);
  const member: MemberRow = {
    userId,
    access_level: accessLevel,
    membership_state: "active",
    created_at: "2025-02-01T09:00:00.000Z",
  };
  row.members = [...row.members.filter((entry) => entry.userId !== userId), member];
  return member;
}

const levelNames: Record<number, string> = {
  0: "No one",
  30: "Developers + Maintainers",
  40: "Maintainers",
  60: "Instance admins",
};

export function accessLevel(level: number, partial: Partial<AccessLevelRow> = {}): AccessLevelRow {
  const access_level_description = levelNames[level] ?? "Members";
  return { id: 1, access_level: level, access_level_description, user_id: null, group_id: null, ...partial };
}

export function protectedBranchRow(
  partial: Partial<ProtectedBranchRow> & { id: number },
): ProtectedBranchRow {
  return {
    name: "main",
    push_access_levels: [accessLevel(0)],
    merge_access_levels: [accessLevel(40)],
    allow_force_push: false,
    unprotect_access_levels: [],
    code_owner_approval_required: false,
    ...partial,
  };
}

export function addFramework(state: SandboxState, partial: Partial<FrameworkRow> = {}): FrameworkRow {
  const id = partial.id ?? freshId(state);
  const row: FrameworkRow = {
    id,
    groupId: state.groups[0]?.id ?? addGroup(state).id,
    name: `Framework ${id}`,
    description: "Built for a test",
    color: "#1f75cb",
    default: false,
    updatedAt: 0,
    projectIds: [],
    requirements: [],
    ...partial,
  };
  state.frameworks.push(row);
  return row;
}

/** Adds the control to the framework's last requirement, or to a new one. */
export function addExternalControl(
  state: SandboxState,
  frameworkId: number,
  partial: Partial<ControlRow> = {},
): ControlRow {
  const framework = state.frameworks.find(({ id }) => id === frameworkId);
  if (!framework) throw new Error(`the sandbox has no framework ${frameworkId}`);
  let requirement = framework.requirements.at(-1);
  if (!requirement) {
    requirement = {
      id: freshId(state),
      name: "External verdict",
      description: "Built for a test",
      controls: [],
    };
    framework.requirements.push(requirement);
  }
  const id = partial.id ?? freshId(state);
  const row: ControlRow = {
    id,
    name: "external_control",
    controlType: "external",
    expression: null,
    externalControlName: `External control ${id}`,
    externalUrl: `https://verdict.example/controls/${id}`,
    secretToken: `sandbox-control-secret-${id}`,
    pingEnabled: true,
    ...partial,
  };
  requirement.controls.push(row);
  return row;
}
