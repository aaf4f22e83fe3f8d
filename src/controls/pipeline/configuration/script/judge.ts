/** What the controls of scripts share: their parameters, how a job's scripts are read, and how findings become an outcome. */

import type { Configuration } from "../../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import { hasExpression } from "../../../../facts/pipeline/configuration/keywords.ts";
import { nothingOverrides, type Overriding } from "../../../../facts/pipeline/configuration/overriding.ts";
import type { OverridingVariable } from "../../../../facts/pipeline/configuration/overriding-variables.ts";
import { type Resolver, resolverFor } from "../../../../facts/pipeline/configuration/variables.ts";
import { count } from "../../../../shared/text.ts";
import { checkLimit } from "../../../../shared/work-limit.ts";
import type { Outcome } from "../../../define.ts";
import { jobsOf, outcomeOf, variablesIn } from "../../ci-outcome.ts";
import type { WantedName } from "../../job-names.ts";
import { UnreadableScript } from "../../shell-command.ts";
import { givenByGitLab, type Settings, underSettings } from "../../under-settings.ts";
import { type Known, Script } from "./calls/shell-calls.ts";
import type { Pipeline } from "./calls/shell-code.ts";

export interface Findings {
  readonly wrong: string[];
  readonly open: string[];
}

export interface JobShell {
  readonly script: Script;
  readonly pipelines: Iterable<Pipeline>;
  readonly lines: readonly string[];
}

/** A job, and what is known of its variables. */
export interface JobWorld {
  readonly job: ConfiguredJob;
  readonly resolve: Resolver["resolve"];
  /**
   * What the configuration may write as the value of each variable of the job. A variable that something may override has a
   * reference to itself, of which nothing is known.
   */
  readonly variables: ReadonlyMap<string, readonly string[]>;
  /** The same for variables that its services have for themselves, which nothing overrides. */
  readonly ofServices: readonly (readonly [name: string, values: readonly string[]])[];
  /** `before_script` and `script` run in one shell, `after_script` in another. */
  readonly shells: () => readonly JobShell[];
}

interface Prepared {
  readonly except: readonly WantedName[];
  readonly settings?: Settings;
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
}

interface Evidence {
  readonly config: Configuration;
  /** Includes with rules. */
  readonly conditional: readonly string[];
  readonly overriding?: readonly OverridingVariable[] | undefined;
}

/** The sentence of a pass begins with what was not found: "no … in". */
export function judgeJobs(
  evidence: Evidence,
  { except, settings, child_pipelines, conditional_includes }: Prepared,
  none: string,
  judge: (world: JobWorld, found: Findings) => void,
): Outcome {
  const { config } = evidence;
  const jobs = jobsOf(config, except);
  const conditional = conditional_includes === "ignore" ? [] : evidence.conditional;
  return underSettings(evidence, settings, (overriding) => {
    const wrong: string[] = [];
    const open: string[] = [];
    for (const job of jobs) {
      checkLimit();
      const found = findingsOf(job, config, overriding, judge);
      wrong.push(...new Set(found.wrong.map((said) => `${job.name}: ${said}`)));
      open.push(...new Set(found.open.map((said) => `${job.name}: ${said}`)));
    }
    const said = `${none} ${count(jobs.length, "job")}`;
    return outcomeOf(config, { wrong, open, said, conditional }, child_pipelines, except);
  });
}

function findingsOf(
  job: ConfiguredJob,
  config: Configuration,
  overriding: Overriding,
  judge: (world: JobWorld, found: Findings) => void,
): Findings {
  const found: Findings = { wrong: [], open: [] };
  if (job.hasCodeElsewhere) found.open.push(hiddenCodeOf(job));
  const scripts: Script[] = [];
  const world: JobWorld = {
    job,
    resolve: resolverFor(config, job, { overriding }).resolve,
    variables: variablesOf(config, job, overriding),
    ofServices: job.serviceDetails.flatMap(({ variables }) =>
      Object.entries(variables).map(([name, value]) => [name, [value]] as const),
    ),
    shells() {
      const shells = shellsOf(config, job, overriding);
      scripts.push(...shells.map(({ script }) => script));
      return shells;
    },
  };
  try {
    judge(world, found);
  } catch (error) {
    if (!(error instanceof UnreadableScript)) throw error;
    found.open.push("a script is too long or nested too deeply to be read");
  }
  for (const { unseen } of scripts) found.open.push(...unseen);
  return found;
}

