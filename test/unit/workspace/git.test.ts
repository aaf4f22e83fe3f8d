import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkspace } from "../../../src/workspace/open.ts";
import { type Checkout, makeCheckout } from "../../support/checkout.ts";

let checkout: Checkout;
let sha: string;
beforeEach(() => {
  checkout = makeCheckout({ "a.txt": "first", "ü/b c.bin": new Uint8Array([1, 0, 2]) });
  sha = checkout.commit();
});
afterEach(() => checkout.remove());

const path = { PATH: process.env.PATH };
const workspace = (env = {}) => openWorkspace({ ...path, ...env }, checkout.folder);

async function contents(paths: readonly string[], mostBytes = 100) {
  const commit = await workspace().commit(sha);
  const read: unknown[] = [];
  for await (const { content, ...rest } of commit?.read(paths, mostBytes) ?? [])
    read.push({ ...rest, content: Buffer.from(content).toString() });
  return read;
}

describe("the Git of a workspace", () => {
  it("lists the files of a commit, whatever the job has changed since", async () => {
    checkout.write({ "a.txt": "second version", "new.txt": "new" });
    checkout.git("add", "--all");

    expect((await workspace().commit(sha))?.files).toEqual([
      { path: "a.txt", bytes: 5, mode: "100644" },
      { path: "ü/b c.bin", bytes: 3, mode: "100644" },
    ]);
    expect(await contents(["a.txt"])).toEqual([{ path: "a.txt", content: "first", isCut: false }]);
  });

  it("reads contents in the order asked for, each cut at the limit", async () => {
    expect(await contents(["ü/b c.bin", "a.txt", "ü/b c.bin"], 4)).toEqual([
      { path: "ü/b c.bin", content: "\x01\0\x02", isCut: false },
      { path: "a.txt", content: "firs", isCut: true },
      { path: "ü/b c.bin", content: "\x01\0\x02", isCut: false },
    ]);
  });

  it("does not read what the commit does not hold", async () => {
    await expect(contents(["gone.txt"])).rejects.toThrow("local Git lacks gone.txt");
  });

  it("does not let a file hide behind one whose name looks the same", async () => {
    for (const [byte, content] of [
      [0xfe, "\0"],
      [0xff, "text"],
    ] as const) {
      const name = Buffer.concat([Buffer.from(`${checkout.folder}/`), Buffer.from([byte])]);
      writeFileSync(name, content);
    }
    const other = checkout.commit();
    await expect(workspace().commit(other)).rejects.toThrow(
      "local Git has files whose names are not UTF-8 and cannot be distinguished",
    );
  });

  it("does not follow a replacement of the commit", async () => {
    checkout.write({ "a.txt": "other" });
    const other = checkout.commit();
    checkout.git("replace", sha, other);
    expect((await workspace().commit(sha))?.files[0]).toMatchObject({ path: "a.txt", bytes: 5 });
    expect(await contents(["a.txt"])).toMatchObject([{ content: "first" }]);
  });

  describe("with an object that does not fit its name", () => {
    const forged = (object: string, type: string, content: Buffer) => {
      const file = join(checkout.folder, ".git/objects", object.slice(0, 2), object.slice(2));
      rmSync(file);
      writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])));
    };
    const bytesOf = (type: string, object: string) =>
      spawnSync("git", ["cat-file", type, object], { cwd: checkout.folder }).stdout;
    const nameOf = (what: string) => checkout.git("rev-parse", what).trim();

    it("does not read the content of a file", async () => {
      forged(nameOf(`${sha}:a.txt`), "blob", Buffer.from("forge"));
      await expect(contents(["a.txt"])).rejects.toThrow(
        "local Git has another content of a.txt than the commit",
      );
      await expect(contents(["a.txt"], 2)).rejects.toThrow("another content");
    });

    it.each(["commit", "tree", "folder"])("has no commit where it is a %s", async (what) => {
      checkout.write({ "ü/b c.bin": "harmless" });
      const other = checkout.commit();
      const at = { commit: "", tree: "^{tree}", folder: ":ü" }[what];
      const kind = what === "commit" ? "commit" : "tree";
      forged(nameOf(`${sha}${at}`), kind, bytesOf(kind, nameOf(`${other}${at}`)));
      expect(await workspace().commit(sha)).toBeUndefined();
    });
  });

  it("has an older commit too, and no unknown one", async () => {
    checkout.write({ "a.txt": "other" });
    checkout.commit();
    expect((await workspace().commit(sha))?.files).toHaveLength(2);
    expect(await workspace().commit("a".repeat(40))).toBeUndefined();
    expect(await workspace().commit("HEAD")).toBeUndefined();
  });

  it.each([
    { name: "without the git program", env: { PATH: "/nowhere" } },
    { name: "outside a repository", env: { CI_PROJECT_DIR: "/" } },
    { name: "below the top of a repository", env: { CI_PROJECT_DIR: "ü" } },
    { name: "below, in a folder whose name begins with a line break", env: { CI_PROJECT_DIR: "\nü" } },
    { name: "without a folder", env: { CI_PROJECT_DIR: "/nowhere" } },
  ])("has no commit $name", async ({ env }) => {
    const folder = resolve(checkout.folder, env.CI_PROJECT_DIR ?? "");
    if (folder.startsWith(checkout.folder)) mkdirSync(folder, { recursive: true });
    expect(await workspace({ ...env, CI_PROJECT_DIR: folder }).commit(sha)).toBeUndefined();
  });

  it("is for the commit of the pipeline, for the head behind a merged result, or for what is checked out", async () => {
    const [commit, head, other] = ["c", "b", "d"].map((digit) => digit.repeat(40)) as [
      string,
      string,
      string,
    ];
    const env = { CI_COMMIT_SHA: commit, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head };
    const answers = async (variables: object, shas: readonly string[]) =>
      Promise.all(shas.map((one) => workspace(variables).isFor(one)));
    expect(await answers(env, [commit, head, other, sha])).toEqual([true, true, false, false]);
    expect(await answers({}, [sha, other])).toEqual([true, false]);
    expect(await openWorkspace(path, "/").isFor(sha)).toBe(false);
  });
});
