import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { runChild } from "../support/child.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("what is made from the code", () => {
  it("is up to date: manifests, reference pages and schemas", async () => {
    const { code, output } = await runChild(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
      env: process.env,
    });
    expect(output).toBe("");
    expect(code).toBe(0);
  });

  it("has one version", () => {
    const { version: published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(version).toBe(published);
  });
});
