/** Cases of the controls about branches, tags, environments and approvals. */

import { casesOf } from "./case.ts";

const role = (level: number) => ({ kind: "role", level });
const user = { kind: "user", level: undefined };
const key = { kind: "deploy_key", level: undefined };
const custom = { kind: "custom_role", level: undefined, id: 9 };

const main = {
  ...{ name: "main", push: [role(0)], merge: [role(40)], unprotect: [], allowsForcePush: false },
  ...{ requiresCodeOwners: false, isInherited: false },
};
const release = { ...main, name: "release/*" };
const project = { defaultBranch: "main" };
const branches = (...rules: readonly object[]) => ({ project, rules, licence: { isPremium: true } });
const licensed = (isPremium: boolean | undefined) => ({
  ...branches({ ...main, unprotect: [role(60)] }),
  licence: { isPremium },
});

const production = {
  ...{ name: "production", tier: "production", state: "available" },
  protections: [{ isOfGroup: false, deployers: [role(40)], approvals: 2 }],
};
const staging = { ...production, name: "staging", tier: "staging", protections: [] };
const environments = (...list: readonly object[]) => ({
  ...{ licence: { isPremium: true }, environments: list },
});
const deployedBy = (...deployers: readonly object[]) => ({
  ...production,
  protections: [{ isOfGroup: false, deployers, approvals: 0 }],
});

const rule = {
  ...{ name: "All", approvalsRequired: 2, type: "any_approver", eligibleApprovers: 0 },
  ...{ branches: [], isForProtectedBranches: false },
};
const approvals = (rules: readonly object[], more: object = {}) => ({
  ...{ rules, protections: [{ name: "main" }, { name: "release/*" }], policies: [] },
  ...more,
});
const open = { value: true, isLocked: false };
const locks = {
  ...{ authorsMayApprove: open, committersMayApprove: open, rulesMayChange: open, staysOnPush: open },
  requiresReauthentication: { value: false, isLocked: false },
};
const locked = { value: false, isLocked: true };

