/** What weakens a scanner job of the CI configuration. */

import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import type { Overriding } from "../../facts/pipeline/configuration/overriding.ts";
import { cut } from "../../shared/text.ts";
import { checkLimit } from "../../shared/work-limit.ts";
import { problemsOfRules } from "./scanner-rules.ts";
import { runsScriptOf, type TemplateJob, templatesNamed, templatesReporting } from "./scanner-templates.ts";
import { problemsOfVariables } from "./scanner-variables.ts";

export const acceptable = [
  "allow_failure",
  "manual",
  "conditional_never",
  "variables",
  "script",
  "before_script",
  "after_script",
] as const;
export type Acceptable = (typeof acceptable)[number];

export interface ScannerProblems {
  readonly wrong: readonly string[];
  /** What neither GitLab's templates nor the policy decide. */
  readonly open: readonly string[];
  /** Variables that the settings decide, and on which the job depends. */
  readonly doubts: readonly string[];
}

interface Problem {
  /** What of `accept` covers it; undefined: nothing does. */
  readonly name?: Acceptable;
  readonly wrong?: string | undefined;
  readonly open?: string | undefined;
  readonly doubts?: readonly string[];
}

/** The problems of a job, each as a phrase that follows the job's name, except those that the policy accepts. */
export function problemsOf(
  job: CiJob,
  global: readonly Readonly<Record<string, string>>[],
  script: readonly string[] | undefined,
  accept: readonly Acceptable[],
  overriding: Overriding,
): ScannerProblems {
  checkLimit();
  const rules = job.rules ?? [];
  const running = rules.filter(({ when }) => when !== "never");
  const mayFail = rules.length > 0 ? running.some((rule) => rule.mayFail ?? job.mayFail) : job.mayFail;
  const isWhen = (wanted: string) => [job, ...running].some(({ when }) => when === wanted);
  const named = templatesNamed(job.name);
  const templates = named.length > 0 ? named : templatesReporting(job.reports);
  const found: readonly Problem[] = [
    { wrong: job.neverRuns ? "never runs (rules)" : undefined },
    { name: "allow_failure", wrong: mayFail ? "may fail (allow_failure)" : undefined },
    { wrong: isWhen("on_failure") ? "runs only if another job failed (when: on_failure)" : undefined },
    { wrong: isWhen("delayed") ? "is delayed (when: delayed)" : undefined },
    {
      name: "conditional_never",
      wrong: job.isLimited ? "is limited by only or except" : undefined,
    },
    {
      name: "manual",
      wrong: isWhen("manual") ? "must be started manually (when: manual)" : undefined,
    },
    ...(job.neverRuns
      ? []
      : [{ name: "conditional_never" as const, ...problemsOfRules(rules, templates, named.length > 0) }]),
    { name: "variables", ...problemsOfVariables(job, global, templates, overriding) },
    ...problemsOfScripts(job, templates, named.length > 0, script),
  ];
  const counted = found.filter(({ name }) => !(name && accept.includes(name)));
  return {
    wrong: counted.flatMap(({ wrong }) => wrong ?? []),
    open: counted.flatMap(({ open }) => open ?? []),
    doubts: counted.flatMap(({ doubts }) => doubts ?? []),
  };
}

/** The lines of a template, or those that the policy names; of any other script it is unknown what it reports. */
function problemsOfScripts(
  { scripts: { before, main, after } }: CiJob,
  templates: readonly TemplateJob[],
  isNamed: boolean,
  script: readonly string[] | undefined,
): readonly Problem[] {
  const own = templates.find((template) => template.runs && runsScriptOf(template, main));
  if (!own && !script && !isNamed) {
    return [
      { name: "script", open: "runs a script that neither GitLab's templates nor the policy (script) name" },
    ];
  }
  const lines = script ?? templates.filter(({ runs }) => runs).flatMap((template) => template.script);
  const other = own ? undefined : main.find((line) => !lines.includes(line.trim()));
  const isShort = !own && !script && other === undefined && main.length > 0;
  const says = (lines: readonly string[], usual: readonly string[] = [], where: string) => {
    const [line] = lines.filter((_, index) => lines[index]?.trim() !== usual[index]);
    return line === undefined ? undefined : `runs ${JSON.stringify(short(line))} ${where}`;
  };
  return [
    { name: "script", wrong: other === undefined ? undefined : `runs ${JSON.stringify(short(other))}` },
    { name: "script", wrong: main.length === 0 ? "runs nothing" : undefined },
    { name: "script", wrong: isShort ? "runs only some lines of GitLab's template" : undefined },
    { name: "before_script", wrong: says(before, own?.before, "before the scanner") },
    { name: "after_script", wrong: says(after, own?.after, "after the scanner") },
  ];
}

function short(line: string): string {
  const [first = ""] = line.trim().split("\n");
  return cut(first, 60);
}
