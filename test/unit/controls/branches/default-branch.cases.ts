/** Cases of the fields about the default branch and its exact-name rule. */

import { branch, type Case, project } from "../support.ts";

const hiddenBranch = { unknown: "GitLab did not show which branch is the default one" };

const protectedCases: readonly Case[] = [
  {
    field: "default_branch_protected",
    rule: "6: exact name",
    facts: { project, rules: [branch("main", [40])] },
    value: { value: true, reason: "main is protected" },
  },
  {
    field: "default_branch_protected",
    rule: "6: wildcard",
    facts: { project, rules: [branch("m*", [40])] },
    value: { value: true, reason: "main is protected by the rule m*" },
  },
  {
    field: "default_branch_protected",
    rule: "6: a group's rule counts",
    facts: { project, rules: [branch("*", [40], true)] },
    value: { value: true },
  },
  {
    field: "default_branch_protected",
    rule: "3.2: case-sensitive",
    facts: { project, rules: [branch("Main", [40])] },
    value: { value: false, reason: "no protection rule matches main" },
  },
  {
    field: "default_branch_protected",
    rule: "3.2: everything but * is literal",
    facts: { project, rules: [branch("mai.", [40])] },
    value: { value: false },
  },
  {
    field: "default_branch_protected",
    rule: "10: an empty repository cannot be told",
    facts: { project: { ...project, isEmpty: true }, rules: [branch("main", [40])] },
    value: {
      unknown: "the repository is empty, and the API does not show which default branch GitLab assumes",
    },
  },
  {
    field: "default_branch_protected",
    rule: "a hidden key is not a false",
    facts: { project: { ...project, isEmpty: undefined }, rules: [] },
    value: { unknown: "GitLab did not show whether the repository is empty" },
  },
  {
    field: "default_branch_protected",
    rule: "2: without read-code the branch is hidden, not absent",
    facts: { project: { ...project, defaultBranch: undefined, readsCode: false }, rules: [] },
    value: hiddenBranch,
  },
  {
    field: "default_branch_protected",
    rule: "6: no default branch",
    facts: { project: { ...project, defaultBranch: undefined }, rules: [branch("*", [40])] },
    value: { value: false, reason: "the project has no default branch" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: no one",
    facts: { project, rules: [branch("main", [0])] },
    value: { value: true, reason: "no role can push to main directly" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: Maintainers",
    facts: { project, rules: [branch("main", [40])] },
    value: { value: false, reason: "Maintainers can push to main directly" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: Developers",
    facts: { project, rules: [branch("main", [30])] },
    value: { value: false, reason: "Developers and Maintainers can push to main directly" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: entries for a user or key are no roles",
    facts: { project, rules: [branch("main", [])] },
    value: { value: true },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: a wildcard alone passes",
    facts: { project, rules: [branch("*", [30])] },
    value: {
      value: true,
      note: "the project has no rule of exactly that name, and GitLab checks no other rule, so GitLab did not check who can push",
    },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: an inherited rule of that name is not the project's",
    facts: { project, rules: [branch("main", [30], true)] },
    value: { value: true },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: unprotected",
    facts: { project, rules: [] },
    value: { value: false, reason: "no protection rule matches main" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: an empty repository is false",
    facts: { project: { ...project, isEmpty: true }, rules: [branch("main", [0])] },
    value: { value: false, reason: "the repository is empty" },
  },
];

const roleCases: readonly Case[] = [
  ...(
    [
      [[30], false, "the rule for main lets no Maintainers push"],
      [[40], true, "the rule for main lets Maintainers push"],
      [[60], true, "the rule for main lets Maintainers push"],
      [[0], false, "the rule for main lets no Maintainers push"],
      [[], false, "the rule for main lets no Maintainers push"],
    ] as const
  ).map(([levels, value, reason]) => ({
    field: "default_branch_users_can_push",
    rule: `42: push level ${levels[0] ?? "of users and keys only"}`,
    facts: { project, rules: [branch("main", levels)] },
    value: { value, reason },
  })),
  {
    field: "default_branch_users_can_push",
    rule: "42: Developers and Maintainers is false, and said to be",
    facts: { project, rules: [branch("main", [30])] },
    value: { note: "it lets Developers and Maintainers push, which GitLab does not count here" },
  },
  {
    field: "default_branch_users_can_push",
    rule: "42: a wildcard or a group's rule is not looked at",
    facts: { project, rules: [branch("*", [40]), branch("main", [40], true)] },
    value: { value: false, reason: "the project has no rule named exactly main" },
  },
  {
    field: "default_branch_users_can_push",
    rule: "42: unprotected",
    facts: { project, rules: [] },
    value: { value: false, reason: "no protection rule matches main" },
  },
  {
    field: "default_branch_users_can_push",
    rule: "42: an empty repository is false",
    facts: { project: { ...project, isEmpty: true }, rules: [branch("main", [40])] },
    value: { value: false, reason: "the repository is empty" },
  },
  {
    field: "default_branch_users_can_push",
    rule: "2: a hidden branch is not a false",
    facts: { project: { ...project, defaultBranch: undefined, readsCode: false }, rules: [] },
    value: hiddenBranch,
  },
  ...(
    [
      [30, true],
      [40, true],
      [0, false],
    ] as const
  ).map(([level, value]) => ({
    field: "default_branch_users_can_merge",
    rule: `47: merge level ${level}`,
    facts: { project, rules: [{ ...branch("main", []), roleMergeLevels: [level] }] },
    value: { value, reason: `the rule for main lets ${value ? "a" : "no"} role merge` },
  })),
  {
    field: "default_branch_users_can_merge",
    rule: "47: no exact rule of the project",
    facts: { project, rules: [branch("m*", []), branch("main", [], true)] },
    value: { value: false, reason: "the project has no rule named exactly main" },
  },
  {
    field: "default_branch_users_can_merge",
    rule: "47, 10: an empty repository cannot be told",
    facts: { project: { ...project, isEmpty: true }, rules: [branch("main", [])] },
    value: {
      value: true,
      uncertainty:
        "the repository may be empty, and the API does not show which default branch GitLab then assumes",
    },
  },
  {
    field: "default_branch_users_can_merge",
    rule: "47: no default branch",
    facts: { project: { ...project, defaultBranch: undefined }, rules: [] },
    value: { value: false, reason: "the project has no default branch" },
  },
  {
    field: "default_branch_users_can_merge",
    rule: "2: a hidden branch is not a false",
    facts: { project: { ...project, defaultBranch: undefined, readsCode: false }, rules: [] },
    value: hiddenBranch,
  },
];

export const defaultBranchCases: readonly Case[] = [...protectedCases, ...roleCases];
