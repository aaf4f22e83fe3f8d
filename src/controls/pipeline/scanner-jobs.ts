/** What weakens a scanner job of the CI configuration. */

import type { CiJob, CiRule } from "../../facts/pipeline/ci-jobs.ts";
import { cut } from "../../shared/text.ts";
import { variablesIn } from "./ci-outcome.ts";
import { isSameCondition, problemsOfRules } from "./scanner-rules.ts";
import {
  isUsualExclusion,
  runsScriptOf,
  type TemplateJob,
  templatesNamed,
  templatesReporting,
} from "./scanner-templates.ts";

/** Types of security reports, with the prefixes of the variables that configure their scanners. */
const prefixes = {
  sast: ["SAST_"],
  secret_detection: ["SECRET_DETECTION_"],
  dependency_scanning: ["DEPENDENCY_SCANNING_", "DS_"],
  container_scanning: ["CONTAINER_SCANNING_", "CS_"],
  cluster_image_scanning: ["CLUSTER_IMAGE_SCANNING_"],
  dast: ["DAST_"],
  api_fuzzing: ["API_FUZZING_", "FUZZAPI_"],
  coverage_fuzzing: ["COVERAGE_FUZZING_", "COVFUZZ_"],
} as const;
type ReportType = keyof typeof prefixes;
export const reportTypes = Object.keys(prefixes) as readonly ReportType[];

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
}

interface Problem {
  /** What of `accept` covers it; undefined: nothing does. */
  readonly name?: Acceptable;
  readonly wrong?: string | undefined;
  readonly open?: string | undefined;
}

/** The problems of a job, each as a phrase that follows the job's name, except those that the policy accepts. */
export function problemsOf(
  job: CiJob,
  global: readonly Readonly<Record<string, string>>[],
  script: readonly string[] | undefined,
  accept: readonly Acceptable[],
): ScannerProblems {
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
    { name: "variables", wrong: switchedOff(job, global, templates) },
    ...problemsOfScripts(job, templates, named.length > 0, script),
  ];
  const counted = found.filter(({ name }) => !(name && accept.includes(name)));
  return {
    wrong: counted.flatMap(({ wrong }) => wrong ?? []),
    open: counted.flatMap(({ open }) => open ?? []),
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

/** Paths that the templates themselves exclude: tests and temporary files. */
const usualPath = /^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;

/** Variables in the configuration that switch off its scanner, some of its analyzers, or some of the files. */
function switchedOff(
  job: CiJob,
  global: readonly Readonly<Record<string, string>>[],
  templates: readonly TemplateJob[],
): string | undefined {
  const types = reportTypes.filter((type) => job.reports.includes(type));
  const starts = (types.length > 0 ? types : reportTypes).flatMap((type) => [...prefixes[type]]);
  const set = [
    ...[job.variables, ...global].flatMap((variables) => Object.entries(variables)),
    ...(job.rules ?? []).flatMap((rule) => ownVariables(rule, templates)),
  ];
  // Variables of the configuration overrule the predefined ones of the same name, in conditions too.
  const decides = new Set((job.rules ?? []).flatMap(({ condition = "" }) => variablesIn(condition)));
  const isPredefined = (name: string) => /^(?:CI|GITLAB)_/.test(name) && decides.has(name);
  for (const [name, value] of set) {
    if (isPredefined(name)) return `has conditions on ${name}, which the configuration sets to ${value}`;
    if (isUsualExclusion(name, value)) continue;
    if (!starts.some((start) => name.replace(/^DEFAULT_/, "").startsWith(start))) continue;
    const isOff = name.endsWith("_DISABLED") && !["", "0", "false"].includes(value.trim().toLowerCase());
    const excludes =
      (name.endsWith("_EXCLUDED_ANALYZERS") && value.trim() !== "") ||
      (name.endsWith("_EXCLUDED_PATHS") && !value.split(",").every((one) => usualPath.test(one)));
    if (isOff || excludes) return `is restricted by ${name}: ${value}`;
  }
  return undefined;
}

/** Those of a rule, without what a template sets under the same condition, where another scanner reads those files. */
function ownVariables(
  rule: CiRule,
  templates: readonly TemplateJob[],
): readonly (readonly [string, string])[] {
  const same = templates.flatMap(({ rules }) => rules.filter((one) => isSameCondition(rule, one)));
  return Object.entries(rule.variables).filter(
    ([name, value]) => !same.some(({ variables }) => variables?.[name] === value),
  );
}

function short(line: string): string {
  const [first = ""] = line.trim().split("\n");
  return cut(first, 60);
}
