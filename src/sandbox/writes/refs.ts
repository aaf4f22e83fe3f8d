/** Protected branches and tags: new rules, and changes of rules of branches. Rules of tags cannot be changed. */
import { callRole, demand, requireProject, requireRole, requireUser, role } from "../access.ts";
import { protectedBranch } from "../entities/user.ts";
import { type Answer, forbidden, ok, recordNotFound, refuse } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { accessLevel } from "../state/builders.ts";
import type { AccessLevelRow, ProtectedBranchRow } from "../state/people.ts";
import type { ProjectRow } from "../state/project.ts";
import { freshId, type SandboxState } from "../state/state.ts";

const signedIn = (call: Call) => void requireUser(call);
const shared: readonly ParamRule[] = [
  { name: "allow_force_push", type: "boolean" },
  { name: "code_owner_approval_required", type: "boolean" },
];
const levels = [0, 30, 40, 60];

export const refWriteRoutes: readonly Route[] = [
  {
    method: "POST",
    ruby: "lib/api/protected_branches.rb",
    compared:
      "the ability of a Maintainer, 409 for a rule that exists, access levels and their default (app/services/protected_refs/access_level_params.rb), approval by code owners is dropped without its licence (ee/app/services/ee/protected_branches/api_service.rb)",
    path: "/projects/:id/protected_branches",
    before: signedIn,
    rules: [
      { name: "name", type: "string", required: true },
      { name: "push_access_level", type: "integer" },
      { name: "merge_access_level", type: "integer" },
      ...shared,
    ],
    handle: createBranchRule,
  },
  {
    method: "PATCH",
    ruby: "lib/api/protected_branches.rb",
    compared:
      "the project's own rules only, entries that are added, changed and destroyed, restrictions of who unprotects (ee/app/policies/ee/protected_branch_policy.rb), a policy that blocks force push (ee/app/services/ee/protected_branches/force_push_changes_blocked_by_policy.rb)",
    path: "/projects/:id/protected_branches/:name",
    before: signedIn,
    greedy: true,
    rules: shared,
    handle: changeBranchRule,
  },
  {
    method: "POST",
    ruby: "lib/api/protected_tags.rb",
    compared: "the ability of a Maintainer, the default access level, 422 for a rule that exists",
    path: "/projects/:id/protected_tags",
    before: signedIn,
    rules: [
      { name: "name", type: "string", required: true },
      { name: "create_access_level", type: "integer" },
    ],
    handle: createTagRule,
  },
];

function maintained(call: Call): ProjectRow {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  return project;
}

function levelOf(call: Call, name: string): AccessLevelRow {
  const level = numberParam(call, name) ?? 40;
  if (!levels.includes(level)) throw refuse(400, `${name} does not have a valid value`);
  return accessLevel(level, { id: freshId(call.state) });
}

function createBranchRule(call: Call): Answer {
  const project = maintained(call);
  const name = textParam(call, "name");
  if (project.protectedBranches.some((row) => row.name === name))
    throw refuse(409, `Protected branch '${name}' already exists`);
  const row: ProtectedBranchRow = {
    ...{ id: freshId(call.state), name, allow_force_push: call.params.allow_force_push === true },
    push_access_levels: [levelOf(call, "push_access_level")],
    merge_access_levels: [levelOf(call, "merge_access_level")],
    unprotect_access_levels: [],
    code_owner_approval_required:
      project.licence !== "free" && call.params.code_owner_approval_required === true,
  };
  project.protectedBranches.push(row);
  return { status: 201, json: protectedBranch(row, false) };
}

function changeBranchRule(call: Call): Answer {
  const project = requireProject(call);
  const row = project.protectedBranches.find(({ name }) => name === call.segments.name);
  // The rule is looked up before the ability; rules of a group are not found (`user_project.protected_branches`).
  if (!row) throw recordNotFound();
  demand(callRole(call, project) >= role.maintainer && mayUnprotect(call, project, row));
  const { allow_force_push: force, code_owner_approval_required: owners } = call.params;
  const pushes = entriesOf(call.params.allowed_to_push);
  const merges = entriesOf(call.params.allowed_to_merge);
  const alters = (typeof force === "boolean" && force !== row.allow_force_push) || pushes.length > 0;
  if (project.blocksPushByPolicy === true && alters) throw forbidden();
  const push = changed(call.state, row.push_access_levels, pushes, "Push");
  const merge = changed(call.state, row.merge_access_levels, merges, "Merge");
  Object.assign(row, { push_access_levels: push, merge_access_levels: merge });
  if (typeof force === "boolean") row.allow_force_push = force;
  if (typeof owners === "boolean" && project.licence !== "free") row.code_owner_approval_required = owners;
  return ok(protectedBranch(row, false));
}

/** Without entries, every Maintainer may. */
function mayUnprotect(
  call: Call,
  project: ProjectRow,
  { unprotect_access_levels: entries }: ProtectedBranchRow,
) {
  const user = call.session?.user;
  if (entries.length === 0 || user?.admin === true) return true;
  return entries.some(({ user_id, group_id, access_level }) => {
    if (user_id !== null) return user_id === user?.id;
    return group_id === null && access_level !== 0 && callRole(call, project) >= access_level;
  });
}

interface GivenEntry {
  readonly id?: number;
  readonly _destroy?: boolean;
  readonly access_level?: number;
  readonly user_id?: number;
  readonly group_id?: number;
  readonly deploy_key_id?: number;
}

function entriesOf(value: unknown): readonly GivenEntry[] {
  return Array.isArray(value) ? (value as GivenEntry[]) : [];
}

/** Rails' nested attributes: entries with an id change or go, others are new, all others stay. */
function changed(
  state: SandboxState,
  rows: readonly AccessLevelRow[],
  entries: readonly GivenEntry[],
  what: "Push" | "Merge",
): AccessLevelRow[] {
  const kept = [...rows];
  for (const entry of entries) {
    const { id, _destroy, access_level, user_id = null, group_id = null } = entry;
    const at = kept.findIndex((row) => row.id === id);
    if (id !== undefined && at < 0) throw recordNotFound();
    if (_destroy === true) kept.splice(at, 1);
    else {
      const level = access_level ?? kept[at]?.access_level ?? 40;
      if (!levels.includes(level)) throw refuse(400, "access_level does not have a valid value");
      const row = accessLevel(level, { id: id ?? freshId(state), user_id, group_id });
      if (at >= 0) kept[at] = row;
      else kept.push(row);
    }
  }
  const roles = kept.filter(({ user_id, group_id }) => user_id === null && group_id === null);
  if (new Set(roles.map(({ access_level }) => access_level)).size < roles.length)
    throw refuse(422, [`${what} access levels access level has already been taken`]);
  return kept;
}

function createTagRule(call: Call): Answer {
  const project = maintained(call);
  const name = textParam(call, "name");
  if (project.settings.protectedTags.some((row) => row.name === name))
    throw refuse(422, ["Name has already been taken"]);
  const row = { name, create_access_levels: [levelOf(call, "create_access_level")] };
  project.settings.protectedTags.push(row);
  return { status: 201, json: row };
}
