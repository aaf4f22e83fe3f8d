import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/facts/define.ts";
import { changesIfAny } from "../../../../src/facts/merge-request/changes-if-any.ts";
import { type Depth, repositoryFilesAt } from "../../../../src/facts/repository/repository-files.ts";
import { repositoryTree } from "../../../../src/facts/repository/repository-tree.ts";
import type { Fault, Sandbox } from "../../../../src/sandbox/index.ts";
import { startSandbox } from "../../../../src/sandbox/index.ts";
import { head, smallWorld, start, tokens } from "../../../sandbox/support.ts";
import { type Checkout, makeCheckout } from "../../../support/checkout.ts";
import { storeOf } from "../../../support/judging.ts";

const files = { "a.txt": "text", "lib/b.bin": "\0\x01", "lib/empty": "" };

let checkout: Checkout;
let sandbox: Sandbox;
let stored: Record<string, string>;
beforeEach(() => {
  checkout = makeCheckout(files);
  stored = files;
});
afterEach(async () => {
  await sandbox?.close();
  checkout.remove();
});

/** The head of !14, with the files of `stored` in GitLab. */
async function read<T>(
  fact: Fact<T>,
  options: { sha?: string; local?: boolean; token?: string; iid?: number; fault?: Fault } = {},
) {
  const { sha = head, local = false, token = tokens.reporter, iid = 14 } = options;
  const state = smallWorld();
  const [project] = state.projects;
  const merge = state.mergeRequests[0];
  if (!project || !merge) throw new Error("the small world has a merge request");
  merge.diff_head_sha = sha;
  for (const [path, content] of Object.entries(stored))
    project.files.set(`${merge.source_branch}:${path}`, content);
  sandbox = await startSandbox({ state, now: () => start });
  if (options.fault) sandbox.faults.add(options.fault);
  const workspace = local ? { workspace: checkout.folder } : {};
  return storeOf(sandbox, { token, iid, ...workspace }).read(fact);
}

const at = (depth: Depth) => repositoryFilesAt(depth, "", () => true);
const pathsOf = (result: { ok: boolean; value?: unknown }) =>
  (result.value as { files: { path: string }[] }).files.map(({ path }) => path);

it("have no text in local Git where it is not UTF-8, so that no pattern judges another text", async () => {
  writeFileSync(join(checkout.folder, "latin.txt"), Buffer.from("caf\u00e9", "latin1"));
  const sha = checkout.commit();
  expect(await read(at("content"), { sha, local: true })).toMatchObject({
    value: expect.arrayContaining([
      { path: "a.txt", bytes: 4, isBinary: false, content: "text" },
      { path: "latin.txt", bytes: 4, isBinary: false, content: undefined },
    ]),
  });
});

