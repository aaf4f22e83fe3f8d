/** `pipeline_deploys_gated`: nothing deploys to production by itself, and no merge request pipeline does. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import type { Overriding } from "../../../facts/pipeline/configuration/overriding.ts";
import type { overridingVariables } from "../../../facts/pipeline/configuration/overriding-variables.ts";
import { type Resolver, resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { type Project, project } from "../../../facts/project/project.ts";
import { type Environment, environments } from "../../../facts/project/settings/environments.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { patternCompiler } from "../../../shared/pattern.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, type Outcome, unknown } from "../../define.ts";
import { jobsOf, outcomeOf, shownTo, whenNone, wholeConfigParams } from "../ci-outcome.ts";
import { type WantedName, wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "../under-settings.ts";
import type { Push } from "./conditions/kinds.ts";
import { onMergeRequests } from "./conditions/on-merge-requests.ts";
import { tierOf } from "./environment-tier.ts";

const gates = ["either", "manual", "protected"] as const;

interface Protected {
  readonly environments: typeof environments;
  readonly licence: typeof mergeSettings;
  readonly overriding: typeof overridingVariables;
}

type Wanted = Parameters<typeof overridingNeeds>[0] & { readonly gate?: (typeof gates)[number] | undefined };

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
      ...settingsSaid,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes, project },
  needsFor: async (params?: Wanted): Promise<Partial<Protected>> => ({
    ...(params?.gate === "manual" ? {} : { environments, licence: mergeSettings }),
    ...(await overridingNeeds(params)),
  }),
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
    when_none: whenNone("deploys to production"),
    ...settingsParams,
    ...wholeConfigParams,
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
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgeDeployments(facts, params, overriding));
  },
});

interface Facts {
  readonly config: Configuration;
  readonly conditional: readonly string[];
  readonly project: Project;
  readonly environments?: readonly Environment[] | undefined;
  readonly licence?: { readonly isPremium: boolean | undefined } | undefined;
}

interface Prepared {
  readonly environments?: readonly string[] | undefined;
  readonly gate?: (typeof gates)[number] | undefined;
  readonly merge_requests?: "forbid" | "allow" | undefined;
  readonly when_none?: "unknown" | "pass" | undefined;
  readonly compile: Push["compile"];
  readonly except: readonly WantedName[];
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
}

function judgeDeployments(
  { config, conditional, project, environments: stored, licence }: Facts,
  { environments: wanted, gate = "either", merge_requests = "forbid", compile, except, ...params }: Prepared,
  overriding: Overriding,
): Outcome {
  if (wanted?.length === 0) return unknown("the policy names no environment: environments is an empty list");
  const known = config.projectPath === project.path ? stored : undefined;
  const deploying = jobsOf(config, except).flatMap((job) => {
    if (job.environment?.action !== "start") return [];
    const target = targetOf(job, resolverFor(config, job, { overriding }), wanted, known);
    return target ? [{ job, target }] : [];
  });
  const wrong: string[] = [];
  const open: string[] = [];
  for (const { job, target } of deploying) {
    const approval = approvalOf(target, known, licence?.isPremium);
    const ruling = onMergeRequests(job, config, project, { compile, overriding });
    const problems = [
      ungated(gate, waits(job), approval),
      merge_requests === "forbid" ? onRequests(ruling.runs) : undefined,
    ].filter((problem) => problem !== undefined);
    const to = `${job.name} deploys to ${job.environment?.name}${target.isSure ? "" : ", which may be production,"}`;
    for (const { isSure, what } of problems)
      (isSure && target.isSure ? wrong : open).push(plain(`${to} ${what}`));
  }
  const none = deploying.length === 0 ? "no job deploys to production with environment" : undefined;
  const hasChild = config.jobs.some(({ triggers }) => triggers === "child");
  if (none && params.when_none !== "pass" && !hasChild) return unknown(none);
  const said =
    none ??
    `${count(deploying.length, "job waits", "jobs wait")} for a person before deploying to production`;
  const found = { wrong, open, said, conditional: shownTo(conditional, params.conditional_includes) };
  return outcomeOf(config, found, params.child_pipelines, except);
}

interface Problem {
  readonly isSure: boolean;
  readonly what: string;
}

function onRequests(runs: boolean | undefined): Problem | undefined {
  if (runs === false) return undefined;
  return { isSure: runs === true, what: `${runs ? "" : "and may run "}in merge request pipelines` };
}

/** Undefined if the deployment waits as it must. */
function ungated(
  gate: (typeof gates)[number],
  isManual: boolean,
  approval: boolean | undefined,
): Problem | undefined {
  if (gate === "manual") return isManual ? undefined : { isSure: true, what: "without waiting for a person" };
  if (approval === true || (gate === "either" && isManual)) return undefined;
  if (approval === undefined)
    return { isSure: false, what: "and whether the environment requires an approval is not known" };
  const what = gate === "protected" ? "without an approval" : "without a manual gate or an approval";
  return { isSure: true, what };
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
  { resolve }: Resolver,
  wanted: readonly string[] | undefined,
  stored: readonly Environment[] | undefined,
): Target | undefined {
  const { name = "", tier } = job.environment ?? {};
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

/** Undefined if that is not known, such as of an environment that does not exist yet. */
function approvalOf(
  target: Target,
  stored: readonly Environment[] | undefined,
  isPremium: boolean | undefined,
): boolean | undefined {
  if (target.names.length === 0 || !stored) return undefined;
  const found = target.names.map((name) => stored.find((one) => one.name === name));
  if (found.some((one) => one && one.protections.reduce((sum, { approvals }) => sum + approvals, 0) === 0))
    return false;
  if (isPremium === false) return false;
  return found.includes(undefined) || isPremium === undefined ? undefined : true;
}
