/** The status checks of a project: list, create, change, delete, with the bugs of the real endpoints. */
import { callRole, requireProject, role } from "../access.ts";
import { protectedBranch } from "../entities/user.ts";
import { type Answer, recordNotFound, refuse, unauthorized } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { type ParamRule, paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { ProjectRow, StatusCheckRow } from "../state/project.ts";
import { freshId, protectedBranchesOf, type SandboxState } from "../state/state.ts";
import { enterStatusChecks, requireCheck } from "./status-check-access.ts";

const path = "/projects/:id/external_status_checks";
const one = `${path}/:check_id`;
const idRule: ParamRule = { name: "check_id", type: "integer", required: true };
const columnLimit = 255;

function valueRules(required: boolean): ParamRule[] {
  return [
    { name: "name", type: "string", required },
    { name: "external_url", type: "string", required },
    { name: "shared_secret", type: "string" },
    { name: "protected_branch_ids", type: "integers" },
  ];
}

export const statusCheckServiceRoutes: readonly Route[] = [
  {
    ruby: "ee/lib/api/status_checks.rb",
    compared: "401 without the ability, pages",
    method: "GET",
    path,
    before: enterStatusChecks,
    rules: paginationRules,
    handle: list,
  },
  {
    ruby: "ee/lib/api/status_checks.rb",
    compared: "parameters, 500 without the ability, validations",
    method: "POST",
    path,
    before: enterStatusChecks,
    rules: valueRules(true),
    handle: create,
  },
  {
    ruby: "ee/lib/api/status_checks.rb",
    compared: "parameters, validations",
    method: "PUT",
    path: one,
    before: enterStatusChecks,
    rules: [idRule, ...valueRules(false)],
    handle: update,
  },
  {
    ruby: "ee/lib/api/status_checks.rb",
    compared: "If-Unmodified-Since, 204 although the service refuses",
    method: "DELETE",
    path: one,
    before: enterStatusChecks,
    rules: [idRule],
    handle: remove,
  },
];

export function statusCheckEntity(state: SandboxState, project: ProjectRow, check: StatusCheckRow): unknown {
  const branches = protectedBranchesOf(state, project).filter(({ row }) =>
    check.protectedBranchIds.includes(row.id),
  );
  return {
    id: check.id,
    name: check.name,
    project_id: project.id,
    external_url: check.external_url,
    protected_branches: branches.map(({ row, inherited }) => protectedBranch(row, inherited)),
    hmac: check.sharedSecret !== null && check.sharedSecret !== "",
  };
}

function mayManage(call: Call, project: ProjectRow): boolean {
  return callRole(call, project) >= role.maintainer;
}

function list(call: Call): Answer {
  const project = requireProject(call);
  if (!mayManage(call, project)) throw unauthorized();
  const checks = [...project.statusChecks].sort((left, right) => left.id - right.id);
  return paginate(call, checks, (check) => statusCheckEntity(call.state, project, check));
}

function create(call: Call): Answer {
  const project = requireProject(call);
  // The service gives a reason but no HTTP status, and Grape's default is 500.
  if (!mayManage(call, project)) throw refuse(500, ["Not allowed"]);
  const check: StatusCheckRow = {
    id: 0,
    name: textParam(call, "name"),
    external_url: textParam(call, "external_url"),
    sharedSecret: textParam(call, "shared_secret") || null,
    protectedBranchIds: branchIds(call, project) ?? [],
    updatedAt: call.clock.now(),
  };
  reject(project, check);
  check.id = freshId(call.state);
  project.statusChecks.push(check);
  return { status: 201, json: statusCheckEntity(call.state, project, check) };
}

function update(call: Call): Answer {
  const project = requireProject(call);
  if (!mayManage(call, project)) throw refuse(401, ["Not allowed"]);
  const check = requireCheck(call, project, "check_id");
  const given = (name: string, stored: string) => (name in call.params ? textParam(call, name) : stored);
  const changed: StatusCheckRow = {
    ...check,
    name: given("name", check.name),
    external_url: given("external_url", check.external_url),
    sharedSecret: given("shared_secret", check.sharedSecret ?? "") || null,
    protectedBranchIds: branchIds(call, project) ?? check.protectedBranchIds,
    updatedAt: call.clock.now(),
  };
  reject(project, changed);
  Object.assign(check, changed);
  return { status: 200, json: statusCheckEntity(call.state, project, check) };
}

function remove(call: Call): Answer {
  const project = requireProject(call);
  const check = requireCheck(call, project, "check_id");
  const since = Date.parse(call.incoming.headers["if-unmodified-since"] ?? "");
  if (Math.floor(check.updatedAt / 1000) * 1000 > since) throw refuse(412, "412 Precondition Failed");
  // Without the ability, the service refuses, but the endpoint ignores the refusal.
  if (mayManage(call, project)) project.statusChecks.splice(project.statusChecks.indexOf(check), 1);
  return { status: 204 };
}

/** Undefined if not given. An unknown id is a failed lookup. */
function branchIds(call: Call, project: ProjectRow): number[] | undefined {
  const ids = call.params.protected_branch_ids;
  if (!Array.isArray(ids)) return undefined;
  const known = protectedBranchesOf(call.state, project).map(({ row }) => row.id);
  if (ids.some((id) => !known.includes(Number(id)))) throw recordNotFound();
  return ids.map(Number);
}

function reject(project: ProjectRow, check: StatusCheckRow): void {
  const others = project.statusChecks.filter(({ id }) => id !== check.id);
  const problems: string[] = [];
  if (check.name.trim() === "") problems.push("Name can't be blank");
  else if (others.some(({ name }) => name === check.name)) problems.push("Name has already been taken");
  if (check.external_url.trim() === "") problems.push("External url can't be blank");
  else if (others.some(({ external_url }) => external_url === check.external_url)) {
    problems.push("External url has already been taken");
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(check.external_url)?.[1];
  if (check.external_url.trim() !== "" && scheme === undefined) {
    problems.push("External url must be a valid URL");
  } else if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    problems.push("External url is blocked: Only allowed schemes are http, https");
  }
  if ((check.sharedSecret ?? "").length > columnLimit) {
    problems.push("Shared secret is too long (maximum is 255 characters)");
  }
  if (problems.length > 0) throw refuse(422, problems);
  // Only the database has this limit. No validation checks it.
  if (check.name.length > columnLimit || check.external_url.length > columnLimit) {
    throw refuse(500, "500 Internal Server Error");
  }
}
