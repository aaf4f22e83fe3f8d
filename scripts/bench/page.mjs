/** The table of goals, and `docs/performance.md`, which has it with the machine that it was measured on. */

import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import { nodes } from "./nodes.mjs";

/** Keeps what is printed from now on. @returns {() => string} the whole text so far */
export function collectOutput() {
  const lines = [];
  const { log } = console;
  console.log = (text = "") => {
    lines.push(text);
    log(text);
  };
  return () => lines.join("\n");
}

/** What the times depend on, as a list in Markdown. */
export function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = availableParallelism();
  const [load] = loadavg();
  const use =
    load > cores / 4
      ? `not idle: on average, ${load.toFixed(1)} programs were running or waiting when the bench began`
      : "idle";
  return [
    `- Machine: ${type()}, ${cores} cores (${cpu?.model.trim()}), ${memory} GB of memory; ${use}.`,
    `- Node: ${nodes()
      .map(({ version }) => version)
      .join(", ")}.`,
    `- Date: ${new Date().toISOString().slice(0, 10)}.`,
  ].join("\n");
}

/** Whether other programs run: the bench itself is one at a time, and its server. */
export function isBusy() {
  return loadavg()[0] > availableParallelism();
}

/**
 * @param {{ goal: string; limit: string; measured: string; isMet: boolean | undefined; isBusy: boolean }[]} goals undefined
 * if there is nothing to compare, such as a program that is not installed. A time over the limit says nothing if other
 * programs ran meanwhile.
 */
export function goalsTable(goals) {
  const met = ({ isMet, isBusy }) => {
    if (isMet === undefined) return "–";
    return isMet ? "yes" : isBusy ? "open" : "no";
  };
  const rows = [
    ["goal", "limit", "measured", "met"],
    ...goals.map((one) => [one.goal, one.limit, one.measured, met(one)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`,
  );
  lines.splice(1, 0, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  return lines.join("\n");
}

/** @param {{ before: string; table: string; details: string; seconds: number }} measured */
export function writePage({ before, table, details, seconds }) {
  const file = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
  writeFileSync(
    file,
    `# Performance

What a job costs, as \`npm run bench -- --write\` measured it in ${Math.ceil(seconds / 60)} minutes. To compare two versions, run it for
both on the same idle machine: times of two machines, or of one machine at two times, say little. The ratios compare
programs that took turns. Other load affects both, but it costs a program that computes more than one that waits.

${before}

## Goals

${table}

The terms:

- The *floor* is bare Node that sends as many requests as a run needs one after the other: two waves of facts, the last look
  before a pass, and the post. A goal of 1.25 x means that everything else may take a quarter of that time.
- *open* is a time over the limit that was measured while other programs kept the processor busy. It says nothing.
- Times are the least of several runs, because other load only adds to a time. The details below also have medians.
- *in the image*: the container image keeps what V8 has compiled. Elsewhere, such a cache would be empty in every fresh
  container, and save nothing.
- The *exponent* tells how the cost of evidence grows: with 1, ten times as much evidence costs ten times as much. Garbage
  collection and caches of the processor add to what grows in proportion.

## Details

\`\`\`text
${details.trim()}
\`\`\`
`,
  );
}
