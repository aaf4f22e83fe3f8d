/** What the container image keeps of V8's work: it is used, never instead of another text, and never by another Node. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { placeOf, reporting } from "../support/job.ts";
import { nodeOf } from "../support/node.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Prints the parts that were compiled, those of them that had code, and those whose code V8 refused. */
const watcher = `
const vm = require("node:vm");
const seen = { parts: [], kept: [], rejected: [] };
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    const name = options.filename.replace(/.*[/]dist[/]/, "");
    seen.parts.push(name);
    if (options.cachedData) seen.kept.push(name);
    if (this.cachedDataRejected) seen.rejected.push(name);
  }
};
process.on("exit", () => console.log(JSON.stringify(seen)));
`;

let sandbox: Sandbox;
let made: string;
let place: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  made = mkdtempSync(join(tmpdir(), "code-cache-"));
  cpSync(join(root, "dist"), join(made, "dist"), { recursive: true });
  execFileSync(process.execPath, [join(root, "scripts/code-cache.mjs"), join(made, "dist")]);
  writeFileSync(join(made, "watcher.cjs"), watcher);
});
beforeEach(() => {
  place = mkdtempSync(join(made, "copy-"));
  cpSync(join(made, "dist"), join(place, "dist"), { recursive: true });
});
afterAll(async () => {
  rmSync(made, { recursive: true, force: true });
  await sandbox.close();
});

async function run(node = process.execPath) {
  const options = { env: { ...reporting, INPUT_POLICY: "preset:recommended" } };
  const { cwd, env, finish } = placeOf(sandbox, options);
  const args = ["--require", join(made, "watcher.cjs"), join(place, "dist/index.js")];
  const { code, stdout } = await runChild(node, args, { cwd, env });
  const { report } = finish({ code, stdout, stderr: "" });
  return {
    verdict: report?.verdict,
    titles: report?.requirements.flatMap(({ controls }) => controls.map(({ title }) => title)),
    seen: JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? ""),
  };
}

it("is used by the Node that made it", async () => {
  const { verdict, seen } = await run();
  expect(verdict).toBeDefined();
  expect(seen).toEqual({ parts: seen.kept, kept: seen.parts, rejected: [] });
  expect(seen.parts).toContain("program.js");
});

it("does not count for a part with another text of the same length", async () => {
  const chunks = join(place, "dist/chunks");
  const texts = readdirSync(chunks).map((name) => ({ name, text: readFileSync(join(chunks, name), "utf8") }));
  const partsWith = (title: string) => texts.filter(({ text }) => text.includes(title));
  const title = (await run()).titles?.find((one) => partsWith(one).length === 1) ?? "";
  const [{ name, text } = { name: "", text: "" }] = partsWith(title);
  writeFileSync(join(chunks, name), text.replace(title, title.toUpperCase()));
  const { titles, seen } = await run();
  expect(titles).toContain(title.toUpperCase());
  expect(seen.parts).toContain(`chunks/${name}`);
  expect(seen.kept).toEqual(seen.parts.filter((part: string) => part !== `chunks/${name}`));
});

it.each([22, 24] as const)("is ignored by Node %i, if another one made it", async (major) => {
  const { path } = nodeOf(major);
  const isSame =
    execFileSync(path, ["-p", "process.versions.v8"], { encoding: "utf8" }).trim() === process.versions.v8;
  const { verdict, seen } = await run(path);
  expect(verdict).toBeDefined();
  expect(seen.kept).toContain("program.js");
  expect(seen.rejected).toEqual(isSame ? [] : seen.kept);
});

it("is not looked for by the committed program", async () => {
  cpSync(join(root, "dist/index.js"), join(place, "dist/index.js"));
  const { verdict, seen } = await run();
  expect(verdict).toBeDefined();
  expect(seen.parts).toContain("program.js");
  expect(seen.kept).toEqual([]);
});

it.each(["", "{}", "{}\n", "[]\n", '{"program.js":[0,1]}\n', "no JSON"])("%j does no harm", async (text) => {
  writeFileSync(join(place, "dist/code-cache"), text);
  expect(await run()).toMatchObject({ verdict: expect.any(String), seen: { kept: [] } });
});
