/** Which branches and people each approval rule is about, out of the same answer as `approvalRules`. */

import { flag, list, mapped, maybe, number, type Of, object, text } from "../../shared/shape.ts";
import { partOf } from "../define.ts";
import { approvalRulesAnswer } from "./approval-rules.ts";

const Rule = mapped(
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
export type ApprovalRuleScope = Of<typeof Rule>;

export const approvalRuleScopes = partOf(approvalRulesAnswer, { id: "approval_rule_scopes" }, list(Rule));
