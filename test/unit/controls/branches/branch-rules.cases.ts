/** Cases of the fields about all protection rules, about branches, and about the file of code owners. */

import { branch, type Case, now } from "../support.ts";

const anyRule = (field: string, row: number, note: string): readonly Case[] => [
  {
    field,
    rule: `${row}: any rule, a group's for another branch too`,
    facts: { rules: [branch("release/*", [40], true)] },
    value: {
      value: true,
      reason: "there is 1 protection rule",
      note: `GitLab checks only whether any rule exists; ${note}`,
    },
  },
  {
    field,
    rule: `${row}: no rule`,
    facts: { rules: [] },
    value: { value: false, reason: "there are no protection rules" },
  },
];

const forced = { ...branch("release/*", [40], true), allowsForcePush: true };
const owned = { ...branch("release/*", [40]), requiresCodeOwners: true };

export const branchRuleCases: readonly Case[] = [
  ...anyRule(
    "branch_deletion_disabled",
    28,
    "GitLab does not check deletion, but project_default_branch_not_deletable does",
  ),
  ...anyRule("protected_branches_set", 58, "GitLab does not check whether a rule is for the default branch"),
  {
    field: "restrict_push_merge_access",
    rule: "22: no rule allows force push, whoever may push",
    facts: { rules: [branch("main", [30])] },
    value: {
      value: true,
      reason: "no protection rule allows force push",
      note: "despite its name GitLab looks at force push only, not at who may push and merge",
    },
  },
  {
    field: "restrict_push_merge_access",
    rule: "22: no rules at all",
    facts: { rules: [] },
    value: { value: true, reason: "there are no protection rules" },
  },
  {
    field: "restrict_push_merge_access",
    rule: "22: one rule of the group, for another branch",
    facts: { rules: [branch("main", [0]), forced] },
    value: { value: false, reason: "force push is allowed by release/*" },
  },
  {
    field: "merge_requests_require_code_owner_approval",
    rule: "55: a rule of the project, for any branch",
    facts: { rules: [owned] },
    value: {
      value: true,
      reason: "approval by code owners is required by the rule release/*",
      note: "GitLab accepts a rule for any branch; project_code_owner_approval_on_default_branch checks the default branch",
    },
  },
  {
    field: "merge_requests_require_code_owner_approval",
    rule: "55: inherited rules do not count",
    facts: { rules: [{ ...owned, isInherited: true }] },
    value: {
      value: false,
      reason: "no rule of the project requires approval by code owners",
      note: "a rule of the group requires it, but GitLab does not count that rule",
    },
  },
  {
    field: "code_changes_requires_code_owners",
    rule: "16: always false",
    facts: {},
    value: {
      value: false,
      reason: "GitLab checks a missing branch name, so it finds no rule that requires code owners",
    },
  },
  {
    field: "force_push_disabled",
    rule: "23: always true",
    facts: {},
    value: {
      value: true,
      reason: "GitLab checks a missing branch name, so it finds no rule that allows force push",
      note: "in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",
    },
  },
  {
    field: "code_owner_approval_required",
    rule: "59: a file exists, nothing more",
    facts: { file: { branch: "main", path: "docs/CODEOWNERS" } },
    value: { value: true, reason: "main has docs/CODEOWNERS" },
  },
  {
    field: "code_owner_approval_required",
    rule: "59: at none of the three places",
    facts: { file: { branch: "main", path: undefined } },
    value: { value: false, reason: "main has no CODEOWNERS file" },
  },
  {
    field: "stale_branch_cleanup_enabled",
    rule: "27: three calendar months to the second",
    facts: { oldest: { name: "old", committedAt: Date.UTC(2026, 5, 21, 14, 13, 20) }, now },
    value: { value: true, reason: "the oldest head commit, of old, is from 2026-06-21" },
  },
  {
    field: "stale_branch_cleanup_enabled",
    rule: "27: older, the default branch too",
    facts: { oldest: { name: "main", committedAt: Date.UTC(2026, 5, 21, 14, 13, 19) }, now },
    value: { value: false, reason: "the oldest head commit, of main, is from 2026-06-21" },
  },
  {
    field: "stale_branch_cleanup_enabled",
    rule: "27: no branches",
    facts: { oldest: null, now },
    value: { value: true, reason: "the repository has no branches" },
  },
];
