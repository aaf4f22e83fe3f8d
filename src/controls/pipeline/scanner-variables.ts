/** Variables that decide whether a scanner runs and what it scans, in the configuration and in CI/CD settings. */

import type { CiJob, CiRule } from "../../facts/pipeline/ci-jobs.ts";
import type { Overriding } from "../../facts/pipeline/configuration/overriding.ts";
import { checkLimit } from "../../shared/work-limit.ts";
import { variablesIn } from "./ci-outcome.ts";
import { isSteering, readerOf, subject, typicalName } from "./scanner-names.ts";
import { isSameCondition } from "./scanner-rules.ts";
import { isUsualExclusion, type TemplateJob } from "./scanner-templates.ts";

interface Restriction {
  readonly names: RegExp;
  readonly restricts: (value: string) => boolean;
  /** What it restricts depends on more than the value. */
  readonly isOpen?: true;
  /** Templates set it for a job, and its own value counts. */
  readonly isOfJob?: true;
}

const isSet = (value: string) => value.trim() !== "";
const isOff = (value: string) => ["0", "false", "no"].includes(value.trim().toLowerCase());
const isOn = (value: string) => isSet(value) && !isOff(value);
/** Zero and less mean all. */
const isBelow = (least: number, all: RegExp) => (value: string) =>
  isSet(value) && !all.test(value.trim()) && !(Number(value) >= least);

/** Paths that the templates themselves exclude: tests and temporary files. */
const usualPath = /^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;

/** From GitLab's templates, and from the variables that doc/user/application_security lists. */
const restrictions: readonly Restriction[] = [
  { names: /_DISABLED(?:_FOR_DEFAULT_BRANCH)?$/, restricts: isOn },
  { names: /_EXCLUDED_PATHS$/, restricts: (value) => !value.split(",").every((one) => usualPath.test(one)) },
  { names: /_EXCLUDE(?:D_(?!PATHS$)|_)\w+$|_TO_EXCLUDE$|_IGNORE(?:D)?_(?!UNFIXED$)\w+$/, restricts: isSet },
  { names: /_ONLY_(?:INCLUDE_)?RULES$|_INCLUDE_ONLY_RULES$|_CHECKS_TO_RUN$/, restricts: isSet },
  { names: /_DEFAULT_ANALYZERS$|^SECRET_DETECTION_(?:LOG_OPTIONS|COMMITS?(?:_\w+)?)$/, restricts: isSet },
  { names: /_IGNORE_UNFIXED$/, restricts: isOn },
  {
    names: /_SEVERITY_(?:THRESHOLD|LEVEL)$/,
    restricts: (value) => !/^(?:unknown|0|1)?$/i.test(value.trim()),
  },
  {
    names: /^DS_(?:ENABLE_VULNERABILITY_SCAN|INCLUDE_DEV_DEPENDENCIES)$|^GEMNASIUM_LIBRARY_SCAN_ENABLED$/,
    restricts: isOff,
  },
  { names: /^SEARCH_MAX_DEPTH$/, restricts: isBelow(4, /^-/), isOfJob: true },
  { names: /^DS_MAX_DEPTH$/, restricts: isBelow(2, /^-/), isOfJob: true },
  { names: /^GIT_DEPTH$/, restricts: isBelow(50, /^0$/), isOfJob: true },
  { names: /^GIT_STRATEGY$/, restricts: (value) => !/^(?:clone|fetch)?$/.test(value.trim()), isOfJob: true },
  { names: /^GIT_CHECKOUT$/, restricts: isOff, isOfJob: true },
  { names: /^GIT_CLONE_PATH$/, restricts: isSet, isOpen: true, isOfJob: true },
  { names: /_RULESET_GIT_REFERENCE$|_ALLOWED_CLI_OPTS$|^GEMNASIUM_DB_/, restricts: isSet, isOpen: true },
  { names: subject, restricts: () => true },
];

export interface VariableProblems {
  readonly wrong?: string | undefined;
  readonly open?: string | undefined;
  /** Names of variables that the settings decide. */
  readonly doubts: readonly string[];
}

/**
 * Whether a variable of the configuration switches off the scanner, some of its analyzers or rules, or keeps it from
 * files; and whether variables of the settings can do so.
 *
 * @param isSplit whether the job shares its languages with another one, and both are there
 */
export function problemsOfVariables(
  job: CiJob,
  global: readonly Readonly<Record<string, string>>[],
  templates: readonly TemplateJob[],
  overriding: Overriding,
  isSplit = false,
): VariableProblems {
  const reads = readerOf(job.reports, true);
  const rules = job.rules ?? [];
  const conditions = new Set(
    rules.flatMap(({ condition = "", exists = [], changes }) =>
      [condition, ...[exists].flat(), ...changes].flatMap(variablesIn),
    ),
  );
  const set = [
    ...Object.entries(job.variables),
    ...global.flatMap((one) => Object.entries(one)).filter(([name]) => !isOfItsOwn(name, job)),
    ...rules.flatMap((rule) => ownVariables(rule, templates)),
  ];
  const doubts = doubtsOf(
    job,
    conditions,
    set.map(([name]) => name),
    overriding,
  );
  const isDoubtful = new Set(doubts);
  let open: string | undefined;
  for (const [name, value] of set) {
    checkLimit();
    // What overrides it counts instead.
    if (overriding.isSeen && isDoubtful.has(name)) continue;
    // Without it, GitLab's template does not run the job for C and C++, which `semgrep-sast` scans in any case.
    if (name === "GITLAB_ADVANCED_SAST_CPP_ENABLED" || (isSplit && name === "GITLAB_ADVANCED_SAST_ENABLED"))
      continue;
    // Variables of the configuration overrule the predefined ones of the same name, in conditions too.
    if (/^(?:CI|GITLAB)_/.test(name) && conditions.has(name))
      return { wrong: `has conditions on ${name}, which the configuration sets to ${value}`, doubts };
    if (isUsualExclusion(name, value) || !reads(name)) continue;
    const found = restrictions.find(({ names, restricts }) => names.test(name) && restricts(value));
    if (found && !found.isOpen) return { wrong: `is restricted by ${name}: ${value}`, doubts };
    if (found) open ??= `may be restricted by ${name}: ${value}`;
  }
  return { open, doubts };
}

/** The value for the job counts, not the one for all. */
function isOfItsOwn(name: string, { variables }: CiJob): boolean {
  return (
    Object.hasOwn(variables, name) &&
    restrictions.some(({ names, isOfJob }) => isOfJob === true && names.test(name))
  );
}

/**
 * Names of variables whose value the settings decide: all that decide whether the job runs, and all that its scanner reads.
 * Where the settings cannot be seen, each of them may be set, whether or not the configuration knows it.
 */
function doubtsOf(
  job: CiJob,
  conditions: ReadonlySet<string>,
  ofConfiguration: readonly string[],
  overriding: Overriding,
): readonly string[] {
  const isRead = isSteering(job.reports, true);
  const names = overriding.isSeen
    ? overriding.names.filter((name) => conditions.has(name) || isRead(name))
    : [
        // GitLab's own are not worth naming.
        ...[...conditions].filter((name) => !/^(?:CI|GITLAB)_/.test(name)),
        ...ofConfiguration.filter(isRead),
        typicalName(job.reports),
      ];
  return [...new Set(names)].filter((name) => overriding.note(name, true) !== undefined);
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
