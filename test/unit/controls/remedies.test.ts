/** Remedies: whatever is strict already stays, and what is open is only made stricter. */

import { describe, expect, it } from "vitest";
import { addRule, narrowRule } from "../../../src/controls/branches/branch-remedies.ts";
import { loadBuiltInControl, loadControl, predefinedExpression } from "../../../src/controls/lookup.ts";
import {
  atLeast,
  flag,
  mergeMethods,
  off,
  on,
  oneOf,
  planOf,
  type Remedy,
} from "../../../src/controls/remedy.ts";
import { fixCases } from "../../support/fix-cases.ts";

describe("a wish", () => {
  const levels = ["enabled", "private", "disabled"];
  it.each([
    ["on, from off", on, false, { to: true }],
    ["on, from null, which GitLab stores for off", on, null, { to: true }],
    ["on, from on", on, true, "kept"],
    ["off, from on", off, true, { to: false }],
    ["off, from null", off, null, "kept"],
    ["at least private, from enabled", atLeast("private", levels), "enabled", { to: "private" }],
    ["at least private, from disabled", atLeast("private", levels), "disabled", "kept"],
    ["at least rebase_merge, from ff", atLeast("rebase_merge", mergeMethods), "ff", "kept"],
    ["one of two, from the second", oneOf(["always", "default_on"]), "default_on", "kept"],
    ["one of two, from another", oneOf(["always", "default_on"]), "never", { to: "always" }],
    ["a flag that should be on", flag(true), false, { to: true }],
    ["a flag that should be off and is off", flag(false), false, "kept"],
    ["a flag of which off is stricter", flag(false, false), true, { to: false }],
  ] as const)("%s", (_, wish, current, found) => {
    expect(wish?.(current)).toEqual(found);
  });

  it.each([
    ["on, where GitLab shows nothing", on, undefined, /^GitLab does not show it/],
    [
      "at least private, from a new value",
      atLeast("private", levels),
      "secret",
      /^the value secret is not known/,
    ],
    ["a flag that should be off and is on", flag(false), true, /never lowers a protection/],
    ["a flag that should be on where off is stricter", flag(true, false), false, /never lowers a protection/],
  ] as const)("%s is not written", (_, wish, current, obstacle) => {
    expect(wish?.(current)).toEqual({ obstacle: expect.stringMatching(obstacle) });
  });

  it("changes only what differs, in one request", () => {
    const answer = { a: false, b: true, c: null, d: "x" };
    const plan = planOf(answer, { a: on, b: on, c: on, d: undefined, e: on }, { method: "PUT", path: "" });
    expect(plan.writes).toEqual([
      {
        ...{ method: "PUT", path: "", body: { a: true, c: true } },
        changes: [
          { setting: "a", from: false, to: true },
          { setting: "c", from: null, to: true },
        ],
      },
    ]);
    expect(plan.obstacles).toEqual([expect.stringMatching(/^e: GitLab does not show it/)]);
  });
});

/** As GitLab answers for a project in which everything is as strict as it can be. */
const strictest: Readonly<Record<string, unknown>> = {
  "": {
    ...{ default_branch: "main", empty_repo: false, visibility: "private", merge_method: "ff" },
    ...{ builds_access_level: "disabled", forking_access_level: "disabled", squash_option: "always" },
    ...{ remove_source_branch_after_merge: false, ci_allow_fork_pipelines_to_run_in_parent_project: false },
    ...{ only_allow_merge_if_pipeline_succeeds: true, allow_merge_on_skipped_pipeline: false },
    only_allow_merge_if_all_discussions_are_resolved: true,
    only_allow_merge_if_all_status_checks_passed: true,
    ...{ merge_pipelines_enabled: true, merge_trains_enabled: true, secret_push_protection_enabled: true },
    ci_pipeline_variables_minimum_override_role: "no_one_allowed",
  },
  "/approvals": {
    ...{ reset_approvals_on_push: true, selective_code_owner_removals: false },
    ...{ disable_overriding_approvers_per_merge_request: true, merge_requests_author_approval: false },
    merge_requests_disable_committers_approval: true,
  },
  "/approval_rules": [
    {
      id: 1,
      name: "All Members",
      approvals_required: 100,
      rule_type: "any_approver",
      protected_branches: [],
    },
  ],
  "/protected_branches": [
    {
      ...{ name: "*", allow_force_push: false, code_owner_approval_required: true },
      push_access_levels: [{ id: 1, access_level: 0, user_id: null, group_id: null }],
      merge_access_levels: [{ id: 2, access_level: 0 }],
    },
  ],
  "/protected_tags": [{ name: "*", create_access_levels: [{ id: 3 }] }],
  "/push_rule": {
    ...{ prevent_secrets: true, reject_unsigned_commits: true, max_file_size: 1 },
    branch_name_regex: "^(main|feature/)",
  },
  "/merge_request_approval_setting": { require_reauthentication_to_approve: { value: true, locked: false } },
  "/hooks": [{ id: 1, url: "https://a.example.com", enable_ssl_verification: true }],
  "/job_token_scope": { inbound_enabled: true },
  "/error_tracking/settings": { active: true },
};

