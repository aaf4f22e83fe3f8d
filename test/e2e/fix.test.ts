/** `fix`: what it shows, what it changes, and what it leaves alone. */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fixed, FixedControl } from "../../src/fix/fixed.ts";
import {
  accessLevel,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { type FixCase, fixCases } from "../support/fix-cases.ts";
import { program } from "../support/job.ts";
import { addSmall, countersign, ownerToken, rollOutWorld, token } from "../support/roll-out.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ state: rollOutWorld() });
});
afterEach(() => sandbox.close());

const writes = () => sandbox.log.filter(({ method, path }) => method !== "GET" && !path.includes("graphql"));

function add(id: number, path: string, more: Partial<ProjectRow> = {}): ProjectRow {
  return addSmall(sandbox.state, id, path, { protectedBranches: [], ...structuredClone(more) });
}

function policyOf(entries: Readonly<Record<string, FixCase>>): string {
  const controls = Object.entries(entries).map(([id, { with: given }]) => (given ? { id, with: given } : id));
  return JSON.stringify({ name: "Test", requirements: [{ name: "All", controls }] });
}

interface Ended extends Fixed {
  readonly code: number | null;
  readonly controls: readonly FixedControl[];
}

async function fix(policy: string, args: readonly string[], as = ownerToken): Promise<Ended> {
  const { code, stdout, output } = await countersign(
    sandbox,
    ["fix", "--json", "--policy", "policy.json", ...args],
    { files: { "policy.json": policy }, as },
  );
  expect(stdout, output).toMatch(/^\{/);
  const fixed = JSON.parse(stdout) as Fixed;
  return { ...fixed, code, controls: fixed.projects.flatMap(({ controls }) => controls) };
}

describe("a look without --write", () => {
  const policy = policyOf({
    resolve_discussions_required: {},
    code_owner_approval_required: {},
    project_repo_exists: {},
  });

  it("shows the difference, who may make it, and changes nothing", async () => {
    add(11, "app");
    const { code, stdout } = await countersign(
      sandbox,
      ["fix", "--policy", "policy.json", "--project", "acme/app"],
      { files: { "policy.json": policy }, as: ownerToken },
    );
    expect(stdout).toContain(
      [
        "  would be mended: All threads must be resolved before merging (resolve_discussions_required)",
        "    - only_allow_merge_if_all_discussions_are_resolved: false",
        "    + only_allow_merge_if_all_discussions_are_resolved: true",
        "    PUT /projects/11, as Maintainer",
      ].join("\n"),
    );
    expect(stdout).toMatch(
      /not mended: .* \(code_owner_approval_required\)\n {4}why: it is not a setting that fix changes/,
    );
    expect(stdout).toContain("1 project: 1 would be mended and 1 not mended (nothing was changed)");
    expect(stdout).not.toContain("project_repo_exists");
    expect(code).toBe(1);
    expect(writes()).toEqual([]);
  });

  it("ends with 0 where nothing fails", async () => {
    add(11, "app", { only_allow_merge_if_all_discussions_are_resolved: true });
    const ended = await fix(policyOf({ resolve_discussions_required: {} }), ["--project", "11"]);
    expect(ended).toMatchObject({ code: 0, controls: [] });
  });

  it.each([
    [["--write"], "--write needs the names of controls, or --all"],
    [["--write", "--all", "resolve_discussions_required"], "--all and names of controls exclude each other"],
    [["--write", "resolve_discusions_required"], "did you mean resolve_discussions_required?"],
    [["--group", "acme", "--projects", "acme/app"], "--projects and group exclude each other"],
    [["--group", "acme", "--project", "acme/app"], "--project and --group or --projects exclude each other"],
  ])("%j is refused", async (args, message) => {
    add(11, "app");
    const { code, output } = await countersign(sandbox, ["fix", "--policy", "policy.json", ...args], {
      ...{ files: { "policy.json": policy }, env: { CI_PROJECT_ID: "11" }, as: ownerToken },
    });
    expect(output).toContain(message);
    expect(code).toBe(2);
    expect(writes()).toEqual([]);
  });
});

describe("only what is chosen, and only stricter", () => {
  it("leaves controls alone that are not named", async () => {
    const project = add(11, "app");
    const policy = policyOf({ resolve_discussions_required: {}, require_linear_history: {} });
    const ended = await fix(policy, ["--project", "11", "--write", "require_linear_history"]);
    expect(ended).toMatchObject({ code: 0, controls: [{ id: "require_linear_history", outcome: "done" }] });
    expect(project.merge_method).toBe("ff");
    expect(project.only_allow_merge_if_all_discussions_are_resolved).toBe(false);
  });

  it("--all mends everything that has a remedy, and says why the rest stays", async () => {
    add(11, "app");
    const policy = policyOf({
      resolve_discussions_required: {},
      secure_webhooks: {},
      code_owner_approval_required: {},
    });
    const ended = await fix(policy, ["--project", "11", "--write", "--all"]);
    expect(ended.controls.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["resolve_discussions_required", "done"],
      ["code_owner_approval_required", "unmended"],
    ]);
    expect(ended.code).toBe(1);
  });

  it.each([
    ["require_branch_up_to_date", "require_linear_history"],
    ["require_linear_history", "require_branch_up_to_date"],
  ])("two controls about one setting get the stricter value: %s, then %s", async (first, second) => {
    const project = add(11, "app");
    const ended = await fix(policyOf({ [first]: {}, [second]: {} }), ["--project", "11", "--write", "--all"]);
    expect(ended.code).toBe(0);
    expect(project.merge_method).toBe("ff");
  });

  it("keeps what is already stricter than required", async () => {
    const project = add(11, "app", {
      ...{ merge_method: "ff", ci_pipeline_variables_minimum_override_role: "no_one_allowed" },
      pushRule: {
        reject_unsigned_commits: true,
        prevent_secrets: false,
        max_file_size: 5,
        member_check: true,
      },
    });
    const policy = policyOf({
      project_merge_settings: { with: { merge_method: ["ff"], threads_must_be_resolved: true } },
      project_push_rule: { with: { prevent_secrets: true, max_file_size: 10 } },
    });
    const ended = await fix(policy, ["--project", "11", "--write", "--all"]);
    expect(ended.code).toBe(0);
    expect(project.merge_method).toBe("ff");
    expect(project.pushRule).toEqual({
      ...{ reject_unsigned_commits: true, prevent_secrets: true, max_file_size: 5, member_check: true },
    });
    expect(writes().map(({ method, path }) => [method, path])).toEqual([
      ["PUT", "/api/v4/projects/11"],
      ["PUT", "/api/v4/projects/11/push_rule"],
    ]);
  });

  it.each([
    {
      what: "a method that is stricter than all allowed ones",
      entry: { project_merge_settings: { with: { merge_method: ["merge"] } } },
      project: { merge_method: "ff" },
      why: "the policy allows only laxer methods than ff, and fix never lowers a protection",
    },
    {
      what: "a flag that the policy wants off",
      entry: { project_push_rule: { with: { deny_delete_tag: false } } },
      project: { pushRule: { reject_unsigned_commits: false, deny_delete_tag: true } },
      why: "the policy expects the laxer value false, and fix never lowers a protection",
    },
    {
      what: "another expression of the push rule",
      entry: { project_push_rule: { with: { branch_name_regex: "^feature/" } } },
      project: { pushRule: { reject_unsigned_commits: false, branch_name_regex: "^(main|feature)/" } },
      why: "another expression is set, and replacing it could lower a protection",
    },
    {
      what: "a second rule that would loosen another one",
      entry: { project_branches_protected: { with: { branches: ["release/*"] } } },
      project: { protectedBranches: [protectedBranchRow({ id: 500, name: "release/1" })] },
      why: "a rule for release/* could loosen what the rule release/1 allows",
    },
    {
      what: "the address of a webhook",
      entry: { secure_webhooks: {} },
      project: {
        hooks: [
          {
            ...{ id: 9, url: "http://chat.example.com", push_events: true, merge_requests_events: false },
            enable_ssl_verification: true,
          },
        ],
      },
      why: "with a new address GitLab drops the secret token and the headers of a webhook",
    },
  ] as const)("does not touch $what", async ({ entry, project, why }) => {
    add(11, "app", project as unknown as Partial<ProjectRow>);
    const ended = await fix(policyOf(entry), ["--project", "11", "--write", "--all"]);
    expect(ended.controls).toMatchObject([{ outcome: "unmended", reason: expect.stringContaining(why) }]);
    expect(ended.code).toBe(1);
    expect(writes()).toEqual([]);
  });

  it("an expression that wants a protection off is not followed", async () => {
    const project = add(11, "app", { only_allow_merge_if_all_discussions_are_resolved: true });
    const policy = JSON.stringify({
      name: "Test",
      requirements: [
        {
          name: "All",
          controls: [
            {
              id: "open",
              expression: { field: "resolve_discussions_required", operator: "=", value: false },
            },
          ],
        },
      ],
    });
    const ended = await fix(policy, ["--project", "11", "--write", "--all"]);
    expect(ended.controls).toMatchObject([{ id: "open", outcome: "unmended" }]);
    expect(project.only_allow_merge_if_all_discussions_are_resolved).toBe(true);
    expect(writes()).toEqual([]);
  });

  it("takes away only the entries of a rule that go too far", async () => {
    const project = add(11, "app", {
      protectedBranches: [
        protectedBranchRow({
          id: 500,
          push_access_levels: [accessLevel(40, { id: 1 }), accessLevel(40, { id: 2, user_id: 7 })],
          merge_access_levels: [accessLevel(30, { id: 3 }), accessLevel(60, { id: 4 })],
        }),
      ],
    });
    const policy = policyOf({ project_branches_protected: { with: { users: true } } });
    expect(await fix(policy, ["--project", "11", "--write", "--all"])).toMatchObject({ code: 0 });
    const [rule] = project.protectedBranches;
    expect(rule?.push_access_levels.map(({ id }) => id)).toEqual([2]);
    expect(rule?.merge_access_levels.map(({ access_level }) => access_level)).toEqual([60]);
  });
});

