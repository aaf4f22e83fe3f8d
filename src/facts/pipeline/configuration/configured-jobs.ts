/** All that the merged CI configuration says about its jobs, defaults applied, for controls and for rules. */

import { durationSeconds } from "../../../shared/duration.ts";
import {
  type CiJob,
  type CiJobs,
  type CiRule,
  defaultsOf,
  type Entry,
  isEntry,
  isGiven,
  jobEntries,
  jobsOfConfig,
  keywordsOf,
  rulesOf,
  strings,
  unreadable,
} from "../ci-jobs.ts";
import {
  type Artifacts,
  artifactsOf,
  type Cache,
  cachesOf,
  type Environment,
  environmentOf,
  exitCodesOf,
  hasExpression,
  idTokensOf,
  matrixOf,
  type Need,
  needsOf,
  type Service,
  secretTokensOf,
  servicesOf,
  type Trigger,
  textOf,
  triggerOf,
} from "./keywords.ts";

/** Texts are as they are written, with their variables: `resolverFor` says what is known of the values. */
export interface ConfiguredJob extends CiJob {
  readonly stage: string;
  /** `scripts` does not show everything that runs: steps of `run` have their code elsewhere, or a line has an expression. */
  readonly hasCodeElsewhere: boolean;
  /** `services`, in full. */
  readonly serviceDetails: readonly Service[];
  /** The job sets these variables itself, so that they are stronger than those of the rules of `workflow`. */
  readonly ownVariables: readonly string[];
  /** References in the values of these variables stay as they are (`expand: false`). */
  readonly rawVariables: readonly string[];
  /** Values of `parallel:matrix`, by the names of the variables. */
  readonly matrix: Readonly<Record<string, readonly string[]>>;
  /** Without the keyword, a job that waits for a person may fail (lib/gitlab/ci/config/entry/job.rb). */
  readonly allowsFailure: boolean;
  /** Exit codes under `allow_failure`; undefined: no list is given. */
  readonly allowedExitCodes: readonly number[] | undefined;
  readonly environment: Environment | undefined;
  readonly tags: readonly string[];
  /** As it is written, such as `1h 30m`. */
  readonly timeout: string | undefined;
  /** Undefined for a text that GitLab may read in another way. */
  readonly timeoutSeconds: number | undefined;
  readonly caches: readonly Cache[];
  /** Audiences, by the names of the tokens. */
  readonly idTokens: Readonly<Record<string, readonly string[]>>;
  /** Not taken from `default`. */
  readonly hasOwnIdTokens: boolean;
  /** The tokens that `secrets` names, as they are written. */
  readonly secretTokens: readonly string[];
  /** Variables that `secrets` sets. */
  readonly secretNames: readonly string[];
  readonly artifacts: Artifacts | undefined;
  readonly trigger: Trigger | undefined;
  /** Undefined: there is no `needs`, so that stages decide. */
  readonly needs: readonly Need[] | undefined;
  /** Undefined: it gets the artifacts of all jobs before it. */
  readonly dependencies: readonly string[] | undefined;
  /** It creates a release of GitLab. */
  readonly hasRelease: boolean;
  readonly interruptible: boolean;
  readonly resourceGroup: string | undefined;
  /** `only` and `except` as they are written; undefined if they are absent. */
  readonly only: unknown;
  readonly except: unknown;
}

export interface Configured extends CiJobs {
  readonly jobs: readonly ConfiguredJob[];
  readonly stages: readonly string[];
  readonly workflow: { readonly name: string | undefined; readonly rules: readonly CiRule[] | undefined };
  /** A job that has nothing of its own. */
  readonly defaults: ConfiguredJob;
  readonly globalVariables: Readonly<Record<string, string>>;
}

const defaultStages = [".pre", "build", "test", "deploy", ".post"];

/**
 * @param check throws when there is no more time
 * @throws UnreadableFact if something does not have the form that GitLab accepts
 */