function hiddenCodeOf({ scripts: { before, main, after } }: ConfiguredJob): string {
  return [...before, ...main, ...after].some(hasExpression)
    ? "what an expression puts into its script is only known when it runs"
    : "steps of its run keyword are elsewhere";
}

/** GitLab's addresses of itself, under a name that no other host has, and what else is part of addresses. */
export const ownHost = "gitlab.invalid";
const own: Readonly<Record<string, string>> = {
  CI_SERVER_URL: `https://${ownHost}`,
  CI_SERVER_HOST: ownHost,
  CI_SERVER_FQDN: ownHost,
  CI_SERVER_SHELL_SSH_HOST: ownHost,
  CI_API_V4_URL: `https://${ownHost}/api/v4`,
  CI_API_GRAPHQL_URL: `https://${ownHost}/api/graphql`,
  CI_PROJECT_URL: `https://${ownHost}/project`,
  CI_REPOSITORY_URL: `https://${ownHost}/project.git`,
  CI_REGISTRY: ownHost,
  CI_REGISTRY_IMAGE: `${ownHost}/image`,
  // So that the host of an address with a token in it is known.
  CI_JOB_TOKEN: "job-token",
  CI_REGISTRY_USER: "gitlab-ci-token",
  CI_REGISTRY_PASSWORD: "job-token",
  CI_PROJECT_PATH: "group/project",
  CI_PROJECT_ID: "1",
  CI_DEPENDENCY_PROXY_SERVER: ownHost,
  CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX: `${ownHost}/group`,
};

/** What the configuration, and what may override it, say about the variables of a job's scripts. */
export function knownOf(config: Configuration, job: ConfiguredJob, overriding: Overriding): Known {
  const resolver = resolverFor(config, job, { overriding, fallback: own });
  const written = resolverFor(config, job, { overriding: nothingOverrides() });
  const valuesIn = ({ resolve }: Resolver, name: string): readonly string[] | undefined => {
    const found = resolve(`\${${name}}`);
    return "values" in found ? found.values : undefined;
  };
  return {
    valuesOf: (name: string) => valuesIn(resolver, name),
    openValuesOf: (name: string) =>
      overriding.doubt(name, resolver.sets(name)) === undefined ? undefined : valuesIn(written, name),
    sets: resolver.sets,
    isEmpty(name: string) {
      const found = resolver.resolve(`\${${name}}`);
      return (
        "unknown" in found && found.isUnset === true && !givenByGitLab.test(name) && overriding.isUnset(name)
      );
    },
  };
}

function shellsOf(config: Configuration, job: ConfiguredJob, overriding: Overriding): readonly JobShell[] {
  const known = knownOf(config, job, overriding);
  const { before, main, after } = job.scripts;
  return [[...before, ...main], after].map((lines) => {
    const script = new Script(known);
    return { script, lines, pipelines: script.whole(lines.join("\n")) };
  });
}

function variablesOf(
  config: Configuration,
  job: ConfiguredJob,
  overriding: Overriding,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (name: string, ...values: readonly string[]) =>
    found.set(name, [...(found.get(name) ?? []), ...values]);
  const sets = [
    job.variables,
    ...config.variables.slice(1),
    ...(job.rules ?? []).map(({ variables }) => variables),
  ];
  for (const [name, value] of sets.flatMap(Object.entries) as readonly (readonly [string, string])[])
    add(name, value);
  for (const [name, values] of Object.entries(job.matrix)) add(name, ...values);
  if (!overriding.isSeen) for (const name of found.keys()) add(name, `\${${name}}`);
  for (const name of overriding.names) {
    // What the configuration says does not count any more, such as a secret that the value contains.
    if (found.get(name)?.some((text) => variablesIn(text).length > 0)) overriding.note(name, true);
    found.set(name, [`\${${name}}`]);
  }
  return found;
}
