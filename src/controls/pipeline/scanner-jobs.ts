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
  "files",
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

/** What the job is part of. */
export interface Around {
  readonly global: readonly Readonly<Record<string, string>>[];
  /** All jobs that must be intact. */
  readonly judged: readonly CiJob[];
  /** Files of the repository that restrict scanners. */
  readonly files: readonly string[];
}

/** The problems of a job, each as a phrase that follows the job's name, except those that the policy accepts. */
export function problemsOf(
  job: CiJob,
  around: Around,
  script: readonly string[] | undefined,
  accept: readonly Acceptable[],
  overriding: Overriding,
): ScannerProblems {
  checkLimit();
  const { global, files } = around;
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
    { name: "variables", ...problemsOfVariables(job, global, templates, overriding, isSplit(job, around)) },
    { name: "files", open: problemOfFiles(job, global, files) },
    ...problemsOfScripts(job, templates, named.length > 0, script),
  ];
  const counted = found.filter(({ name }) => !(name && accept.includes(name)));
  return {
    wrong: counted.flatMap(({ wrong }) => wrong ?? []),
    open: counted.flatMap(({ open }) => open ?? []),
    doubts: counted.flatMap(({ doubts }) => doubts ?? []),
  };
}

const switchOfAdvanced = "GITLAB_ADVANCED_SAST_ENABLED";

/**
 * `gitlab-advanced-sast` scans the languages that `semgrep-sast` then leaves out, if both are there and read the same value.
 */
function isSplit({ name }: CiJob, { global: [, ...ofWorkflow], judged }: Around): boolean {
  const both = ["semgrep-sast", "gitlab-advanced-sast"].map((one) =>
    judged.find((job) => job.name === one && !job.neverRuns),
  );
  const [one, other] = both;
  if (!one || !other || !both.some((job) => job?.name === name)) return false;
  const inRules = [one, other].flatMap(({ rules = [] }) => rules.map(({ variables }) => variables));
  return (
    one.variables[switchOfAdvanced] === other.variables[switchOfAdvanced] &&
    ![...ofWorkflow, ...inRules].some((variables) => Object.hasOwn(variables, switchOfAdvanced))
  );
}

const filesOf: Readonly<Record<string, RegExp>> = {
  sast: /^\.gitlab(?:\/sast-ruleset\.toml)?$|^\.semgrepignore$/,
  secret_detection: /^\.gitlab(?:\/secret-detection-ruleset\.toml)?$/,
  container_scanning: /^vulnerability-allowlist\.yml$/,
};

/** @param files of the repository that some scanner reads */
function problemOfFiles(
  { reports, variables }: CiJob,
  global: readonly Readonly<Record<string, string>>[],
  files: readonly string[],
): string | undefined {
  // Without the repository's own configuration, as the documentation of SAST and secret detection says.
  const [own] = [variables, ...global].flatMap(({ SECURE_ENABLE_LOCAL_CONFIGURATION: value }) => value ?? []);
  const read = files.filter((path) =>
    Object.entries(filesOf).some(
      ([type, names]) =>
        (reports.includes(type) || reports.length === 0) &&
        names.test(path) &&
        !(own === "false" && path.endsWith("-ruleset.toml")),
    ),
  );
  return read.length === 0 ? undefined : `may be restricted by ${read.join(" and ")}`;
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
