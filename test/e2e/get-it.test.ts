/** The block of the pages that gets the program: run as it is written, against a server with the released file. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { runChild } from "../support/child.ts";
import { needs } from "../support/needs.ts";
import { getItBlock, type ReleaseServer, released, startReleaseServer } from "../support/release.ts";

let server: ReleaseServer;

beforeAll(async () => {
  server = await startReleaseServer();
});
afterAll(() => server.close());
beforeEach((context) => needs(context, "curl", "sha256sum"));

it.each(["README.md", "docs/getting-started.md"])("%s gets a program that runs", async (page) => {
  const home = mkdtempSync(join(tmpdir(), "get-it-"));
  try {
    const env = { PATH: `${join(home, ".local/bin")}:${process.env.PATH}`, HOME: home };
    server.served = released;
    const lines = `${getItBlock(page, server.url)}\ncountersign --version`;
    const { code, output } = await runChild("sh", ["-euc", lines], { cwd: home, env });
    expect(output).toContain("countersign.mjs: OK");
    expect(output.trim().split("\n").at(-1)).toBe(version);
    expect(code).toBe(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

it("keeps nothing of a file that is not the released one", async () => {
  const home = mkdtempSync(join(tmpdir(), "get-it-"));
  try {
    server.served = Buffer.concat([released, Buffer.from("\n")]);
    const env = { PATH: process.env.PATH, HOME: home };
    const lines = getItBlock("README.md", server.url);
    const { code, output } = await runChild("sh", ["-euc", lines], { cwd: home, env });
    expect(output).toContain("countersign.mjs: FAILED");
    expect(code).not.toBe(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
