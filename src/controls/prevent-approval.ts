/** `merge_request_prevent_*_approval`: people may not approve what they wrote themselves. */

import { approvalPolicies } from "../facts/approval-policies.ts";
import { approvalSettings } from "../facts/approval-settings.ts";
import { listed } from "../shared/text.ts";
import { defineField, type Field, type Reading } from "./define.ts";

const page = "/-/settings/merge_requests";

/** Source: project_fields.rb; the effective setting, or an override by a policy linked to the framework (row 3). */
const byAuthor = defineField({
  id: "merge_request_prevent_author_approval",
  title: "Authors cannot approve their own merge requests",
  type: "boolean",
  severity: "high",
  needs: { settings: approvalSettings, policies: approvalPolicies },
  remediation: {
    text: "tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",
    page,
  },
  read: ({ settings, policies }) =>
    reading(
      "authors",
      "their own merge requests",
      !settings.authorMayApprove,
      policies.filter((policy) => policy.preventsAuthorApproval),
    ),
});

/** Source: project_fields.rb; the same construction (row 4). */
const byCommitters = defineField({
  id: "merge_request_prevent_committers_approval",
  title: "Committers cannot approve merge requests they contributed to",
  type: "boolean",
  severity: "high",
  needs: { settings: approvalSettings, policies: approvalPolicies },
  remediation: {
    text: "tick Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",
    page,
  },
  read: ({ settings: { committersMayNotApprove: value }, policies }) =>
    value === undefined
      ? { unknown: "GitLab did not show the setting to this token" }
      : reading(
          "committers",
          "merge requests they contributed to",
          value,
          policies.filter((policy) => policy.preventsCommitterApproval),
        ),
});

function reading(
  who: string,
  what: string,
  isPrevented: boolean,
  overriding: readonly { readonly name: string }[],
): Reading {
  if (isPrevented) return { value: true, because: `${who} cannot approve ${what}` };
  const because = `${who} can approve ${what}`;
  if (overriding.length === 0) return { value: false, because };
  const names = listed(overriding.map(({ name }) => name));
  return {
    value: false,
    because,
    doubt: `an approval policy forbids it (${names}) and the API does not tell whether it is linked to the framework`,
  };
}

export const preventApproval: readonly Field[] = [byAuthor, byCommitters];
