/** Our controls beside GitLab's surprising ones. */

import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../src/policy/schema.ts";
import { selectControl } from "../../../src/policy/select.ts";
import { parse } from "../../../src/shared/schema.ts";
import { branch, now, people, project } from "./support.ts";

interface Case {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly facts: Record<string, unknown>;
  readonly outcome: Record<string, unknown>;
}

const day = 86_400_000;
const forced = { ...branch("m*", [40], true), allowsForcePush: true };
const owned = { ...branch("main", [0]), requiresCodeOwners: true };
const empty = { ...project, isEmpty: true };
const hiddenBranch = { ...project, defaultBranch: undefined, readsCode: false };
const file = { branch: "main", path: ".gitlab/CODEOWNERS" };

/** Of the two that ask the same of the rules, the part they share. */
const unprotected = (id: string): readonly Case[] => [
  {
    entry: { id },
    name: "an unprotected branch",
    facts: { project, rules: [branch("release", [0])], file },
    outcome: { status: "fail", message: "no protection rule matches main" },
  },
  {
    entry: { id },
    name: "an empty repository",
    facts: { project: empty, rules: [branch("main", [0])], file },
    outcome: { status: "unknown" },
  },
  {
    entry: { id },
    name: "a hidden branch",
    facts: { project: hiddenBranch, rules: [], file },
    outcome: { status: "unknown", message: "GitLab did not show which branch is the default one" },
  },
];

const branchCases: readonly Case[] = [
  ...unprotected("project_default_branch_not_deletable"),
  ...unprotected("project_force_push_blocked"),
  ...unprotected("project_code_owner_approval_on_default_branch"),
  {
    entry: { id: "project_default_branch_not_deletable" },
    name: "a rule of the group",
    facts: { project, rules: [branch("*", [40], true)] },
    outcome: {
      status: "pass",
      message: "Git refuses to delete main, which is protected by the rule * of the group",
    },
  },
  {
    entry: { id: "project_force_push_blocked" },
    name: "no rule that matches allows it",
    facts: { project, rules: [branch("main", [40]), { ...forced, name: "release/*" }] },
    outcome: { status: "pass", message: "no rule for main allows force push (main)" },
  },
  {
    entry: { id: "project_force_push_blocked" },
    name: "the group's rule allows it beside the project's own, which does not",
    facts: { project, rules: [branch("main", [0]), forced] },
    outcome: {
      status: "fail",
      message: "main accepts force pushes by the rule m* of the group",
      actual: ["m* of the group"],
    },
  },
  {
    entry: { id: "project_code_owner_approval_on_default_branch" },
    name: "a rule and a file",
    facts: { project, rules: [owned], file },
    outcome: {
      status: "pass",
      message: "the rule main requires approval by the code owners in .gitlab/CODEOWNERS",
    },
  },
  {
    entry: { id: "project_code_owner_approval_on_default_branch" },
    name: "a rule for another branch",
    facts: { project, rules: [branch("main", [0]), { ...owned, name: "release" }], file },
    outcome: { status: "fail", message: "no rule for main requires approval by code owners" },
  },
  {
    entry: { id: "project_code_owner_approval_on_default_branch" },
    name: "a rule, and nobody it asks",
    facts: { project, rules: [owned], file: { branch: "main", path: undefined } },
    outcome: {
      status: "fail",
      message: "main requires approval by code owners, but has no CODEOWNERS file to name them",
    },
  },
];

const age = { id: "project_vulnerability_age", with: { at_most_days: 30 } };
const found = (days: number) => ({ project, oldest: { detectedAt: now - days * day }, now });

const inactive = { id: "project_members_inactive" };
const lastActive = (days: number) => ({
  team: [...people(40), { username: "gone", lastActiveAt: now - days * day }],
  now,
});

