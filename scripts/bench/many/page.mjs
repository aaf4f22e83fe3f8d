/** The part of `docs/at-scale.md` that the bench measures, and what follows from it. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { latencyMs, printed, root } from "./runner.mjs";

const page = join(root, "docs/at-scale.md");
/** Of each job, by default. */
const perSecond = 20;

/**
 * @param {readonly string[]} words of the command, whose first is the part of the page
 * @param {Record<string, object> | undefined} larger rows of the largest group, by policy
 */
export function writePage([subject, ...words], machine, larger) {
  const sizing = larger?.recommended ? `\n${sizingOf(larger.recommended)}\n` : "";
  const text = `
\`npm run bench -- ${[subject, ...words].join(" ")}\` wrote this part, with ${latencyMs} ms for each answer of the sandbox, on ${machine}:

\`\`\`text
${printed.join("\n")}
\`\`\`
${sizing}`;
  const before = readFileSync(page, "utf8");
  const [begin, end] = [`<!-- ${subject} -->\n`, `<!-- end of ${subject} -->\n`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no part for ${subject}`);
  writeFileSync(page, before.slice(0, from) + begin + text + before.slice(to));
}

/** Without limits of GitLab, a job sends as many requests a second as its input allows. */
function sizingOf({ requests, projects }) {
  const head = [
    `| projects | jobs | requests for \`recommended\` | minutes, at ${perSecond} requests per second and job | runner minutes |`,
    "|---|---|---|---|---|",
  ];
  const rows = [
    [1000, 1],
    [10_000, 1],
    [10_000, 4],
    [10_000, 8],
  ].map(([count, jobs]) => {
    // Each job reads the list of the group.
    const sent = Math.round(((requests - projects / 100) / projects) * count + (jobs * count) / 100);
    const minutes = sent / perSecond / 60;
    const cells = [count, jobs, sent].map((number) => number.toLocaleString("en"));
    return `| ${[...cells, (minutes / jobs).toFixed(1), minutes.toFixed(0)].join(" | ")} |`;
  });
  return [...head, ...rows].join("\n");
}
