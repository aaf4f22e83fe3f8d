/** Changes of a project's settings: what the licence or the role does not allow is often dropped with a success. */
import { callRole, requireProject, requireRole, requireUser, role } from "../access.ts";
import { projectEntity } from "../entities/project.ts";
import { type Answer, forbidden, grapeError, notFound, ok, refuse, unauthorized } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { ProjectRow } from "../state/project.ts";

const signedIn = (call: Call) => void requireUser(call);

/** lib/api/helpers/projects_helpers.rb and ee/lib/ee/api/helpers/projects_helpers.rb: those that are modelled. */
const rules: readonly ParamRule[] = [
  { name: "visibility", type: "string", values: ["private", "internal", "public"] },
  { name: "builds_access_level", type: "string", values: ["disabled", "private", "enabled"] },
  { name: "forking_access_level", type: "string", values: ["disabled", "private", "enabled"] },
  { name: "merge_method", type: "string", values: ["ff", "rebase_merge", "merge"] },
  { name: "squash_option", type: "string", values: ["never", "always", "default_on", "default_off"] },
  { name: "remove_source_branch_after_merge", type: "boolean" },
  { name: "only_allow_merge_if_pipeline_succeeds", type: "boolean" },
  { name: "allow_merge_on_skipped_pipeline", type: "boolean" },
  { name: "only_allow_merge_if_all_discussions_are_resolved", type: "boolean" },
  { name: "only_allow_merge_if_all_status_checks_passed", type: "boolean" },
  { name: "merge_pipelines_enabled", type: "boolean" },
  { name: "merge_trains_enabled", type: "boolean" },
  { name: "ci_allow_fork_pipelines_to_run_in_parent_project", type: "boolean" },
  {
    name: "ci_pipeline_variables_minimum_override_role",
    type: "string",
    values: ["no_one_allowed", "developer", "maintainer", "owner"],
  },
];

const approvalRules: readonly ParamRule[] = [
  { name: "reset_approvals_on_push", type: "boolean" },
  { name: "selective_code_owner_removals", type: "boolean" },
  { name: "disable_overriding_approvers_per_merge_request", type: "boolean" },
  { name: "merge_requests_author_approval", type: "boolean" },
  { name: "merge_requests_disable_committers_approval", type: "boolean" },
  { name: "require_password_to_approve", type: "boolean" },
];

export const projectWriteRoutes: readonly Route[] = [
  {
    method: "PUT",
    ruby: "lib/api/projects.rb",
    compared:
      "abilities admin_project and change_visibility_level, what is dropped without its licence (ee/lib/ee/api/projects.rb, ee/app/services/ee/projects/update_service.rb), who changes the role for pipeline variables (app/services/projects/update_service.rb)",
    path: "/projects/:id",
    before: signedIn,
    rules,
    handle: change,
  },
  {
    method: "POST",
    ruby: "ee/lib/api/project_approvals.rb",
    compared:
      "ability update_approvers, the two ways to remove approvals exclude each other (app/models/merge_request/approval_removal_settings.rb)",
    path: "/projects/:id/approvals",
    before: signedIn,
    rules: approvalRules,
    handle: changeApprovals,
  },
  {
    method: "PUT",
    ruby: "ee/lib/api/merge_request_approval_settings.rb",
    compared:
      "the ability and the licence, the old name follows the new one, a value of the group stays (ee/lib/compliance_management/merge_request_approval_settings/resolver.rb)",
    path: "/projects/:id/merge_request_approval_setting",
    before: signedIn,
    rules: [{ name: "require_reauthentication_to_approve", type: "boolean", required: true }],
    handle: changeReauthentication,
  },
  {
    method: "PUT",
    ruby: "ee/lib/api/project_security_settings.rb",
    compared: "the licence before the ability, 401 without it, 403 of an archived project, 500 without a row",
    path: "/projects/:id/security_settings",
    before: signedIn,
    rules: [{ name: "secret_push_protection_enabled", type: "boolean" }],
    handle: changeSecurity,
  },
  {
    method: "PATCH",
    ruby: "lib/api/project_job_token_scope.rb",
    compared: "ability admin_project, 204",
    path: "/projects/:id/job_token_scope",
    before: signedIn,
    rules: [{ name: "enabled", type: "boolean", required: true }],
    handle: changeJobTokens,
  },
  {
    method: "PATCH",
    ruby: "lib/api/error_tracking/project_settings.rb",
    compared: "ability admin_operations, 404 without a setting",
    path: "/projects/:id/error_tracking/settings",
    before: signedIn,
    rules: [{ name: "active", type: "boolean", required: true }],
    handle: changeErrorTracking,
  },
];

