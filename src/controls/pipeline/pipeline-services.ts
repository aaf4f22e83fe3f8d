/** `pipeline_services`: no job runs Docker in Docker, nor any other service that the policy forbids. */

import { ciConfig } from "../../facts/pipeline/ci-config.ts";
import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { text } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, unknown } from "../define.ts";
import {
  jobsOf,
  namesOf,
  outcomeOf,
  resolved,
  shownTo,
  variablesIn,
  wholeConfigParams,
} from "./ci-outcome.ts";
import { wantedNames } from "./job-names.ts";

/** As a service, Docker's own image always runs the daemon. */
const dockerInDocker = ["docker", "docker:*", "*/docker", "*/docker:*", "*dind*"];

const images = (description: string) => z.optional(z.array(text(500)).check(z.describe(description)));

export const pipelineServices = defineControl({
  id: "pipeline_services",
  title: "No job runs a service that is forbidden",
  description:
    "Fails if a job of the merged configuration has a service that matches `forbidden`, Docker in Docker by default, or that is not one of `allowed`. A service with a variable in its name is unknown.",
  severity: "medium",
  scope: "project",
  needs: { config: ciConfig, conditional: conditionalIncludes },
  params: z.strictObject({
    forbidden: images(
      "Images that no service may have, in which * matches anything; Docker in Docker without allowed, otherwise none by default",
    ),
    allowed: images(
      "The only images that a service may have, in which * matches anything; any image by default",
    ),
    variables: z.optional(
      z
        .looseObject({})
        .check(
          z.describe(
            "Values of variables in image names, by the names of the variables; no value by default",
          ),
        ),
    ),
    ...wholeConfigParams,
  }),
  prepare: async ({ except, variables, ...rest }) => ({
    ...rest,
    values: Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, String(value)])),
    except: await wantedNames(except),
  }),
  example: { allowed: ["postgres:*", "redis:*"] },
  remediation: {
    text: "build images without a daemon (Buildah, or BuildKit without root), or use a service that the policy allows",
    page: "/-/ci/editor",
  },
  check(
    { config, conditional },
    { conditional_includes, except, values, child_pipelines, allowed, forbidden },
  ) {
    if (forbidden?.length === 0 && !allowed)
      return unknown("the policy forbids no service: forbidden is an empty list");
    const refused = forbidden ?? (allowed ? [] : dockerInDocker);
    const jobs = jobsOf(config, except);
    const wrong: string[] = [];
    const open: string[] = [];
    for (const [written, users] of usesOf(jobs)) {
      const service = resolved(written, values);
      // A digest does not change which image it is.
      const image = service.replace(/@.*$/s, "").toLowerCase();
      const isOf = (patterns: readonly string[]) =>
        patterns.some((pattern) => matchesStars(pattern.toLowerCase(), image));
      const isHidden = variablesIn(service).length > 0;
      const said = `the service ${written} of ${namesOf(users)}`;
      if (isOf(refused)) wrong.push(`${said} is forbidden`);
      else if (isHidden) open.push(`${said} contains a variable`);
      else if (allowed && !isOf(allowed)) wrong.push(`${said} is not allowed`);
    }
    const said = `no forbidden service in ${count(jobs.length, "job")}`;
    return outcomeOf(
      config,
      { wrong, open, said, conditional: shownTo(conditional, conditional_includes) },
      child_pipelines,
      except,
    );
  },
});

function usesOf(jobs: readonly CiJob[]): ReadonlyMap<string, readonly CiJob[]> {
  const uses = new Map<string, CiJob[]>();
  for (const job of jobs) {
    for (const service of job.services) uses.set(service, [...(uses.get(service) ?? []), job]);
  }
  return uses;
}