const findingCases: readonly Case[] = [
  {
    entry: age,
    name: "of a hundred young ones there may be an older one behind",
    facts: { ...found(3), oldest: { detectedAt: now - 3 * day, outOf: 100 } },
    outcome: {
      status: "unknown",
      message: "the oldest of the first 100 findings is 3 days old, and there may be older ones",
    },
  },
  {
    entry: age,
    name: "an old one among a hundred is enough",
    facts: { ...found(31), oldest: { detectedAt: now - 31 * day, outOf: 100 } },
    outcome: { status: "fail" },
  },
  {
    entry: age,
    name: "30 days are not too many",
    facts: found(30),
    outcome: {
      status: "pass",
      actual: 30,
      message: "the oldest open finding is 30 days old, at most 30 are allowed",
    },
  },
  {
    entry: age,
    name: "31 days",
    facts: found(31),
    outcome: {
      status: "fail",
      actual: 31,
      message: "the oldest open finding is 31 days old, at most 30 are allowed",
    },
  },
  {
    entry: age,
    name: "none is open",
    facts: { project, oldest: { detectedAt: undefined }, now },
    outcome: { status: "pass", message: "no finding is open" },
  },
  {
    entry: age,
    name: "none can be recorded",
    facts: { project: { ...project, isUltimate: false }, oldest: { detectedAt: undefined }, now },
    outcome: { status: "unknown" },
  },
  {
    entry: inactive,
    name: "90 days unless told otherwise",
    facts: lastActive(91),
    outcome: {
      status: "fail",
      message: "1 member was not active within 90 days: gone",
      actual: ["gone"],
    },
  },
  {
    entry: { ...inactive, with: { at_most_days: 180 } },
    name: "180 days",
    facts: lastActive(91),
    outcome: { status: "pass", message: "all 2 members were active within 180 days" },
  },
];

const anyone = {
  name: "All Members",
  approvalsRequired: 1,
  type: "any_approver",
  eligibleApprovers: 0,
  branches: [],
  isForProtectedBranches: false,
};
const leads = { ...anyone, name: "Leads", type: "regular", approvalsRequired: 2, eligibleApprovers: 5 };
const two = { id: "project_approvals_on_default_branch", with: { at_least: 2 } };
const on = (rules: readonly unknown[], policies: readonly unknown[] = []) => ({
  project,
  branches: [branch("main", [0])],
  rules,
  policies,
  licence: undefined,
});

const approvalCases: readonly Case[] = (
  [
    ["a rule for every branch", on([leads]), "pass", 2],
    ["a rule for the branch", on([{ ...leads, branches: ["main"] }]), "pass", 2],
    ["a rule for a wildcard that matches", on([{ ...leads, branches: ["m*"] }]), "pass", 2],
    ["a rule for another branch", on([{ ...leads, branches: ["release"] }]), "fail", 0],
    ["a rule for protected branches", on([{ ...leads, isForProtectedBranches: true }]), "pass", 2],
    [
      "a rule for protected branches, and an unprotected one",
      { ...on([{ ...leads, isForProtectedBranches: true }]), branches: [] },
      "fail",
      0,
    ],
    ["one person can satisfy two rules", on([anyone, { ...leads, approvalsRequired: 1 }]), "fail", 1],
    ["the larger of two rules", on([anyone, leads]), "pass", 2],
    ["a rule with too few approvers lets all through", on([{ ...leads, eligibleApprovers: 1 }]), "fail", 0],
    [
      "exactly as many approvers, one of whom may be the author",
      on([{ ...leads, eligibleApprovers: 2 }]),
      "unknown",
    ],
    [
      "approvers in a group that the token cannot see",
      on([{ ...leads, eligibleApprovers: undefined }]),
      "unknown",
    ],
    ["branches that GitLab does not show", on([{ ...leads, branches: undefined }]), "unknown"],
    ["a report rule applies only sometimes", on([{ ...leads, type: "report_approver" }]), "fail", 0],
    ["a policy may ask for more", on([anyone], [{ name: "Two for main" }]), "unknown"],
    ["a policy cannot ask for less", on([leads], [{ name: "Two for main" }]), "pass", 2],
    ["a licence without approval rules", { ...on([leads]), licence: false }, "fail", 0],
    ["a licence with them", { ...on([leads]), licence: true }, "pass", 2],
    ["a hidden default branch", { ...on([leads]), project: hiddenBranch }, "unknown"],
  ] as const
).map(([name, facts, status, ...actual]) => ({
  entry: two,
  name,
  facts,
  outcome: { status, ...(actual.length > 0 ? { actual: actual[0] } : {}) },
}));

describe("our stricter controls", () => {
  it.each([...branchCases, ...findingCases, ...approvalCases])(
    "$entry.id: $name",
    async ({ entry, facts, outcome }) => {
      const { control } = await selectControl(parse(ControlEntry, entry));
      expect((await control?.judge?.())?.(facts)).toMatchObject(outcome);
    },
  );
});
