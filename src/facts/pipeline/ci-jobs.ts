/** The jobs of a merged CI configuration as they take effect: defaults, global keywords and `inherit` applied. */

import { UnreadableFact } from "../source.ts";

export interface CiScripts {
  /** Hooks and `before_script`. */
  readonly before: readonly string[];
  readonly main: readonly string[];
  readonly after: readonly string[];
  /** The job has its own `before_script`, not the default one. */
  readonly hasOwnBefore: boolean;
}

export interface CiRule {
  readonly when: string | undefined;
  readonly mayFail: boolean | undefined;
  /** The rule applies only under a condition: `if`, `changes` or `exists`. */
  readonly isConditional: boolean;
  /** The `if` as it is written. */
  readonly condition: string | undefined;
  /** It applies only where these files are changed. */
  readonly hasChanges: boolean;
  /** The patterns of `exists`; undefined: there is no `exists`. One with a project or a ref is elsewhere. */
  readonly exists: readonly string[] | "elsewhere" | undefined;
  readonly variables: Readonly<Record<string, string>>;
}

export interface CiJob {
  readonly name: string;
  /** What a trigger starts: `child` has its own configuration, which the lint of this one does not resolve. */
  readonly triggers: "child" | "project" | undefined;
  readonly image: string | undefined;
  readonly services: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly scripts: CiScripts;
  /** `allow_failure`; an object of exit codes counts as true. */
  readonly mayFail: boolean;
  readonly when: string | undefined;
  /** Undefined if there are none, so that `only`, `except` or the default decide. */
  readonly rules: readonly CiRule[] | undefined;
  /** `only` or `except` decide where it runs. */
  readonly isLimited: boolean;
  /** Its rules exclude it from every pipeline. */
  readonly neverRuns: boolean;
  /** Types under `artifacts:reports`. */
  readonly reports: readonly string[];
}

export interface CiJobs {
  readonly jobs: readonly CiJob[];
  /** Global variables, and those that rules of `workflow` set. */
  readonly variables: readonly Readonly<Record<string, string>>[];
}

type Entry = Readonly<Record<string, unknown>>;

/** Names at the top level that are not jobs (lib/gitlab/ci/config/entry/root.rb). `spec` and `types` can be jobs. */
const keywords = new Set([
  ...["default", "include", "stages", "variables", "workflow"],
  ...["image", "services", "cache", "before_script", "after_script"],
]);

/** Deeper, or more, than people write. */
const mostStrings = 200_000;

/**
 * @param check throws when there is no more time
 * @throws UnreadableFact if something does not have the form that GitLab accepts
 */
export function jobsOfConfig(config: unknown, check: () => void = () => {}): CiJobs {
  if (!isEntry(config)) throw new UnreadableFact("GitLab's merged configuration is not a mapping");
  const defaults = isEntry(config.default) ? config.default : {};
  const global = variablesOf(config.variables, "variables");
  const jobs = Object.entries(config)
    .filter(([name]) => !keywords.has(name) && !name.startsWith("."))
    .map(([name, job]) => {
      check();
      if (!isEntry(job))
        throw new UnreadableFact(`job ${name} is not a mapping in GitLab's merged configuration`);
      return jobOf(name, job, { ...topLevel(config), ...defaults }, global);
    });
  const workflow = isEntry(config.workflow) ? rulesOf(config.workflow.rules, "workflow") : undefined;
  return { jobs, variables: [global, ...(workflow ?? []).map(({ variables }) => variables)] };
}

