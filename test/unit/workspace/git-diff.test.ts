/** What differs between two commits of a local repository. */

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkspace } from "../../../src/workspace/open.ts";
import { type Checkout, makeCheckout } from "../../support/checkout.ts";

const twenty = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join("");

let checkout: Checkout;
let base: string;
beforeEach(() => {
  checkout = makeCheckout({ "a.txt": "one\ntwo\n", "old/moved.txt": twenty, "gone.txt": "x\n" });
  base = checkout.commit();
});
afterEach(() => checkout.remove());

const diff = (from: string, to: string) =>
  openWorkspace({ PATH: process.env.PATH }, checkout.folder).diff(from, to);

describe("the difference of two commits", () => {
  it("has every file with its lines, moved ones with both names", async () => {
    checkout.git("rm", "--quiet", "gone.txt");
    checkout.git("mv", "old/moved.txt", "ü\tnew.txt");
    checkout.write({ "a.txt": "one\n2\n3\n", "bin.dat": new Uint8Array([0, 10, 1]) });

    expect(await diff(base, checkout.commit())).toEqual([
      { path: "a.txt", oldPath: "a.txt", additions: 2, deletions: 1 },
      { path: "bin.dat", oldPath: "bin.dat", additions: 0, deletions: 0 },
      { path: "gone.txt", oldPath: "gone.txt", additions: 0, deletions: 1 },
      { path: "ü\tnew.txt", oldPath: "old/moved.txt", additions: 0, deletions: 0 },
    ]);
  });

  it.each(["*.txt -diff", "*.txt binary", "*.txt diff=mine"])(
    "cannot be hidden by %s, or by configuration",
    async (line) => {
      checkout.write({ ".gitattributes": `${line}\n`, "a.txt": "1\n2\n3\n" });
      checkout.git("config", "diff.mine.textconv", "false");
      checkout.git("config", "diff.external", "false");
      checkout.git("config", "diff.ignoreSubmodules", "all");
      const head = checkout.commit();

      expect(await diff(base, head)).toContainEqual({
        path: "a.txt",
        oldPath: "a.txt",
        additions: 3,
        deletions: 2,
      });
    },
  );

  it("cannot be hidden by a threshold of the configuration", async () => {
    checkout.write({ "a.txt": "1\n2\n3\n" });
    checkout.git("config", "core.bigFileThreshold", "1");
    expect(await diff(base, checkout.commit())).toMatchObject([
      { path: "a.txt", additions: 3, deletions: 2 },
    ]);
  });

  it("is unknown with an object that does not fit its name", async () => {
    checkout.write({ "a.txt": "1\n2\n3\n" });
    const head = checkout.commit();
    const name = checkout.git("rev-parse", `${head}:a.txt`);
    const file = join(checkout.folder, ".git/objects", name.slice(0, 2), name.slice(2));
    rmSync(file);
    writeFileSync(file, deflateSync(Buffer.from("blob 8\0one\ntwo\n")));
    expect(await diff(base, head)).toBeUndefined();
  });

  it("is empty between a commit and itself", async () => {
    expect(await diff(base, base)).toEqual([]);
  });

  it.each([
    ["an unknown commit", "a".repeat(40)],
    ["an option", "--output=/tmp/x"],
    ["a branch", "HEAD"],
  ])("is unknown for %s", async (_, sha) => {
    expect(await diff(base, sha)).toBeUndefined();
    expect(await diff(sha, base)).toBeUndefined();
  });
});
