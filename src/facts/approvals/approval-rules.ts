/** The project's approval rules that GitLab shows. This endpoint hides the rules of security policies. */

import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, which `approvalRules` and `approvalRuleScopes` share. */
const answer = defineFact<unknown>({
  id: "approval_rules_answer",
  summary: "The project's approval rules",
  requiredRole: "Maintainer, or permission to open merge requests in the project",
  scope: "project",
  // The SDK's type for this list has no paging.
  collect: ({ gitlab, projectId }) => gitlab.read(`/projects/${projectId}/approval_rules`, { perPage: 100 }),
});

const Rule = z.pipe(
  z.object({ name: z.string(), approvals_required: z.number(), rule_type: maybe(z.string()) }),
  z.transform((rule) => ({ name: rule.name, approvalsRequired: rule.approvals_required })),
);

export const approvalRules = partOf(answer, { id: "approval_rules" }, z.array(Rule));

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
    /** Undefined when GitLab shows only some of the approvers. */
    eligibleApprovers: rule.contains_hidden_groups ? undefined : rule.eligible_approvers?.length,
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
export const approvalRuleScopes = partOf(answer, { id: "approval_rule_scopes" }, z.array(ScopedRule));
