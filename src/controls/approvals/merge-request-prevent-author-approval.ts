/** `merge_request_prevent_author_approval`: authors cannot approve their own merge requests. */

import { approvalPolicies } from "../../facts/approvals/approval-policies.ts";
import { approvalSettings } from "../../facts/approvals/approval-settings.ts";
import { defineBuiltInControl } from "../define.ts";
import { approvalSetting } from "./approval-remedies.ts";
import { unlessOverridden } from "./overriding-policies.ts";

/** Source: project_fields.rb; the effective setting, or an override by a policy linked to the framework (row 3). */
export const mergeRequestPreventAuthorApproval = defineBuiltInControl({
  id: "merge_request_prevent_author_approval",
  title: "Authors cannot approve their own merge requests",
  description:
    "True when the effective setting of instance, top-level group and project forbids approval by the author. GitLab also counts an approval policy that overrides the setting and is linked to the framework. The API does not show that link, so such a policy makes the result unknown.",
  type: "boolean",
  severity: "high",
  needs: { settings: approvalSettings, policies: approvalPolicies },
  remediation: {
    text: "tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",
    page: "/-/settings/merge_requests",
  },
  remedy: approvalSetting("merge_requests_author_approval"),
  read: ({ settings, policies }) =>
    unlessOverridden(
      !settings.authorMayApprove,
      ["authors cannot approve their own merge requests", "authors can approve their own merge requests"],
      policies,
      (policy) => policy.preventsAuthorApproval,
    ),
});
