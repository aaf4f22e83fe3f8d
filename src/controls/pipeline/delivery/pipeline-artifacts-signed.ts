/** `pipeline_artifacts_signed`: jobs that publish something sign or attest it, or are followed by a job that does. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import type { Overriding } from "../../../facts/pipeline/configuration/overriding.ts";
import { resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { count } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, type Outcome, unknown } from "../../define.ts";
import { jobsOf, outcomeOf, shownTo, whenNone, wholeConfigParams } from "../ci-outcome.ts";
import { knownOf } from "../configuration/script/judge.ts";
import { jobNames, type WantedName, wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "../under-settings.ts";
import { commandsIn, type Tool, tools } from "./signing-commands.ts";

type Wanted = Parameters<typeof overridingNeeds>[0] & { readonly artifacts_metadata?: boolean | undefined };

export const pipelineArtifactsSigned = defineControl({
  id: "pipeline_artifacts_signed",
  title: "What the pipeline publishes is signed or attested",
  description: described(
    "Looks in the scripts of the merged configuration for commands that publish, and for commands that sign or attest. It does not verify a signature, and does not see which file a command signs.",
    [
      "`jobs` names the jobs that publish. By default, these are jobs with `release`, or with a command such as `docker push`, `npm publish` or `twine upload`.",
      "Such a job must sign in `before_script` or `script`, or a job that follows it must, which no person starts, which must not fail, and which runs by the same rules. A later stage does not wait for a manual job that may fail. A command before `||` does not count, and neither does `after_script`, or a function that nothing calls. A command in a branch counts only for what the same branch publishes.",
      "`attestation: true` counts only commands that also say how the artifact was made: `cosign attest`, `slsa-generator`, `npm publish --provenance`, `docker buildx build --provenance`, `witness run`.",
      "`artifacts_metadata` also accepts the variable `RUNNER_GENERATE_ARTIFACTS_METADATA`, with which the runner writes an unsigned SLSA provenance for the artifacts of the job. What follows about CI/CD variables is about this variable.",
      "If a variable or a substitution names a program, or is code, and its value is not known, the job may publish, so the result is unknown. So it is if the script may replace the program that signs, such as by `PATH`.",
      "Scripts in files, and images that publish or sign by themselves, are not visible, and conditions inside a script are not evaluated. If no job is recognized, the result is unknown, unless `when_none` is `pass`.",
      ...settingsSaid,
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: async (params?: Wanted) =>
    params && params.artifacts_metadata !== true ? {} : overridingNeeds(params),
  params: z.strictObject({
    jobs: z.optional(jobNames("Jobs that publish", "those that are recognized")),
    tools: z.optional(
      z
        .array(z.enum(tools))
        .check(z.minLength(1), z.describe("Tools that may sign or attest; all of them by default")),
    ),
    attestation: z.optional(
      z
        .boolean()
        .check(
          z.describe(
            "Whether it must be an attestation of how the artifact was made, such as cosign attest, and a signature alone does not count; false by default",
          ),
        ),
    ),
    artifacts_metadata: z.optional(
      z
        .boolean()
        .check(
          z.describe(
            "Whether the runner's provenance of job artifacts is accepted as well; false by default",
          ),
        ),
    ),
    when_none: whenNone("publishes"),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ jobs, except, ...rest }) => ({
    ...rest,
    wanted: jobs && (await wantedNames(jobs)),
    except: await wantedNames(except),
  }),
  example: { tools: ["cosign"] },
  remediation: {
    text: "add a command such as cosign sign to the script of the job, or a job with it that needs this one",
    page: "/-/ci/editor",
  },
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgeSigning(facts, params, overriding));
  },
});

interface Facts {
  readonly config: Configuration;
  readonly conditional: readonly string[];
}

interface Prepared {
  readonly wanted: readonly WantedName[] | undefined;
  readonly tools?: readonly Tool[] | undefined;
  readonly attestation?: boolean | undefined;
  readonly artifacts_metadata?: boolean | undefined;
  readonly when_none?: "unknown" | "pass" | undefined;
  readonly except: readonly WantedName[];
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
}

function judgeSigning({ config, conditional }: Facts, params: Prepared, overriding: Overriding): Outcome {
  const { wanted, tools: accepted = tools, artifacts_metadata: takesMetadata = false, except } = params;
  if (wanted?.length === 0) return unknown("the policy names no job: jobs is an empty list");
  const jobs = jobsOf(config, except).filter(({ triggers }) => triggers === undefined);
  const read = new Map(
    jobs.map((job) => {
      // The settings are not read for this, so what nothing sets may be anything.
      const known = { ...knownOf(config, job, overriding), isEmpty: () => false };
      return [job.name, commandsIn([...job.scripts.before, ...job.scripts.main], known)];
    }),
  );
  const signs = ({ name }: ConfiguredJob) =>
    read
      .get(name)
      ?.signsWith.some(
        ({ tool, attests }) => accepted.includes(tool) && (attests || params.attestation !== true),
      ) === true;
  const publishes = (job: ConfiguredJob) =>
    wanted
      ? wanted.some(({ matches }) => matches(job.name))
      : job.hasRelease || read.get(job.name)?.publishes === true;
  const isOpen = (job: ConfiguredJob) => job.hasCodeElsewhere || read.get(job.name)?.isOpen === true;
  const publishers = jobs.filter(publishes);
  const missing = (wanted ?? []).filter(({ matches }) => !jobs.some(({ name }) => matches(name)));
  const none = publishers.length + missing.length === 0 ? "no job is recognized as one that publishes" : "";
  if (none && params.when_none !== "pass") return unknown(`${none}; jobs can name them`);
  const unsigned = publishers
    .filter((job) => !signs(job))
    .map((job) => {
      const followers = jobs.filter((one) => one !== job && signs(one) && follows(one, job, config));
      const metadata = takesMetadata ? metadataOf(job, config, overriding) : { isWritten: false };
      const sure = followers.some((one) => isSure(one, job, config));
      return sure ? {} : lackOf(job, followers, isOpen, metadata);
    });
  const hidden = wanted ? [] : jobs.filter((job) => isOpen(job) && !publishes(job));
  const found = {
    wrong: [
      ...missing.map(({ wanted }) => `there is no job ${wanted}`),
      ...unsigned.flatMap(({ wrong = [] }) => wrong),
    ],
    open: [
      ...unsigned.flatMap(({ open = [] }) => open),
      ...hidden.map(({ name }) => `the script of ${name} cannot be read whole, and may publish`),
    ],
    said:
      none ||
      `${count(publishers.length, "job publishes and is", "jobs publish and are")} followed by a signature`,
    conditional: shownTo(conditional, params.conditional_includes),
  };
  return outcomeOf(config, found, params.child_pipelines, except);
}

/** What is wrong, or open, with a job that does not sign itself. @param followers jobs after it that sign, none of them surely */
function lackOf(
  job: ConfiguredJob,
  followers: readonly ConfiguredJob[],
  isOpen: (job: ConfiguredJob) => boolean,
  metadata: Metadata,
): { readonly wrong?: string; readonly open?: string } {
  const isWritten = "isWritten" in metadata && metadata.isWritten;
  if (isWritten) return {};
  const [first] = followers;
  if (first)
    return { open: `${job.name} publishes, and whether ${first.name} signs each time is not certain` };
  if ("unknown" in metadata) return { open: `${job.name} publishes and does not sign: ${metadata.unknown}` };
  return isOpen(job)
    ? { open: `${job.name} publishes, and its script cannot be read whole` }
    : { wrong: `${job.name} publishes, and neither it nor a job after it signs` };
}

