/** Changes of approval rules, of the push rule and of webhooks. */
import { demand, requireProject, requireRole, requireUser, role } from "../access.ts";
import { ruleEntity } from "../entities/approval-rule.ts";
import { type Answer, notFound, ok, recordNotFound, refuse } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { ApprovalRuleRow, ProjectRow } from "../state/project.ts";
import { approvalRule } from "../state/project-builders.ts";
import { freshId } from "../state/state.ts";

const signedIn = (call: Call) => void requireUser(call);

/** The keys of a push rule by type (ee/lib/api/project_push_rule.rb). */
const pushRuleKeys: readonly ParamRule[] = [
  ...["deny_delete_tag", "member_check", "prevent_secrets", "commit_committer_check"].map(boolean),
  ...["commit_committer_name_check", "reject_unsigned_commits", "reject_non_dco_commits"].map(boolean),
  ...["commit_message_regex", "commit_message_negative_regex", "branch_name_regex"].map(string),
  ...["author_email_regex", "file_name_regex"].map(string),
  { name: "max_file_size", type: "integer" },
];

function boolean(name: string): ParamRule {
  return { name, type: "boolean" };
}

function string(name: string): ParamRule {
  return { name, type: "string" };
}

export const ruleWriteRoutes: readonly Route[] = [
  {
    method: "POST",
    ruby: "ee/lib/api/project_approval_rules.rb",
    compared:
      "ability manage_merge_request_settings, a rule without people is for everybody (ee/app/services/approval_rules/create_service.rb), one such rule only (ee/app/models/approval_project_rule.rb)",
    path: "/projects/:id/approval_rules",
    before: signedIn,
    rules: [
      { name: "name", type: "string", required: true },
      { name: "approvals_required", type: "integer", required: true },
      { name: "user_ids", type: "integers" },
    ],
    handle: createRule,
  },
  {
    method: "PUT",
    ruby: "ee/lib/api/project_approval_rules.rb",
    compared: "ability manage_merge_request_settings, not rules of policies, only what is named changes",
    path: "/projects/:id/approval_rules/:approval_rule_id",
    before: signedIn,
    rules: [
      { name: "approval_rule_id", type: "integer", required: true },
      { name: "approvals_required", type: "integer" },
    ],
    handle: changeRule,
  },
  {
    method: "POST",
    ruby: "ee/lib/api/project_push_rule.rb",
    compared: "the ability before the licence, 422 for a rule that exists",
    path: "/projects/:id/push_rule",
    before: signedIn,
    rules: pushRuleKeys,
    handle: createPushRule,
  },
  {
    method: "PUT",
    ruby: "ee/lib/api/project_push_rule.rb",
    compared: "the ability before the licence, 404 without a rule, only what is named changes",
    path: "/projects/:id/push_rule",
    before: signedIn,
    rules: pushRuleKeys,
    handle: changePushRule,
  },
  {
    method: "PUT",
    ruby: "lib/api/project_hooks.rb",
    compared: "the ability of a Maintainer, only what is named changes",
    path: "/projects/:id/hooks/:hook_id",
    before: signedIn,
    rules: [
      { name: "hook_id", type: "integer", required: true },
      { name: "url", type: "string" },
      { name: "enable_ssl_verification", type: "boolean" },
    ],
    handle: changeHook,
  },
];

function maintained(call: Call): ProjectRow {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  return project;
}

const mostApprovals = 100;

function approvalsIn(call: Call): number {
  const approvals = numberParam(call, "approvals_required") ?? 0;
  if (approvals > mostApprovals || approvals < 0)
    throw refuse(400, {
      approvals_required: [
        approvals < 0 ? "must be greater than or equal to 0" : "must be less than or equal to 100",
      ],
    });
  return approvals;
}

function createRule(call: Call): Answer {
  const project = maintained(call);
  demand(project.licence !== "free");
  const users = call.params.user_ids;
  const eligibleUserIds = Array.isArray(users) ? users.map(Number) : [];
  const rule_type = eligibleUserIds.length > 0 ? "regular" : "any_approver";
  if (rule_type === "any_approver" && project.approvalRules.some((row) => row.rule_type === rule_type))
    throw refuse(400, ["Rule type any-approver for the project already exists"]);
  const row: ApprovalRuleRow = approvalRule(freshId(call.state), {
    ...{ name: textParam(call, "name"), approvals_required: approvalsIn(call), rule_type, eligibleUserIds },
  });
  project.approvalRules.push(row);
  return { status: 201, json: ruleEntity(call, project, null, row) };
}

function changeRule(call: Call): Answer {
  const project = maintained(call);
  demand(project.licence !== "free");
  const id = numberParam(call, "approval_rule_id");
  const row = project.approvalRules.find((rule) => rule.id === id && !rule.fromPolicy);
  if (!row) throw recordNotFound();
  if ("approvals_required" in call.params) row.approvals_required = approvalsIn(call);
  return ok(ruleEntity(call, project, null, row));
}

function pushRuleOwner(call: Call): ProjectRow {
  const project = maintained(call);
  if (project.licence === "free") throw notFound();
  return project;
}

function pushRuleParams(call: Call): Record<string, unknown> {
  const names = pushRuleKeys.map(({ name }) => name).filter((name) => name in call.params);
  return Object.fromEntries(names.map((name) => [name, call.params[name]]));
}

function createPushRule(call: Call): Answer {
  const project = pushRuleOwner(call);
  if (project.pushRule) throw refuse(422, "422 Unprocessable Entity - Project push rule exists");
  project.pushRule = { reject_unsigned_commits: false, ...pushRuleParams(call) };
  return { status: 201, json: { project_id: project.id, ...project.pushRule } };
}

function changePushRule(call: Call): Answer {
  const project = pushRuleOwner(call);
  if (!project.pushRule) throw notFound("Push rule");
  Object.assign(project.pushRule, pushRuleParams(call));
  return ok({ project_id: project.id, ...project.pushRule });
}

/** The sandbox has no secret tokens of webhooks; GitLab drops the token with a new address (web_hooks/hook.rb). */
function changeHook(call: Call): Answer {
  const project = maintained(call);
  const hook = project.hooks.find(({ id }) => id === numberParam(call, "hook_id"));
  if (!hook) throw recordNotFound();
  const { url, enable_ssl_verification: verifies } = call.params;
  if (typeof url === "string") hook.url = url;
  if (typeof verifies === "boolean") hook.enable_ssl_verification = verifies;
  return ok({ ...hook, project_id: project.id });
}
