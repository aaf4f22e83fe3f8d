/** The project's approval rules that GitLab shows; rules of security policies are hidden from this endpoint. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
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

const Rule = z.pipe(
  z.object({ name: z.string(), approvals_required: z.number(), rule_type: maybe(z.string()) }),
  z.transform((rule) => ({ name: rule.name, approvalsRequired: rule.approvals_required })),
);

export const approvalRules = partOf(approvalRulesAnswer, { id: "approval_rules" }, z.array(Rule));
