/**
 * Measures what many projects cost, at 30 ms for each answer of the sandbox. Nothing here is a test.
 *
 * - `npm run bench -- sweep [PROJECTS] [PART…]`: sweeps over a group of 10,000 projects, and of a tenth and a fifth of it.
 * - `npm run bench -- apply [PROJECTS]`: `checks apply` over 1,000 projects.
 */

import { benchRollOuts } from "./bench/many/roll-outs.mjs";
import { cores, latencyMs, printHead, removeFolder } from "./bench/many/runner.mjs";
import { benchSweeps, parts } from "./bench/many/sweeps.mjs";

const [subject, ...words] = process.argv.slice(2);
const number = words.find((word) => /^\d+$/.test(word));
const named = words.filter((word) => parts.includes(word));
const unknown = words.filter((word) => word !== number && !parts.includes(word));
if (!["sweep", "apply"].includes(subject) || unknown.length > 0) {
  console.error(`usage: npm run bench -- sweep [PROJECTS] [${parts.join("|")}…], or apply [PROJECTS]`);
  process.exit(2);
}
console.log(`${latencyMs} ms for each answer, ${cores} cores, Node ${process.versions.node}\n`);
printHead();
try {
  if (subject === "sweep") await benchSweeps(Number(number ?? 10_000), named.length > 0 ? named : parts);
  else await benchRollOuts(Number(number ?? 1000));
} finally {
  removeFolder();
}
