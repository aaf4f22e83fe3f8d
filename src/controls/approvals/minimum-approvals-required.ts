/** `minimum_approvals_required`: the sum over all approval rules, for all branches. */

import { approvalPolicies } from "../../facts/approvals/approval-policies.ts";
import { approvalLicence, approvalRules } from "../../facts/approvals/approval-rules.ts";
import { count } from "../../shared/text.ts";
import { defineBuiltInControl } from "../define.ts";
import type { Expression } from "../expression.ts";
import { requireApprovals } from "./approval-remedies.ts";
import { hiddenRules } from "./overriding-policies.ts";

/** Source: project_fields.rb, `minimum_approvals_required`; a sum, not a maximum (gitlab-controls rows 2 and 57). */
export const minimumApprovalsRequired = defineBuiltInControl({
  id: "minimum_approvals_required",
  title: "Approvals are required",
  titleFor: ({ operator, value }) =>
    operator === ">=" && typeof value === "number"
      ? `At least ${count(value, "approval is", "approvals are")} required`
      : "Approvals are required",
  description:
    "Adds up the approvals that all approval rules of the project require, for all branches. The API hides rules that come from approval policies. Where such policies apply, or where the licence for approval rules has ended, the real sum can be higher, so a threshold that the visible rules miss is unknown.",
  type: "number",
  severity: "high",
  needs: { rules: approvalRules, licence: approvalLicence, policies: approvalPolicies },
  remediation: {
    text: "raise the approvals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",
    page: "/-/settings/merge_requests",
  },
  remedy: requireApprovals("sum", leastIn),
  read({ rules, licence, policies }) {
    const value = rules.reduce((sum, { approvalsRequired }) => sum + approvalsRequired, 0);
    const reason = count(value, "approval is required", "approvals are required");
    // GitLab's own sum has all of them.
    const mayBeHigher =
      licence === false && rules.length > 0
        ? "without a licence for approval rules, GitLab shows only one"
        : hiddenRules(policies, "add more");
    return mayBeHigher === undefined ? { value, reason } : { value, reason, mayBeHigher };
  },
});

function leastIn({ operator, value }: Expression): number | string {
  if (typeof value === "number" && operator === ">=") return value;
  if (typeof value === "number" && operator === ">") return Math.floor(value) + 1;
  return "fix only raises the number of approvals, which this expression does not require";
}
