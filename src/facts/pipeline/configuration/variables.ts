/** What the configuration itself says about the values of variables, in the order in which GitLab lets them win. */

import { checkLimit } from "../../../shared/work-limit.ts";
import type { Configured, ConfiguredJob } from "./configured-jobs.ts";
import { hasExpression } from "./keywords.ts";
import type { Overriding } from "./overriding.ts";

/** The values that a text may come to when the job runs, or why that is not known. */
export type Resolved =
  | { readonly values: readonly string[] }
  /** `isUnset`: the configuration does not set a variable of it, and nothing is known that does. */
  | { readonly unknown: string; readonly isUnset?: true };

export interface Resolver {
  readonly resolve: (text: string) => Resolved;
  /** The names that decide the text, over any number of steps that are certain. */
  readonly namesIn: (text: string) => ReadonlySet<string>;
  /** Whether the configuration sets the variable for the job, or GitLab always does. */
  readonly sets: (name: string) => boolean;
}

export interface ResolverOptions {
  /** Stronger than the configuration, such as what a policy gives. */
  readonly given?: Readonly<Record<string, string>> | undefined;
  /** What may give variables another value than the configuration does. */
  readonly overriding: Overriding;
  /** Weaker than the configuration. */
  readonly fallback?: Readonly<Record<string, string>> | undefined;
}

/** `$NAME`, `${NAME}`, and `%NAME%` as some runners write it; `$$` is a dollar sign. */
const reference = /\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
/** GitLab shows the value of a masked variable so, wherever it stands (lib/gitlab/ci/config/external/context.rb). */
const masked = /\[MASKED\]/;
const mostValues = 64;
const deepest = 30;
/** In one text, over all steps: variables that each refer twice to the next one double with every step. */
const mostReferences = 10_000;
const longestValue = 100_000;

/** Variables that GitLab gives every job with the same value (app/models/project.rb). All others can override them. */
const predefined: Readonly<Record<string, string>> = { CI_TEMPLATE_REGISTRY_HOST: "registry.gitlab.com" };

/**
 * From weak to strong: global variables, `rules` of `workflow`, the job, `parallel: matrix`, `rules` of the job, reports of
 * the type `dotenv`. What projects and groups set is stronger, also than what GitLab predefines
 * (lib/gitlab/ci/variables/builder.rb), and so is what people and the instance set, which nothing shows.
 */
export function resolverFor(
  configured: Pick<Configured, "jobs" | "variables" | "stages">,
  job: ConfiguredJob,
  { given = {}, overriding, fallback = {} }: ResolverOptions,
): Resolver {
  const giver = dotenvGiver(configured, job);
  const candidates = candidatesOf(configured.variables.slice(1), job);

  let references = 0;

  function expand(text: string, seen: readonly string[]): Resolved {
    const hidden = hiddenIn(text);
    if (hidden !== undefined) return { unknown: hidden };
    if (seen.length > deepest) return { unknown: "its variables refer to each other too deeply" };
    let values: string[] = [""];
    let end = 0;
    for (const found of text.matchAll(reference)) {
      checkLimit();
      if (++references > mostReferences) return { unknown: "its variables have too many references" };
      const [whole, plain, braced, percent] = found;
      const between = text.slice(end, found.index);
      end = found.index + whole.length;
      const name = plain ?? braced ?? percent;
      const next: Resolved = name === undefined ? { values: ["$"] } : valuesOf(name, seen);
      if ("unknown" in next) return next;
      values = values.flatMap((value) => next.values.map((one) => value + between + one));
      const excess = excessOf(values);
      if (excess !== undefined) return { unknown: excess };
    }
    const rest = text.slice(end);
    return { values: [...new Set(values.map((value) => value + rest))] };
  }

  function valuesOf(name: string, seen: readonly string[]): Resolved {
    if (Object.hasOwn(given, name)) return { values: [given[name] ?? ""] };
    const own = candidates(name);
    const doubt = overriding.note(name, own !== undefined);
    if (doubt !== undefined) return { unknown: doubt };
    if (own === undefined && Object.hasOwn(fallback, name)) return { values: [fallback[name] ?? ""] };
    if (giver !== undefined) return { unknown: `a dotenv report of ${giver} may set ${name}` };
    if (own === undefined) return { unknown: `the configuration does not set ${name}`, isUnset: true };
    if (seen.includes(name)) return { unknown: `${name} refers to itself` };
    if (job.rawVariables.includes(name)) return { values: own };
    const found = own.map((text) => expand(text, [...seen, name]));
    const unknown = found.find((one) => "unknown" in one);
    return unknown ?? { values: found.flatMap((one) => ("values" in one ? one.values : [])) };
  }

  function namesIn(text: string): ReadonlySet<string> {
    const names = new Set<string>();
    const add = (one: string): void => {
      checkLimit();
      for (const [, plain, braced, percent] of one.matchAll(reference)) {
        const name = plain ?? braced ?? percent;
        if (name === undefined || names.has(name)) continue;
        names.add(name);
        const own = candidates(name);
        const isReliable = overriding.note(name, own !== undefined) === undefined;
        if (isReliable && !job.rawVariables.includes(name)) own?.forEach(add);
      }
    };
    add(text);
    return names;
  }

  function resolve(text: string): Resolved {
    references = 0;
    return expand(text, []);
  }

  return { resolve, namesIn, sets: (name) => candidates(name) !== undefined };
}

