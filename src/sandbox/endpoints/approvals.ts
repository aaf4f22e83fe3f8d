/** Approvals: the project's settings and rules, and the approvals of a merge request. */
import {
  callRole,
  canReadMergeRequests,
  demand,
  requireProject,
  requireRole,
  requireUser,
  role,
  roleIn,
} from "../access.ts";
import { basicUserById, protectedBranch } from "../entities/user.ts";
import { type Answer, notFound, ok } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ApprovalRuleRow, ProjectRow } from "../state/project.ts";
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
    compared: "fields, counts, invalid rules (ee/lib/api/entities/approval_state.rb)",
    path: `${mergeRequest}/approvals`,
    handle: approvals,
  },
  {
    method: "GET",
    ruby: "ee/lib/ee/api/merge_request_approvals.rb",
    compared: "who counts for which rule (ee/app/models/approval_state.rb)",
    path: `${mergeRequest}/approval_state`,
    handle: state,
  },
  {
    method: "GET",
    ruby: "ee/lib/api/merge_request_approval_rules.rb",
    compared: "pages, fields",
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
  const own = project.approvalRules.filter(({ fromPolicy }) => !fromPolicy);
  // Without the licence for several rules, GitLab shows one, beside those for reports (ee/app/models/ee/project.rb,
  // `visible_approval_rules`).
  const [reports, people] = [
    own.filter(({ rule_type }) => rule_type === "report_approver"),
    own.filter(({ rule_type }) => rule_type !== "report_approver"),
  ];
  const rules = [...(project.licence === "free" ? people.slice(0, 1) : people), ...reports];
  return paginate(call, rules, (rule) => ruleEntity(call, project, null, rule));
}

function approvals(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const rules = rulesOf(project, row);
  const results = rules.map((rule) => judge(call, project, row, rule));
  const required = whole(results, ({ rule }) => rule.approvals_required);
  const left = whole(results, ({ rule, approved, approvedBy }) =>
    approved ? 0 : rule.approvals_required - approvedBy.length,
  );
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
    approval_rules_left: results
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

/** Without the licence, there are no rules, and everything counts as approved. */
function rulesOf(project: ProjectRow, row: MergeRequestRow): readonly ApprovalRuleRow[] {
  if (project.licence === "free") return [];
  return [...(row.approvalRules ?? project.approvalRules), ...row.codeOwnerRules];
}

function isAnyone({ rule_type }: ApprovalRuleRow): boolean {
  return rule_type === "any_approver";
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

interface Judged {
  readonly rule: ApprovalRuleRow;
  /** Fewer people may approve than must approve. */
  readonly invalid: boolean;
  readonly approvedBy: readonly number[];
  readonly approved: boolean;
}

function judge(call: Call, project: ProjectRow, row: MergeRequestRow, rule: ApprovalRuleRow): Judged {
  const eligible = eligibleIds(call, project, row, rule);
  const approvedBy = row.approvals.map(({ userId }) => userId).filter((id) => eligible.includes(id));
  const invalid = eligible.length < rule.approvals_required;
  const open = invalid && !rule.fromPolicy;
  return { rule, invalid, approvedBy, approved: open || approvedBy.length >= rule.approvals_required };
}

/** Leaves out author and committers if the project's settings forbid their approval. */
function eligibleIds(
  call: Call,
  project: ProjectRow,
  row: MergeRequestRow | null,
  rule: ApprovalRuleRow,
): number[] {
  const everyone = call.state.users
    .filter((user) => roleIn(call.state, user, project) >= role.developer && !user.admin)
    .map(({ id }) => id);
  const named = rule.containsHiddenGroups ? [] : rule.eligibleUserIds;
  const ids = isAnyone(rule) ? everyone : named;
  if (!row) return ids;
  const { merge_requests_author_approval, merge_requests_disable_committers_approval } =
    project.approvalSettings;
  const committers = merge_requests_disable_committers_approval ? committerIds(call, row) : [];
  return ids.filter((id) => {
    return (merge_requests_author_approval || id !== row.authorId) && !committers.includes(id);
  });
}

/** Includes merge commits. For a commit that GitLab signed itself, the author counts instead of the committer. */
function committerIds(call: Call, row: MergeRequestRow): number[] {
  const addresses = row.commits.map(({ signature, author_email, committer_email }) =>
    signature?.verification_status === "verified_system" ? author_email : committer_email,
  );
  return call.state.users
    .filter(({ emails }) => emails.some((address) => addresses.includes(address)))
    .map(({ id }) => id);
}

function ruleEntity(call: Call, project: ProjectRow, row: MergeRequestRow | null, rule: ApprovalRuleRow) {
  const people = (ids: readonly number[]) => ids.map((id) => person(call, id));
  return {
    id: rule.id,
    name: rule.name,
    rule_type: rule.rule_type,
    report_type: rule.report_type,
    eligible_approvers: isAnyone(rule) ? [] : people(eligibleIds(call, project, row, rule)),
    approvals_required: rule.approvals_required,
    users: people(rule.eligibleUserIds),
    groups: [],
    contains_hidden_groups: rule.containsHiddenGroups === true,
    ...(row === null
      ? {
          protected_branches: project.protectedBranches
            .filter(({ id }) => rule.appliesToAllProtectedBranches || rule.protectedBranchIds.includes(id))
            .map((branch) => protectedBranch(branch, false)),
          applies_to_all_protected_branches: rule.appliesToAllProtectedBranches,
        }
      : {
          section: rule.section ?? null,
          source_rule: row.approvalRules === null ? { approvals_required: rule.approvals_required } : null,
          overridden: false,
        }),
  };
}

function person(call: Call, id: number) {
  return basicUserById(call.state, call.rootUrl, id);
}
