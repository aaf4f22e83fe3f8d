/** The requests that change settings: who may, and what GitLab drops with a success. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accessLevel, type ProjectRow, protectedBranchRow, type Sandbox } from "../../src/sandbox/index.ts";
import { api, smallWorld, startWorld, type Who } from "./support.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

function send(method: string, below: string, as: Who, json?: unknown) {
  return api(sandbox, method, `/projects/4${below}`, { as, json });
}

const requests: readonly (readonly [string, string, unknown])[] = [
  ["PUT", "", { merge_method: "ff" }],
  ["POST", "/approvals", { reset_approvals_on_push: true }],
  ["PATCH", "/job_token_scope", { enabled: false }],
  ["POST", "/protected_branches", { name: "release/*" }],
  ["PATCH", "/protected_branches/main", { allow_force_push: true }],
  ["POST", "/protected_tags", { name: "v*" }],
  ["POST", "/approval_rules", { name: "All Members", approvals_required: 1 }],
  ["POST", "/push_rule", { prevent_secrets: true }],
];

describe("who may change a setting", () => {
  it.each(requests)(
    "%s %s is a 403 for a Developer, and works for a Maintainer",
    async (method, below, json) => {
      const before = structuredClone(project);
      expect(await send(method, below, "developer", json)).toMatchObject({
        ...{ status: 403, json: { message: "403 Forbidden" } },
      });
      expect(project).toEqual(before);
      expect((await send(method, below, "maintainer", json)).status).toBeLessThan(300);
      expect(project).not.toEqual(before);
    },
  );

  it("secret push protection is a 401 without the ability, after a 403 without the licence", async () => {
    const on = { secret_push_protection_enabled: true };
    expect((await send("PUT", "/security_settings", "developer", on)).status).toBe(401);
    expect((await send("PUT", "/security_settings", "maintainer", on)).status).toBe(200);
    project.licence = "premium";
    expect((await send("PUT", "/security_settings", "developer", on)).status).toBe(403);
  });

  it("only an Owner changes the visibility, or sets the role for pipeline variables to Owner", async () => {
    expect((await send("PUT", "", "maintainer", { visibility: "public" })).status).toBe(403);
    expect((await send("PUT", "", "owner", { visibility: "internal" })).status).toBe(200);
    const role = { ci_pipeline_variables_minimum_override_role: "owner" };
    expect((await send("PUT", "", "maintainer", role)).status).toBe(400);
    expect((await send("PUT", "", "owner", role)).status).toBe(200);
    expect(project.restrict_user_defined_variables).toBe(true);
  });

  it("a rule that only others may remove cannot be changed", async () => {
    project.protectedBranches = [
      protectedBranchRow({ id: 14, unprotect_access_levels: [accessLevel(60, { id: 9 })] }),
    ];
    const patch = await send("PATCH", "/protected_branches/main", "maintainer", { allow_force_push: true });
    expect(patch.status).toBe(403);
  });
});

describe("what is dropped with a success", () => {
  it.each([
    ["premium", "only_allow_merge_if_all_status_checks_passed"],
    ["free", "merge_pipelines_enabled"],
    ["free", "merge_trains_enabled"],
  ] as const)("with %s: %s", async (licence, key) => {
    project.licence = licence;
    expect((await send("PUT", "", "maintainer", { [key]: true })).status).toBe(200);
    const { json } = await send("GET", "", "maintainer");
    expect((json as Record<string, unknown>)[key]).not.toBe(true);
  });

  it("approval by code owners without the licence", async () => {
    project.licence = "free";
    const owners = { code_owner_approval_required: true };
    expect((await send("PATCH", "/protected_branches/main", "maintainer", owners)).status).toBe(200);
    expect(project.protectedBranches[0]?.code_owner_approval_required).toBe(false);
  });
});

describe("what is refused", () => {
  it("no known setting is a 400", async () => {
    expect(await send("PUT", "", "maintainer", { anything: 1 })).toMatchObject({
      ...{ status: 400, json: { error: expect.stringMatching(/are missing, at least one parameter/) } },
    });
  });

  it("both ways to remove approvals are a 400", async () => {
    project.approvalSettings.selective_code_owner_removals = true;
    expect((await send("POST", "/approvals", "maintainer", { reset_approvals_on_push: true })).status).toBe(
      400,
    );
    const both = { reset_approvals_on_push: true, selective_code_owner_removals: false };
    expect((await send("POST", "/approvals", "maintainer", both)).status).toBe(201);
  });

  it("a second rule of the same name is a 409 for branches, and a 422 for tags", async () => {
    expect(await send("POST", "/protected_branches", "maintainer", { name: "main" })).toMatchObject({
      ...{ status: 409, json: { message: "Protected branch 'main' already exists" } },
    });
    await send("POST", "/protected_tags", "maintainer", { name: "v*" });
    expect((await send("POST", "/protected_tags", "maintainer", { name: "v*" })).status).toBe(422);
  });

  it("a second rule for everybody is a 400, and a push rule is only made once", async () => {
    const rule = { name: "All Members", approvals_required: 1 };
    expect((await send("POST", "/approval_rules", "maintainer", rule)).status).toBe(201);
    expect((await send("POST", "/approval_rules", "maintainer", rule)).status).toBe(400);
    expect((await send("PUT", "/push_rule", "maintainer", { member_check: true })).status).toBe(404);
    expect((await send("POST", "/push_rule", "maintainer", { member_check: true })).status).toBe(201);
    expect((await send("POST", "/push_rule", "maintainer", { member_check: true })).status).toBe(422);
    project.licence = "free";
    expect((await send("PUT", "/push_rule", "maintainer", { member_check: true })).status).toBe(404);
  });

  it("a policy that blocks force push also blocks a stricter rule (sic)", async () => {
    project.protectedBranches = [protectedBranchRow({ id: 14, allow_force_push: true })];
    project.blocksPushByPolicy = true;
    const patch = await send("PATCH", "/protected_branches/main", "maintainer", { allow_force_push: false });
    expect(patch.status).toBe(403);
  });
});

describe("entries of a rule", () => {
  it("are added, changed and destroyed one by one; the others stay", async () => {
    project.protectedBranches = [
      protectedBranchRow({
        id: 14,
        push_access_levels: [accessLevel(30, { id: 1 }), accessLevel(40, { id: 2, user_id: 2 })],
      }),
    ];
    const patch = (allowed_to_push: unknown) =>
      send("PATCH", "/protected_branches/main", "maintainer", { allowed_to_push });
    expect((await patch([{ id: 1, _destroy: true }, { access_level: 60 }])).status).toBe(200);
    const [rule] = project.protectedBranches;
    expect(rule?.push_access_levels.map(({ access_level, user_id }) => [access_level, user_id])).toEqual([
      [40, 2],
      [60, null],
    ]);
    expect((await patch([{ access_level: 60 }])).status).toBe(422);
    expect((await patch([{ id: 99, _destroy: true }])).status).toBe(404);
  });
});
