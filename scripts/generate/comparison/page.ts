/** The page of comparison: every rule of other tools for GitLab, by its own number, and what answers it. */

import { page } from "../reference.ts";
import { code, entryText, type Row } from "./answers.ts";
import { chainBench } from "./chain-bench.ts";
import { gitlabcis } from "./gitlabcis.ts";
import { legitify } from "./legitify.ts";
import { pipelineCheck } from "./pipeline-check.ts";
import { plumber } from "./plumber.ts";

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Where the list of its rules was read, and what is not in it. Sentences. */
  readonly source: readonly string[];
  readonly rows: readonly Row[];
}

export const peers: readonly Peer[] = [plumber, pipelineCheck, gitlabcis, legitify, chainBench];

export function comparisonPage(): string {
  return page("Comparison with other tools", [
    "This page is for people who know another tool that checks projects on GitLab. For every rule of that tool, by its own number,",
    "the page names the control or the [own rule](policy.md#own-rules) that requires the same, or says why neither exists.",
    "",
    '- The middle column says in our words what their rule requires. "In part" says what remains open.',
    "- A control here is `unknown` where the other tool skips a rule or assumes the best, for example if the token lacks a role.",
    "- Names such as `acme` and `registry.example.com`, and numbers, are examples. A test runs every entry and every rule of this",
    "  page in the [sandbox](sandbox.md): each passes where nothing is wrong, and fails where something is.",
    "",
    ...peers.flatMap(section),
    "## Counts",
    "",
    "Rules that are answered by a control, by an own rule, and not at all.",
    "",
    "| tool | version | rules | by a control | by an own rule | of these, in part | not answered |",
    "|---|---|---|---|---|---|---|",
    ...peers.map(countRow),
  ]);
}

function countRow({ name, version, rows }: Peer): string {
  const { controls, rules, parts, none } = countsOf(rows);
  return `| [${name}](#${name.toLowerCase()}) | ${version} | ${rows.length} | ${controls} | ${rules} | ${parts} | ${none} |`;
}

export function countsOf(rows: readonly Row[]) {
  const of = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind).length;
  const parts = rows.filter((row) => row.kind !== "none" && row.part !== undefined).length;
  return { controls: of("control"), rules: of("rule"), parts, none: of("none") };
}

function section({ name, version, source, rows }: Peer): string[] {
  return [
    `## ${name}`,
    "",
    `Version ${version}. ${source.join("\n")}`,
    "",
    "| rule | what it requires | answer |",
    "|---|---|---|",
    ...rows.map((row) => `| ${row.id} | ${row.asks} | ${answerText(row)} |`),
    "",
  ];
}

function answerText(row: Row): string {
  if (row.kind === "none") return `Not answered: ${row.why}`;
  const part = row.part === undefined ? "" : `. In part: ${row.part}`;
  if (row.kind === "rule") return `own rule ${code(row.rule)}${part}`;
  const entries = row.entries.map((entry) => entryText(entry, "reference/controls"));
  return `${entries.join(", ")}${part}`;
}
