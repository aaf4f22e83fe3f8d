import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

async function call(method: string, path: string, token: string, body?: unknown) {
  const response = await fetch(`${sandbox.url}/api/v4/projects/42/merge_requests/8/notes${path}`, {
    method,
    headers: { "private-token": token, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    json: text === "" ? null : (JSON.parse(text) as Record<string, unknown>),
  };
}

describe("notes of a merge request", () => {
  it.each([
    { who: "Developer", token: sample.developerToken, status: 201 },
    { who: "Reporter", token: sample.reporterToken, status: 201 },
    { who: "read_api", token: sample.readOnlyToken, status: 403 },
    { who: "Guest", token: sample.guestToken, status: 403 },
    { who: "stranger", token: sample.outsiderToken, status: 404 },
  ])("are written by a $who: $status", async ({ token, status }) => {
    expect((await call("POST", "", token, { body: "hello" })).status).toBe(status);
  });

  it("are changed and removed by their author and by a Maintainer, not by another Developer", async () => {
    const { json } = await call("POST", "", sample.developerToken, { body: "one" });
    expect((await call("PUT", `/${json?.id}`, sample.reporterToken, { body: "x" })).status).toBe(403);
    expect((await call("PUT", `/${json?.id}`, sample.developerToken, { body: "two" })).json?.body).toBe(
      "two",
    );
    expect((await call("DELETE", `/${json?.id}`, sample.token)).status).toBe(204);
    expect(await call("GET", `/${json?.id}`, sample.token)).toEqual({
      status: 404,
      json: { message: "404 Note Not Found" },
    });
  });

  it("are listed newest first unless asked otherwise", async () => {
    for (const body of ["one", "two"]) await call("POST", "", sample.token, { body });
    const bodies = async (query: string) =>
      ((await call("GET", query, sample.token)).json as unknown as { body: string }[]).map(
        ({ body }) => body,
      );
    expect((await bodies("")).slice(0, 2)).toEqual(["two", "one"]);
    expect((await bodies("?sort=asc")).slice(-2)).toEqual(["one", "two"]);
  });

  it("need a body", async () => {
    expect(await call("POST", "", sample.token, {})).toEqual({
      status: 400,
      json: { error: "body is missing" },
    });
  });
});
