/** `merge_request_prevent_committers_approval`: committers cannot approve merge requests they contributed to. */

import { approvalPolicies } from "../../facts/approvals/approval-policies.ts";
import { furtherApprovalSettings } from "../../facts/approvals/approval-settings.ts";
import { defineBuiltInControl } from "../define.ts";
import { approvalSetting } from "./approval-remedies.ts";
import { unlessOverridden } from "./overriding-policies.ts";

/** Source: project_fields.rb; the same construction as for authors (row 4). */
export const mergeRequestPreventCommittersApproval = defineBuiltInControl({
  id: "merge_request_prevent_committers_approval",
  title: "Committers cannot approve merge requests they contributed to",
  description:
    "True when the effective setting of instance, top-level group and project forbids approval by users who added commits. GitLab also counts an approval policy that overrides the setting and is linked to the framework. The API does not show that link, so such a policy makes the result unknown.",
  type: "boolean",
  severity: "high",
  needs: { settings: furtherApprovalSettings, policies: approvalPolicies },
  remediation: {
    text: "tick Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",
    page: "/-/settings/merge_requests",
  },
  remedy: approvalSetting("merge_requests_disable_committers_approval"),
  read: ({ settings: { committersMayNotApprove: value }, policies }) =>
    value === undefined
      ? { unknown: "GitLab did not show the setting to this token" }
      : unlessOverridden(
          value,
          [
            "committers cannot approve merge requests they contributed to",
            "committers can approve merge requests they contributed to",
          ],
          policies,
          (policy) => policy.preventsCommitterApproval,
        ),
});