/** Whether the runner writes its provenance for the artifacts of a job, or why that is not known. */
type Metadata = { readonly isWritten: boolean } | { readonly unknown: string };

/** docs.gitlab.com/ci/runners/configure_runners: the value must be true. */
function metadataOf(job: ConfiguredJob, config: Configuration, overriding: Overriding): Metadata {
  const found = resolverFor(config, job, { overriding }).resolve("$RUNNER_GENERATE_ARTIFACTS_METADATA");
  if ("values" in found) return { isWritten: found.values.every((value) => value === "true") };
  return found.isUnset ? { isWritten: false } : found;
}

/** It needs the other, over any number of jobs, or is in a later stage and needs nothing. */
function follows(
  one: ConfiguredJob,
  other: ConfiguredJob,
  config: Configuration,
  seen = new Set<string>(),
): boolean {
  if (!one.needs) return config.stages.indexOf(one.stage) > config.stages.indexOf(other.stage);
  if (seen.has(one.name)) return false;
  seen.add(one.name);
  return one.needs.some(({ job, project, pipeline }) => {
    if (job === undefined || project !== undefined || pipeline !== undefined) return false;
    if (job === other.name) return true;
    const next = config.jobs.find(({ name }) => name === job);
    return next !== undefined && follows(next, other, config, seen);
  });
}

/** It runs whenever the other has succeeded, and its failure fails the pipeline. */
function isSure(one: ConfiguredJob, other: ConfiguredJob, config: Configuration): boolean {
  return startsWith(one, other, config) && waysOf(one).every(({ mayFail }) => !mayFail);
}

/** It runs by the same rules as the other, after it, and without a person; so do the jobs between the two. */
function startsWith(
  one: ConfiguredJob,
  other: ConfiguredJob,
  config: Configuration,
  seen: readonly string[] = [],
): boolean {
  const rulesOf = ({ rules, only, except }: ConfiguredJob) => JSON.stringify([rules, only, except]);
  const starts: readonly unknown[] = [undefined, "on_success", "always"];
  if (seen.includes(one.name) || rulesOf(one) !== rulesOf(other)) return false;
  if (!waysOf(one).every(({ when }) => starts.includes(when))) return false;
  // A later stage does not wait for a manual job that may fail, so it has run when somebody starts that.
  if (!one.needs)
    return (
      follows(one, other, config) && !waysOf(other).some(({ when, mayFail }) => when === "manual" && mayFail)
    );
  return one.needs.some(({ job, project, pipeline }) => {
    if (job === undefined || project !== undefined || pipeline !== undefined) return false;
    if (job === other.name) return true;
    const next = config.jobs.find(({ name }) => name === job);
    return next !== undefined && startsWith(next, other, config, [...seen, one.name]);
  });
}

/** In which ways the job can start. */
function waysOf(
  job: ConfiguredJob,
): readonly { readonly when: string | undefined; readonly mayFail: boolean }[] {
  const rules = job.rules?.filter(({ when }) => when !== "never") ?? [
    { when: undefined, mayFail: undefined },
  ];
  return rules.map(({ when, mayFail }) => ({
    when: when ?? job.when,
    mayFail: mayFail ?? job.allowsFailure,
  }));
}