export const protectionCases = [
  ...casesOf("project_branches_protected", [
    ["the default branch", undefined, branches(main), "pass", "main: protected as required"],
    ["no rule", undefined, branches(), "fail", "no rule protects main"],
    ["GitLab hides the default branch", undefined, { project: {}, rules: [main] }, "unknown"],
    [
      "developers push",
      undefined,
      branches({ ...main, push: [role(30)] }),
      "fail",
      "the rule main: developers may push",
    ],
    [
      "level 30 beside 40",
      { push: "maintainers" },
      branches({ ...main, push: [role(40), role(30)] }),
      "fail",
    ],
    [
      "nobody and administrators are stricter",
      { push: "maintainers" },
      branches({ ...main, push: [role(60)] }),
      "pass",
    ],
    ["no entry is nobody", undefined, branches({ ...main, push: [], merge: [] }), "pass"],
    [
      "a level that nobody knows",
      { push: "developers" },
      branches({ ...main, push: [role(20)] }),
      "fail",
      "the rule main: level 20 may push",
    ],
    ["developers merge", undefined, branches({ ...main, merge: [role(30)] }), "fail"],
    ["developers may merge", { merge: "developers" }, branches({ ...main, merge: [role(30)] }), "pass"],
    [
      "a user",
      { push: "maintainers" },
      branches({ ...main, push: [user] }),
      "fail",
      "the rule main: a user by name may push",
    ],
    ["a user, allowed", { users: true }, branches({ ...main, push: [role(0), user] }), "pass"],
    [
      "a deploy key",
      { users: true, groups: true },
      branches({ ...main, push: [key] }),
      "fail",
      "the rule main: a deploy key may push",
    ],
    [
      "force push",
      undefined,
      branches({ ...main, allowsForcePush: true }),
      "fail",
      "the rule main: force push is allowed",
    ],
    [
      "a wider, laxer rule of the group",
      undefined,
      branches(main, { ...main, name: "m*", isInherited: true, push: [role(30)] }),
      "fail",
      "the rule m* of the group: developers may push",
    ],
    [
      "a laxer rule for other branches",
      undefined,
      branches(main, { ...main, name: "dev*", push: [role(30)] }),
      "pass",
    ],
    ["a pattern by the same rule", { branches: ["release/*"] }, branches(release), "pass"],
    ["a pattern by a wider rule", { branches: ["release/*"] }, branches({ ...main, name: "*" }), "pass"],
    [
      "a pattern by a narrower rule",
      { branches: ["release/*"] },
      branches({ ...main, name: "release/1.*" }),
      "fail",
      "no rule protects release/*",
    ],
    [
      "a narrower, laxer rule beside it",
      { branches: ["release/*"] },
      branches(release, { ...main, name: "release/1.*", push: [role(30)] }),
      "fail",
    ],
    [
      "patterns that only overlap",
      { branches: ["release/*"] },
      branches(release, { ...main, name: "*-hotfix", push: [role(30)] }),
      "fail",
    ],
    ["names have a case", { branches: ["Main"] }, branches(main), "fail"],
    [
      "no code owners",
      { code_owners: true },
      branches(main),
      "fail",
      "no rule for main requires approval by code owners",
    ],
    [
      "code owners by one of two rules",
      { code_owners: true },
      branches(main, { ...main, name: "*", requiresCodeOwners: true }),
      "pass",
    ],
    [
      "code owners without a licence",
      { code_owners: true },
      branches({ ...main, requiresCodeOwners: undefined }),
      "unknown",
    ],
    [
      "every maintainer removes a rule without entries",
      { unprotect: "administrators" },
      branches(main),
      "fail",
      "the rule main: maintainers may remove the rule",
    ],
    [
      "a group's rule stays",
      { unprotect: "administrators" },
      branches({ ...main, isInherited: true }),
      "pass",
    ],
    ["administrators remove a rule", { unprotect: "administrators" }, licensed(true), "pass"],
    [
      "without a licence, every maintainer removes it",
      { unprotect: "administrators" },
      licensed(false),
      "fail",
      "the rule main: maintainers may remove the rule",
    ],
    ["a hidden licence", { unprotect: "administrators" }, licensed(undefined), "unknown"],
    ["maintainers may remove it, licence or not", { unprotect: "maintainers" }, licensed(false), "pass"],
    [
      "who removes it is hidden",
      { unprotect: "maintainers" },
      branches({ ...main, unprotect: undefined }),
      "unknown",
    ],
  ]),
  ...casesOf("project_tags_protected", [
    [
      "a rule",
      { tags: ["v*"] },
      { rules: [{ name: "v*", create: [role(40)] }] },
      "pass",
      "v*: protected as required",
    ],
    ["a wider rule", { tags: ["v*"] }, { rules: [{ name: "*", create: [role(0)] }] }, "pass"],
    ["none", { tags: ["v*"] }, { rules: [] }, "fail", "no rule protects v*"],
    ["another", { tags: ["v*"] }, { rules: [{ name: "v1.*", create: [role(40)] }] }, "fail"],
    [
      "developers",
      { tags: ["v*"] },
      { rules: [{ name: "v*", create: [role(30)] }] },
      "fail",
      "the rule v*: developers may create it",
    ],
    [
      "developers, allowed",
      { tags: ["v*"], create: "developers" },
      { rules: [{ name: "v*", create: [role(30)] }] },
      "pass",
    ],
    ["a deploy key", { tags: ["v*"] }, { rules: [{ name: "v*", create: [role(40), key] }] }, "fail"],
    ["a custom role", { tags: ["v*"] }, { rules: [{ name: "v*", create: [custom] }] }, "fail"],
    [
      "a custom role, allowed",
      { tags: ["v*"], custom_roles: true },
      { rules: [{ name: "v*", create: [custom] }] },
      "pass",
    ],
    [
      "a deploy key, allowed",
      { tags: ["v*"], deploy_keys: true },
      { rules: [{ name: "v*", create: [key] }] },
      "pass",
    ],
  ]),
  ...casesOf("project_environments_protected", [
    [
      "protected",
      { approvals: 2 },
      environments(production, staging),
      "pass",
      "1 environment is protected as required",
    ],
    [
      "no rule",
      undefined,
      environments({ ...production, protections: [] }),
      "fail",
      "production: no rule protects it",
    ],
    [
      "developers deploy",
      undefined,
      environments(deployedBy(role(30))),
      "fail",
      "production: developers may deploy",
    ],
    ["developers may deploy", { deploy: "developers" }, environments(deployedBy(role(30))), "pass"],
    ["nobody deploys", undefined, environments(deployedBy(role(0))), "pass"],
    ["a group by name", undefined, environments(deployedBy({ kind: "group", level: undefined })), "pass"],
    [
      "a group by name, not allowed",
      { named: false },
      environments(deployedBy({ kind: "group", level: undefined })),
      "fail",
    ],
    ["maintainers by role", { deploy: "no_role" }, environments(production), "fail"],
    [
      "a stricter rule of the group beside it",
      undefined,
      environments({
        ...production,
        protections: [
          { isOfGroup: false, deployers: [role(30)], approvals: 0 },
          { isOfGroup: true, deployers: [role(40)], approvals: 1 },
        ],
      }),
      "pass",
    ],
    [
      "too few approvals",
      { approvals: 3 },
      environments(production),
      "fail",
      "production: 2 approvals are required, 3 expected",
    ],
    [
      "by name",
      { names: ["stag*"] },
      environments(production, staging),
      "fail",
      "staging: no rule protects it",
    ],
    [
      "no such environment",
      undefined,
      environments(staging),
      "unknown",
      "the project has no environment of the tier production",
    ],
    [
      "nothing to check",
      { names: [], when_none: "pass" },
      environments({ ...production, protections: [] }),
      "unknown",
      "the policy names neither tiers nor environments",
    ],
    ["no tier, but names", { tiers: [], names: ["staging"] }, environments(staging), "fail"],
    [
      "one of the names is missing",
      { names: ["production", "prod-eu"] },
      environments(production),
      "unknown",
      "the project has no environment named prod-eu",
    ],
    [
      "one of the names may be missing",
      { names: ["production", "prod-eu"], when_none: "pass" },
      environments(production),
      "pass",
    ],
    [
      "one of the names must not be missing",
      { names: ["production", "prod-eu"], when_none: "fail" },
      environments(production),
      "fail",
    ],
    ["no such environment, allowed", { when_none: "pass" }, environments(staging), "pass"],
    ["no such environment, required", { when_none: "fail" }, environments(staging), "fail"],
    ["no licence", undefined, { ...environments(production), licence: { isPremium: false } }, "fail"],
    [
      "a hidden licence",
      undefined,
      { ...environments(production), licence: { isPremium: undefined } },
      "unknown",
    ],
  ]),
  ...casesOf("project_approval_rules", [
    [
      "every branch",
      { at_least: 2 },
      approvals([rule]),
      "pass",
      "main and release/*: at least 2 approvals are required",
    ],
    [
      "too few",
      { at_least: 3 },
      approvals([rule]),
      "fail",
      "main requires 2 approvals, 3 expected and release/* requires 2 approvals, 3 expected",
    ],
    [
      "rules that are left from a licence that has ended",
      { at_least: 2 },
      approvals([rule], { licence: false }),
      "fail",
      "the project's licence has no approval rules, so GitLab requires no approval",
    ],
    ["a hidden licence", { at_least: 2 }, approvals([rule], { licence: undefined }), "pass"],
    [
      "rules are not added up",
      { at_least: 2 },
      approvals([
        { ...rule, approvalsRequired: 1 },
        { ...rule, approvalsRequired: 1 },
      ]),
      "fail",
    ],
    [
      "a rule for one branch",
      undefined,
      approvals([{ ...rule, branches: ["main"] }]),
      "fail",
      "release/* requires 0 approvals, 1 expected",
    ],
    ["only that branch", { branches: ["main"] }, approvals([{ ...rule, branches: ["main"] }]), "pass"],
    [
      "a rule for every protected branch",
      undefined,
      approvals([{ ...rule, branches: ["main", "release/*"], isForProtectedBranches: true }]),
      "pass",
    ],
    [
      "a branch that is not protected",
      { branches: ["dev"] },
      approvals([{ ...rule, isForProtectedBranches: true }]),
      "fail",
    ],
    ["a report rule is not people", undefined, approvals([{ ...rule, type: "report_approver" }]), "fail"],
    [
      "too few people for a rule",
      undefined,
      approvals([{ ...rule, type: "regular", eligibleApprovers: 1 }]),
      "fail",
    ],
    [
      "hidden people",
      undefined,
      approvals([{ ...rule, type: "regular", eligibleApprovers: undefined }]),
      "unknown",
    ],
    [
      "nothing is protected",
      undefined,
      approvals([rule], { protections: [] }),
      "fail",
      "no branch is protected",
    ],
    [
      "no rule, and a policy that may require more",
      undefined,
      approvals([], { policies: [{ name: "P" }] }),
      "unknown",
    ],
    ["no rule, and hidden policies", undefined, approvals([], { policies: undefined }), "unknown"],
    [
      "nobody signs in again",
      { reauthentication: true },
      approvals([rule], { locks }),
      "fail",
      "nobody must sign in again to approve",
    ],
    [
      "people sign in again",
      { reauthentication: true },
      approvals([rule], { locks: { ...locks, requiresReauthentication: { value: true, isLocked: false } } }),
      "pass",
    ],
    [
      "the project may weaken it",
      { locked: true },
      approvals([rule], { locks: { ...locks, authorsMayApprove: locked } }),
      "fail",
      "the project itself decides about approval by committers and changes of rules",
    ],
    [
      "locked",
      { locked: true },
      approvals([rule], {
        locks: { ...locks, authorsMayApprove: locked, committersMayApprove: locked, rulesMayChange: locked },
      }),
      "pass",
    ],
    [
      "a setting fails, whatever policies require",
      { reauthentication: true },
      approvals([], { locks, policies: [{ name: "P" }] }),
      "fail",
    ],
  ]),
];
