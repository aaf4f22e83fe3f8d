/** Two controls that GitLab checks for a missing branch name, so that their results never change. */

import { type BuiltInControl, defineBuiltInControl } from "../define.ts";

/**
 * By field, the result if no rule matches (project_fields.rb, rows 16 and 23): GitLab makes the check for an absent branch
 * name, which not even `*` matches. If GitLab repairs this, change it here only.
 */
const table = {
  code_changes_requires_code_owners: {
    value: false,
    title: "Changes need approval by code owners",
    description:
      "Always false: GitLab makes the check for a missing branch name, which no rule matches. `project_code_owner_approval_on_default_branch` reads the settings.",
    reason: "GitLab checks a missing branch name, so it finds no rule that requires code owners",
    note: "in this version the control can never pass; merge_requests_require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",
    remediation: "use project_code_owner_approval_on_default_branch instead: no setting makes this one pass",
  },
  force_push_disabled: {
    value: true,
    title: "Force push is off",
    description:
      "Always true: GitLab makes the check for a missing branch name, so it finds no rule that allows force push. `project_force_push_blocked` reads the rules.",
    reason: "GitLab checks a missing branch name, so it finds no rule that allows force push",
    note: "in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",
    remediation: "use project_force_push_blocked instead: no setting makes this one fail",
  },
} as const;

export const absentBranch: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { value, title, description, reason, note, remediation }]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity: "low",
      needs: {},
      remediation: { text: remediation },
      read: () => ({ value, reason, note }),
    }),
);
