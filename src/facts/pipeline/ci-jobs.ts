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
  /** Their patterns. */
  readonly changes: readonly string[];
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

export type Entry = Readonly<Record<string, unknown>>;

/** Names at the top level that are not jobs (lib/gitlab/ci/config/entry/root.rb). `spec` and `types` can be jobs. */
const keywords = new Set([
  ...["default", "include", "stages", "variables", "workflow"],
  ...["image", "services", "cache", "before_script", "after_script"],
]);

/** Deeper, or more, than people write. */
const mostStrings = 200_000;
/** Every job inherits those of the configuration, and nothing looks at the clock while one does. */
const mostVariables = 20_000;

/**
 * @param check throws when there is no more time
 * @throws UnreadableFact if something does not have the form that GitLab accepts
 */
export function jobsOfConfig(config: unknown, check: () => void = () => {}): CiJobs {
  if (!isEntry(config)) throw new UnreadableFact("GitLab's merged configuration is not a mapping");
  const defaults = defaultsOf(config);
  const global = variablesOf(config.variables, "variables");
  const jobs = jobEntries(config).map(([name, job]) => {
    check();
    return jobOf(name, job, defaults, global);
  });
  const workflow = isEntry(config.workflow) ? rulesOf(config.workflow.rules, "workflow") : undefined;
  return { jobs, variables: [global, ...(workflow ?? []).map(({ variables }) => variables)] };
}

/** Jobs as they are written, without hidden ones. */
export function jobEntries(config: Entry): readonly (readonly [name: string, job: Entry])[] {
  return Object.entries(config)
    .filter(([name]) => !keywords.has(name) && !name.startsWith("."))
    .map(([name, job]) => {
      if (!isEntry(job))
        throw new UnreadableFact(`job ${name} is not a mapping in GitLab's merged configuration`);
      return [name, job] as const;
    });
}

/** What jobs inherit: `default`, and the keywords that were allowed at the top level before there was `default`. */
export function defaultsOf(config: Entry): Entry {
  const { image, services, cache, before_script, after_script } = config;
  const given = Object.entries({ image, services, cache, before_script, after_script });
  const old = Object.fromEntries(given.filter(([, value]) => isGiven(value)));
  return { ...old, ...(isEntry(config.default) ? config.default : {}) };
}

/**
 * A keyword of a job, or what it inherits. A null is as good as an absent keyword (lib/gitlab/config/entry/factory.rb). A
 * job that starts another pipeline inherits only `interruptible` (lib/gitlab/ci/config/entry/bridge.rb).
 */
export function keywordsOf(job: Entry, defaults: Entry): (keyword: string) => unknown {
  const inherit = isEntry(job.inherit) ? job.inherit.default : undefined;
  const canInherit = (keyword: string) => keyword === "interruptible" || !isGiven(job.trigger);
  return (keyword) => {
    if (isGiven(job[keyword])) return job[keyword];
    return canInherit(keyword) && inherits(inherit, keyword) ? (defaults[keyword] ?? undefined) : undefined;
  };
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function jobOf(name: string, job: Entry, defaults: Entry, global: Readonly<Record<string, string>>): CiJob {
  const inherit = isEntry(job.inherit) ? job.inherit : {};
  const effective = keywordsOf(job, defaults);
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
    image: isGiven(image) ? imageOf(image, name) : undefined,
    services: services.map((service: unknown) => imageOf(service, name)),
    variables: { ...Object.fromEntries(inherited), ...variablesOf(job.variables, name) },
    scripts: {
      before: [
        ...(isEntry(hooks) ? strings(hooks.pre_get_sources_script, name) : []),
        ...strings(effective("before_script"), name),
      ],
      main: [...strings(job.script, name), ...stepsOf(job.run, name)],
      after: strings(effective("after_script"), name),
      hasOwnBefore: isGiven(job.before_script),
    },
    mayFail: job.allow_failure === true || isEntry(job.allow_failure),
    when: typeof job.when === "string" ? job.when : undefined,
    rules,
    isLimited: [job.only, job.except].some(isGiven),
    neverRuns: rules !== undefined && rules.length > 0 && leavesOut(rules),
    reports: isEntry(artifacts) && isEntry(artifacts.reports) ? Object.keys(artifacts.reports) : [],
  };
}

/** `inherit` lets a job inherit everything, unless it is false or a list without the keyword. */
function inherits(setting: unknown, keyword: string): boolean {
  return Array.isArray(setting) ? setting.includes(keyword) : setting !== false;
}

function triggersOf(trigger: unknown): CiJob["triggers"] {
  if (!isGiven(trigger)) return undefined;
  return isEntry(trigger) && isGiven(trigger.include) ? "child" : "project";
}

export function imageOf(image: unknown, job: string): string {
  const name = isEntry(image) ? image.name : image;
  if (typeof name !== "string" || name === "") throw unreadable(job, "image");
  return name;
}

export function rulesOf(rules: unknown, job: string): readonly CiRule[] | undefined {
  if (!isGiven(rules)) return undefined;
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
      isConditional: ["if", "changes", "exists"].some((key) => isGiven(rule[key])),
      condition: typeof rule.if === "string" ? rule.if : undefined,
      hasChanges: isGiven(rule.changes),
      changes: strings(isEntry(rule.changes) ? rule.changes.paths : rule.changes, job, "changes"),
      exists: existsOf(rule.exists),
      variables: variablesOf(rule.variables, job),
    };
  });
}

function existsOf(exists: unknown): CiRule["exists"] {
  if (!isGiven(exists)) return undefined;
  const patterns = [exists].flat();
  return patterns.every((one) => typeof one === "string") ? patterns : "elsewhere";
}

/** GitLab ignores everything after a rule without a condition. */
function leavesOut(rules: readonly CiRule[]): boolean {
  const end = rules.findIndex(({ isConditional }) => !isConditional);
  return rules.slice(0, end < 0 ? undefined : end + 1).every(({ when }) => when === "never");
}

export function variablesOf(variables: unknown, job: string): Readonly<Record<string, string>> {
  if (!isGiven(variables)) return {};
  if (!isEntry(variables)) throw unreadable(job, "variables");
  const entries = Object.entries(variables);
  if (entries.length > mostVariables)
    throw new UnreadableFact(
      `the configuration sets ${entries.length} variables at once, more than ${mostVariables}`,
    );
  return Object.fromEntries(
    entries.map(([name, given]) => {
      const value = isEntry(given) ? given.value : given;
      if (typeof value === "object" && value !== null) throw unreadable(job, `variables.${name}`);
      return [name, isGiven(value) ? String(value) : ""];
    }),
  );
}

/** GitLab flattens nested lists. The same list may occur in many places, so the count is limited too. */
export function strings(script: unknown, job: string, keyword = "script"): string[] {
  const found: string[] = [];
  const add = (one: unknown): void => {
    if (found.length > mostStrings) throw unreadable(job, keyword);
    if (typeof one === "string") found.push(one);
    else if (Array.isArray(one)) one.forEach(add);
    else if (isGiven(one)) throw unreadable(job, keyword);
  };
  add(script);
  return found;
}

/** Scripts of the steps of `run`. Steps without a script run code from somewhere else. */
function stepsOf(run: unknown, job: string): string[] {
  if (!isGiven(run)) return [];
  if (!Array.isArray(run)) throw unreadable(job, "run");
  return run.flatMap((step: unknown) => (isEntry(step) ? strings(step.script, job) : []));
}

export function unreadable(job: string, keyword: string): UnreadableFact {
  return new UnreadableFact(`${keyword} of ${job} has a form that Countersign does not support`);
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
