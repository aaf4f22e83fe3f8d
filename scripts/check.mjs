/**
 * Runs what CI runs, in order, up to the first failure: everything with `--all`, otherwise all but the slow tests. It also
 * updates stale files, which are a failure in CI.
 */

import { spawn, spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./use-own-node.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// `npm install PACKAGE` restores the link that `npm ci` removes, and npm then runs this file with a test's Node.
if (process.execPath.startsWith(join(root, "node_modules"))) {
  process.exit(spawnSync("node", process.argv.slice(1), { stdio: "inherit" }).status ?? 1);
}
const isContinuousIntegration = !["", "false", "0"].includes(process.env.CI ?? "");
/** The files that the first two steps write. */
const made = ["dist", "schema", "docs/reference", "templates", "action.yml"];
// Every tool runs on the Node that runs this file, not on another `node` in the PATH.
const path = [dirname(process.execPath), join(root, "node_modules/.bin"), process.env.PATH ?? ""];
const isAll = process.argv.includes("--all");
const env = { ...process.env, PATH: path.join(delimiter) };
/** With all tests, tables of tests run the program for every case (test/support/terminal.ts): each file of it in one lane. */
const through = (file) => (isAll ? { COUNTERSIGN_TESTS: file } : {});

/** Tests come last, so that the output ends with their summary. */
const steps = [
  ["build", () => run("node", ["scripts/build.mjs"])],
  ["generate", () => run("node", ["scripts/generate.mjs"])],
  // CI has no browser. There, a test compares the pictures with what they are made from.
  isContinuousIntegration
    ? ["committed", isCommitted]
    : ["pictures", () => run("node", ["scripts/pictures.mjs"])],
  [
    "lint, types, words, unused",
    () => runAll([["biome", "check", "."], ["tsc"], ["node", "scripts/words.mjs"], ["knip"]]),
  ],
  ["tests", () => run("vitest", ["run", "--project=!slow"], through("single"))],
  ...(isAll ? [["slow tests", () => run("vitest", ["run", "--project=slow"], through("bundle"))]] : []),
];

for (const [name, step] of steps) {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  const isGood = await step();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (!name.endsWith("tests"))
    console.log(isGood ? `   ${seconds} s` : `\n${name} failed after ${seconds} s`);
  if (!isGood) process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args, added = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...env, ...added },
    stdio: "inherit",
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs commands side by side. Each prints what it has to say when it ends. @param {string[][]} commands */
async function runAll(commands) {
  const ends = commands.map(async ([command, ...args]) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
    const status = await new Promise((resolve) => {
      child.on("error", (error) => {
        printed.push(Buffer.from(`${command}: ${error.message}\n`));
        resolve(1);
      });
      child.on("close", resolve);
    });
    process.stdout.write(Buffer.concat(printed));
    return status === 0;
  });
  return (await Promise.all(ends)).every(Boolean);
}

/** Whether the committed files are equal to what the source generates. */
function isCommitted() {
  const { status, stdout, stderr } = spawnSync("git", ["status", "--porcelain", "--", ...made], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) console.error(stderr);
  if (stdout !== "")
    console.error(
      `these files differ from what the source generates; run npm run check and commit them:\n${stdout}`,
    );
  return status === 0 && stdout === "";
}
