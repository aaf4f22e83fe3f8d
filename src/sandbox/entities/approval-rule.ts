/** An approval rule as GitLab shows it, and who may approve by it. */
import { authorizedLevel, role } from "../access.ts";
import type { Viewer } from "../http/call.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ApprovalRuleRow, ProjectRow } from "../state/project.ts";
import { findUser } from "../state/state.ts";
import { basicUserById, protectedBranch } from "./user.ts";

export function isAnyone({ rule_type }: ApprovalRuleRow): boolean {
  return rule_type === "any_approver";
}

/** Without the licence, there are no rules, and everything counts as approved. */
export function rulesOf(project: ProjectRow, row: MergeRequestRow): readonly ApprovalRuleRow[] {
  if (project.licence === "free") return [];
  return [...(row.approvalRules ?? project.approvalRules), ...row.codeOwnerRules];
}

export interface Judged {
  readonly rule: ApprovalRuleRow;
  /** Fewer people may approve than must approve. */
  readonly invalid: boolean;
  readonly approvedBy: readonly number[];
  readonly left: number;
  readonly approved: boolean;
}

/**
 * ee/app/models/approval_wrapped_rule.rb: who may approve does not depend on who asks. A rule for everybody is never invalid,
 * and takes every approval (approval_wrapped_any_approver_rule.rb).
 */
export function judge(
  viewer: Viewer,
  project: ProjectRow,
  row: MergeRequestRow,
  rule: ApprovalRuleRow,
): Judged {
  const eligible = approverIds(viewer, project, row, rule);
  const given = row.approvals.map(({ userId }) => userId);
  const approvedBy = isAnyone(rule)
    ? withoutAuthorAndCommitters(viewer, project, row, given)
    : eligible.filter((id) => given.includes(id));
  const invalid = !isAnyone(rule) && eligible.length < rule.approvals_required;
  const left = Math.max(rule.approvals_required - approvedBy.length, 0);
  return { rule, invalid, approvedBy, left, approved: left === 0 || (invalid && !rule.fromPolicy) };
}

/** Blocked people do not count (ee/app/models/concerns/approval_rule_like.rb, `filter_inactive_approvers`). */
function approverIds(
  viewer: Viewer,
  project: ProjectRow,
  row: MergeRequestRow | null,
  rule: ApprovalRuleRow,
): readonly number[] {
  const isActive = (id: number) => findUser(viewer.state, id)?.state === "active";
  const ids = rule.eligibleUserIds.filter(isActive);
  return row ? withoutAuthorAndCommitters(viewer, project, row, ids) : ids;
}

/** As the project's settings forbid their approval. */
function withoutAuthorAndCommitters(
  viewer: Viewer,
  project: ProjectRow,
  row: MergeRequestRow,
  ids: readonly number[],
): readonly number[] {
  const { merge_requests_author_approval, merge_requests_disable_committers_approval } =
    project.approvalSettings;
  const committers = merge_requests_disable_committers_approval ? committerIds(viewer, row) : [];
  return ids.filter(
    (id) => (merge_requests_author_approval || id !== row.authorId) && !committers.includes(id),
  );
}

/** Includes merge commits. For a commit that GitLab signed itself, the author counts instead of the committer. */
function committerIds(viewer: Viewer, row: MergeRequestRow): number[] {
  const addresses = row.commits.map(({ signature, author_email, committer_email }) =>
    signature?.verification_status === "verified_system" ? author_email : committer_email,
  );
  return viewer.state.users
    .filter(({ emails }) => emails.some((address) => addresses.includes(address)))
    .map(({ id }) => id);
}

export function ruleEntity(
  viewer: Viewer,
  project: ProjectRow,
  row: MergeRequestRow | null,
  rule: ApprovalRuleRow,
) {
  const people = (ids: readonly number[]) => ids.map((id) => person(viewer, id));
  // ee/app/presenters/approval_rule_presenter.rb
  const isShown =
    !rule.containsHiddenGroups ||
    authorizedLevel(viewer.state, viewer.session?.user.id ?? 0, project) >= role.guest;
  return {
    id: rule.id,
    name: rule.name,
    rule_type: rule.rule_type,
    report_type: rule.report_type,
    eligible_approvers: isAnyone(rule) || !isShown ? [] : people(approverIds(viewer, project, row, rule)),
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

export function person(viewer: Viewer, id: number) {
  return basicUserById(viewer.state, viewer.rootUrl, id);
}
