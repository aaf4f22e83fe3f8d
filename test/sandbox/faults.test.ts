/** Sections 1.6 and 1.7 of the contract, and the ways in which a connection breaks. */

import { request as httpsRequest } from "node:https";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault, Sandbox } from "../../src/sandbox/index.ts";
import { api, ask, head, smallWorld, start, startWorld } from "./support.ts";

const responses = "/projects/4/merge_requests/14/status_check_responses";
const good = { external_status_check_id: 1, sha: head, status: "passed" };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startWorld();
});
afterEach(() => sandbox.close());

const post = () => api(sandbox, "POST", responses, { as: "developer", json: good });
const version = () => api(sandbox, "GET", "/version", { as: "guest" });

describe("1.6 throttling", () => {
  it("1.6: the request throttle is plain text with its seven headers", async () => {
    sandbox.faults.add({ kind: "throttle", retryAfter: 7 });
    const { status, text, headers } = await version();
    expect([status, text]).toEqual([429, "Retry later\n"]);
    expect(headers).toMatchObject({
      "content-type": "text/plain",
      "retry-after": "7",
      "ratelimit-name": "throttle_authenticated_api",
      "ratelimit-limit": "120",
      "ratelimit-observed": "7201",
      "ratelimit-remaining": "0",
      "ratelimit-reset": String(start / 1000 + 7),
      "ratelimit-resettime": new Date(start + 7000).toUTCString(),
    });
  });

  it("1.6: the action limit is JSON, with the whole interval", async () => {
    sandbox.faults.add({ kind: "action_throttle" });
    const error = "This endpoint has been requested too many times. Try again later.";
    const headers = { "retry-after": "60", "content-type": "application/json" };
    expect(await version()).toMatchObject({ status: 429, json: { message: { error } }, headers });
  });
});

describe("1.7 read-only and maintenance", () => {
  const form = { body: "status=passed", type: "application/x-www-form-urlencoded" };
  it("1.7: maintenance answers a JSON write with 503 and Retry-After: 900", async () => {
    sandbox.faults.add({ kind: "maintenance", body: "Back at noon" });
    const headers = { "retry-after": "900" };
    expect(await post()).toMatchObject({ status: 503, json: { message: "Back at noon" }, headers });
    expect(sandbox.state.statusRows).toEqual([]);
  });

  it.each(["maintenance", "read_only"] as const)(
    "1.7: %s sends a form write to the referrer or the root",
    async (kind) => {
      sandbox.faults.add({ kind, times: 2 });
      const headers = { location: `${sandbox.url}/` };
      expect(await api(sandbox, "POST", responses, form)).toMatchObject({ status: 301, headers });
      const referer = { ...form, headers: { Referer: "https://gitlab.example.com/here" } };
      const reply = await api(sandbox, "POST", responses, referer);
      expect(reply.headers.location).toBe("https://gitlab.example.com/here");
    },
  );

  it("1.7: a read-only database is a 403", async () => {
    sandbox.faults.add({ kind: "read_only" });
    const json = { message: "You cannot perform write operations on a read-only instance" };
    expect(await post()).toMatchObject({ status: 403, json });
  });

  it("1.7: reading and GraphQL go on, and do not use the fault up", async () => {
    sandbox.faults.add({ kind: "maintenance" });
    expect((await version()).status).toBe(200);
    const query = { as: "guest", json: { query: "{currentUser{username}}" } };
    expect((await ask(sandbox, "POST", "/api/graphql", query)).status).toBe(200);
    expect((await post()).status).toBe(503);
  });

  it.each([301, 302, 308])("1.7: a front door redirects with %i to https", async (status) => {
    sandbox.faults.add({ kind: "redirect", status });
    const location = `${sandbox.url.replace("http:", "https:")}/api/v4${responses}`;
    expect(await post()).toMatchObject({ status, headers: { location } });
    expect(sandbox.state.statusRows).toEqual([]);
  });
});

