import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UnreadableFact } from "../../../src/facts/source.ts";
import { openWorkspace } from "../../../src/workspace/open.ts";
import { type Checkout, makeCheckout } from "../../support/checkout.ts";

let checkout: Checkout;
let outside: string;
beforeEach(() => {
  checkout = makeCheckout({
    "sbom/gl-sbom.cdx.json": "{}",
    "deep/er/b.cdx.json": "12345",
    "node_modules/x/c.cdx.json": "",
    ".git/d.cdx.json": "",
    "readme.md": "hello",
  });
  outside = mkdtempSync(join(tmpdir(), "outside-"));
  writeFileSync(join(outside, "secret.cdx.json"), "secret");
  symlinkSync(outside, join(checkout.folder, "linked"));
  symlinkSync(join(outside, "secret.cdx.json"), join(checkout.folder, "link.cdx.json"));
});
afterEach(() => {
  checkout.remove();
  rmSync(outside, { recursive: true });
});

const workspace = (env = {}) => openWorkspace(env, checkout.folder);

async function read(path: string, mostBytes = 1000): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of workspace().open(path, mostBytes)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("the files of a workspace", () => {
  it("lists what matches, neither links nor .git, and packages only if they are named", async () => {
    expect(await workspace().list(["**/*.cdx.json"])).toEqual([
      { path: "deep/er/b.cdx.json", bytes: 5 },
      { path: "sbom/gl-sbom.cdx.json", bytes: 2 },
    ]);
    expect(await workspace().list(["node_modules/**/*.cdx.json"])).toEqual([
      { path: "node_modules/x/c.cdx.json", bytes: 0 },
    ]);
  });

  it("is in the folder that the job's variable names", async () => {
    const named = openWorkspace({ CI_PROJECT_DIR: checkout.folder }, "/nowhere");
    expect(await named.list(["readme.md"])).toHaveLength(1);
  });

  it("reads a file that is within the limit", async () => {
    expect(await read("readme.md", 5)).toBe("hello");
  });

  it.each([
    { path: "../secret", reason: "../secret is not a path within the folder" },
    { path: "sbom/../../secret", reason: "is not a path within the folder" },
    { path: "/etc/hosts", reason: "/etc/hosts is not a path within the folder" },
    { path: "a\0b", reason: "is not a path within the folder" },
    { path: "link.cdx.json", reason: "link.cdx.json is reached through a symbolic link" },
    { path: "linked/secret.cdx.json", reason: "is reached through a symbolic link" },
    { path: "absent.json", reason: "absent.json cannot be read (ENOENT)" },
    { path: "sbom", reason: "sbom is a directory, not a regular file" },
    { path: "readme.md", mostBytes: 4, reason: "readme.md has 5 bytes, at most 4 are read" },
  ])("refuses $path: $reason", async ({ path, reason, mostBytes }) => {
    const error = await read(path, mostBytes).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFact);
    expect(error.message).toContain(reason);
  });

  it.skipIf(process.platform === "win32")("does not wait for the writer of a pipe", async () => {
    spawnSync("mkfifo", [join(checkout.folder, "pipe")]);
    await expect(read("pipe")).rejects.toThrow("pipe is a named pipe, not a regular file");
  });

  it("says so where there is no folder", async () => {
    await expect(openWorkspace({}, "/nowhere").list(["*"])).rejects.toThrow(
      "the folder cannot be read (ENOENT)",
    );
  });
});
