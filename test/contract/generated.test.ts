import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { runChild } from "../support/child.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { env } = process;

describe("what is made from the code", () => {
  it("is up to date: manifests, reference pages and schemas", async () => {
    const { code, output } = await runChild(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
      env,
    });
    expect(output).toBe("");
    expect(code).toBe(0);
  });

  it("has one version", () => {
    const { version: published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(version).toBe(published);
  });
});

describe("the npm package", () => {
  let packed: string[];

  beforeAll(async () => {
    const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const { stdout } = await runChild("npm", args, { cwd: root, env });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    packed = files.map(({ path }) => path);
  });

  it("holds the program, its schemas, a licence and a page to read, and nothing else", () => {
    const program = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
    expect(packed).toEqual(expect.arrayContaining(["dist/index.js", "dist/standalone.js"]));
    expect([...packed].sort()).toEqual(
      [
        ...program,
        "LICENSE",
        "README.md",
        "package.json",
        "schema/doctor.schema.json",
        "schema/policy.schema.json",
        "schema/report.schema.json",
      ].sort(),
    );
  });

  it("runs without anything else installed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "package-"));
    try {
      for (const path of packed) cpSync(join(root, path), join(folder, path));
      const demo = await runChild(process.execPath, ["dist/index.js", "demo"], {
        cwd: folder,
        env: { PATH: env.PATH },
      });
      expect(demo.output).toContain("The job ends with exit code 0.");
      expect(demo.code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
