/** Section 1.8 of the contract, the other headers, and what the sandbox records. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProject, type Sandbox } from "../../src/sandbox/index.ts";
import { api, ask, smallWorld, start, startWorld } from "./support.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  const state = smallWorld();
  for (let id = 101; id <= 145; id += 1) addProject(state, { id, path: `p${id}` });
  addProject(state, { id: 7, path: "a+b" });
  sandbox = await startWorld(state);
});
afterAll(() => sandbox.close());

describe("1.8 pagination and other headers", () => {
  const list = "/groups/1/projects";
  it("1.8: the first page has an empty X-Prev-Page and totals", async () => {
    const { headers, json } = await api(sandbox, "GET", list, { as: "owner" });
    expect(json).toHaveLength(20);
    expect(headers).toMatchObject({
      "x-page": "1",
      "x-per-page": "20",
      "x-next-page": "2",
      "x-prev-page": "",
      "x-total": "47",
      "x-total-pages": "3",
    });
    expect(headers.link).toContain(`<${sandbox.url}/api/v4/groups/1/projects?`);
    expect(headers.link).toMatch(
      /page=2&per_page=20&simple=false&sort=desc&with_shared=true>; rel="next".*rel="first".*rel="last"/,
    );
  });

  it("1.8: the last page has an empty X-Next-Page, and Link repeats the route parameters", async () => {
    const { headers, json } = await api(sandbox, "GET", `${list}?page=3&per_page=20`, { as: "owner" });
    expect(json).toHaveLength(7);
    expect(headers).toMatchObject({ "x-next-page": "", "x-prev-page": "2" });
    expect(headers.link).toContain("?id=1&");
  });

  it("1.8: per_page is capped at 100 without a word", async () => {
    const { headers } = await api(sandbox, "GET", `${list}?per_page=500`, { as: "owner" });
    expect(headers["x-per-page"]).toBe("100");
  });

  it("1.8: per_page=0 where pagination is declared is a 400", async () => {
    const reply = await api(sandbox, "GET", `${list}?per_page=0`, { as: "owner" });
    expect(reply).toMatchObject({ status: 400, json: { error: "per_page has a value not allowed" } });
  });

  it("1.8: above 10 000 rows the totals and the last link vanish", async () => {
    const project = sandbox.state.projects.find(({ id }) => id === 7);
    const [branch] = project?.branches ?? [];
    if (!project || !branch) throw new Error("no branch to copy");
    project.branches = Array.from({ length: 10_001 }, (_, index) => ({ ...branch, name: `b${index}` }));
    const { headers } = await api(sandbox, "GET", "/projects/7/repository/branches", { as: "owner" });
    expect(headers["x-total"]).toBeUndefined();
    expect(headers["x-total-pages"]).toBeUndefined();
    expect(headers["x-next-page"]).toBe("2");
    expect(headers.link).not.toContain('rel="last"');
  });

  it("1.8: an empty list has one page", async () => {
    const { headers } = await api(sandbox, "GET", "/projects/7/hooks", { as: "owner" });
    expect(headers).toMatchObject({ "x-total": "0", "x-total-pages": "1", "x-next-page": "" });
  });

  it("the Date header is the sandbox clock's", async () => {
    expect((await api(sandbox, "GET", "/nope")).headers.date).toBe(new Date(start).toUTCString());
    sandbox.clock.setOffset(-90_000);
    expect((await api(sandbox, "GET", "/nope")).headers.date).toBe(new Date(start - 90_000).toUTCString());
    sandbox.clock.setOffset(0);
  });

  it("evidence 9.4: a matching If-None-Match is a 304 without a body", async () => {
    const { headers } = await api(sandbox, "GET", "/version", { as: "guest" });
    const again = { as: "guest", headers: { "If-None-Match": headers.etag } };
    expect(await api(sandbox, "GET", "/version", again)).toMatchObject({ status: 304, text: "" });
  });
});

it("10: every request is recorded as sent, with the user and the status", async () => {
  await ask(sandbox, "GET", "/api/v4/projects/grp%2Fproj?a=%20b", { as: "reporter" });
  const entry = { method: "GET", path: "/api/v4/projects/grp%2Fproj", query: "a=%20b", status: 200 };
  expect(sandbox.log.at(-1)).toMatchObject({ ...entry, user: "reporter", at: start, body: "" });
});

it("10: under a relative root everything outside it is a 404", async () => {
  const rooted = await startWorld(smallWorld(), { relativeUrlRoot: "/gitlab" });
  expect(rooted.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/gitlab$/);
  expect((await api(rooted, "GET", "/version", { as: "guest" })).status).toBe(200);
  const outside = { ...rooted, url: rooted.url.replace("/gitlab", "") };
  expect((await api(outside, "GET", "/version", { as: "guest" })).status).toBe(404);
  expect(rooted.log.map(({ path }) => path)).toEqual(["/api/v4/version", "/api/v4/version"]);
  await rooted.close();
});
