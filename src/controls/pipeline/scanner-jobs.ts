/** What weakens a scanner job of the CI configuration. */

import type { CiJob, CiRule } from "../../facts/pipeline/ci-jobs.ts";
import { cut } from "../../shared/text.ts";
import { variablesIn } from "./ci-outcome.ts";

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

/** The commands in GitLab's own templates, by the names of their jobs. */
const ownScripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:-sast|^gitlab-advanced-sast|^secret_detection|dependency[-_]scanning)$/, ["/analyzer run"]],
  [/^container_scanning$/, ["gtcs scan"]],
];

/** Conditions under which those templates exclude a job. */
const ownConditions = /_DISABLED$|_EXCLUDED_ANALYZERS$|^CI_OPEN_MERGE_REQUESTS$|^GITLAB_FEATURES$/;

/** A job of the templates that other jobs only extend, such as `sast`. It never runs, and would fail. */
export function isConfigurationOnly(job: CiJob, all: readonly CiJob[]): boolean {
  const isBase = reportTypes.some((type) => type === job.name) && job.scripts.main.at(-1) === "exit 1";
  const hasHeirs = all.some((one) => one !== job && one.reports.includes(job.name));
  return isBase && job.neverRuns && hasHeirs;
}

/** The problems of a job, each as a phrase that follows the job's name, except those that the policy accepts. */
export function problemsOf(
  job: CiJob,
  global: readonly Readonly<Record<string, string>>[],
  script: readonly string[] | undefined,
  accept: readonly Acceptable[],
): readonly string[] {
  const rules = job.rules ?? [];
  const running = rules.filter(({ when }) => when !== "never");
  const mayFail = rules.length > 0 ? running.some((rule) => rule.mayFail ?? job.mayFail) : job.mayFail;
  const isWhen = (wanted: string) => [job, ...running].some(({ when }) => when === wanted);
  const { before, main, after } = job.scripts;
  const expected = script ?? ownScripts.find(([name]) => name.test(job.name))?.[1];
  const other = expected && main.find((line) => !expected.includes(line.trim()));
  const skipping = rules.find(isSuspicious);
  const found: readonly (readonly [Acceptable | undefined, string | undefined])[] = [
    [undefined, job.neverRuns ? "never runs (rules)" : undefined],
    ["allow_failure", mayFail ? "may fail (allow_failure)" : undefined],
    [undefined, isWhen("on_failure") ? "runs only if another job failed (when: on_failure)" : undefined],
    [undefined, isWhen("delayed") ? "is delayed (when: delayed)" : undefined],
    ["conditional_never", job.isLimited ? "is limited by only or except" : undefined],
    ["manual", isWhen("manual") ? "must be started manually (when: manual)" : undefined],
    ["conditional_never", skipping && `is excluded if ${skipping.condition ?? "its rules match the files"}`],
    ["variables", switchedOff(job, global)],
    ["script", other === undefined ? undefined : `runs ${JSON.stringify(short(other))}`],
    ["script", expected && main.length === 0 ? "runs nothing" : undefined],
    [
      "before_script",
      expected && before[0] ? `runs ${JSON.stringify(short(before[0]))} before the scanner` : undefined,
    ],
    [
      "after_script",
      expected && after[0] ? `runs ${JSON.stringify(short(after[0]))} after the scanner` : undefined,
    ],
  ];
  return found.flatMap(([name, said]) => (said && !(name && accept.includes(name)) ? [said] : []));
}

/** A `never` with a condition that GitLab's templates do not have. */
function isSuspicious({ when, isConditional, condition }: CiRule): boolean {
  if (when !== "never" || !isConditional) return false;
  const names = variablesIn(condition ?? "");
  return names.length === 0 || !names.every((name) => ownConditions.test(name));
}

/** Paths that the templates themselves exclude: tests and temporary files. */
const usualPath = /^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;

/** The first variable in the configuration that switches off the scanner or some analyzers, or excludes files. */
function switchedOff(job: CiJob, global: readonly Readonly<Record<string, string>>[]): string | undefined {
  const types = reportTypes.filter((type) => job.reports.includes(type));
  const starts = (types.length > 0 ? types : reportTypes).flatMap((type) => [...prefixes[type]]);
  const places = [job.variables, ...global, ...(job.rules ?? []).map(({ variables }) => variables)];
  for (const [name, value] of places.flatMap((variables) => Object.entries(variables))) {
    if (!starts.some((start) => name.replace(/^DEFAULT_/, "").startsWith(start))) continue;
    const isOff = name.endsWith("_DISABLED") && !["", "0", "false"].includes(value.trim().toLowerCase());
    const excludes =
      (name.endsWith("_EXCLUDED_ANALYZERS") && value.trim() !== "") ||
      (name.endsWith("_EXCLUDED_PATHS") && !value.split(",").every((one) => usualPath.test(one)));
    if (isOff || excludes) return `is restricted by ${name}: ${value}`;
  }
  return undefined;
}

function short(line: string): string {
  const [first = ""] = line.trim().split("\n");
  return cut(first, 60);
}
