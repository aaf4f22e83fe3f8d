/** The project's approval rules that GitLab shows; rules of security policies are hidden from this endpoint. */

import { list, mapped, maybe, number, type Of, object, parse, text } from "../shared/shape.ts";
import { defineFact } from "./define.ts";

const Rule = mapped(
  object({ name: text(), approvals_required: number(), rule_type: maybe(text()) }),
  (rule) => ({ name: rule.name, approvalsRequired: rule.approvals_required }),
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
