/** Section 2.4 of the contract: the status checks of a project, accidents included. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStatusCheck, type ProjectRow, type Sandbox } from "../../src/sandbox/index.ts";
import { api, smallWorld, start, startWorld, type Who } from "./support.ts";

const path = "/projects/4/external_status_checks";
const fresh = { name: "New", external_url: "https://new.example.com/hook" };
const notFound = { message: "404 Not found" };

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

function send(method: string, where: string, as: Who, json?: unknown) {
  return api(sandbox, method, where, { as, json });
}

describe("2.4 without Maintainer", () => {
  it.each<[string, string, unknown, number, string]>([
    ["listing is a 401", "GET", undefined, 401, '{"message":"401 Unauthorized"}'],
    ["creating is a 500 (sic)", "POST", fresh, 500, '{"message":["Not allowed"]}'],
    ["changing is a 401 with an array", "PUT", fresh, 401, '{"message":["Not allowed"]}'],
    ["deleting is a silent 204 (sic)", "DELETE", undefined, 204, ""],
  ])("2.4: %s", async (_, method, json, status, text) => {
    const where = method === "PUT" || method === "DELETE" ? `${path}/1` : path;
    expect(await send(method, where, "developer", json)).toMatchObject({ status, text });
    expect(project.statusChecks.map(({ name }) => name)).toEqual(["QA", "Security"]);
  });

  it("2.4: an unknown id is a 404 before the ability when deleting, after it when changing", async () => {
    expect(await send("DELETE", `${path}/99`, "developer")).toMatchObject({ status: 404, json: notFound });
    expect((await send("PUT", `${path}/99`, "developer", fresh)).status).toBe(401);
    expect(await send("PUT", `${path}/99`, "maintainer", fresh)).toMatchObject({
      status: 404,
      json: notFound,
    });
  });
});

describe("2.4 as Maintainer", () => {
  it("2.4: the list shows the complete entity, URL with its query, never the secret", async () => {
    Object.assign(project.statusChecks[0] ?? {}, { protectedBranchIds: [14], sharedSecret: "hush" });
    const { status, headers, json, text } = await send("GET", path, "maintainer");
    expect(status).toBe(200);
    expect(headers["x-total"]).toBe("2");
    expect(json).toMatchObject([{ id: 1 }, { id: 2, hmac: false, protected_branches: [] }]);
    expect((json as unknown[])[0]).toEqual({
      id: 1,
      name: "QA",
      project_id: 4,
      external_url: "https://svc.example.com/hook?token=SECRET",
      protected_branches: [
        {
          id: 14,
          name: "main",
          push_access_levels: [
            {
              id: 1,
              access_level: 0,
              access_level_description: "No one",
              deploy_key_id: null,
              user_id: null,
              group_id: null,
            },
          ],
          merge_access_levels: [
            {
              id: 1,
              access_level: 40,
              access_level_description: "Maintainers",
              user_id: null,
              group_id: null,
            },
          ],
          allow_force_push: false,
          unprotect_access_levels: [],
          code_owner_approval_required: false,
          inherited: false,
        },
      ],
      hmac: true,
    });
    expect(text).not.toContain("hush");
  });

  it("2.4: there is no GET for a single check", async () => {
    const json = { error: "404 Not Found" };
    expect(await send("GET", `${path}/1`, "maintainer")).toMatchObject({ status: 404, json });
  });

  it("2.4: creating is a 201 with the entity", async () => {
    const body = { ...fresh, shared_secret: "hush", protected_branch_ids: [14] };
    const { status, json } = await send("POST", path, "maintainer", body);
    expect(status).toBe(201);
    expect(json).toMatchObject({ ...fresh, project_id: 4, hmac: true, protected_branches: [{ id: 14 }] });
  });

  const long = `https://svc.example.com/${"x".repeat(300)}`;
  it.each<[string, Record<string, unknown>, number, unknown]>([
    [
      "name and URL are required",
      { name: undefined, external_url: undefined },
      400,
      { error: "name is missing, external_url is missing" },
    ],
    [
      "taken values",
      { name: "QA", external_url: "https://svc.example.com/two" },
      422,
      { message: ["Name has already been taken", "External url has already been taken"] },
    ],
    [
      "blank values",
      { name: "", external_url: "" },
      422,
      { message: ["Name can't be blank", "External url can't be blank"] },
    ],
    ["no URL at all", { external_url: "nonsense" }, 422, { message: ["External url must be a valid URL"] }],
    [
      "another scheme",
      { external_url: "ftp://svc.example.com/x" },
      422,
      { message: ["External url is blocked: Only allowed schemes are http, https"] },
    ],
    [
      "a long secret",
      { shared_secret: "x".repeat(256) },
      422,
      { message: ["Shared secret is too long (maximum is 255 characters)"] },
    ],
    [
      "a long name meets the database",
      { name: "x".repeat(256) },
      500,
      { message: "500 Internal Server Error" },
    ],
    ["a long URL meets the database", { external_url: long }, 500, { message: "500 Internal Server Error" }],
    ["an unknown branch id", { protected_branch_ids: [99] }, 404, notFound],
  ])("2.4: %s", async (_, values, status, json) => {
    const reply = await send("POST", path, "maintainer", { ...fresh, ...values });
    expect(reply).toMatchObject({ status, json });
    expect(project.statusChecks).toHaveLength(2);
  });

  it("2.4: changing is a 200; only what is given changes; the secret can be replaced", async () => {
    const { status, json } = await send("PUT", `${path}/1`, "maintainer", {
      name: "QA 2",
      shared_secret: "n",
    });
    expect(status).toBe(200);
    const external_url = "https://svc.example.com/hook?token=SECRET";
    expect(json).toMatchObject({ id: 1, name: "QA 2", external_url, hmac: true });
  });

  it("2.4: changing to a taken name is a 422, keeping its own is none", async () => {
    expect((await send("PUT", `${path}/1`, "maintainer", { name: "Security" })).status).toBe(422);
    expect((await send("PUT", `${path}/1`, "maintainer", { name: "QA" })).status).toBe(200);
  });

  it("2.4: branch ids come as a list or a comma-separated string, and an empty list clears them", async () => {
    await send("PUT", `${path}/1`, "maintainer", { protected_branch_ids: "14" });
    expect(project.statusChecks[0]?.protectedBranchIds).toEqual([14]);
    await send("PUT", `${path}/1`, "maintainer", { protected_branch_ids: [] });
    expect(project.statusChecks[0]?.protectedBranchIds).toEqual([]);
  });

  it("2.4: rules of the top-level group are allowed", async () => {
    const [main] = project.protectedBranches;
    const [group] = sandbox.state.groups;
    if (main && group) group.protectedBranches = [{ ...main, id: 90, name: "release/*" }];
    const reply = await send("PUT", `${path}/1`, "maintainer", { protected_branch_ids: [90] });
    expect(reply).toMatchObject({ status: 200, json: { protected_branches: [{ id: 90, inherited: true }] } });
  });

  it("2.4: deleting is a 204 and the check is gone", async () => {
    expect((await send("DELETE", `${path}/1`, "maintainer")).status).toBe(204);
    expect(project.statusChecks.map(({ id }) => id)).toEqual([2]);
  });

  it("2.4: DELETE honours If-Unmodified-Since", async () => {
    addStatusCheck(sandbox.state, 4, { id: 3, updatedAt: start });
    const at = (ms: number) => ({ "If-Unmodified-Since": new Date(ms).toUTCString() });
    const early = { as: "maintainer", headers: at(start - 1000) };
    const json = { message: "412 Precondition Failed" };
    expect(await api(sandbox, "DELETE", `${path}/3`, early)).toMatchObject({ status: 412, json });
    const late = { as: "maintainer", headers: at(start) };
    expect((await api(sandbox, "DELETE", `${path}/3`, late)).status).toBe(204);
  });
});
