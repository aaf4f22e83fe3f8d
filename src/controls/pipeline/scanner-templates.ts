/** What the scanner templates of GitLab 18.9 contain, as `scripts/extract-scanner-templates.mjs` read them. */

import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import data from "./scanner-templates.json" with { type: "json" };

export interface TemplateRule {
  /** White space folded. */
  readonly if?: string;
  readonly exists?: readonly string[];
  readonly never?: true;
  /** Those that keep the scanner from analyzers or files. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

export interface TemplateJob {
  readonly name: string;
  readonly reports: readonly string[];
  /** False: for configuration only, or for an analyzer that GitLab removed. */
  readonly runs: boolean;
  /** Lines, in which `$[[ inputs.NAME ]]` stands for the value of an input. */
  readonly script: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly rules: readonly TemplateRule[];
}

const templates = data.jobs as readonly TemplateJob[];
const exclusions: Readonly<Record<string, readonly string[] | undefined>> = data.variables;

/** The jobs of this name; several where templates differ. */
export function templatesNamed(name: string): readonly TemplateJob[] {
  return templates.filter((template) => template.name === name);
}

/** The jobs with one of these reports. */
export function templatesReporting(types: readonly string[]): readonly TemplateJob[] {
  return templates.filter(({ runs, reports }) => runs && reports.some((type) => types.includes(type)));
}

/** The job has the name of one that only other jobs extend, or whose analyzer is gone, and like it never runs. */
export function isDormant({ name, neverRuns }: CiJob): boolean {
  return neverRuns && templatesNamed(name).some(({ runs }) => !runs);
}

/** A template sets the variable to this value for all of its jobs. */
export function isUsualExclusion(name: string, value: string): boolean {
  return exclusions[name]?.includes(value) ?? false;
}

/** Both run the same lines, however the inputs of the template were filled in. */
export function runsScriptOf({ script }: TemplateJob, lines: readonly string[]): boolean {
  return script.length === lines.length && script.every((line, index) => isLine(line, lines[index] ?? ""));
}

/** Values of inputs stand in double quotes of a shell: nothing that ends the quotes or starts a command. */
const inputValue = '[^"\\\\$`}]*';

function isLine(template: string, line: string): boolean {
  if (!template.includes("$[[")) return template === line.trim();
  const parts = template
    .split(/\$\[\[ inputs\.\w+ \]\]/)
    .map((part) => part.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(inputValue)}$`).test(line.trim());
}
