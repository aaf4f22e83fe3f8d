/** Cases of the fields about approvals. */

import type { Case } from "../support.ts";

const policy = { name: "P", preventsAuthorApproval: false, preventsCommitterApproval: false };

/** The same setting under several names. */
function setting(field: string, row: number, key: string, yes: string, no: string): readonly Case[] {
  return [
    {
      field,
      rule: `${row}: on`,
      facts: { settings: { [key]: true } },
      value: { value: true, reason: yes },
    },
    {
      field,
      rule: `${row}: off, or not licensed`,
      facts: { settings: { [key]: false } },
      value: { value: false, reason: no },
    },
    {
      field,
      rule: `${row}: hidden`,
      facts: { settings: {} },
      value: { unknown: "GitLab did not show the setting to this token" },
    },
  ];
}

export const approvalCases: readonly Case[] = [
  {
    field: "minimum_approvals_required",
    rule: "2: a sum over all rules",
    facts: {
      licence: true,
      rules: [{ approvalsRequired: 1 }, { approvalsRequired: 2 }],
      policies: [],
    },
    value: { value: 3, reason: "3 approvals are required" },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: no rule is 0",
    facts: { licence: true, rules: [], policies: [] },
    value: { value: 0, reason: "0 approvals are required" },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: policies may add what the API hides",
    facts: {
      licence: true,
      rules: [{ approvalsRequired: 1 }],
      policies: [{ name: "Two for main" }],
    },
    value: {
      value: 1,
      reason: "1 approval is required",
      mayBeHigher: "the API hides the rules of approval policies (Two for main), which may add more",
    },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: policies that GitLab does not show may add to the sum",
    facts: { licence: true, rules: [{ approvalsRequired: 2 }], policies: undefined },
    value: {
      value: 2,
      reason: "2 approvals are required",
      mayBeHigher: "GitLab does not show whether approval policies add more",
    },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: of several rules without a licence, GitLab shows one",
    facts: { licence: false, rules: [{ approvalsRequired: 1 }], policies: [] },
    value: {
      value: 1,
      reason: "1 approval is required",
      mayBeHigher: "without a licence for approval rules, GitLab shows only one",
    },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: no rule is 0 without a licence too",
    facts: { licence: false, rules: [], policies: [] },
    value: { value: 0, reason: "0 approvals are required" },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: what the setting forbids, no policy allows",
    facts: { settings: { authorMayApprove: false }, policies: undefined },
    value: { value: true, reason: "authors cannot approve their own merge requests" },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: a policy that GitLab does not show may forbid it",
    facts: { settings: { authorMayApprove: true }, policies: undefined },
    value: { value: false, uncertainty: "GitLab does not show whether an approval policy forbids it" },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: the effective setting",
    facts: { settings: { authorMayApprove: false }, policies: [] },
    value: { value: true },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: allowed",
    facts: { settings: { authorMayApprove: true }, policies: [{ name: "P", preventsAuthorApproval: false }] },
    value: { value: false, reason: "authors can approve their own merge requests" },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: a policy with the override may be linked",
    facts: { settings: { authorMayApprove: true }, policies: [{ name: "P", preventsAuthorApproval: true }] },
    value: {
      value: false,
      uncertainty:
        "an approval policy forbids it (P), and the API does not show whether that policy is linked to the framework",
    },
  },
  {
    field: "merge_request_prevent_committers_approval",
    rule: "4: the effective setting",
    facts: { settings: { committersMayNotApprove: true }, policies: [] },
    value: { value: true, reason: "committers cannot approve merge requests they contributed to" },
  },
  {
    field: "merge_request_prevent_committers_approval",
    rule: "4: allowed, and the override for authors is another one",
    facts: {
      settings: { committersMayNotApprove: false },
      policies: [{ ...policy, preventsAuthorApproval: true }],
    },
    value: { value: false, reason: "committers can approve merge requests they contributed to" },
  },
  {
    field: "merge_request_prevent_committers_approval",
    rule: "4: a policy with the override may be linked",
    facts: {
      settings: { committersMayNotApprove: false },
      policies: [{ ...policy, preventsCommitterApproval: true }],
    },
    value: {
      value: false,
      uncertainty:
        "an approval policy forbids it (P), and the API does not show whether that policy is linked to the framework",
    },
  },
  {
    field: "merge_request_prevent_committers_approval",
    rule: "4: hidden",
    facts: { settings: {}, policies: [] },
    value: { unknown: "GitLab did not show the setting to this token" },
  },
  ...setting(
    "reset_approvals_on_push",
    17,
    "resetsApprovalsOnPush",
    "new commits remove all approvals",
    "approvals stay when commits are added",
  ),
  ...setting(
    "merge_request_commit_reset_approvals",
    48,
    "resetsApprovalsOnPush",
    "new commits remove all approvals",
    "approvals stay when commits are added",
  ),
  ...setting(
    "merge_requests_approval_rules_prevent_editing",
    53,
    "rulesAreFixed",
    "approval rules cannot be changed in merge requests",
    "approval rules can be changed in merge requests",
  ),
];
