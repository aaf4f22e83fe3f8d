/** `pipeline_services`: no job runs Docker in Docker, nor any other service that the policy forbids. */

import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../facts/pipeline/configuration/configuration.ts";
import { text } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, unknown } from "../define.ts";
import { jobsOf, namesOf, outcomeOf, shownTo, variablesIn, wholeConfigParams } from "./ci-outcome.ts";
import { resolvedImages } from "./image-values.ts";
import { wantedNames } from "./job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "./under-settings.ts";

/** As a service, Docker's own image always runs the daemon. */
const dockerInDocker = ["docker", "docker:*", "*/docker", "*/docker:*", "*dind*"];

const images = (description: string) => z.optional(z.array(text(500)).check(z.describe(description)));

export const pipelineServices = defineControl({
  id: "pipeline_services",
  title: "No job runs a service that is forbidden",
  description: described(
    "Fails if a job of the merged configuration has a service that matches `forbidden`, Docker in Docker by default, or that is not one of `allowed`.",
    [
      "Variables in names of services have the values that the configuration sets. If there are several values, each is judged. A name with another variable is unknown, unless `variables` gives its value.",
      ...settingsSaid,
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
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
    ...settingsParams,
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
  check(facts, { settings, conditional_includes, except, values, child_pipelines, allowed, forbidden }) {
    if (forbidden?.length === 0 && !allowed)
      return unknown("the policy forbids no service: forbidden is an empty list");
    const { config, conditional } = facts;
    const refused = forbidden ?? (allowed ? [] : dockerInDocker);
    const jobs = jobsOf(config, except);
    return underSettings(facts, settings, (overriding) => {
      const wrong: string[] = [];
      const open: string[] = [];
      const options = { given: values, overriding };
      for (const { written, users, texts, reason } of resolvedImages(
        config,
        jobs,
        (job) => job.services,
        options,
      )) {
        const said = `the service ${written} of ${namesOf(users)}`;
        const verdicts = texts.map((text) => verdictOn(text, refused, allowed));
        if (verdicts.includes("forbidden")) wrong.push(`${said} is forbidden`);
        else if (verdicts.includes("not allowed")) wrong.push(`${said} is not allowed`);
        else if (verdicts.includes("open"))
          open.push(`${said} contains a variable${reason === undefined ? "" : `: ${reason}`}`);
      }
      const said = `no forbidden service in ${count(jobs.length, "job")}`;
      const found = { wrong, open, said, conditional: shownTo(conditional, conditional_includes) };
      return outcomeOf(config, found, child_pipelines, except);
    });
  },
});

function verdictOn(
  text: string,
  refused: readonly string[],
  allowed: readonly string[] | undefined,
): "forbidden" | "not allowed" | "open" | undefined {
  // A digest does not change which image it is.
  const image = text.replace(/@.*$/s, "").toLowerCase();
  const isOf = (patterns: readonly string[]) =>
    patterns.some((pattern) => matchesStars(pattern.toLowerCase(), image));
  if (isOf(refused)) return "forbidden";
  if (variablesIn(text).length > 0) return "open";
  return allowed && !isOf(allowed) ? "not allowed" : undefined;
}
