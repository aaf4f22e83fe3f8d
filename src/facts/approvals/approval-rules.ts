/** The project's approval rules that GitLab shows; rules of security policies are hidden from this endpoint. */

import { list, mapped, maybe, number, object, text } from "../../shared/shape.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, of which `approvalRules` and `approvalRuleScopes` are parts. */
export const approvalRulesAnswer = defineFact<unknown>({
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

export const approvalRules = partOf(approvalRulesAnswer, { id: "approval_rules" }, list(Rule));
