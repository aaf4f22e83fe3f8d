/** What the controls of scripts share: their parameters, how a job's scripts are read, and how findings become an outcome. */

import type { Configuration } from "../../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import { resolverFor } from "../../../../facts/pipeline/configuration/variables.ts";
import { count } from "../../../../shared/text.ts";
import type { Outcome } from "../../../define.ts";
import { jobsOf, outcomeOf } from "../../ci-outcome.ts";
import type { WantedName } from "../../job-names.ts";
import { UnreadableScript } from "../../shell-words.ts";
import { Script } from "./shell-calls.ts";
import type { Pipeline } from "./shell-code.ts";

export interface Findings {
  readonly wrong: string[];
  readonly open: string[];
}

export interface JobShell {
  readonly script: Script;
  readonly pipelines: Iterable<Pipeline>;
  readonly lines: readonly string[];
}

interface Prepared {
  readonly except: readonly WantedName[];
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
}

interface Evidence {
  readonly config: Configuration;
  /** Includes with rules. */
  readonly conditional: readonly string[];
}

/** The sentence of a pass begins with what was not found: "no … in". */
export function judgeJobs(
  { config, conditional }: Evidence,
  { except, child_pipelines, conditional_includes }: Prepared,
  none: string,
  judge: (job: ConfiguredJob, found: Findings) => void,
): Outcome {
  const jobs = jobsOf(config, except);
  const wrong: string[] = [];
  const open: string[] = [];
  for (const job of jobs) {
    const found: Findings = { wrong: [], open: [] };
    if (job.hasCodeElsewhere) found.open.push("steps of its run keyword are elsewhere");
    try {
      judge(job, found);
    } catch (error) {
      if (!(error instanceof UnreadableScript)) throw error;
      found.open.push("a script is too long or nested too deeply to be read");
    }
    wrong.push(...new Set(found.wrong.map((said) => `${job.name}: ${said}`)));
    open.push(...new Set(found.open.map((said) => `${job.name}: ${said}`)));
  }
  const said = `${none} ${count(jobs.length, "job")}`;
  const found = { wrong, open, said, conditional: conditional_includes === "ignore" ? [] : conditional };
  return outcomeOf(config, found, child_pipelines, except);
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

/** `before_script` and `script` run in one shell, `after_script` in another. */
export function shellsOf(config: Configuration, job: ConfiguredJob): readonly JobShell[] {
  const { resolve } = resolverFor(config, job, { fallback: own });
  const valuesOf = (name: string): readonly string[] | undefined => {
    const found = resolve(`\${${name}}`);
    return "values" in found ? found.values : undefined;
  };
  const { before, main, after } = job.scripts;
  return [[...before, ...main], after].map((lines) => {
    const script = new Script(valuesOf);
    return { script, lines, pipelines: script.pipelines(lines.join("\n")) };
  });
}

/** Variables that the configuration sets for a job, with every value that they may have. */
export function variablesOf(
  config: Configuration,
  job: ConfiguredJob,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const sets = [
    job.variables,
    ...config.variables.slice(1),
    ...(job.rules ?? []).map(({ variables }) => variables),
  ];
  for (const [name, value] of [...sets, ...job.serviceDetails.map(({ variables }) => variables)].flatMap(
    Object.entries,
  ) as readonly (readonly [string, string])[])
    found.set(name, [...(found.get(name) ?? []), value]);
  for (const [name, values] of Object.entries(job.matrix))
    found.set(name, [...(found.get(name) ?? []), ...values]);
  return found;
}
