/** The project's approval rules that GitLab shows; rules of security policies are hidden from this endpoint. */

import { flag, list, mapped, maybe, number, type Of, object, parse, text } from "../shared/shape.ts";
import { defineFact } from "./define.ts";

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
export type ApprovalRule = Of<typeof Rule>;

export const approvalRules = defineFact<readonly ApprovalRule[]>({
  id: "approval_rules",
  summary: "The project's approval rules",
  right: "Maintainer, or the right to open merge requests in the project",
  about: "project",
  // The SDK's type for this list leaves out paging.
  collect: async ({ gitlab, projectId }) =>
    parse(list(Rule), await gitlab.read(`/projects/${projectId}/approval_rules`, { perPage: 100 })),
});