describe("the files of the judged commit", () => {
  it("are read out of local Git if it has the commit, whatever lies in the folder", async () => {
    const sha = checkout.commit();
    checkout.write({ "a.txt": "changed", "new.txt": "" });

    const result = await read(repositoryTree, { sha, local: true });

    expect(result).toMatchObject({ ok: true, value: { source: "local Git", commit: { sha } } });
    expect(pathsOf(result)).toEqual(["a.txt", "lib/b.bin", "lib/empty"]);
    expect(result.requests.filter((request) => request.includes("tree"))).toEqual([]);
  });

  it("are asked of GitLab if local Git lacks it", async () => {
    checkout.commit();
    const result = await read(repositoryTree, { local: true });
    expect(result).toMatchObject({ ok: true, value: { source: "GitLab" } });
    expect(pathsOf(result)).toEqual(["a.txt", "lib/b.bin", "lib/empty"]);
  });

  it("are all of them, over as many pages as there are", async () => {
    stored = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`f/${String(index).padStart(3, "0")}`, "x"]),
    );
    expect(pathsOf(await read(repositoryTree))).toHaveLength(250);
  });

  it("are unknown where there is none, and where the code may not be read", async () => {
    stored = {};
    expect(await read(repositoryTree)).toMatchObject({
      ok: false,
      reason: "the files of the repository: GitLab lists no file at the merge request's head",
    });
    await sandbox.close();
    expect(await read(repositoryTree, { token: tokens.guest })).toMatchObject({ ok: false });
  });

  it.each([
    { depth: "size", local: true },
    { depth: "size", local: false },
    { depth: "kind", local: true },
    { depth: "kind", local: false },
    { depth: "content", local: true },
    { depth: "content", local: false },
  ] as const)("have the same $depth, local: $local", async ({ depth, local }) => {
    const sha = local ? checkout.commit() : head;
    const isBinary = depth !== "size";
    const text = (content: string) => (depth === "content" ? content : undefined);
    expect(await read(at(depth), { sha, local })).toMatchObject({
      ok: true,
      value: [
        { path: "a.txt", bytes: 4, isBinary: false, content: text("text") },
        { path: "lib/b.bin", bytes: 2, isBinary, content: undefined },
        { path: "lib/empty", bytes: 0, isBinary: false, content: text("") },
      ],
    });
  });

  it.each([true, false])("have the beginning of a long one, local: %s", async (local) => {
    const long = "a line of a long file\n".repeat(100_000);
    stored = { "long.txt": long, "a.txt": "text" };
    checkout.write(stored);
    const sha = local ? checkout.commit() : head;
    const result = await read(at("start"), { sha, local });
    const values = (result as unknown as { value: { path: string; bytes: number; content: string }[] }).value;
    const found = values.find(({ path }) => path === "long.txt");
    expect(values[0]).toMatchObject({ path: "a.txt", content: "text" });
    expect(found).toMatchObject({ bytes: 2_200_000 });
    expect(long.startsWith(found?.content ?? "-")).toBe(true);
    expect(found?.content.length).toBeGreaterThan(60_000);
    expect(found?.content.length).toBeLessThan(70_000);
  });

  const blobs = (nodes: readonly unknown[], errors?: readonly unknown[]): Fault => ({
    kind: "status",
    status: 200,
    path: /\/graphql$/,
    body: JSON.stringify({
      data: { projects: { nodes: [{ id: "gid://gitlab/Project/4", repository: { blobs: { nodes } } }] } },
      ...(errors ? { errors } : {}),
    }),
  });

  it.each([
    {
      name: "one is listed and not shown",
      fault: blobs([{ path: "a.txt", size: 4 }]),
      reason: "GitLab does not show lib/b.bin, which it lists",
    },
    {
      name: "GitLab ran out of time",
      fault: blobs([], [{ message: "Timeout on Repository.blobs" }]),
      reason: "GraphQL answered with errors: Timeout on Repository.blobs",
    },
  ])("are unknown where $name", async ({ fault, reason }) => {
    expect(await read(at("size"), { fault })).toMatchObject({
      ok: false,
      reason: `sizes of files: ${reason}`,
    });
  });

  it("keep a file of LFS as the text that Git has", async () => {
    stored = { "big.psd": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n" };
    expect(await read(at("kind"))).toMatchObject({ value: [{ isBinary: false }] });
  });

  it("are unknown where more must be read from GitLab than is reasonable", async () => {
    stored = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, "x"]));
    expect(await read(at("content"))).toMatchObject({
      ok: false,
      reason:
        "contents of files: 201 files must be read, and at most 200 are read from GitLab; let the job check out the merge request's head, with Git in its image",
    });
  });

  it.each([true, false])("are unknown where one is too long for a pattern, local: %s", async (local) => {
    stored = { "long.txt": "x".repeat(2 ** 20 + 1) };
    checkout.write(stored);
    const sha = local ? checkout.commit() : head;
    const result = await read(at("content"), { sha, local });
    expect(result).toMatchObject({
      ok: false,
      reason: "contents of files: long.txt has more than 1048576 bytes, which are not read for a pattern",
    });
  });

  it("are told links from files", async () => {
    const { symlinkSync } = await import("node:fs");
    symlinkSync("a.txt", `${checkout.folder}/link`);
    const sha = checkout.commit();
    const result = await read(at("kind"), { sha, local: true });
    expect(result.ok && result.value.map(({ path }) => path)).toEqual(["a.txt", "lib/b.bin", "lib/empty"]);
  });
});

describe("the changed paths, if there is a merge request", () => {
  async function changes(iid: number | undefined, changesCount = "2") {
    const state = smallWorld();
    const [merge] = state.mergeRequests;
    if (!merge) throw new Error("the small world has a merge request");
    const file = {
      a_mode: "100644",
      b_mode: "100644",
      deleted_file: false,
      new_file: false,
      renamed_file: false,
      diff: "",
      collapsed: false,
      too_large: false,
    };
    merge.diffs = [
      { ...file, new_path: "a", old_path: "a" },
      { ...file, new_path: "b", old_path: "old/b", renamed_file: true },
    ];
    merge.changes_count = changesCount;
    sandbox = await startSandbox({ state, now: () => start });
    return storeOf(sandbox, { token: tokens.reporter, ...(iid === undefined ? {} : { iid }) }).read(
      changesIfAny,
    );
  }

  it("are none without one", async () => {
    expect(await changes(undefined)).toMatchObject({ ok: true, value: null });
  });

  it("hold former names too", async () => {
    expect(await changes(14)).toMatchObject({ ok: true, value: ["a", "b", "old/b"] });
  });

  it("come out of local Git where GitLab does not show all of them", async () => {
    const checkout = makeCheckout({ a: "1", "old/b": "a line\n" });
    try {
      const base = checkout.commit();
      checkout.write({ a: "2" });
      const head = checkout.commit();
      const state = smallWorld();
      Object.assign(state.mergeRequests[0] ?? {}, {
        ...{ changes_count: "1000+", base_sha: base, diff_head_sha: head },
      });
      sandbox = await startSandbox({ state, now: () => start });
      const store = storeOf(sandbox, { token: tokens.reporter, iid: 14, workspace: checkout.folder });
      expect(await store.read(changesIfAny)).toMatchObject({ ok: true, value: ["a"] });
    } finally {
      checkout.remove();
    }
  });

  it("are unknown where GitLab does not show all of them", async () => {
    expect(await changes(14, "1000+")).toMatchObject({
      ok: false,
      reason:
        "the paths that the merge request changes, if there is one: GitLab shows 2 of 1000+ changed files",
    });
  });
});
