/** `merge_request_prevent_author_approval`: authors may not approve their own merge requests. */

import { approvalPolicies } from "../facts/approval-policies.ts";
import { approvalSettings } from "../facts/approval-settings.ts";
import { listed } from "../shared/text.ts";
import { defineField } from "./define.ts";

/** Source: project_fields.rb; the effective setting, or an override by a policy linked to the framework (row 3). */
export const mergeRequestPreventAuthorApproval = defineField({
  id: "merge_request_prevent_author_approval",
  title: "Authors cannot approve their own merge requests",
  type: "boolean",
  severity: "high",
  needs: { settings: approvalSettings, policies: approvalPolicies },
  remediation: {
    text: "tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",
    page: "/-/settings/merge_requests",
  },
  read({ settings, policies }) {
    if (!settings.authorMayApprove)
      return { value: true, because: "authors cannot approve their own merge requests" };
    const because = "authors can approve their own merge requests";
    const overriding = policies.filter(({ preventsAuthorApproval }) => preventsAuthorApproval);
    if (overriding.length === 0) return { value: false, because };
    const names = listed(overriding.map(({ name }) => name));
    return {
      value: false,
      because,
      doubt: `an approval policy forbids it (${names}) and the API does not tell whether it is linked to the framework`,
    };
  },
});
