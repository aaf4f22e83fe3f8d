/**
 * The npm package, as `npm publish` would send it and `npm install` would put it on a machine.
 *
 * Slow: npm packs and installs it.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { runChild } from "../support/child.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { env } = process;

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

describe("the npm package", () => {
  let folder: string;
  let packed: Packed;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "package-"));
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const { stdout } = await runChild("npm", args, { cwd: root, env });
    [packed] = JSON.parse(stdout) as [Packed];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds the program, its schemas, a licence and a page to read, and nothing else", () => {
    const filesOf = (name: string) =>
      readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name: file }) => relative(root, join(parentPath, file)));

    const names = packed.files.map(({ path }) => path);
    expect(names).toEqual(expect.arrayContaining(["dist/index.js", "dist/standalone.js"]));
    expect([...names].sort()).toEqual(
      [...filesOf("dist"), ...filesOf("schema"), "LICENSE", "README.md", "package.json"].sort(),
    );
  });

  it("takes at most 8 MB on a machine", () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(8_000_000);
  });

  it("has no mistake that publint finds", async () => {
    const { buffer: tarball } = Uint8Array.from(readFileSync(join(folder, packed.filename)));
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });

    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("installs one program, without other packages and without scripts, and it runs", async () => {
    const install = ["install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename)];
    // `npm run --silent` would make this npm silent too.
    const args = ["--prefix", folder, "--loglevel=notice", ...install];
    // On a busy machine, npm can need half a minute.
    const installed = await runChild("npm", args, { cwd: folder, env, timeout: 90_000 });
    expect(installed.output).toContain("added 1 package");
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "countersign",
    ]);
    expect(readdirSync(join(folder, "node_modules/.bin"))).toEqual(["countersign"]);

    const manifest = JSON.parse(readFileSync(join(folder, "node_modules/countersign/package.json"), "utf8"));
    for (const name of ["dependencies", "optionalDependencies", "peerDependencies"]) {
      expect(manifest).not.toHaveProperty(name);
    }
    for (const name of ["preinstall", "install", "postinstall"]) {
      expect(manifest.scripts).not.toHaveProperty(name);
    }

    const program = join(folder, "node_modules/.bin/countersign");
    expect(existsSync(program)).toBe(true);
    const path = { PATH: env.PATH };
    expect((await runChild(program, ["--version"], { cwd: folder, env: path })).output).toBe(`${version}\n`);
    const demo = await runChild(program, ["demo"], { cwd: folder, env: path });
    expect(demo.output).toContain("The job ends with exit code 0.");
    expect(demo.code).toBe(0);
  });
});
