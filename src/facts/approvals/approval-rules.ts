/** The project's approval rules that GitLab shows. This endpoint hides the rules of security policies. */

import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type Fact, partOf } from "../define.ts";
import { projectAnswer } from "../project/project.ts";

/** One answer, which `approvalRules` and `approvalRuleScopes` share: few runs need the second. */
export const rulesAnswer = defineFact<unknown>({
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

export const approvalRules = partOf(rulesAnswer, { id: "approval_rules" }, z.array(Rule));

/**
 * Whether the project's licence has approval rules: the project's answer has a key for them, unless the reader is anonymous
 * (ee/lib/ee/api/entities/project.rb). Without them, GitLab shows one rule of several, which are left from a licence that
 * has ended (`visible_user_defined_rules` in ee/app/models/ee/project.rb), and requires no approval
 * (ee/app/models/approval_state.rb). True or undefined if GitLab does not say.
 */
export const approvalLicence: Fact<boolean> = {
  ...partOf(
    projectAnswer,
    { id: "approval_licence", summary: "The project's licence" },
    z.pipe(
      z.looseObject({}),
      z.transform((shown) => "approvals_before_merge" in shown || !shown.permissions),
    ),
  ),
  isOptional: true,
};
