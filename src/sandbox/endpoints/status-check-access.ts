/** The three checks that all status-check endpoints share, and the lookups after them. */
import { callRole, requireProject, requireUser, role } from "../access.ts";
import { recordNotFound, unauthorized } from "../http/answer.ts";
import { type Call, numberParam, type Viewer } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ProjectRow, StatusCheckRow } from "../state/project.ts";
import { findMergeRequest, protectedBranchesOf } from "../state/state.ts";

export const iidRule: ParamRule = { name: "merge_request_iid", type: "integer", required: true };
export const checkIdRule: ParamRule = { name: "external_status_check_id", type: "integer", required: true };

/** Checks authentication, then visibility and licence of the project, in this order and before validation. */
export function enterStatusChecks(call: Call): void {
  requireUser(call);
  const project = requireProject(call);
  if (project.licence !== "ultimate") throw unauthorized();
}

export function requireMergeRequest(call: Call, project: ProjectRow): MergeRequestRow {
  const found = findMergeRequest(call.state, project.id, Number(call.params.merge_request_iid ?? Number.NaN));
  if (!found) throw recordNotFound();
  return found;
}

export function requireCheck(call: Call, project: ProjectRow, name: string): StatusCheckRow {
  const id = numberParam(call, name);
  const found = project.statusChecks.find((check) => check.id === id);
  if (!found) throw recordNotFound();
  return found;
}

/** True for a member with the role, and for an author or assignee with any membership. False in an archived project. */
export function mayApprove(call: Call, project: ProjectRow, mergeRequest: MergeRequestRow): boolean {
  const { user } = requireUser(call);
  const level = callRole(call, project);
  if (project.archived) return false;
  if (level >= role.developer) return true;
  const involved = mergeRequest.authorId === user.id || mergeRequest.assigneeIds.includes(user.id);
  return involved && level >= role.guest;
}

/** True for a Reporter, and for any signed-in user of an internal project who is not external. */
export function mayReadResponses(call: Call, project: ProjectRow): boolean {
  const { user } = requireUser(call);
  if (callRole(call, project) >= role.reporter) return true;
  const open = project.merge_requests_access_level;
  return project.visibility === "internal" && !user.external && (open === "enabled" || open === "public");
}

/** True without protected branches, or with one of exactly this name. A wildcard never matches here. */
export function appliesTo(
  call: Pick<Viewer, "state">,
  project: ProjectRow,
  check: StatusCheckRow,
  branch: string,
): boolean {
  if (check.protectedBranchIds.length === 0) return true;
  return protectedBranchesOf(call.state, project).some(({ row }) => {
    return row.name === branch && check.protectedBranchIds.includes(row.id);
  });
}
