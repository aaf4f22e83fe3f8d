/** `pipeline_id_tokens`: ID tokens are issued for allowed audiences, and only to jobs that name them. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import type { Overriding } from "../../../facts/pipeline/configuration/overriding.ts";
import { resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, type Outcome } from "../../define.ts";
import { jobsOf, outcomeOf, shownTo, wholeConfigParams } from "../ci-outcome.ts";
import { jobNames, type WantedName, wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "../under-settings.ts";

export const pipelineIdTokens = defineControl({
  id: "pipeline_id_tokens",
  title: "ID tokens have allowed audiences and reach only jobs that use them",
  description: described("Checks `id_tokens` of every job of the merged configuration.", [
    "Every audience must be in `audiences`. A variable in an audience counts with all values that the configuration gives it, and is unknown if the configuration gives none.",
    "A token under `default` reaches every job. A job that takes it from there must name it in a script, a variable or a secret. What other programs read of it is not visible.",
    "`jobs` limits which jobs may have a token at all.",
    "What the receiver of a token checks is not visible either.",
    ...settingsSaid,
  ]),
  severity: "high",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({
    audiences: z
      .array(text(500))
      .check(z.minLength(1), z.describe("Audiences that tokens may have, with * for any characters")),
    jobs: z.optional(jobNames("Jobs that may have ID tokens", "any job")),
    inherited: z.optional(
      z
        .enum(["named", "allow"])
        .check(
          z.describe(
            "Whether a job that takes a token from default must name it, or may have it anyway; named by default",
          ),
        ),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ jobs, except, ...rest }) => ({
    ...rest,
    allowed: jobs && (await wantedNames(jobs)),
    except: await wantedNames(except),
  }),
  example: { audiences: ["https://vault.example.com"], jobs: ["deploy*"] },
  remediation: {
    text: "set aud to an allowed audience, and move id_tokens from default to the jobs that need them",
    page: "/-/ci/editor",
  },
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgeTokens(facts, params, overriding));
  },
});

interface Facts {
  readonly config: Configuration;
  readonly conditional: readonly string[];
}

interface Prepared {
  readonly audiences: readonly string[];
  readonly allowed: readonly WantedName[] | undefined;
  readonly inherited?: "named" | "allow" | undefined;
  readonly except: readonly WantedName[];
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
}

function judgeTokens(
  { config, conditional }: Facts,
  { audiences, allowed, inherited = "named", except, child_pipelines, conditional_includes }: Prepared,
  overriding: Overriding,
): Outcome {
  const jobs = jobsOf(config, except).filter(
    ({ triggers, idTokens }) => triggers === undefined && Object.keys(idTokens).length > 0,
  );
  const judged = jobs.map((job) => {
    const found = judgeAudiences(job, config, audiences, overriding);
    const isOther = allowed !== undefined && !allowed.some(({ matches }) => matches(job.name));
    if (isOther) found.wrong.push(`${job.name} has an ID token`);
    if (inherited === "named") {
      const unnamed = Object.keys(job.idTokens).filter(
        (token) => isInherited(job, config.defaults, token) && !nameIn(job, token),
      );
      const said = unnamed.map((token) =>
        plain(`${job.name} takes ${token} from default and does not name it`),
      );
      (job.hasCodeElsewhere ? found.open : found.wrong).push(...said);
    }
    return found;
  });
  const found = {
    wrong: judged.flatMap(({ wrong }) => wrong),
    open: judged.flatMap(({ open }) => open),
    conditional: shownTo(conditional, conditional_includes),
    said: `the ID tokens of ${count(jobs.length, "job")} are as required`,
  };
  return outcomeOf(config, found, child_pipelines, except);
}

function judgeAudiences(
  job: ConfiguredJob,
  config: Configuration,
  audiences: readonly string[],
  overriding: Overriding,
) {
  const { resolve } = resolverFor(config, job, { overriding });
  const wrong: string[] = [];
  const open: string[] = [];
  for (const [token, given] of Object.entries(job.idTokens)) {
    for (const audience of given) {
      const said = plain(`${token} of ${job.name} has the audience ${audience}`);
      const found = resolve(audience);
      if ("unknown" in found) open.push(`${said}: ${found.unknown}`);
      else if (!found.values.every((value) => audiences.some((one) => matchesStars(one, value))))
        wrong.push(`${said}, which is not allowed`);
    }
  }
  return { wrong, open };
}

function isInherited(job: ConfiguredJob, defaults: ConfiguredJob, token: string): boolean {
  return !job.hasOwnIdTokens && Object.hasOwn(defaults.idTokens, token);
}

function nameIn(job: ConfiguredJob, token: string): boolean {
  const { before, main, after } = job.scripts;
  const texts = [...before, ...main, ...after, ...Object.values(job.variables), ...job.secretTokens];
  const pattern = new RegExp(`(?<![\\w])${token.replace(/[^\w]/g, "\\$&")}(?![\\w])`);
  return texts.some((one) => pattern.test(one));
}
