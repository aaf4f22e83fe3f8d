/** How many different people must approve a merge request into a branch, as the project's own rules say. */

import type { ApprovalRuleScope } from "../../facts/approvals/approval-rule-scopes.ts";
import { matchesBranch, type ProtectedBranch } from "../../facts/branches/protected-branches.ts";

export interface Required {
  readonly sure: number;
  /** What it is if rules that GitLab shows only in part have an effect. */
  readonly possible: number;
}

/** One person can satisfy several rules, so it is the largest number of a single rule, not a sum. */
export function requiredOn(
  branch: string,
  rules: readonly ApprovalRuleScope[],
  protections: readonly Pick<ProtectedBranch, "name">[],
): Required {
  const isProtected = protections.some(({ name }) => matchesBranch(name, branch));
  const strengths = rules.map(
    (rule) => [demands(rule, branch, isProtected), rule.approvalsRequired] as const,
  );
  return {
    sure: Math.max(0, ...strengths.map(([strength]) => strength ?? 0)),
    possible: Math.max(0, ...strengths.map(([strength, required]) => strength ?? required)),
  };
}

/** Undefined: the rule may require its number, but GitLab does not show enough to decide. */
function demands(rule: ApprovalRuleScope, branch: string, isProtected: boolean): number | undefined {
  const { approvalsRequired, type, branches, isForProtectedBranches, eligibleApprovers } = rule;
  if (type !== "any_approver" && type !== "regular") return type === undefined ? undefined : 0;
  if (branches === undefined) return undefined;
  const applies = isForProtectedBranches
    ? isProtected
    : branches.length === 0 || branches.some((name) => matchesBranch(name, branch));
  if (!applies) return 0;
  if (type === "any_approver") return approvalsRequired;
  // A rule with fewer approvers than approvals is invalid, and GitLab then requires no approval (evidence 1.3).
  if (eligibleApprovers !== undefined && eligibleApprovers < approvalsRequired) return 0;
  // If there are exactly as many, one of them may be the author, who cannot approve.
  return eligibleApprovers !== undefined && eligibleApprovers > approvalsRequired
    ? approvalsRequired
    : undefined;
}