function maintained(call: Call): ProjectRow {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  return project;
}

function given(call: Call, known: readonly ParamRule[]): Record<string, unknown> {
  const names = known.map(({ name }) => name).filter((name) => name in call.params);
  if (names.length > 0) return Object.fromEntries(names.map((name) => [name, call.params[name]]));
  const all = known.map(({ name }) => name).join(", ");
  throw grapeError(400, `${all} are missing, at least one parameter must be provided`);
}

function change(call: Call): Answer {
  const attributes = given(call, rules);
  const project = maintained(call);
  if ("visibility" in attributes && callRole(call, project) < role.owner) throw forbidden();
  refuseVariableRole(call, project, attributes);
  for (const [name, value] of Object.entries(attributes))
    if (isLicensed(project, name)) set(project, name, value);
  return ok(projectEntity(call, project));
}

/** app/services/projects/update_service.rb, `validate_restrict_user_defined_variables_change`; project_policy.rb. */
function refuseVariableRole(call: Call, project: ProjectRow, attributes: Record<string, unknown>): void {
  const wanted = attributes.ci_pipeline_variables_minimum_override_role;
  const current = project.ci_pipeline_variables_minimum_override_role;
  const isOwner = callRole(call, project) >= role.owner;
  if (wanted === undefined || wanted === current || isOwner) return;
  const what = "ci_pipeline_variables_minimum_override_role";
  if (wanted === "owner") throw refuse(400, `Changing the ${what} to the owner role is not allowed`);
  if (current === "owner")
    throw refuse(400, `Changing the restrict_user_defined_variables or ${what} is not allowed`);
}

/** The answer is still a success. */
function isLicensed({ licence }: ProjectRow, name: string): boolean {
  if (name === "only_allow_merge_if_all_status_checks_passed") return licence === "ultimate";
  if (name === "merge_pipelines_enabled" || name === "merge_trains_enabled") return licence !== "free";
  return true;
}

function set(project: ProjectRow, name: string, value: unknown): void {
  if (name === "ci_pipeline_variables_minimum_override_role")
    // app/models/project_ci_cd_setting.rb: the flag is derived from the role.
    project.restrict_user_defined_variables = value !== "developer";
  if (name === "ci_allow_fork_pipelines_to_run_in_parent_project")
    project.settings.maintainerKeys[name] = value;
  else if (name in project) Object.assign(project, { [name]: value });
  else project.extra[name] = value;
}

function changeApprovals(call: Call): Answer {
  const attributes = given(call, approvalRules);
  const project = maintained(call);
  const changed = { ...project.approvalSettings, ...attributes };
  if (changed.selective_code_owner_removals && changed.reset_approvals_on_push)
    throw refuse(400, {
      base: ["selective_code_owner_removals can only be enabled when reset_approvals_on_push is disabled"],
    });
  project.approvalSettings = changed;
  return { status: 201, json: { approvals_before_merge: 0, ...changed } };
}

/** Only one setting of the endpoint is modelled. What a group requires stays required. */
function changeReauthentication(call: Call): Answer {
  const project = maintained(call);
  if (project.licence === "free") throw forbidden();
  const { requireReauthentication: row } = project.settings;
  const value = call.params.require_reauthentication_to_approve === true;
  if (!row.locked) row.value = value;
  project.approvalSettings.require_password_to_approve = row.value;
  return ok({ require_password_to_approve: row, require_reauthentication_to_approve: row });
}

function changeSecurity(call: Call): Answer {
  const attributes = given(call, [{ name: "secret_push_protection_enabled", type: "boolean" }]);
  const project = requireProject(call);
  if (project.licence !== "ultimate") throw forbidden();
  if (callRole(call, project) < role.maintainer) throw unauthorized();
  if (project.archived) throw forbidden();
  if (project.secret_push_protection_enabled === null) throw refuse(500, "500 Internal Server Error");
  project.secret_push_protection_enabled = attributes.secret_push_protection_enabled === true;
  return ok({
    project_id: project.id,
    secret_push_protection_enabled: project.secret_push_protection_enabled,
  });
}

function changeJobTokens(call: Call): Answer {
  const project = maintained(call);
  project.jobTokenScope = { ...project.jobTokenScope, inbound_enabled: call.params.enabled === true };
  return { status: 204 };
}

function changeErrorTracking(call: Call): Answer {
  const project = maintained(call);
  if (!project.errorTracking) throw notFound("Error Tracking Setting");
  project.errorTracking.active = call.params.active === true;
  return ok({ active: project.errorTracking.active, integrated: true });
}
