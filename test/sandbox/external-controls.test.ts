/** Section 3 of the contract: external controls, and the order of their twelve checks. */
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addExternalControl,
  addFramework,
  addProject,
  type FrameworkRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, smallWorld, start, startWorld, tokens } from "./support.ts";

const secret = "sandbox-test-control-secret";
const path = "/projects/4/compliance_external_controls/7/status";
const seconds = start / 1000;
let counter = 0;

let sandbox: Sandbox;
let framework: FrameworkRow;
beforeEach(async () => {
  const state = smallWorld();
  framework = addFramework(state, { id: 5, projectIds: [4] });
  addExternalControl(state, 5, { id: 7, secretToken: secret });
  addExternalControl(state, 5, { id: 8, controlType: "internal", name: "has_forks", secretToken: null });
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

interface Signed {
  readonly signedPath?: string;
  readonly status?: string;
  readonly stamp?: string;
  readonly nonce?: string;
  readonly key?: string;
  readonly change?: (hex: string) => string;
  readonly headers?: Record<string, string>;
  readonly body?: { json?: unknown; body?: string; type?: string };
}

function nextNonce(): string {
  counter += 1;
  return String(counter).padStart(32, "0");
}

function patch(where = path, options: Signed = {}) {
  const { status = "pass", stamp = String(seconds), nonce = nextNonce(), key = secret } = options;
  const text = `${stamp}${nonce}${options.signedPath ?? `/api/v4${path}`}status=${status}`;
  const hex = createHmac("sha256", key).update(text).digest("hex");
  const headers = {
    "X-Gitlab-Timestamp": stamp,
    "X-Gitlab-Nonce": nonce,
    "X-Gitlab-Hmac-Sha256": options.change?.(hex) ?? hex,
    ...options.headers,
  };
  return api(sandbox, "PATCH", where, { headers, ...(options.body ?? { json: { status } }) });
}

const fails = (status: number, error: string) => ({ status, text: JSON.stringify({ error }) });

describe("3 the route", () => {
  it.each(["POST", "PUT", "GET"])("3: %s is a 404", async (method) => {
    const json = method === "GET" ? undefined : { status: "pass" };
    expect(await api(sandbox, method, path, { json })).toMatchObject(fails(404, "404 Not Found"));
  });

  it("3: with the switch, POST is answered and PATCH is not", async () => {
    sandbox.state.externalControlMethod = "POST";
    expect((await patch()).status).toBe(404);
    expect(await api(sandbox, "POST", path, { json: {} })).toMatchObject({ status: 400 });
  });

  it.each([
    ["no token", {}],
    ["an expired token", { "PRIVATE-TOKEN": tokens.expired }],
    ["a garbage token", { "PRIVATE-TOKEN": "sandbox-test-garbage" }],
  ])("3: %s makes no difference", async (_, headers) => {
    expect(await patch(path, { headers })).toMatchObject({ status: 200, text: '{"status":"pass"}' });
  });
});

describe("3.1 what is signed", () => {
  it.each<[string, string, Signed]>([
    ["a numeric id", path, {}],
    [
      "a path: its decoded form",
      "/projects/grp%2Fproj/compliance_external_controls/7/status",
      { signedPath: "/api/v4/projects/grp/proj/compliance_external_controls/7/status" },
    ],
    [
      "a path in the letter case sent",
      "/projects/GRP%2Fproj/compliance_external_controls/7/status",
      { signedPath: "/api/v4/projects/GRP/proj/compliance_external_controls/7/status" },
    ],
    ["a trailing slash is not signed", `${path}/`, {}],
    [".json is not signed", `${path}.json`, {}],
    ["007 is signed as 7", "/projects/4/compliance_external_controls/007/status", {}],
    ["the query is not signed", `${path}?status=pass`, { body: {} }],
    [
      "a form is signed as status=…",
      path,
      { body: { body: "status=pass", type: "application/x-www-form-urlencoded" } },
    ],
  ])("3.1: %s", async (_, where, options) => {
    expect(await patch(where, options)).toMatchObject({ status: 200, json: { status: "pass" } });
  });

  it("3.1: the relative URL root is not signed", async () => {
    const rooted = await startWorld(sandbox.state, { relativeUrlRoot: "/gitlab" });
    const original = sandbox;
    sandbox = rooted;
    expect((await patch()).status).toBe(200);
    expect(await patch(path, { signedPath: `/gitlab/api/v4${path}` })).toMatchObject({ status: 401 });
    sandbox = original;
    await rooted.close();
  });
});

describe("3.2 the checks in order", () => {
  it.each<[string, string, unknown, string]>([
    ["a missing status", path, {}, "status is missing, status does not have a valid value"],
    ["pending", path, { status: "pending" }, "status does not have a valid value"],
    [
      "a control id that is no number",
      path.replace("/7/", "/x/"),
      { status: "pass" },
      "control_id is invalid",
    ],
  ])("3.2 #1: %s is a 400", async (_, where, json, error) => {
    expect(await api(sandbox, "PATCH", where, { json })).toMatchObject(fails(400, error));
  });

  it("3.2 #2: an unknown control is a 404, without any authentication", async () => {
    const reply = await api(sandbox, "PATCH", path.replace("/7/", "/99/"), { json: { status: "pass" } });
    expect(reply).toMatchObject(fails(404, "Control not found"));
  });

  it("3.2 #3: an internal control is a 403, without any authentication", async () => {
    const reply = await api(sandbox, "PATCH", path.replace("/7/", "/8/"), { json: { status: "pass" } });
    expect(reply).toMatchObject(fails(403, "Control is not external"));
  });

  it.each(["X-Gitlab-Timestamp", "X-Gitlab-Nonce", "X-Gitlab-Hmac-Sha256"])(
    "3.2 #4: a blank %s is a 401",
    async (name) => {
      expect(await patch(path, { headers: { [name]: " " } })).toMatchObject(
        fails(401, "Missing required headers"),
      );
    },
  );

  it.each([31, 33, 36])("3.2 #5: a nonce of %i characters is a 401", async (length) => {
    const reply = await patch(path, { nonce: "n".repeat(length), key: "wrong" });
    expect(reply).toMatchObject(fails(401, "Invalid nonce"));
  });

  it("3.2 #5: a nonce is burnt for 16 s, whatever happens after it", async () => {
    const nonce = nextNonce();
    expect(await patch(path, { nonce, key: "wrong" })).toMatchObject(fails(401, "Invalid signature"));
    expect(await patch(path, { nonce })).toMatchObject(fails(401, "Invalid nonce"));
    sandbox.clock.advance(15_999);
    const stamp = String(seconds + 15);
    expect(await patch(path, { nonce, stamp })).toMatchObject(fails(401, "Invalid nonce"));
    sandbox.clock.advance(1);
    expect((await patch(path, { nonce, stamp })).status).toBe(200);
  });

  it.each<[string, Signed]>([
    ["another key", { key: "wrong" }],
    ["upper-case hex", { change: (hex) => hex.toUpperCase() }],
    ["a prefix", { change: (hex) => `sha256=${hex}` }],
    ["another status", { body: { json: { status: "fail" } } }],
    ["JSON signed instead of the parameter", { signedPath: '/x{"status":"pass"}' }],
    ["a bad stamp too: the signature comes first", { stamp: "0", key: "wrong" }],
  ])("3.2 #6: %s is an invalid signature", async (_, options) => {
    expect(await patch(path, options)).toMatchObject(fails(401, "Invalid signature"));
  });

  it.each([
    ["zero", "0"],
    ["a word", "now"],
    ["one second ahead", String(seconds + 1)],
    ["milliseconds", String(start)],
  ])("3.2 #7: %s is an invalid timestamp", async (_, stamp) => {
    expect(await patch(path, { stamp })).toMatchObject(fails(401, "Invalid timestamp"));
  });

  it("3.2 #7: the stamp is parsed leniently, and signed as sent", async () => {
    expect((await patch(path, { stamp: `${seconds}.9` })).status).toBe(200);
  });

  it.each([
    [14, 200],
    [15, 401],
  ])("3.2 #8: %i s old is a %i", async (age, status) => {
    const reply = await patch(path, { stamp: String(seconds - age) });
    expect(reply.status).toBe(status);
    if (status === 401) expect(reply.json).toEqual({ error: "Request has expired" });
  });

  it("3.2 #8: the window follows the server's own clock", async () => {
    sandbox.clock.setOffset(-60_000);
    expect(await patch()).toMatchObject(fails(401, "Invalid timestamp"));
    sandbox.clock.setOffset(60_000);
    expect(await patch()).toMatchObject(fails(401, "Request has expired"));
  });

  it("3.2 #9: an unknown project is a 404", async () => {
    const where = path.replace("/4/", "/99/");
    expect(await patch(where, { signedPath: `/api/v4${where}` })).toMatchObject(
      fails(404, "Project not found"),
    );
  });

  it("3.2 #9: a former path simply works", async () => {
    const rest = "/compliance_external_controls/7/status";
    const signedPath = `/api/v4/projects/grp/old-name${rest}`;
    expect((await patch(`/projects/grp%2Fold-name${rest}`, { signedPath })).status).toBe(200);
  });

  it("3.2 #10: a project without the Premium feature is a 401, ahead of the framework", async () => {
    Object.assign(sandbox.state.projects[0] ?? {}, { licence: "free" });
    framework.projectIds = [];
    const error = "Not permitted to update compliance control status";
    expect(await patch()).toMatchObject(fails(401, error));
    Object.assign(sandbox.state.projects[0] ?? {}, { licence: "premium" });
    framework.projectIds = [4];
    expect((await patch()).status).toBe(200);
  });

  it("3.2 #11: a project that the framework is not applied to is a 404", async () => {
    addProject(sandbox.state, { id: 9 });
    const where = path.replace("/4/", "/9/");
    expect(await patch(where, { signedPath: `/api/v4${where}` })).toMatchObject(
      fails(404, "Project not found"),
    );
    expect(sandbox.state.controlStatuses).toEqual([]);
  });

  it("3.2: success creates the row, repeats are fine, and the value changes in place", async () => {
    for (const status of ["pass", "pass", "fail"]) {
      expect(await patch(path, { status })).toMatchObject({ status: 200, json: { status } });
    }
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 7, projectId: 4, status: "fail" }]);
  });
});
