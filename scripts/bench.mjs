/**
 * Measures what a job costs, and prints all goals in one table: `npm run bench [PART…] [RUNS]`. Each part prints what it has
 * measured as soon as it ends. With `--write`, `docs/performance.md` is written from it. Nothing here is a test.
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { collectOutput, goalsTable, isBusy, machine, writePage } from "./bench/page.mjs";

/** In the order in which they run. Each has `run`, which prints details and returns its goals. */
const usual = [
  "start",
  "floor",
  "requests",
  "small-sbom",
  "code-owners",
  "growth",
  "peers",
  "large-sbom",
  "reports",
];
/** These take longer, or need more, and run only if they are named. The second ones have a table and options of their own. */
const more = ["html"];
const scripts = ["sweep", "apply", "responder"];

const words = process.argv.slice(2);
if (scripts.includes(words[0])) {
  const path = fileURLToPath(new URL("bench-many.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...words], { stdio: "inherit" });
  process.exit(status ?? 1);
}
const unknown = words.filter(
  (word) => !/^\d+$/.test(word) && ![...usual, ...more, "--write", "--without-danger"].includes(word),
);
if (unknown.length > 0) {
  console.error(
    `not known: ${unknown.join(", ")}. The parts are ${[...usual, ...more, ...scripts].join(", ")}`,
  );
  process.exit(2);
}

const named = words.filter((word) => /^[a-z]/.test(word));
const number = words.find((word) => /^\d+$/.test(word));
const options = {
  runs: number === undefined ? undefined : Number(number),
  withDanger: !words.includes("--without-danger"),
};
const output = collectOutput();
const startedAt = performance.now();
const before = machine();
const goals = [];
for (const name of named.length > 0 ? named : usual) {
  const began = performance.now();
  try {
    const { title, run } = await import(`./bench/parts/${name}.mjs`);
    console.log(`${title}\n`);
    const wasBusy = isBusy();
    const found = await run(options);
    const busy = wasBusy || isBusy();
    goals.push(...found.map((one) => ({ ...one, isBusy: busy && !one.isCount })));
  } catch (error) {
    console.log(`${error.stack}\n`);
    goals.push({ goal: `the part ${name}`, limit: "ends", measured: "failed", isMet: false, isBusy: false });
  }
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}
const details = output();
const seconds = (performance.now() - startedAt) / 1000;
const table = goalsTable(goals);
console.log(`${before}\n\n${table}\n\n${seconds.toFixed(0)} s`);
if (words.includes("--write")) writePage({ before, table, details, seconds });
if (goals.some(({ isMet, isBusy }) => isMet === false && !isBusy)) process.exitCode = 1;