export function configuredJobs(config: Entry, check: () => void = () => {}): Configured {
  const { jobs, variables } = jobsOfConfig(config, check);
  const defaults = defaultsOf(config);
  const rawGlobals = rawNames(config.variables);
  const written = new Map(jobEntries(config));
  const full = (job: CiJob, entry: Entry) => {
    check();
    return {
      ...job,
      hasCodeElsewhere: hasCodeElsewhere(job, entry),
      ...detailsOf(job.name, entry, defaults, rawGlobals),
    };
  };
  const [bare] = jobsOfConfig(withEmptyJob(config, written)).jobs;
  const workflow = isEntry(config.workflow) ? config.workflow : {};
  if (!bare) throw unreadable("default", "default");
  return {
    jobs: jobs.map((job) => full(job, written.get(job.name) ?? {})),
    variables,
    stages: isGiven(config.stages) ? strings(config.stages, "the configuration", "stages") : defaultStages,
    workflow: { name: textOf(workflow.name), rules: rulesOf(workflow.rules, "workflow") },
    defaults: full(bare, {}),
    globalVariables: variables[0] ?? {},
  };
}

/** The configuration with one empty job instead of its own. */
function withEmptyJob(config: Entry, jobs: ReadonlyMap<string, Entry>): Entry {
  return { ...Object.fromEntries(Object.entries(config).filter(([name]) => !jobs.has(name))), job: {} };
}

function detailsOf(name: string, job: Entry, defaults: Entry, rawGlobals: readonly string[]) {
  const effective = keywordsOf(job, defaults);
  const own = isEntry(job.variables) ? Object.keys(job.variables) : [];
  const isOwn = new Set(own);
  const timeout = textOf(effective("timeout"));
  const idTokens = idTokensOf(effective("id_tokens"), name);
  return {
    stage: textOf(job.stage) ?? "test",
    serviceDetails: servicesOf(effective("services"), name),
    ownVariables: own,
    rawVariables: [...rawGlobals.filter((one) => !isOwn.has(one)), ...rawNames(job.variables)],
    matrix: matrixOf(job.parallel, name),
    allowsFailure: isGiven(job.allow_failure)
      ? job.allow_failure === true || isEntry(job.allow_failure)
      : job.when === "manual",
    allowedExitCodes: exitCodesOf(job.allow_failure),
    environment: environmentOf(job.environment, name),
    tags: strings(effective("tags"), name, "tags"),
    timeout,
    timeoutSeconds: timeout === undefined ? undefined : durationSeconds(timeout),
    caches: cachesOf(effective("cache"), name),
    idTokens,
    hasOwnIdTokens: isGiven(job.id_tokens),
    secretTokens: secretTokensOf(job.secrets, Object.keys(idTokens)),
    secretNames: isEntry(job.secrets) ? Object.keys(job.secrets) : [],
    artifacts: artifactsOf(effective("artifacts"), name),
    trigger: triggerOf(job.trigger, name),
    needs: needsOf(job.needs, name),
    dependencies: isGiven(job.dependencies) ? strings(job.dependencies, name, "dependencies") : undefined,
    hasRelease: isGiven(job.release),
    interruptible: effective("interruptible") === true,
    resourceGroup: textOf(job.resource_group),
    only: job.only ?? undefined,
    except: job.except ?? undefined,
  };
}

function rawNames(variables: unknown): readonly string[] {
  if (!isEntry(variables)) return [];
  return Object.keys(variables).filter((name) => {
    const given = variables[name];
    return isEntry(given) && given.expand === false;
  });
}

function hasCodeElsewhere({ scripts: { before, main, after } }: CiJob, { run }: Entry): boolean {
  const isForeign = (step: unknown) => !isEntry(step) || !isGiven(step.script);
  return (Array.isArray(run) && run.some(isForeign)) || [...before, ...main, ...after].some(hasExpression);
}
