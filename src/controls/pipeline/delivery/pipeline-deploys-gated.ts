/** `pipeline_deploys_gated`: nothing deploys to production by itself, and no merge request pipeline does. */

import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import { resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { project } from "../../../facts/project/project.ts";
import { type Environment, environments } from "../../../facts/project/settings/environments.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { patternCompiler } from "../../../shared/pattern.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, unknown } from "../../define.ts";
import { configParams, jobsOf, outcomeOf } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { onMergeRequests } from "./conditions/on-merge-requests.ts";
import { tierOf } from "./environment-tier.ts";

const gates = ["either", "manual", "protected"] as const;

interface Protected {
  readonly environments: typeof environments;
  readonly licence: typeof mergeSettings;
}

export const pipelineDeploysGated = defineControl({
  id: "pipeline_deploys_gated",
  title: "Deployments to production wait for a person",
  description: described(
    "Checks every job of the merged configuration that deploys to production, by its `environment`.",
    [
      "An environment is production by `deployment_tier`, by the tier that it has in GitLab, or by its name as GitLab reads it, such as `prod` or `live`. `environments` names others instead. Jobs with the action stop, prepare, verify or access do not deploy.",
      "A manual gate is `when: manual` with `allow_failure: false` in every way in which the job can run. A rule with `when: manual` does not need `allow_failure: false`, the job itself does.",
      "A protected gate is an environment that exists, and whose rules require an approval of the deployment. Rules have no effect without GitLab Premium.",
      "The job must not run in merge request pipelines either. If a condition that cannot be evaluated decides that, the result is unknown.",
      "A deployment without `environment` is not recognized.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: configuration, project },
  needsFor: async (params?: {
    readonly gate?: (typeof gates)[number] | undefined;
  }): Promise<Partial<Protected>> =>
    params?.gate === "manual" ? {} : { environments, licence: mergeSettings },
  params: z.strictObject({
    environments: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Names of the environments to check, with * for any characters; those of the tier production by default",
          ),
        ),
    ),
    gate: z.optional(
      z
        .enum(gates)
        .check(
          z.describe(
            "What a deployment must wait for: a manual job, the approval of a protected environment, or either of them; either by default",
          ),
        ),
    ),
    merge_requests: z.optional(
      z
        .enum(["forbid", "allow"])
        .check(z.describe("Whether such a job may run in merge request pipelines; forbid by default")),
    ),
    ...configParams,
  }),
  prepare: async ({ except, ...rest }) => ({
    ...{ ...rest, except: await wantedNames(except) },
    compile: await patternCompiler(),
  }),
  example: { gate: "manual" },
  remediation: {
    text: "add when: manual and allow_failure: false to the job, or approval rules to the environment, and exclude merge request pipelines by its rules",
    page: "/-/ci/editor",
  },
  check(
    { config, project, environments: stored, licence },
    { environments: wanted, gate = "either", merge_requests = "forbid", compile, except, child_pipelines },
  ) {
    const names = new Set(jobsOf(config, except).map(({ name }) => name));
    const deploying = config.jobs.filter((job) => names.has(job.name) && job.environment?.action === "start");
    const wrong: string[] = [];
    const open: string[] = [];
    let checked = 0;
    const isOwn = config.projectPath === project.path;
    for (const job of deploying) {
      const target = targetOf(job, config, wanted, isOwn ? stored : undefined);
      if (target === undefined) continue;
      checked++;
      const to = plain(`${job.name} deploys to ${job.environment?.name}`);
      const say = (what: string) => `${to}${target.isSure ? "" : ", which may be production,"} ${what}`;
      const add = (isWrong: boolean, what: string) =>
        (isWrong && target.isSure ? wrong : open).push(say(what));
      if (merge_requests === "forbid") {
        const { runs } = onMergeRequests(job, config, { defaultBranch: project.defaultBranch, compile });
        if (runs !== false)
          add(runs === true, runs ? "in merge request pipelines" : "and may run in merge request pipelines");
      }
      const isManual = waits(job);
      const approval =
        gate === "manual" || (gate === "either" && isManual)
          ? undefined
          : approvalOf(target, isOwn ? stored : undefined, licence?.isPremium);
      if (
        gate === "manual"
          ? !isManual
          : gate === "protected"
            ? approval !== true
            : !isManual && approval !== true
      )
        add(approval !== "unknown", gateless(gate, approval === "unknown"));
    }
    if (checked === 0 && config.jobs.every(({ triggers }) => triggers !== "child"))
      return unknown("no job deploys to production with environment");
    const said = `${count(checked, "job waits", "jobs wait")} for a person before deploying to production`;
    return outcomeOf(config, { wrong, open, said }, child_pipelines, except);
  },
});