describe("in a project that is as strict as it can be", () => {
  it.each(Object.entries(fixCases))("the remedy of %s writes nothing", async (id, { with: params }) => {
    const expression = predefinedExpression(id);
    const definition = (await loadControl(id)) ?? (await loadBuiltInControl(expression?.field ?? ""));
    const read = async (path: string) => {
      expect(Object.keys(strictest)).toContain(path);
      return strictest[path];
    };
    const { remedy } = definition as { remedy: Remedy };
    const plan = await remedy.plan(read, params ?? expression ?? {});
    expect(plan.writes).toEqual([]);
  });
});

describe("a remedy", () => {
  async function planOf(id: string, wanted: object, answers: Readonly<Record<string, unknown>>) {
    const definition = await loadControl(id);
    const { remedy } = definition as { remedy: Remedy };
    return remedy.plan(async (path) => answers[path], wanted);
  }

  it("leaves forks alone where a group restricts them, or the project is public", async () => {
    const project = {
      ...{ visibility: "private", forking_access_level: "enabled", namespace: { id: 5, kind: "group" } },
      ci_allow_fork_pipelines_to_run_in_parent_project: true,
    };
    const wanted = { fork_pipelines: "forbid" };
    const bodiesOf = async (answers: Readonly<Record<string, unknown>>) =>
      (await planOf("project_forking_restricted", wanted, answers)).writes.map(({ body }) => body);
    const pipelines = { ci_allow_fork_pipelines_to_run_in_parent_project: false };
    const restricts = (is: boolean) => ({ "/groups/5": { prevent_forking_outside_group: is } });
    expect(await bodiesOf({ "": project, ...restricts(true) })).toEqual([pipelines]);
    expect(await bodiesOf({ "": { ...project, visibility: "public" } })).toEqual([pipelines]);
    expect(await bodiesOf({ "": project, ...restricts(false) })).toEqual([
      { forking_access_level: "disabled", ...pipelines },
    ]);
  });

  it("raises no approvals where rules with named people suffice", async () => {
    const rule = {
      ...{ id: 1, name: "Two", approvals_required: 2, rule_type: "regular", protected_branches: [] },
      eligible_approvers: [{ id: 1 }, { id: 2 }, { id: 3 }],
    };
    const answers = {
      "/approval_rules": [rule],
      "/protected_branches": [{ name: "main", push_access_levels: [{ access_level: 0 }] }],
      "/merge_request_approval_setting": {
        require_reauthentication_to_approve: { value: false, locked: false },
      },
    };
    const wanted = { at_least: 2, reauthentication: true, locked: true };
    expect(await planOf("project_approval_rules", wanted, answers)).toEqual({
      writes: [expect.objectContaining({ path: "/merge_request_approval_setting" })],
      obstacles: ["only a group or the instance can lock the settings"],
    });
  });

  it("does not decide who may remove a rule, but says so only where too many may", async () => {
    const rule = {
      ...{ name: "main", allow_force_push: false, code_owner_approval_required: true },
      push_access_levels: [{ id: 1, access_level: 0 }],
      merge_access_levels: [{ id: 2, access_level: 40 }],
    };
    const obstaclesWith = async (unprotect_access_levels: unknown) =>
      (
        await planOf(
          "project_branches_protected",
          { unprotect: "maintainers" },
          { "": { default_branch: "main" }, "/protected_branches": [{ ...rule, unprotect_access_levels }] },
        )
      ).obstacles;
    expect(await obstaclesWith([])).toEqual([]);
    expect(await obstaclesWith([{ id: 3, access_level: 30 }])).toEqual([
      "fix does not decide who may remove a rule",
    ]);
  });
});

describe("a rule for a branch", () => {
  it("is made without force push, as GitLab's own form does", () => {
    expect(addRule("main").body).toEqual({
      ...{ name: "main", push_access_level: 40, merge_access_level: 40, allow_force_push: false },
    });
  });

  const entry = (id: number, access_level: number, user_id?: number, member_role_id?: number) => ({
    ...{ id, access_level, user_id, group_id: undefined, deploy_key_id: undefined, member_role_id },
  });
  const rule = {
    ...{ name: "release/*", inherited: false, allow_force_push: false, code_owner_approval_required: false },
    push_access_levels: [entry(1, 30), entry(2, 40, 7)],
    merge_access_levels: [entry(3, 40)],
    unprotect_access_levels: [],
  };

  it("loses only the entries that go too far", () => {
    const write = narrowRule(rule, "push", rule.push_access_levels.slice(0, 1), 0);
    expect(write.path).toBe("/protected_branches/release%2F*");
    expect(write.body).toEqual({ allowed_to_push: [{ id: 1, _destroy: true }] });
    expect(write.changes).toEqual([
      {
        setting: "protected_branches[release/*].push_access_levels",
        ...{ from: "developers + maintainers and user 7", to: "user 7" },
      },
    ]);
  });

  it("keeps a custom role apart from the level that GitLab shows of it", () => {
    const entries = [entry(1, 30), entry(2, 40, undefined, 9)];
    const write = narrowRule({ ...rule, push_access_levels: entries }, "push", entries.slice(0, 1), 0);
    expect(write.changes).toMatchObject([
      { from: "developers + maintainers and custom role 9", to: "custom role 9" },
    ]);
  });

  it("never stays without an entry", () => {
    const write = narrowRule(rule, "merge", rule.merge_access_levels, 0);
    expect(write.body).toEqual({ allowed_to_merge: [{ id: 3, _destroy: true }, { access_level: 0 }] });
  });
});
