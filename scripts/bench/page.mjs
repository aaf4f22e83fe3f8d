/** `docs/performance.md`: what the bench has printed, with the machine that it ran on. */

import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";

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

/** @param {string} output @param {readonly string[]} versions of Node */
export function writePage(output, versions) {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const file = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
  writeFileSync(
    file,
    `# Performance

What a job costs, as \`npm run bench -- --write\` measured it. To compare two versions, run it for both on the same idle
machine: times of two machines, or of one machine at two times, say little.

- Machine: ${type()}, ${availableParallelism()} cores (${cpu?.model.trim()}), ${memory} GB of memory.
- Node: ${versions.join(", ")}.
- *depth* is the number of round trips that a run makes one after the other.
- *exponent* tells how the cost of evidence grows: with 1, ten times as much evidence costs ten times as much.

\`\`\`text
${output.trim()}
\`\`\`
`,
  );
}
