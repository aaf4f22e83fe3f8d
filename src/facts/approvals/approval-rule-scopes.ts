/** Which branches and people each approval rule is about, out of the same answer as `approvalRules`. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
import { partOf } from "../define.ts";
import { approvalRulesAnswer } from "./approval-rules.ts";

const Rule = z.pipe(
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
    /** Undefined when GitLab shows only some of them. */
    eligibleApprovers: rule.contains_hidden_groups ? undefined : rule.eligible_approvers?.length,
    /** Rules of protected branches it is for; none: every branch. Undefined when GitLab does not say. */
    branches: rule.protected_branches?.map(({ name }) => name),
    isForProtectedBranches: rule.applies_to_all_protected_branches ?? false,
  })),
);
export type ApprovalRuleScope = z.infer<typeof Rule>;

export const approvalRuleScopes = partOf(approvalRulesAnswer, { id: "approval_rule_scopes" }, z.array(Rule));
