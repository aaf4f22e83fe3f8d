/** The three checks that all status-check endpoints share, and the look-ups after them. */
import { callRole, requireProject, requireUser, role } from "../access.ts";
import { recordNotFound, unauthorized } from "../http/answer.ts";
import { type Call, numberParam, type Viewer } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ProjectRow, StatusCheckRow } from "../state/project.ts";
import { findMergeRequest, protectedBranchesOf } from "../state/state.ts";

export const iidRule: ParamRule = { name: "merge_request_iid", type: "integer", required: true };
export const checkIdRule: ParamRule = { name: "external_status_check_id", type: "integer", required: true };

/** Authenticated, project visible, project licensed: in this order, ahead of validation. */
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

/** A member with the role, or the author or assignee with any membership; never in an archived project. */
export function mayApprove(call: Call, project: ProjectRow, mergeRequest: MergeRequestRow): boolean {
  const { user } = requireUser(call);
  const level = callRole(call, project);
  if (project.archived) return false;
  if (level >= role.developer) return true;
  const involved = mergeRequest.authorId === user.id || mergeRequest.assigneeIds.includes(user.id);
  return involved && level >= role.guest;
}

/** Reporter, or any signed-in insider of an internal project. */
export function mayReadResponses(call: Call, project: ProjectRow): boolean {
  const { user } = requireUser(call);
  if (callRole(call, project) >= role.reporter) return true;
  const open = project.merge_requests_access_level;
  return project.visibility === "internal" && !user.external && (open === "enabled" || open === "public");
}

/** Without protected branches, or with one of exactly this name: a wildcard never matches here. */
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
