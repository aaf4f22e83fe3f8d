/** Approvals: the project's settings and rules, and the approvals of a merge request. */
import {
  callRole,
  canReadMergeRequests,
  demand,
  requireProject,
  requireRole,
  requireUser,
  role,
} from "../access.ts";
import { isAnyone, type Judged, judge, person, ruleEntity, rulesOf } from "../entities/approval-rule.ts";
import { type Answer, notFound, ok } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { ApprovalRuleRow } from "../state/project.ts";
import { visibleMergeRequest } from "./merge-requests.ts";

const mergeRequest = "/projects/:id/merge_requests/:merge_request_iid";
const signedIn = (call: Call) => void requireUser(call);

export const approvalRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "ee/lib/api/project_approvals.rb",
    compared: "the ability of a Maintainer, fields (ee/lib/api/entities/approval_settings.rb)",
    path: "/projects/:id/approvals",
    before: signedIn,
    handle: settings,
  },
  {
    method: "GET",
    ruby: "ee/lib/api/project_approval_rules.rb",
    compared:
      "who may read, rules of policies are left out, one rule without the licence (ee/app/models/ee/project.rb)",
    path: "/projects/:id/approval_rules",
    before: signedIn,
    rules: paginationRules,
    handle: projectRules,
  },
  {
    method: "GET",
    ruby: "lib/api/merge_request_approvals.rb",
    compared:
      "fields (ee/lib/api/entities/approval_state.rb), counts (ee/app/models/approval_state.rb), invalid rules (ee/app/models/approval_wrapped_rule.rb)",
    path: `${mergeRequest}/approvals`,
    handle: approvals,
  },
  {
    method: "GET",
    ruby: "ee/lib/ee/api/merge_request_approvals.rb",
    compared:
      "who counts for which rule (ee/app/models/approval_wrapped_rule.rb, ee/app/models/concerns/approval_rule_like.rb), who is shown (ee/app/presenters/approval_rule_presenter.rb), fields (ee/lib/api/entities/merge_request_approval_state_rule.rb)",
    path: `${mergeRequest}/approval_state`,
    handle: state,
  },
  {
    method: "GET",
    ruby: "ee/lib/api/merge_request_approval_rules.rb",
    compared: "pages, fields (ee/lib/api/entities/merge_request_approval_rule.rb)",
    path: `${mergeRequest}/approval_rules`,
    rules: paginationRules,
    handle: rawRules,
  },
];

function settings(call: Call): Answer {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  const stored = project.approvalSettings;
  return ok({
    approvals_before_merge: 0,
    ...stored,
    // GitLab's value includes the licence for several approvers.
    reset_approvals_on_push: stored.reset_approvals_on_push && project.licence !== "free",
    require_reauthentication_to_approve: stored.require_password_to_approve,
  });
}

/** Maintainers, and users who may open a merge request in the project. In an archived project, nobody may. */
function projectRules(call: Call): Answer {
  const project = requireProject(call);
  const mayOpen = !project.archived && canReadMergeRequests(call, project);
  demand(callRole(call, project) >= role.maintainer || mayOpen);
  // Without the licence, GitLab shows one, beside those for reports (ee/app/models/ee/project.rb, `visible_approval_rules`).
  const own = project.approvalRules.filter(({ fromPolicy }) => !fromPolicy);
  const people = own.filter(({ rule_type }) => rule_type !== "report_approver");
  const isShown = (rule: ApprovalRuleRow) =>
    project.licence !== "free" || rule === people[0] || rule.rule_type === "report_approver";
  const rules = own.filter(isShown);
  return paginate(call, rules, (rule) => ruleEntity(call, project, null, rule));
}

function approvals(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const rules = rulesOf(project, row);
  const results = rules.map((rule) => judge(call, project, row, rule));
  const required = whole(results, ({ rule }) => rule.approvals_required);
  // A rule with too few people is approved, and yet its approvals are missing (ee/app/models/approval_state.rb).
  const left = whole(results, (result) => result.left);
  const leftOf = (isForAll: boolean) =>
    results.filter(({ rule }) => isAnyone(rule) === isForAll).reduce((sum, result) => sum + result.left, 0);
  const counted = leftOf(true) <= leftOf(false) ? results.filter(({ rule }) => !isAnyone(rule)) : results;
  const user = call.session?.user;
  const invalid = results.filter((result) => result.invalid).map(({ rule }) => ({ id: rule.id }));
  return ok({
    id: row.id,
    iid: row.iid,
    project_id: project.id,
    title: row.title,
    description: row.description,
    state: row.state,
    created_at: row.created_at,
    updated_at: row.updated_at,
    merge_status: "can_be_merged",
    approved: results.every((result) => result.approved),
    approvals_required: required,
    approvals_left: left,
    require_password_to_approve: project.approvalSettings.require_password_to_approve,
    approved_by: row.approvals.map(({ userId, approved_at }) => ({
      user: person(call, userId),
      approved_at,
    })),
    suggested_approvers: [],
    approvers: [],
    approver_groups: [],
    user_has_approved: row.approvals.some(({ userId }) => userId === user?.id),
    user_can_approve: callRole(call, project) >= role.developer && user?.id !== row.authorId,
    approval_rules_left: counted
      .filter((result) => !result.approved)
      .map(({ rule: { id, name, rule_type, report_type } }) => ({ id, name, rule_type, report_type })),
    has_approval_rules: rules.some((rule) => !isAnyone(rule)),
    merge_request_approvers_available: project.licence !== "free",
    multiple_approval_rules_available: project.licence !== "free",
    invalid_approvers_rules: invalid,
  });
}

function state(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  if (!call.state.enterprise) throw notFound();
  const rules = rulesOf(project, row).map((rule) => {
    const { approved, approvedBy } = judge(call, project, row, rule);
    return {
      ...ruleEntity(call, project, row, rule),
      code_owner: rule.rule_type === "code_owner",
      approved_by: approvedBy.map((id) => person(call, id)),
      approved,
    };
  });
  return ok({ approval_rules_overwritten: row.approvalRules !== null, rules });
}

function rawRules(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  return paginate(call, rulesOf(project, row), (rule) => ruleEntity(call, project, row, rule));
}

/** The larger of the all-members rule and the sum of the others. */
function whole(results: readonly Judged[], count: (result: Judged) => number): number {
  const [anyone, others] = [
    results.filter(({ rule }) => isAnyone(rule)),
    results.filter(({ rule }) => !isAnyone(rule)),
  ];
  return Math.max(
    0,
    ...anyone.map(count),
    others.map(count).reduce((sum, next) => sum + next, 0),
  );
}
