/** Controls that are one of the effective approval settings. */

import {
  type FurtherApprovalSettings,
  furtherApprovalSettings,
} from "../../facts/approvals/approval-settings.ts";
import { type BuiltInControl, defineBuiltInControl } from "../define.ts";
import type { Remedy } from "../remedy.ts";
import { approvalSetting, resetApprovals } from "./approval-remedies.ts";

const resets = {
  title: "New commits remove approvals",
  description:
    'True when the setting "Remove all approvals when commits are added" is on, as instance, top-level group and project together decide. Removing only the approvals of code owners does not count.',
  remediation: "tick Remove all approvals when commits are added",
  yes: "new commits remove all approvals",
  no: "approvals stay when commits are added",
  read: ({ resetsApprovalsOnPush }: FurtherApprovalSettings) => resetsApprovalsOnPush,
};

/** By field; the first two are one method under two names (project_fields.rb, rows 17, 48 and 53). */
const table = {
  reset_approvals_on_push: resets,
  merge_request_commit_reset_approvals: {
    ...resets,
    title: "New commits of a merge request remove approvals",
    description: "Checks the same as `reset_approvals_on_push`, under another name.",
  },
  merge_requests_approval_rules_prevent_editing: {
    title: "Approval rules cannot be changed in merge requests",
    description:
      'True when the setting "Prevent editing approval rules in merge requests" is on, as instance, top-level group and project together decide.',
    remediation: "tick Prevent editing approval rules in merge requests",
    yes: "approval rules cannot be changed in merge requests",
    no: "approval rules can be changed in merge requests",
    read: ({ rulesAreFixed }: FurtherApprovalSettings) => rulesAreFixed,
  },
} as const;

export const approvalSettingFields: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { title, description, remediation, yes, no, read }]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity: "high",
      needs: { settings: furtherApprovalSettings },
      remediation: {
        text: `${remediation} under Settings > Merge requests > Approval settings`,
        page: "/-/settings/merge_requests",
      },
      remedy: remedyOf(id),
      read({ settings }) {
        const value = read(settings);
        if (value === undefined) return { unknown: "GitLab did not show the setting to this token" };
        return { value, reason: value ? yes : no };
      },
    }),
);

function remedyOf(id: string): Remedy {
  return id === "merge_requests_approval_rules_prevent_editing"
    ? approvalSetting("disable_overriding_approvers_per_merge_request")
    : resetApprovals();
}