describe("what GitLab does not let happen", () => {
  it("a refused right is named, and the other controls are mended all the same", async () => {
    const project = add(11, "app", { visibility: "public" });
    const policy = policyOf({ project_visibility_not_public: {}, resolve_discussions_required: {} });
    const ended = await fix(policy, ["--project", "11", "--write", "--all"], token);
    expect(ended.controls).toMatchObject([
      { id: "project_visibility_not_public", outcome: "refused", role: "Owner" },
      { id: "resolve_discussions_required", outcome: "done" },
    ]);
    expect(ended.code).toBe(4);
    expect(project.visibility).toBe("public");
  });

  it("a change that GitLab drops with a success is not believed", async () => {
    add(11, "app", { licence: "free", protectedBranches: [protectedBranchRow({ id: 500 })] });
    const policy = policyOf({ merge_requests_require_code_owner_approval: {} });
    const ended = await fix(policy, ["--project", "11", "--write", "--all"]);
    expect(ended.controls).toMatchObject([
      {
        outcome: "failed",
        reason: expect.stringContaining(
          "GitLab accepted the change, but still shows protected_branches[main]",
        ),
      },
    ]);
    expect(ended.code).toBe(4);
  });

  it("a setting that a group holds is not written, and the group is named", async () => {
    const project = add(11, "app", { only_allow_merge_if_pipeline_succeeds: true });
    const group = sandbox.state.groups.find(({ id }) => id === 1);
    if (group) group.settings.keys.allow_merge_on_skipped_pipeline = true;
    const ended = await fix(policyOf({ project_pipelines_must_succeed: {} }), [
      "--project",
      "11",
      "--write",
      "--all",
    ]);
    expect(ended.controls).toMatchObject([
      { outcome: "unmended", reason: expect.stringContaining("as the group acme decides") },
    ]);
    expect(ended.code).toBe(1);
    expect(project.allow_merge_on_skipped_pipeline).toBe(false);
    expect(writes()).toEqual([]);
  });

  it("a rule of the group is left to its Owners", async () => {
    add(11, "app");
    const group = sandbox.state.groups.find(({ id }) => id === 1);
    group?.protectedBranches.push(protectedBranchRow({ id: 900, allow_force_push: true }));
    const ended = await fix(policyOf({ project_force_push_blocked: {} }), [
      "--project",
      "11",
      "--write",
      "--all",
    ]);
    expect(ended.controls).toMatchObject([
      { outcome: "unmended", reason: "the rule main is the group's, and only its Owners can change it" },
    ]);
    expect(writes()).toEqual([]);
  });

  it("a policy that blocks the change is a refusal", async () => {
    add(11, "app", {
      blocksPushByPolicy: true,
      protectedBranches: [protectedBranchRow({ id: 500, allow_force_push: true })],
    });
    const ended = await fix(policyOf({ restrict_push_merge_access: {} }), [
      "--project",
      "11",
      "--write",
      "--all",
    ]);
    expect(ended).toMatchObject({ code: 4, controls: [{ outcome: "refused" }] });
  });
});

