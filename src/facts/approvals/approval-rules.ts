/** The project's approval rules that GitLab shows. This endpoint hides the rules of security policies. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
import { defineFact, partOf } from "../define.ts";
import { projectAnswer } from "../project/project.ts";

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

/**
 * Whether the project's licence has approval rules: the project's answer has a key for them, unless the reader is anonymous
 * (ee/lib/ee/api/entities/project.rb). Without them, GitLab shows one rule of several, which are left from a licence that
 * has ended (`visible_user_defined_rules` in ee/app/models/ee/project.rb), and requires no approval
 * (ee/app/models/approval_state.rb). Undefined if GitLab does not say.
 */
export const approvalLicence = partOf(
  projectAnswer,
  { id: "approval_licence", summary: "The project's licence for approval rules" },
  z.pipe(
    z.object({ approvals_before_merge: z.optional(z.unknown()), permissions: maybe(z.looseObject({})) }),
    z.transform(({ approvals_before_merge: key, permissions }): { isLicensed: boolean | undefined } => ({
      isLicensed: key !== undefined || (permissions ? false : undefined),
    })),
  ),
);
