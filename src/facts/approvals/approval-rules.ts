/** The project's approval rules that GitLab shows; rules of security policies are hidden from this endpoint. */

import { flag, list, mapped, maybe, number, type Of, object, text } from "../../shared/shape.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, of which `approvalRules` and `approvalRuleScopes` are parts. */
const answer = defineFact<unknown>({
  id: "approval_rules_answer",
  summary: "The project's approval rules",
  requiredRole: "Maintainer, or the right to open merge requests in the project",
  scope: "project",
  // The SDK's type for this list leaves out paging.
  collect: ({ gitlab, projectId }) => gitlab.read(`/projects/${projectId}/approval_rules`, { perPage: 100 }),
});

const Rule = mapped(
  object({ name: text(), approvals_required: number(), rule_type: maybe(text()) }),
  (rule) => ({ name: rule.name, approvalsRequired: rule.approvals_required }),
);

export const approvalRules = partOf(answer, { id: "approval_rules" }, list(Rule));

const ScopedRule = mapped(
  object({
    name: text(),
    approvals_required: number(),
    rule_type: maybe(text()),
    eligible_approvers: maybe(list(object({ id: number() }))),
    contains_hidden_groups: maybe(flag()),
    protected_branches: maybe(list(object({ name: text() }))),
    applies_to_all_protected_branches: maybe(flag()),
  }),
  (rule) => ({
    name: rule.name,
    approvalsRequired: rule.approvals_required,
    /** `any_approver`, `regular`, `code_owner` or `report_approver`. */
    type: rule.rule_type,
    /** Undefined when GitLab shows only some of them. */
    eligibleApprovers: rule.contains_hidden_groups ? undefined : rule.eligible_approvers?.length,
    /** Rules of protected branches it is for; none: every branch. Undefined when GitLab does not say. */
    branches: rule.protected_branches?.map(({ name }) => name),
    isForProtectedBranches: rule.applies_to_all_protected_branches ?? false,
  }),
);
export type ApprovalRuleScope = Of<typeof ScopedRule>;

/** The same rules, with the branches and people that each is about. */
export const approvalRuleScopes = partOf(answer, { id: "approval_rule_scopes" }, list(ScopedRule));
