/** Users and protected branches as the API shows them. */
import type { ProtectedBranchRow, UserRow } from "../state/people.ts";
import { findUser, type SandboxState } from "../state/state.ts";

export function basicUser(rootUrl: string, user: UserRow): Record<string, unknown> {
  return {
    id: user.id,
    username: user.username,
    public_email: "",
    name: user.name,
    state: user.state,
    locked: false,
    avatar_url: null,
    web_url: `${rootUrl}/${user.username}`,
  };
}

export function basicUserById(
  state: SandboxState,
  rootUrl: string,
  id: number,
): Record<string, unknown> | null {
  const user = findUser(state, id);
  return user ? basicUser(rootUrl, user) : null;
}

export function protectedBranch(row: ProtectedBranchRow, inherited: boolean): Record<string, unknown> {
  return {
    id: row.id,
    name: row.name,
    push_access_levels: row.push_access_levels.map((level) => ({ deploy_key_id: null, ...level })),
    merge_access_levels: row.merge_access_levels,
    allow_force_push: row.allow_force_push,
    unprotect_access_levels: row.unprotect_access_levels,
    code_owner_approval_required: row.code_owner_approval_required,
    inherited,
  };
}