/** Keywords that were allowed at the top level before there was `default`. */
function topLevel({ image, services, before_script, after_script }: Entry): Entry {
  const given = Object.entries({ image, services, before_script, after_script });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function jobOf(name: string, job: Entry, defaults: Entry, global: Readonly<Record<string, string>>): CiJob {
  const inherit = isEntry(job.inherit) ? job.inherit : {};
  const from = (keyword: string) => (inherits(inherit.default, keyword) ? defaults[keyword] : undefined);
  const effective = (keyword: string) => (keyword in job ? job[keyword] : from(keyword));
  const inherited = Object.entries(global).filter(([key]) => inherits(inherit.variables, key));
  const image = effective("image");
  const services = effective("services") ?? [];
  if (!Array.isArray(services)) throw unreadable(name, "services");
  const hooks = effective("hooks");
  const artifacts = effective("artifacts");
  const rules = rulesOf(job.rules, name);
  return {
    name,
    triggers: triggersOf(job.trigger),
    image: image === undefined || image === null ? undefined : imageOf(image, name),
    services: services.map((service: unknown) => imageOf(service, name)),
    variables: { ...Object.fromEntries(inherited), ...variablesOf(job.variables, name) },
    scripts: {
      before: [
        ...(isEntry(hooks) ? strings(hooks.pre_get_sources_script, name) : []),
        ...strings(effective("before_script"), name),
      ],
      main: [...strings(job.script, name), ...stepsOf(job.run, name)],
      after: strings(effective("after_script"), name),
      hasOwnBefore: "before_script" in job,
    },
    mayFail: job.allow_failure === true || isEntry(job.allow_failure),
    when: typeof job.when === "string" ? job.when : undefined,
    rules,
    isLimited: [job.only, job.except].some((one) => one !== undefined && one !== null),
    neverRuns: rules !== undefined && rules.length > 0 && leavesOut(rules),
    reports: isEntry(artifacts) && isEntry(artifacts.reports) ? Object.keys(artifacts.reports) : [],
  };
}

/** `inherit` lets a job inherit everything, unless it is false or a list without the keyword. */
function inherits(setting: unknown, keyword: string): boolean {
  return Array.isArray(setting) ? setting.includes(keyword) : setting !== false;
}

function triggersOf(trigger: unknown): CiJob["triggers"] {
  if (trigger === undefined || trigger === null) return undefined;
  return isEntry(trigger) && trigger.include !== undefined && trigger.include !== null ? "child" : "project";
}

function imageOf(image: unknown, job: string): string {
  const name = isEntry(image) ? image.name : image;
  if (typeof name !== "string" || name === "") throw unreadable(job, "image");
  return name;
}

function rulesOf(rules: unknown, job: string): readonly CiRule[] | undefined {
  if (rules === undefined || rules === null) return undefined;
  if (!Array.isArray(rules)) throw unreadable(job, "rules");
  return rules.flat(10).map((rule: unknown) => {
    if (!isEntry(rule)) throw unreadable(job, "rules");
    return {
      when: typeof rule.when === "string" ? rule.when : undefined,
      mayFail:
        typeof rule.allow_failure === "boolean"
          ? rule.allow_failure
          : isEntry(rule.allow_failure)
            ? true
            : undefined,
      isConditional: ["if", "changes", "exists"].some((key) => rule[key] !== undefined && rule[key] !== null),
      condition: typeof rule.if === "string" ? rule.if : undefined,
      hasChanges: rule.changes !== undefined && rule.changes !== null,
      exists: existsOf(rule.exists),
      variables: variablesOf(rule.variables, job),
    };
  });
}

function existsOf(exists: unknown): CiRule["exists"] {
  if (exists === undefined || exists === null) return undefined;
  const patterns = [exists].flat();
  return patterns.every((one) => typeof one === "string") ? patterns : "elsewhere";
}

/** GitLab ignores everything after a rule without a condition. */
function leavesOut(rules: readonly CiRule[]): boolean {
  const end = rules.findIndex(({ isConditional }) => !isConditional);
  return rules.slice(0, end < 0 ? undefined : end + 1).every(({ when }) => when === "never");
}

function variablesOf(variables: unknown, job: string): Readonly<Record<string, string>> {
  if (variables === undefined || variables === null) return {};
  if (!isEntry(variables)) throw unreadable(job, "variables");
  return Object.fromEntries(
    Object.entries(variables).map(([name, given]) => {
      const value = isEntry(given) ? given.value : given;
      if (typeof value === "object" && value !== null) throw unreadable(job, `variables.${name}`);
      return [name, value === undefined || value === null ? "" : String(value)];
    }),
  );
}

/** GitLab flattens nested lists. The same list may occur in many places, so the count is limited too. */
function strings(script: unknown, job: string): string[] {
  const found: string[] = [];
  const add = (one: unknown): void => {
    if (found.length > mostStrings) throw unreadable(job, "script");
    if (typeof one === "string") found.push(one);
    else if (Array.isArray(one)) one.forEach(add);
    else if (one !== undefined && one !== null) throw unreadable(job, "script");
  };
  add(script);
  return found;
}

/** Scripts of the steps of `run`. Steps without a script run code from somewhere else. */
function stepsOf(run: unknown, job: string): string[] {
  if (run === undefined || run === null) return [];
  if (!Array.isArray(run)) throw unreadable(job, "run");
  return run.flatMap((step: unknown) => (isEntry(step) ? strings(step.script, job) : []));
}

function unreadable(job: string, keyword: string): UnreadableFact {
  return new UnreadableFact(`${keyword} of ${job} has a form that Countersign does not support`);
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