function gateless(gate: (typeof gates)[number], isOpen: boolean): string {
  if (isOpen) return "and whether the environment requires approval is not known";
  if (gate === "manual") return "without waiting for a person";
  return gate === "protected"
    ? "without the approval of a protected environment"
    : "without a manual gate or an approval";
}

interface Target {
  /** Names that the configuration gives it; none if it gives none. */
  readonly names: readonly string[];
  /** Whether the job certainly deploys to an environment that is checked. */
  readonly isSure: boolean;
}

/** Undefined for an environment that is not to be checked. */
function targetOf(
  job: ConfiguredJob,
  config: Configuration,
  wanted: readonly string[] | undefined,
  stored: readonly Environment[] | undefined,
): Target | undefined {
  const { name = "", tier } = job.environment ?? {};
  const { resolve } = resolverFor(config, job);
  const found = resolve(name);
  const given = wanted || tier === undefined ? { values: [] } : resolve(tier);
  const isNamed = (one: string): boolean => {
    if (wanted) return wanted.some((pattern) => matchesStars(pattern, one));
    return [tierOf(one), stored?.find((environment) => environment.name === one)?.tier].includes(
      "production",
    );
  };
  const hasTier = "values" in given && given.values.includes("production");
  if ("values" in found) {
    const chosen = hasTier ? found.values : found.values.filter(isNamed);
    if (chosen.length > 0) return { names: chosen, isSure: true };
    return "unknown" in given ? { names: found.values, isSure: false } : undefined;
  }
  if (hasTier) return { names: [], isSure: true };
  const literal = name.replace(/\$\{?\w+\}?|%\w+%/g, "*");
  const isOpen = wanted
    ? wanted.some((pattern) => mayMeet(pattern, literal))
    : // What nobody knows of the name cannot make it another tier than these already do.
      "unknown" in given || !["development", "testing", "staging"].includes(tierOf(literal));
  return isOpen ? { names: [], isSure: false } : undefined;
}

/** Whether a name can fit both patterns, as far as their beginnings show. */
function mayMeet(pattern: string, other: string): boolean {
  const [a = "", b = ""] = [pattern.split("*")[0], other.split("*")[0]];
  return a.startsWith(b) || b.startsWith(a);
}

/** In every way in which the job can run, a person starts it, and the pipeline waits for that. */
function waits(job: ConfiguredJob): boolean {
  if (!job.rules) return job.when === "manual" && !job.allowsFailure;
  const end = job.rules.findIndex(({ isConditional }) => !isConditional);
  return job.rules
    .slice(0, end < 0 ? undefined : end + 1)
    .filter(({ when }) => when !== "never")
    .every(({ when, mayFail }) => (when ?? job.when) === "manual" && !(mayFail ?? job.allowsFailure));
}

function approvalOf(
  target: Target,
  stored: readonly Environment[] | undefined,
  isPremium: boolean | undefined,
): boolean | "unknown" {
  if (target.names.length === 0 || !stored) return "unknown";
  const found = target.names.map((name) => stored.find((one) => one.name === name));
  if (found.some((one) => one && one.protections.reduce((sum, { approvals }) => sum + approvals, 0) === 0))
    return false;
  if (isPremium === false) return false;
  return found.includes(undefined) || isPremium === undefined ? "unknown" : true;
}