describe("the sample group", () => {
  const all = Object.fromEntries(
    Object.entries(fixCases).map(([id, one]) => [id, one.with ? { with: one.with } : {}]),
  );
  const files = { "policy.json": policyOf(all) };

  it("is mended as far as settings with an API go, and what was mended passes in the next look", async () => {
    const world = await startSandbox();
    const run = async (...args: readonly string[]) => {
      const words = ["fix", "--json", "--policy", "policy.json", "--group", "acme", ...args];
      const { stdout } = await countersign(world, words, { files, as: sample.ownerToken });
      return JSON.parse(stdout) as Fixed;
    };
    try {
      expect((await run()).summary.planned).toBeGreaterThan(50);
      const { summary, projects } = await run("--write", "--all");
      expect(summary).toMatchObject({ planned: 0, refused: 0, errors: 0 });
      expect(summary.done).toBeGreaterThan(50);
      const named = (which: (one: FixedControl) => boolean, list: typeof projects) =>
        list.flatMap(({ project, controls }) =>
          controls.filter(which).map(({ id }) => `${project.path}: ${id}`),
        );
      // The licence, an empty repository, a policy, or a decision: each with its reason.
      expect(named(({ outcome, reason }) => outcome !== "done" && reason === null, projects)).toEqual([]);
      const mended = new Set(named(({ outcome }) => outcome === "done", projects));
      const open = named(() => true, (await run()).projects);
      expect(open.filter((one) => mended.has(one))).toEqual([]);
    } finally {
      await world.close();
    }
  });
});

