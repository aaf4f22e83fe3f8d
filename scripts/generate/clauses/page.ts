/** The page of clauses: of each standard every clause, what shows it, and which clauses nobody can check from GitLab. */

import type { Preset } from "../../../src/policy/presets/registry.ts";
import { code, entryText, idOf, type Row } from "../comparison/answers.ts";
import { gitlabcis } from "../comparison/gitlabcis.ts";
import { page } from "../reference.ts";
import { iso27001 } from "./iso27001.ts";
import { slsa } from "./slsa.ts";
import { soc2 } from "./soc2.ts";

export interface Standard {
  readonly title: string;
  /** Name of the preset that serves its clauses. */
  readonly preset: string;
  /** Where the clauses were read, and what is left out. Sentences. */
  readonly source: readonly string[];
  readonly rows: readonly Row[];
}

const cis: Standard = {
  title: "CIS GitLab Benchmark",
  preset: "cis-gitlab",
  source: [
    "The recommendations are those of the CIS GitLab Benchmark 1.0, as the Python package gitlabcis 1.20.2 contains them.",
  ],
  rows: gitlabcis.rows,
};

export const standards: readonly Standard[] = [cis, slsa, iso27001, soc2];

export function clausesPage(presets: readonly { readonly name: string; readonly preset: Preset }[]): string {
  const sections = standards.flatMap((standard) =>
    section(standard, inPreset(presets.find(({ name }) => name === standard.preset)?.preset)),
  );
  return page("Clauses of standards", [
    "This page is for auditors, and for people who write policies for a standard. A preset for a standard serves the clauses that",
    "GitLab can show. The page lists every clause, including those that GitLab cannot show.",
    "",
    "To pass is evidence for a part of a clause, never for the whole: whether an organization does what a clause requires is for",
    "an auditor to say.",
    "",
    "- *In the preset* are the controls that the preset requires.",
    "- *More* are controls and [own rules](../policy.md#own-rules) that show more of the clause. They are not in the preset, because",
    "  they need your own parameters, or because not every project can pass them.",
    "- *Not visible* says what GitLab cannot show.",
    "",
    ...sections.slice(0, -1),
  ]);
}

/** Ids of its controls. */
export function inPreset(preset: Preset | undefined): ReadonlySet<string> {
  const entries = preset?.requirements.flatMap(({ controls }) => controls) ?? [];
  return new Set(entries.map((entry) => (typeof entry === "string" ? entry : String(entry.id))));
}

function section({ title, preset, source, rows }: Standard, required: ReadonlySet<string>): string[] {
  const isServed = (row: Row) => row.kind === "control" && row.entries.some((one) => required.has(idOf(one)));
  const served = rows.filter(isServed).length;
  const none = rows.filter(({ kind }) => kind === "none").length;
  return [
    `## ${title}`,
    "",
    ...source,
    `The preset is [\`preset:${preset}\`](presets/${preset}.md). Of ${rows.length} clauses it serves ${served};`,
    `${rows.length - served - none} can be shown with more controls, and nobody can check ${none} from GitLab.`,
    "",
    "| clause | what it requires | in the preset | more | not visible |",
    "|---|---|---|---|---|",
    ...rows.map((row) => rowText(row, required)),
    "",
  ];
}

function rowText(row: Row, required: ReadonlySet<string>): string {
  const cells = cellsOf(row, required);
  return `| ${row.id} | ${row.asks} | ${cells.join(" | ")} |`
    .replaceAll("|  |", "| |")
    .replaceAll("|  |", "| |");
}

function cellsOf(row: Row, required: ReadonlySet<string>): readonly string[] {
  if (row.kind === "none") return ["", "", `Nobody can check this from GitLab: ${row.why}`];
  if (row.kind === "rule") return ["", code(row.rule), sentence(row.part)];
  const text = (isRequired: boolean) =>
    row.entries
      .filter((entry) => required.has(idOf(entry)) === isRequired)
      .map((entry) => entryText(isRequired ? idOf(entry) : entry, "controls"))
      .join(", ");
  return [text(true), text(false), sentence(row.part)];
}

function sentence(part = ""): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
