/** `project_approval_rules`: every protected branch requires approvals, and the project cannot weaken how they count. */

import { type ApprovalLocks, approvalLocks } from "../../facts/approvals/approval-locks.ts";
import { approvalPolicies } from "../../facts/approvals/approval-policies.ts";
import { approvalRuleScopes } from "../../facts/approvals/approval-rule-scopes.ts";
import { approvalLicence } from "../../facts/approvals/approval-rules.ts";
import { protectedBranches } from "../../facts/branches/protected-branches.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { requireRules } from "./approval-remedies.ts";
import { hiddenRules } from "./overriding-policies.ts";
import { requiredOn } from "./required-approvals.ts";

const params = z.strictObject({
  at_least: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(100),
        z.describe("Smallest number of people who must approve; 1 by default"),
      ),
  ),
  branches: z.optional(
    z
      .array(text(255))
      .check(
        z.minLength(1),
        z.describe(
          "Names of branches, or patterns with * for any characters; every protected branch by default",
        ),
      ),
  ),
  reauthentication: z.optional(
    z.boolean().check(z.describe("Whether people must sign in again to approve; false by default")),
  ),
  locked: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          "Whether a group or the instance must lock approval by authors, approval by committers and changed rules; false by default",
        ),
      ),
  ),
});
type Params = z.infer<typeof params>;

export const projectApprovalRules = defineControl({
  id: "project_approval_rules",
  title: "Every protected branch requires approvals",
  description: described(
    "Passes when every protected branch, or each branch of `branches`, requires approvals by at least `at_least` different people.",
    [
      "The number is the largest that a single approval rule requires, because one person can satisfy several rules. Rules for reports and code owners do not count.",
      "A rule with fewer eligible approvers than required approvals has no effect in GitLab, so it counts as 0.",
      "If nothing is protected and `branches` is not given, the control fails. So it does if the project's licence has no approval rules, because GitLab then requires no approval.",
      "`merge_requests_approval_rules_prevent_editing` checks whether a merge request may change its rules.",
      "`reauthentication` and `locked` read the approval settings as instance, group and project together decide. This needs GitLab Premium.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: {
    ...{ rules: approvalRuleScopes, protections: protectedBranches },
    ...{ licence: approvalLicence, policies: approvalPolicies },
  },
  needsFor: async (given?: Params) => ({
    ...(given === undefined || given.reauthentication || given.locked ? { locks: approvalLocks } : {}),
  }),
  params,
  example: { at_least: 2, branches: ["main", "release/*"], reauthentication: true },
  remediation: {
    text: "raise the approvals of a rule for the branches that the message names under Settings > Merge requests > Merge request approvals",
    page: "/-/settings/merge_requests",
  },
  remedy: requireRules(),
  check({ rules, protections, licence, policies, locks }, given) {
    if (licence === false)
      return fail("the project's licence has no approval rules, so GitLab requires no approval");
    const least = given.at_least ?? 1;
    const branches = given.branches ?? [...new Set(protections.map(({ name }) => name))];
    if (branches.length === 0) return fail("no branch is protected");
    const wrong = [...settingsIn(locks, given)];
    const unclear: string[] = [];
    for (const branch of branches) {
      const { sure, possible } = requiredOn(branch, rules, protections);
      const said = `${branch} requires ${count(sure, "approval")}, ${least} expected`;
      if (sure >= least) continue;
      if (possible >= least) unclear.push(`${said}; GitLab does not show enough of a rule for it`);
      else wrong.push(said);
    }
    const hidden = hiddenRules(policies, "require more");
    const problems = [...wrong, ...unclear].map((problem) => plain(problem));
    if (problems.length === 0)
      return pass(
        plain(`${listed(branches)}: at least ${count(least, "approval is", "approvals are")} required`),
      );
    const isDoubtful = settingsIn(locks, given).length === 0 && (wrong.length === 0 || hidden !== undefined);
    if (!isDoubtful) return fail(listed(problems), { actual: problems });
    return unknown(listed([...problems, ...(hidden === undefined ? [] : [hidden])]));
  },
});

function settingsIn(
  locks: ApprovalLocks | undefined,
  { reauthentication, locked }: Params,
): readonly string[] {
  if (!locks) return [];
  const open = [
    ...(locks.authorsMayApprove.isLocked ? [] : ["approval by authors"]),
    ...(locks.committersMayApprove.isLocked ? [] : ["approval by committers"]),
    ...(locks.rulesMayChange.isLocked ? [] : ["changes of rules"]),
  ];
  return [
    ...(reauthentication && !locks.requiresReauthentication.value
      ? ["nobody must sign in again to approve"]
      : []),
    ...(locked && open.length > 0 ? [`the project itself decides about ${listed(open)}`] : []),
  ];
}
