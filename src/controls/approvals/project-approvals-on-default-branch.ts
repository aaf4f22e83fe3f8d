/** `project_approvals_on_default_branch`: a rule that applies there requires enough approvals. */

import { approvalPolicies } from "../../facts/approvals/approval-policies.ts";
import { approvalRuleScopes } from "../../facts/approvals/approval-rule-scopes.ts";
import { approvalLicence } from "../../facts/approvals/approval-rules.ts";
import { protectedBranches } from "../../facts/branches/protected-branches.ts";
import { project } from "../../facts/project/project.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { requireApprovals } from "./approval-remedies.ts";
import { hiddenRules } from "./overriding-policies.ts";
import { requiredOn } from "./required-approvals.ts";

/**
 * How many different people must approve a change of the default branch. One person can satisfy several rules, so it is
 * the largest number of a single rule, not a sum. Report rules are ignored, because they apply only to some merge requests.
 */
export const projectApprovalsOnDefaultBranch = defineControl({
  id: "project_approvals_on_default_branch",
  title: "The default branch requires enough approvals",
  description: described(
    "Counts how many different people must approve a merge request into the default branch.",
    [
      "The count is the largest number that a single approval rule requires, because one person can satisfy several rules.",
      "A rule with fewer eligible approvers than required approvals has no effect in GitLab, so it counts as 0.",
      "If the project's licence has no approval rules, no approval is required.",
      "`merge_requests_approval_rules_prevent_editing` checks whether a merge request may change its rules.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: {
    ...{ project, branches: protectedBranches, rules: approvalRuleScopes },
    ...{ licence: approvalLicence, policies: approvalPolicies },
  },
  params: z.strictObject({
    at_least: z
      .int()
      .check(z.minimum(1), z.maximum(100), z.describe("Smallest number of people who must approve")),
  }),
  example: { at_least: 2 },
  remediation: {
    text: "raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",
    page: "/-/settings/merge_requests",
  },
  remedy: requireApprovals<{ at_least: number }>("largest", ({ at_least }) => at_least),
  check(facts, { at_least }) {
    const { branches, rules, policies, licence } = facts;
    const { defaultBranch: branch, readsCode } = facts.project;
    if (!readsCode || branch === undefined)
      return unknown("GitLab did not show which branch is the default one");
    if (licence === false)
      return fail("the project's licence has no approval rules, so GitLab requires no approval", {
        actual: 0,
      });
    const { sure, possible } = requiredOn(branch, rules, branches);
    const message = `${count(sure, "approval is", "approvals are")} required on ${branch}, ${at_least} ${at_least === 1 ? "is" : "are"} expected`;
    const rest = { actual: sure };
    if (sure >= at_least) return pass(message, rest);
    if (possible >= at_least) {
      return unknown(`${message}; GitLab does not show enough of a rule that requires ${possible}`);
    }
    const hidden = hiddenRules(policies, "require more");
    return hidden === undefined ? fail(message, rest) : unknown(`${message}; ${hidden}`);
  },
});
