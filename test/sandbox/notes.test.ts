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
    { who: "Guest", token: sample.guestToken, status: 404 },
    { who: "stranger", token: sample.outsiderToken, status: 404 },
  ])("are written by a $who: $status", async ({ token, status }) => {
    expect((await call("POST", "", token, { body: "hello" })).status).toBe(status);
  });

  it("are written by whoever reads it, and in an archived project by nobody", async () => {
    const project = sandbox.state.projects.find(({ id }) => id === 42);
    if (!project) throw new Error("the sample has project 42");
    project.visibility = "public";
    const { status, json } = await call("POST", "", sample.outsiderToken, { body: "one" });
    expect(status).toBe(201);
    project.archived = true;
    expect((await call("POST", "", sample.token, { body: "two" })).status).toBe(403);
    expect((await call("PUT", `/${json?.id}`, sample.outsiderToken, { body: "two" })).status).toBe(403);
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
      json: { message: "404 Not found" },
    });
  });

  it("are nobody's to change if GitLab wrote them", async () => {
    const { json } = await call("POST", "", sample.token, { body: "added 1 commit" });
    const row = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 8);
    const note = row?.discussions.flatMap(({ notes }) => notes).find(({ id }) => id === json?.id);
    if (note) note.system = true;
    for (const method of ["PUT", "DELETE"])
      expect((await call(method, `/${json?.id}`, sample.token, { body: "x" })).status).toBe(403);
  });

  it("lose white space at their end, and are left as they are by an update without a body", async () => {
    const { json } = await call("POST", "", sample.token, { body: "one \n\n" });
    expect(json?.body).toBe("one");
    expect(await call("PUT", `/${json?.id}`, sample.token, {})).toMatchObject({
      status: 200,
      json: { body: "one" },
    });
    expect(await call("PUT", `/${json?.id}`, sample.token, { body: " " })).toEqual({
      status: 400,
      json: { error: "body is empty" },
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

  it("are counted and left out where the reader may not see them", async () => {
    const made: unknown[] = [];
    for (const body of ["one", "two", "three"]) {
      made.push((await call("POST", "", sample.token, { body })).json?.id);
    }
    const row = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 8);
    const note = row?.discussions.flatMap(({ notes }) => notes).find(({ id }) => id === made[1]);
    if (note) note.isHidden = true;
    const total = row?.discussions.flatMap(({ notes }) => notes).length ?? 0;
    for (const part of ["notes", "discussions"]) {
      const response = await fetch(
        `${sandbox.url}/api/v4/projects/42/merge_requests/8/${part}?per_page=100`,
        {
          headers: { "private-token": sample.token },
        },
      );
      const shown = (await response.json()) as unknown[];
      const counted = Number(response.headers.get("x-total"));
      expect(counted - shown.length).toBe(1);
      if (part === "notes") expect(counted).toBe(total);
    }
    expect(await call("GET", `/${made[1]}`, sample.token)).toEqual({
      status: 404,
      json: { message: "404 Note Not Found" },
    });
  });

  it("say whether they are resolved only if they can be", async () => {
    const { json } = await call("POST", "", sample.token, { body: "one" });
    expect(json).toMatchObject({ resolvable: false });
    expect(json).not.toHaveProperty("resolved");
  });
});
