/** The project's approval rules that GitLab shows, each with its branches and people. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { partOf } from "../define.ts";
import { rulesAnswer } from "./approval-rules.ts";

const ScopedRule = z.pipe(
  z.object({
    name: z.string(),
    approvals_required: z.number(),
    rule_type: maybe(z.string()),
    eligible_approvers: maybe(z.array(z.object({ id: z.number() }))),
    contains_hidden_groups: maybe(z.boolean()),
    protected_branches: maybe(z.array(z.object({ name: z.string() }))),
    applies_to_all_protected_branches: maybe(z.boolean()),
  }),
  z.transform((rule) => ({
    name: rule.name,
    approvalsRequired: rule.approvals_required,
    /** `any_approver`, `regular`, `code_owner` or `report_approver`. */
    type: rule.rule_type,
    /**
     * How many people. Undefined when GitLab hides them: it shows either all of them or, to a reader who is not a member
     * of the project, none where a group is hidden (ee/app/presenters/approval_rule_presenter.rb).
     */
    eligibleApprovers:
      rule.contains_hidden_groups && rule.eligible_approvers?.length === 0
        ? undefined
        : rule.eligible_approvers?.length,
    /**
     * The protected branches that the rule applies to. If there are none, it applies to every branch. Undefined when
     * GitLab does not say.
     */
    branches: rule.protected_branches?.map(({ name }) => name),
    isForProtectedBranches: rule.applies_to_all_protected_branches ?? false,
  })),
);
export type ApprovalRuleScope = z.infer<typeof ScopedRule>;

/** The same rules, each with its branches and people. */
export const approvalRuleScopes = partOf(rulesAnswer, { id: "approval_rule_scopes" }, z.array(ScopedRule));

/** Of an answer that something else has read. */
export function scopesIn(answer: unknown): readonly ApprovalRuleScope[] {
  return parse(z.array(ScopedRule), answer);
}
