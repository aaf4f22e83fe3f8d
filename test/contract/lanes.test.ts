/** Two lanes of tests: those that `npm test` runs, and the slow ones, each with its reason. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minimatch } from "minimatch";
import { describe, expect, it } from "vitest";
import config from "../../vitest.config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

interface Lane {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

const lanes = (config.test?.projects ?? []).map((project) => (project as { readonly test: Lane }).test);
const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/${file}`);
const matches = (file: string, patterns: readonly string[]) =>
  patterns.some((pattern) => minimatch(file, pattern));

describe("every file of tests", () => {
  it("is in one lane", () => {
    expect(files.length).toBeGreaterThan(250);
    const placed = files.map((file) => [
      file,
      lanes
        .filter(({ include, exclude = [] }) => matches(file, include) && !matches(file, exclude))
        .map(({ name }) => name),
    ]);
    expect(placed.filter(([, names]) => names?.length !== 1)).toEqual([]);
  });

  it("that is slow begins with the reason", () => {
    const slow = files.filter((file) => file.endsWith(".slow.test.ts"));
    expect(slow.length).toBeGreaterThan(10);
    const opening = (file: string) => /^\/\*\*[\s\S]*?\*\//.exec(textOf(file))?.[0] ?? "";
    expect(slow.filter((file) => !/\n \* Slow: \S+ \S+ \S+/.test(opening(file)))).toEqual([]);
  });
});

describe("every lane", () => {
  it("is run in CI, and all but the slow one on every check", () => {
    const { scripts } = JSON.parse(textOf("package.json"));
    expect(lanes.map(({ name }) => name)).toContain("slow");
    expect([scripts.test, scripts["test:slow"]]).toEqual([
      "vitest run --project=!slow",
      "vitest run --project=slow",
    ]);
    const check = textOf("scripts/check.mjs");
    expect([...check.matchAll(/"--project=(.*?)"/g)].map(([, name]) => name)).toEqual(["!slow", "slow"]);
    expect(textOf(".ci/run")).toMatch(/^npm run check -- --all$/m);
  });

  it("runs the bundle for every case in CI, and both of its files", () => {
    const [, values = "", name = ""] =
      /\^\(\?:([^)]*)\)\$.*process\.env\.(\w+)/.exec(textOf("test/support/terminal.ts")) ?? [];
    const check = textOf("scripts/check.mjs");
    expect(check).toContain(`isAll ? { ${name}: file } : {}`);
    expect([...check.matchAll(/through\("(\w+)"\)/g)].map(([, value]) => value).sort()).toEqual(
      values.split("|").sort(),
    );
  });
});