describe("10 disturbed transports", () => {
  it("drop_before: nothing is done and nothing is answered", async () => {
    sandbox.faults.add({ kind: "drop_before" });
    await expect(post()).rejects.toThrow("socket hang up");
    expect(sandbox.state.statusRows).toEqual([]);
    expect(sandbox.log.map(({ status }) => status)).toEqual([0]);
  });

  it("drop_after: the row is written and nothing is answered", async () => {
    sandbox.faults.add({ kind: "drop_after" });
    await expect(post()).rejects.toThrow("socket hang up");
    expect(sandbox.state.statusRows).toMatchObject([{ status: "passed" }]);
    expect(sandbox.log.map(({ status }) => status)).toEqual([0]);
  });

  it("truncate: the body ends before its Content-Length", async () => {
    sandbox.faults.add({ kind: "truncate" });
    await expect(version()).rejects.toThrow("aborted");
  });

  it.each([8, -8])("length: a Content-Length that is wrong by %i bytes", async (lengthBy) => {
    sandbox.faults.add({ kind: "length", lengthBy });
    const right = JSON.stringify((await version().catch(() => undefined))?.json);
    expect(right).not.toBe(JSON.stringify((await version()).json));
  });

  it("stall: half of the body, and then nothing", async () => {
    sandbox.faults.add({ kind: "stall" });
    const stalled = version().then(
      () => "answered",
      () => "broken",
    );
    expect((await version()).status).toBe(200);
    expect(await Promise.race([stalled, "nothing yet"])).toBe("nothing yet");
    await sandbox.close();
    expect(await stalled).toBe("broken");
  });

  it("duplicate: the work is done twice", async () => {
    sandbox.faults.add({ kind: "duplicate" });
    expect((await post()).json).toMatchObject({ id: 2 });
    expect(sandbox.state.statusRows.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(sandbox.log).toHaveLength(1);
  });

  it("edit: another answer in place of the endpoint's own, after the work is done", async () => {
    sandbox.faults.add({ kind: "edit", edit: (answer) => ({ ...answer, json: { id: 99 } }) });
    expect(await post()).toMatchObject({ status: 201, json: { id: 99 } });
    expect(sandbox.state.statusRows).toHaveLength(1);
  });

  it("html: a sign-in page with a 200", async () => {
    sandbox.faults.add({ kind: "html" });
    const reply = await version();
    expect(reply).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
    expect(reply.text).toContain("Sign in");
  });

  it("status: any status, body and headers", async () => {
    const headers = { "X-Trace": "9" };
    sandbox.faults.add({ kind: "status", status: 502, body: "<html>bad gateway</html>", headers });
    const expected = { status: 502, text: "<html>bad gateway</html>", headers: { "x-trace": "9" } };
    expect(await version()).toMatchObject(expected);
  });

  it("delay: the answer comes later, and another fault may come with it", async () => {
    sandbox.faults.add({ kind: "delay", delayMs: 40 });
    sandbox.faults.add({ kind: "status", status: 504 });
    const began = performance.now();
    expect((await version()).status).toBe(504);
    expect(performance.now() - began).toBeGreaterThanOrEqual(35);
  });

  it.each<[string, Fault, number[]]>([
    ["hits once unless told otherwise", { kind: "status" }, [500, 200, 200]],
    ["times", { kind: "status", times: 2 }, [500, 500, 200]],
    ["times without end", { kind: "status", times: Number.POSITIVE_INFINITY }, [500, 500, 500]],
    ["skip", { kind: "status", skip: 1 }, [200, 500, 200]],
    ["another method", { kind: "status", method: "POST" }, [200, 200, 200]],
    ["the path", { kind: "status", path: /\/version$/g, times: 2 }, [500, 500, 200]],
    ["another path", { kind: "status", path: /\/metadata$/ }, [200, 200, 200]],
  ])("which requests: %s", async (_, fault, expected) => {
    sandbox.faults.add(fault);
    const statuses = [(await version()).status, (await version()).status, (await version()).status];
    expect(statuses).toEqual(expected);
  });

  it("clear: forgets them all", async () => {
    sandbox.faults.add({ kind: "status", times: 9 });
    sandbox.faults.clear();
    expect((await version()).status).toBe(200);
  });

  it("tls: serves https with the given certificate", async () => {
    const pems = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
    const secure = await startWorld(smallWorld(), { tls: { key: pems.private, cert: pems.cert } });
    expect(secure.url).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) => {
      const options = { rejectUnauthorized: false, agent: false };
      httpsRequest(`${secure.url}/api/v4/version`, options, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(401);
    await secure.close();
  });
});

describe("a replica, and what happens meanwhile", () => {
  const mergeRequest = () => api(sandbox, "GET", "/projects/4/merge_requests/14", { as: "developer" });

  it("a stale answer is of the state before, by REST and GraphQL, and the next is of now", async () => {
    const state = structuredClone(sandbox.state);
    const [row] = sandbox.state.mergeRequests;
    if (row) Object.assign(row, { title: "new", diff_head_sha: "c".repeat(40) });
    sandbox.faults.add({ kind: "stale", state, times: 2 });
    expect(await mergeRequest()).toMatchObject({ json: { sha: head, title: state.mergeRequests[0]?.title } });
    const query = '{ project(fullPath: "grp/proj") { mergeRequest(iid: "14") { diffHeadSha } } }';
    const graphql = await ask(sandbox, "POST", "/api/graphql", { as: "developer", json: { query } });
    expect(graphql.json).toMatchObject({ data: { project: { mergeRequest: { diffHeadSha: head } } } });
    expect(await mergeRequest()).toMatchObject({ json: { sha: "c".repeat(40), title: "new" } });
  });

  it("a change happens before the request is answered, and combines with another fault", async () => {
    const change = () => Object.assign(sandbox.state.mergeRequests[0] ?? {}, { title: "new" });
    sandbox.faults.add({ kind: "change", change, skip: 1 });
    sandbox.faults.add({ kind: "status", status: 500, skip: 1 });
    expect(await mergeRequest()).not.toMatchObject({ json: { title: "new" } });
    expect(await mergeRequest()).toMatchObject({ status: 500 });
    expect(await mergeRequest()).toMatchObject({ json: { title: "new" } });
  });
});
