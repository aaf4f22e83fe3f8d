import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/controls/define.ts";
import { fieldNames, loadField } from "../../../src/controls/registry.ts";

/** A project as the fact describes it; cases change what they are about. */
const project = {
  id: 42,
  path: "acme/payments",
  visibility: "private",
  defaultBranch: "main",
  isEmpty: false,
  mustResolveDiscussions: true,
  isUltimate: true,
  secretPushProtection: true,
  namespace: { id: 5, kind: "group", path: "acme" },
  ownerId: undefined,
  role: 40,
};

function branch(name: string, rolePushLevels: readonly number[], isInherited = false) {
  return { name, rolePushLevels, isInherited };
}

interface Case {
  readonly field: string;
  /** The rule of gitlab-controls.md, by row. */
  readonly rule: string;
  readonly facts: Record<string, unknown>;
  readonly reading: Record<string, unknown>;
}

const cases: readonly Case[] = [
  {
    field: "minimum_approvals_required",
    rule: "2: a sum over all rules",
    facts: { rules: [{ approvalsRequired: 1 }, { approvalsRequired: 2 }], policies: [] },
    reading: { value: 3, because: "3 approvals are required" },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: no rule is 0",
    facts: { rules: [], policies: [] },
    reading: { value: 0, because: "0 approvals are required" },
  },
  {
    field: "minimum_approvals_required",
    rule: "2: policies may add what the API hides",
    facts: { rules: [{ approvalsRequired: 1 }], policies: [{ name: "Two for main" }] },
    reading: {
      value: 1,
      because: "1 approval is required",
      mayBeHigher: "the API hides the rules of approval policies (Two for main), which may add more",
    },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: the effective setting",
    facts: { settings: { authorMayApprove: false }, policies: [] },
    reading: { value: true },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: allowed",
    facts: { settings: { authorMayApprove: true }, policies: [{ name: "P", preventsAuthorApproval: false }] },
    reading: { value: false, because: "authors can approve their own merge requests" },
  },
  {
    field: "merge_request_prevent_author_approval",
    rule: "3: a policy with the override may be linked",
    facts: { settings: { authorMayApprove: true }, policies: [{ name: "P", preventsAuthorApproval: true }] },
    reading: {
      value: false,
      doubt:
        "an approval policy forbids it (P) and the API does not tell whether it is linked to the framework",
    },
  },
  {
    field: "default_branch_protected",
    rule: "6: exact name",
    facts: { project, rules: [branch("main", [40])] },
    reading: { value: true, because: "main is protected" },
  },
  {
    field: "default_branch_protected",
    rule: "6: wildcard",
    facts: { project, rules: [branch("m*", [40])] },
    reading: { value: true, because: "main is protected by the rule m*" },
  },
  {
    field: "default_branch_protected",
    rule: "6: a group's rule counts",
    facts: { project, rules: [branch("*", [40], true)] },
    reading: { value: true },
  },
  {
    field: "default_branch_protected",
    rule: "3.2: case-sensitive",
    facts: { project, rules: [branch("Main", [40])] },
    reading: { value: false, because: "no protection rule matches main" },
  },
  {
    field: "default_branch_protected",
    rule: "3.2: everything but * is literal",
    facts: { project, rules: [branch("mai.", [40])] },
    reading: { value: false },
  },
  {
    field: "default_branch_protected",
    rule: "10: an empty repository cannot be told",
    facts: { project: { ...project, isEmpty: true }, rules: [branch("main", [40])] },
    reading: {
      unknown: "the repository is empty, and the API does not tell which default branch GitLab assumes",
    },
  },
  {
    field: "default_branch_protected",
    rule: "a hidden key is not a false",
    facts: { project: { ...project, isEmpty: undefined }, rules: [] },
    reading: { unknown: "GitLab did not show whether the repository is empty" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: no one",
    facts: { project, rules: [branch("main", [0])] },
    reading: { value: true, because: "no role can push to main directly" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: Maintainers",
    facts: { project, rules: [branch("main", [40])] },
    reading: { value: false, because: "Maintainers can push to main directly" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: Developers",
    facts: { project, rules: [branch("main", [30])] },
    reading: { value: false, because: "Developers and Maintainers can push to main directly" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: entries for a user or key are no roles",
    facts: { project, rules: [branch("main", [])] },
    reading: { value: true },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: a wildcard alone passes",
    facts: { project, rules: [branch("*", [30])] },
    reading: {
      value: true,
      note: "GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked",
    },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: an inherited rule of that name is not the project's",
    facts: { project, rules: [branch("main", [30], true)] },
    reading: { value: true },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: unprotected",
    facts: { project, rules: [] },
    reading: { value: false, because: "no protection rule matches main" },
  },
  {
    field: "default_branch_protected_from_direct_push",
    rule: "43: an empty repository is false",
    facts: { project: { ...project, isEmpty: true }, rules: [branch("main", [0])] },
    reading: { value: false, because: "the repository is empty" },
  },
  {
    field: "scanner_sast_running",
    rule: "1: the report is there",
    facts: { reports: { branch: "main", pipelineId: 9, reportTypes: ["sast"] } },
    reading: { value: true, because: "pipeline 9 of main has a sast report" },
  },
  {
    field: "scanner_sast_running",
    rule: "1: another report",
    facts: { reports: { branch: "main", pipelineId: 9, reportTypes: ["secret_detection"] } },
    reading: { value: false, because: "pipeline 9 of main has no sast report" },
  },
  {
    field: "scanner_sast_running",
    rule: "1: no pipeline",
    facts: { reports: { branch: "main", pipelineId: undefined, reportTypes: [] } },
    reading: { value: false, because: "no pipeline has run on main" },
  },
  {
    field: "scanner_secret_detection_running",
    rule: "8: the report is there",
    facts: { reports: { branch: "main", pipelineId: 9, reportTypes: ["secret_detection"] } },
    reading: { value: true },
  },
  { field: "resolve_discussions_required", rule: "20: on", facts: { project }, reading: { value: true } },
  {
    field: "resolve_discussions_required",
    rule: "20: off",
    facts: { project: { ...project, mustResolveDiscussions: false } },
    reading: { value: false },
  },
  {
    field: "resolve_discussions_required",
    rule: "20: null is off",
    facts: { project: { ...project, mustResolveDiscussions: null } },
    reading: { value: false },
  },
  {
    field: "resolve_discussions_required",
    rule: "20: hidden",
    facts: { project: { ...project, mustResolveDiscussions: undefined } },
    reading: { unknown: "GitLab did not show the setting to this token" },
  },
  {
    field: "project_visibility_not_public",
    rule: "49: private",
    facts: { project },
    reading: { value: true },
  },
  {
    field: "project_visibility_not_public",
    rule: "49: internal passes",
    facts: { project: { ...project, visibility: "internal" } },
    reading: { value: true },
  },
  {
    field: "project_visibility_not_public",
    rule: "49: public",
    facts: { project: { ...project, visibility: "public" } },
    reading: { value: false, because: "the project is public" },
  },
  {
    field: "secure_webhooks",
    rule: "36: every address",
    facts: { hooks: [{ id: 1, isHttps: true }] },
    reading: { value: true },
  },
  {
    field: "secure_webhooks",
    rule: "36: no hooks",
    facts: { hooks: [] },
    reading: { value: true, because: "there are no webhooks" },
  },
  {
    field: "secure_webhooks",
    rule: "36: one plain address",
    facts: {
      hooks: [
        { id: 1, isHttps: true },
        { id: 2, isHttps: false },
      ],
    },
    reading: { value: false, because: "1 webhook does not use https: hook 2" },
  },
  {
    field: "require_signed_commits",
    rule: "60: its own row rejects",
    facts: { rule: { rejectsUnsignedCommits: true } },
    reading: { value: true },
  },
  {
    field: "require_signed_commits",
    rule: "60: its own row accepts",
    facts: { rule: { rejectsUnsignedCommits: false } },
    reading: { value: false },
  },
  {
    field: "require_signed_commits",
    rule: "60: no row",
    facts: { rule: null },
    reading: { value: false, because: "the project has no push rule of its own" },
  },
  {
    field: "require_signed_commits",
    rule: "60: null takes the instance's default",
    facts: { rule: { rejectsUnsignedCommits: undefined } },
    reading: {
      unknown: "the push rule takes the instance's default for unsigned commits, which the API does not show",
    },
  },
  {
    field: "ensure_2_admins_per_repo",
    rule: "34: two direct owners",
    facts: { owners: { count: 2, group: "acme" } },
    reading: { value: true, because: "acme has 2 direct owners" },
  },
  {
    field: "ensure_2_admins_per_repo",
    rule: "34: owners of a higher group do not count",
    facts: { owners: { count: 0, group: "acme/platform" } },
    reading: {
      value: false,
      because: "acme/platform has 0 direct owners",
      note: "GitLab counts direct owners of the immediate group only, not those of a higher group",
    },
  },
  { field: "push_protection_enabled", rule: "44: on", facts: { project }, reading: { value: true } },
  {
    field: "push_protection_enabled",
    rule: "44: off",
    facts: { project: { ...project, secretPushProtection: false } },
    reading: { value: false },
  },
  {
    field: "push_protection_enabled",
    rule: "44: no setting row",
    facts: { project: { ...project, secretPushProtection: null } },
    reading: { value: false },
  },
  {
    field: "push_protection_enabled",
    rule: "44: absent for a Developer means not licensed",
    facts: { project: { ...project, secretPushProtection: undefined, role: 30 } },
    reading: { value: false, because: "secret push protection is not licensed for this project" },
  },
  {
    field: "push_protection_enabled",
    rule: "44: absent for a Reporter means nothing",
    facts: { project: { ...project, secretPushProtection: undefined, role: 20 } },
    reading: {
      unknown: "GitLab shows secret push protection only to a token with at least the Developer role",
    },
  },
  {
    field: "push_protection_enabled",
    rule: "44: absent, and the role is not shown",
    facts: { project: { ...project, secretPushProtection: undefined, role: undefined } },
    reading: {
      unknown: "GitLab shows secret push protection only to a token with at least the Developer role",
    },
  },
];

async function load(id: string): Promise<Field> {
  const found = await loadField(id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

describe("fields of GitLab's expressions", () => {
  it.each(cases)("$field, row $rule", async ({ field, facts, reading }) => {
    expect((await load(field)).read(facts)).toMatchObject(reading);
  });

  it("has a case for every field", () => {
    expect([...new Set(cases.map(({ field }) => field))].sort()).toEqual([...fieldNames].sort());
  });

  it("is registered under its own id", async () => {
    for (const id of fieldNames) expect((await load(id)).id).toBe(id);
  });
});
