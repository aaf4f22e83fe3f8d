/** An approval rule as GitLab shows it, and who may approve by it. */
import { authorizedLevel, role } from "../access.ts";
import type { Call } from "../http/call.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ApprovalRuleRow, ProjectRow } from "../state/project.ts";
import { basicUserById, protectedBranch } from "./user.ts";

export function isAnyone({ rule_type }: ApprovalRuleRow): boolean {
  return rule_type === "any_approver";
}

export interface Judged {
  readonly rule: ApprovalRuleRow;
  /** Fewer people may approve than must approve. */
  readonly invalid: boolean;
  readonly approvedBy: readonly number[];
  readonly approved: boolean;
}

export function judge(call: Call, project: ProjectRow, row: MergeRequestRow, rule: ApprovalRuleRow): Judged {
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
    .filter(({ id }) => authorizedLevel(call.state, id, project) >= role.developer)
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

export function ruleEntity(
  call: Call,
  project: ProjectRow,
  row: MergeRequestRow | null,
  rule: ApprovalRuleRow,
) {
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

export function person(call: Call, id: number) {
  return basicUserById(call.state, call.rootUrl, id);
}
