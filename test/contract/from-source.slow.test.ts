/**
 * Whether the committed bundle, manifests, pages and schemas are what the source makes. `npm run check` makes them anew.
 *
 * Slow: three bundles are made, and everything that is generated.
 */

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runChild } from "../support/child.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");

describe("the bundle", () => {
  it("is what the source makes, byte for byte", async () => {
    const copy = "node_modules/.countersign-bundle";
    try {
      const { code } = await runChild(process.execPath, ["scripts/build.mjs", copy], {
        cwd: root,
        env: process.env,
        timeout: 100_000,
      });
      expect(code).toBe(0);
      const made = filesOf(join(root, copy));
      expect(filesOf(dist)).toEqual(made);
      const different = made.filter(
        (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(root, copy, file))),
      );
      expect(different).toEqual([]);
    } finally {
      rmSync(join(root, copy), { recursive: true, force: true });
    }
  });
});

describe("what is made from the code", () => {
  it("is up to date: manifests, reference pages and schemas", async () => {
    const { code, output } = await runChild(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
      env: process.env,
    });
    expect(output).toBe("");
    expect(code).toBe(0);
  });
});

function filesOf(folder: string): string[] {
  expect(existsSync(folder)).toBe(true);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}
