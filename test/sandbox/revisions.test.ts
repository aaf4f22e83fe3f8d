/** What a ref means: Git takes a tag before the branch of its name, wherever GitLab hands the text to Git. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addTag, type ProjectRow, type Sandbox } from "../../src/sandbox/index.ts";
import { api, ask, head, smallWorld, startWorld } from "./support.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let branchCommit: string;
let tagCommit: string;
beforeEach(async () => {
  const state = smallWorld();
  project = state.projects[0] as ProjectRow;
  project.files.set("main:policy.yml", "of the branch");
  branchCommit = project.branches[0]?.commitId ?? "";
  tagCommit = addTag(state, 4, "main", { "policy.yml": "of the tag" }).commitId;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const get = (path: string) => api(sandbox, "GET", `/projects/4/repository/${path}`, { as: "reporter" });
const raw = (query: string) => get(`files/policy.yml/raw${query}`);

describe("a tag with the name of a branch", () => {
  it.each([
    ["?ref=main", "of the tag"],
    ["", "of the tag"],
    ["?ref=tags/main", "of the tag"],
    ["?ref=refs%2Ftags%2Fmain", "of the tag"],
    ["?ref=refs%2Fheads%2Fmain", "of the branch"],
    ["?ref=heads/main", "of the branch"],
    ["?ref=HEAD", "of the branch"],
  ])("files%s are %s", async (query, text) => {
    expect(await raw(query)).toMatchObject({ status: 200, text });
  });

  it("is found by the commit's id, whole or in part", async () => {
    expect((await raw(`?ref=${branchCommit}`)).text).toBe("of the branch");
    expect((await raw(`?ref=${tagCommit.slice(0, 8)}`)).text).toBe("of the tag");
  });

  it("stands for the branch in the listing, in files over GraphQL and in the lint too", async () => {
    const only = { json: [{ path: "policy.yml" }] };
    project.files.set("main:more.txt", "");
    expect(await get("tree?ref=main")).toMatchObject(only);
    expect((await get("tree?ref=refs/heads/main")).json).toHaveLength(2);
    const query = `{ project(fullPath: "grp/proj") { repository { blobs(paths: ["policy.yml"]) { nodes { rawTextBlob } } } } }`;
    const { json } = await ask(sandbox, "POST", "/api/graphql", { as: "reporter", json: { query } });
    expect(JSON.stringify(json)).toContain("of the tag");
    project.ciLintAt.set(tagCommit, { valid: false, errors: ["the tag's"], warnings: [] });
    const lint = await api(sandbox, "GET", "/projects/4/ci/lint", { as: "reporter" });
    expect(lint.json).toMatchObject({ valid: false, errors: ["the tag's"] });
  });

  it("does not hide the branch from where only branches are looked for", async () => {
    expect((await get("branches/main")).json).toMatchObject({
      name: "main",
      commit: { id: branchCommit },
      protected: true,
      default: true,
    });
    expect((await get("tags/main")).json).toMatchObject({ name: "main", target: tagCommit });
    expect((await get("commits/main")).json).toMatchObject({ id: tagCommit });
  });
});

describe("names", () => {
  it("of branches and tags are plain ones", async () => {
    expect(await get("branches/refs%2Fheads%2Fmain")).toMatchObject({
      status: 400,
      json: { message: "The branch refname is invalid" },
    });
    expect(await get("tags/v1")).toMatchObject({ status: 404, json: { message: "404 Tag Not Found" } });
    expect((await get("tags")).json).toHaveLength(1);
  });

  it("of branches are searched in any case, the exact one first", async () => {
    const row = { commitId: branchCommit, committed_date: "2026-01-01T00:00:00.000Z" };
    project.branches.push({ ...row, name: "a-MAIN" }, { ...row, name: "maintenance" });
    const names = async (search: string) =>
      ((await get(`branches?search=${search}`)).json as { name: string }[]).map(({ name }) => name);
    expect(await names("main")).toEqual(["main", "a-MAIN", "maintenance"]);
    expect(await names("%5Emain")).toEqual(["main", "maintenance"]);
  });

  it("HEAD of a branch tells only whether it exists", async () => {
    const status = async (name: string) =>
      (await api(sandbox, "HEAD", `/projects/4/repository/branches/${name}`, { as: "reporter" })).status;
    expect([await status("main"), await status("gone")]).toEqual([204, 404]);
  });

  it("the head of a merge request has a ref of its own", async () => {
    expect((await get("commits/refs%2Fmerge-requests%2F14%2Fhead")).json).toMatchObject({ id: head });
  });
});

describe("what a file says of itself", () => {
  it("is the same in the headers of the raw text, which nobody may cache", async () => {
    const { headers } = await raw("?ref=refs%2Fheads%2Fmain");
    expect(headers).toMatchObject({
      "x-gitlab-commit-id": branchCommit,
      "x-gitlab-size": "13",
      "x-gitlab-content-sha256": "eb3001a10b8d9e5384cb6f750fdb3a673af150639b58501ae7831432134d1eba",
      "x-gitlab-blob-id": expect.stringMatching(/^[0-9a-f]{40}$/),
      "x-gitlab-ref": "refs/heads/main",
      "x-gitlab-file-path": "policy.yml",
      "cache-control": "max-age=0, private, must-revalidate, no-store, no-cache",
    });
    expect(headers.etag).toBeUndefined();
    expect((await raw("")).headers["x-gitlab-ref"]).toBe("");
  });
});