function hiddenIn(text: string): string | undefined {
  if (masked.test(text)) return "GitLab shows a part of it masked";
  return hasExpression(text)
    ? "it has an expression, whose value is only known when the job runs"
    : undefined;
}

/** @param ofWorkflow variables of each rule of `workflow` */
function candidatesOf(
  ofWorkflow: readonly Readonly<Record<string, string>>[],
  job: ConfiguredJob,
): (name: string) => readonly string[] | undefined {
  const ofRules = (job.rules ?? []).filter(({ when }) => when !== "never").map(({ variables }) => variables);
  const inSome = (all: readonly Readonly<Record<string, string>>[], name: string) =>
    all.flatMap((one) => (Object.hasOwn(one, name) ? [one[name] ?? ""] : []));
  return (name) => {
    const isOwn = job.ownVariables.includes(name);
    const base = inSome([job.variables], name);
    const matrix = Object.hasOwn(job.matrix, name) ? (job.matrix[name] ?? []) : [];
    const workflow = isOwn ? [] : inSome(ofWorkflow, name);
    const rules = inSome(ofRules, name);
    // A variable that only a rule sets has no value where another rule matches.
    const isAlwaysSet = base.length > 0 || matrix.length > 0;
    if (!isAlwaysSet && Object.hasOwn(predefined, name)) base.push(predefined[name] ?? "");
    const all = [...base, ...matrix, ...workflow, ...rules];
    if (base.length === 0 && matrix.length === 0) return all.length > 0 ? [...all, ""] : undefined;
    return [...new Set(all)];
  };
}

function excessOf(values: readonly string[]): string | undefined {
  if (values.length > mostValues) return "its variables have too many values";
  return values.some(({ length }) => length > longestValue)
    ? "the values of its variables are too long"
    : undefined;
}

const givers = new WeakMap<object, readonly ConfiguredJob[]>();

/** Found once, however many jobs there are. */
function giversOf(jobs: readonly ConfiguredJob[]): readonly ConfiguredJob[] {
  const found = givers.get(jobs) ?? jobs.filter(({ reports }) => reports.includes("dotenv"));
  givers.set(jobs, found);
  return found;
}

/** A job before this one whose report of the type `dotenv` becomes variables here. */
function dotenvGiver(
  { jobs, stages }: Pick<Configured, "jobs" | "stages">,
  { name, stage, needs, dependencies }: ConfiguredJob,
): string | undefined {
  const isEarlier = (one: ConfiguredJob) => stages.indexOf(one.stage) < stages.indexOf(stage);
  const others = giversOf(jobs).filter((one) => one.name !== name);
  if (needs?.some(({ pipeline, project, artifacts }) => artifacts && (pipeline ?? project) !== undefined))
    return "another pipeline";
  return others.find((one) => {
    if (needs) return needs.some(({ job, artifacts }) => artifacts && job === one.name);
    return dependencies ? dependencies.includes(one.name) : isEarlier(one);
  })?.name;
}
