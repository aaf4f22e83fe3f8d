/**
 * Measures what many projects cost, at 30 ms for each answer of the sandbox. Nothing here is a test.
 *
 * - `npm run bench -- sweep [PROJECTS] [PART…]`: sweeps over a group of 10,000 projects, and of a tenth and a fifth of it.
 * - `npm run bench -- apply [PROJECTS]`: `checks apply` over 1,000 projects.
 * - `npm run bench -- responder [EVENTS]`: 20 events of each of three policies, each of another project.
 *
 * With `--write`, what was printed is written to `docs/at-scale.md`.
 */

import { writePage } from "./bench/many/page.mjs";
import { benchResponders } from "./bench/many/responders.mjs";
import { benchRollOuts } from "./bench/many/roll-outs.mjs";
import { cores, latencyMs, printHead, removeFolder } from "./bench/many/runner.mjs";
import { benchSweeps, parts } from "./bench/many/sweeps.mjs";

const [subject, ...words] = process.argv.slice(2);
const number = words.find((word) => /^\d+$/.test(word));
const named = words.filter((word) => parts.includes(word));
const isWritten = words.includes("--write");
const unknown = words.filter((word) => ![number, "--write", ...parts].includes(word));
if (!["sweep", "apply", "responder"].includes(subject) || unknown.length > 0) {
  console.error(
    `usage: npm run bench -- sweep [PROJECTS] [${parts.join("|")}…], apply [PROJECTS] or responder [EVENTS]`,
  );
  process.exit(2);
}
const machine = `${cores} cores with Node ${process.versions.node}`;
console.log(`${latencyMs} ms for each answer, ${machine}\n`);
printHead();
try {
  const larger = await run();
  if (isWritten) writePage([subject, ...words], machine, larger);
} finally {
  removeFolder();
}

function run() {
  if (subject === "apply") return benchRollOuts(Number(number ?? 1000));
  if (subject === "responder") return benchResponders(Number(number ?? 20));
  return benchSweeps(Number(number ?? 10_000), named.length > 0 ? named : parts);
}
