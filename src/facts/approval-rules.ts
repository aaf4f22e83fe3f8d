/** The project's approval rules that GitLab shows; rules of security policies are hidden from this endpoint. */

import * as z from "zod/mini";
import { defineFact } from "./define.ts";

const Rule = z.pipe(
  z.object({ name: z.string(), approvals_required: z.number(), rule_type: z.optional(z.string()) }),
  z.transform((rule) => ({ name: rule.name, approvalsRequired: rule.approvals_required })),
);
export type ApprovalRule = z.infer<typeof Rule>;

export const approvalRules = defineFact<readonly ApprovalRule[]>({
  id: "approval_rules",
  summary: "The project's approval rules",
  right: "Maintainer, or the right to open merge requests in the project",
  about: "project",
  // The SDK's type for this list leaves out paging.
  collect: async ({ gitlab, projectId }) =>
    z.array(Rule).parse(await gitlab.read(`/projects/${projectId}/approval_rules`, { perPage: 100 })),
});