describe("a group", () => {
  const policy = policyOf({ resolve_discussions_required: {}, require_linear_history: {} });

  it("is mended project by project: the failed ones only", async () => {
    add(11, "one");
    add(12, "two", { only_allow_merge_if_all_discussions_are_resolved: true, merge_method: "ff" });
    add(13, "old", { archived: true });
    add(14, "left-out");
    const args = ["--group", "acme", "--exclude", "acme/left-*"];
    const look = await fix(policy, args);
    expect(look).toMatchObject({ code: 1, write: false, summary: { projects: 2, planned: 2 } });
    expect(writes()).toEqual([]);
    const ended = await fix(policy, [...args, "--write", "--all"]);
    expect(ended).toMatchObject({ code: 0, summary: { projects: 2, done: 2 } });
    expect(new Set(writes().map(({ path }) => path))).toEqual(new Set(["/api/v4/projects/11"]));
    expect(await fix(policy, args)).toMatchObject({ code: 0, controls: [] });
  });

  it("a project without the right does not stop the others", async () => {
    add(11, "one");
    const other = add(12, "two");
    other.members = other.members.filter(({ userId }) => userId !== 7);
    const ended = await fix(
      policy,
      ["--projects", "acme/*", "--write", "resolve_discussions_required"],
      token,
    );
    expect(ended.projects.map(({ project, controls }) => [project.path, controls[0]?.outcome])).toEqual([
      ["acme/one", "done"],
      ["acme/two", "refused"],
    ]);
    expect(ended.code).toBe(4);
  });

  it.each(["SIGKILL", "SIGTERM"] as const)(
    "a run that ended with %s goes on with what is left",
    async (signal) => {
      for (let id = 11; id < 31; id++) add(id, `app-${id}`);
      const cwd = mkdtempSync(join(tmpdir(), "countersign-fix-"));
      writeFileSync(join(cwd, "policy.json"), policy);
      const child = spawn(
        process.execPath,
        [program, "fix", "--policy", "policy.json", "--group", "acme", "--write", "--all"],
        { cwd, env: { PATH: process.env.PATH, CI_SERVER_URL: sandbox.url, COUNTERSIGN_TOKEN: ownerToken } },
      );
      let said = "";
      child.stderr.on("data", (text) => {
        said += text;
      });
      const ended = new Promise((resolve) => child.on("close", resolve));
      await expect.poll(() => writes().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(3);
      child.kill(signal);
      expect(await ended).toBe(signal === "SIGKILL" ? null : 143);
      if (signal === "SIGTERM") expect(said).toContain("fix was cancelled: what was changed stays so");
      rmSync(cwd, { recursive: true, force: true });
      const done = writes().length;
      expect(done).toBeLessThan(40);
      expect(await fix(policy, ["--group", "acme", "--write", "--all"])).toMatchObject({ code: 0 });
      expect(sandbox.state.projects.filter(({ merge_method }) => merge_method !== "ff")).toEqual([]);
      // A write whose answer the killed run never read may be made again.
      expect(writes().length).toBeLessThanOrEqual(40 + 4);
    },
  );
});
