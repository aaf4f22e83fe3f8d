/** `pipeline_images`: the images of jobs and services are pinned and come from registries that the policy allows. */

import { ciConfig } from "../../facts/pipeline/ci-config.ts";
import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import { globMatcher } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described } from "../define.ts";
import { configParams, jobsOf, namesOf, outcomeOf, resolved } from "./ci-outcome.ts";
import { type ImageReference, imageReference } from "./image-reference.ts";
import { wantedNames } from "./job-names.ts";

const names = (description: string) => z.optional(z.array(text(500)).check(z.describe(description)));

export const pipelineImages = defineControl({
  id: "pipeline_images",
  title: "The images of the pipeline are pinned and from allowed registries",
  description: described("Checks the image of every job and service of the merged configuration.", [
    "`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by default. An image without a tag has the tag `latest`.",
    "`registries` lists where images may come from.",
    "An image name with a variable is unknown. `variables` gives the values of variables, such as that of `CI_REGISTRY`. The policy's author is responsible for them.",
    "A job without an image is unknown too, because the runner decides. `without_image` may be `allow` or `forbid` instead.",
  ]),
  severity: "medium",
  scope: "project",
  needs: { config: ciConfig },
  params: z.strictObject({
    digest: z.optional(
      z.boolean().check(z.describe("Require a digest in the name of every image; false by default")),
    ),
    forbidden_tags: names(
      "Tags that an image without a digest must not have, in which * matches anything; latest by default",
    ),
    registries: names(
      "Where images may come from: hosts, or globs over host and path, such as registry.example.com/ci/**; any registry by default",
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
    without_image: z.optional(
      z
        .enum(["unknown", "allow", "forbid"])
        .check(z.describe("How to judge a job that names no image; unknown by default")),
    ),
    ...configParams,
  }),
  prepare: async ({ except, registries, variables, ...rest }) => ({
    ...{ ...rest, registries, values: textsOf(variables ?? {}), except: await wantedNames(except) },
    isAllowed: registries && allowed(registries),
  }),
  example: { digest: true, registries: ["registry.example.com/ci/**"] },
  remediation: {
    text: "name the image with its digest, image: registry/name:tag@sha256:…, from a registry that the policy allows",
    page: "/-/ci/editor",
  },
  check({ config }, { isAllowed, values, except, child_pipelines, without_image = "unknown", ...params }) {
    const jobs = jobsOf(config, except).filter(({ triggers }) => triggers === undefined);
    const wrong: string[] = [];
    const open: string[] = [];
    const tags = params.forbidden_tags ?? ["latest"];
    for (const [image, users] of usesOf(jobs)) {
      const said = `${image} (${namesOf(users)})`;
      const reference = imageReference(resolved(image, values));
      if (!reference) wrong.push(`${said} is not a valid image reference`);
      else {
        const { problems, uncertain } = judgeImage(reference, params.digest === true, tags, isAllowed);
        if (problems.length > 0) wrong.push(`${said} ${problems.join(" and ")}`);
        else if (uncertain.length > 0) open.push(`${said}: a variable decides ${uncertain.join(" and ")}`);
      }
    }
    const bare = jobs.filter(({ image }) => image === undefined);
    if (bare.length > 0 && without_image === "forbid") wrong.push(`no image is named by ${namesOf(bare)}`);
    if (bare.length > 0 && without_image === "unknown")
      open.push(`no image is named by ${namesOf(bare)}, so the runner decides`);
    const said = `the images of ${count(jobs.length, "job")} are as required`;
    return outcomeOf(config, { wrong, open, said }, child_pipelines, except);
  },
});

function judgeImage(
  { name, registry, tag, isPinned }: ImageReference,
  needsDigest: boolean,
  tags: readonly string[],
  isAllowed: ReturnType<typeof allowed> | undefined,
) {
  const problems: string[] = [];
  const uncertain: string[] = [];
  if (needsDigest && isPinned === false) problems.push("has no digest");
  if (needsDigest && isPinned === undefined) uncertain.push("whether it has a digest");
  // With a digest the tag does not matter.
  if (!needsDigest && isPinned !== true) {
    if (tag === undefined) uncertain.push("which tag it has");
    else if (tags.some((one) => matchesStars(one, tag))) problems.push(`has the tag ${tag}`);
  }
  const fits = isAllowed?.(registry, name);
  if (isAllowed && fits === false) problems.push("is from a registry that is not allowed");
  if (isAllowed && fits === undefined) uncertain.push("which registry it is from");
  return { problems, uncertain };
}

/** Undefined if a variable decides the result. */
function allowed(registries: readonly string[]) {
  const hosts = registries.filter((one) => !one.includes("/")).map((one) => one.toLowerCase());
  const globs = registries.filter((one) => one.includes("/"));
  const matches = globMatcher(
    globs.flatMap((glob) => [glob, `${glob}/**`]),
    { nocase: true },
  );
  const isHostOf = (registry: string) => (glob: string) => {
    const [host = ""] = glob.toLowerCase().split("/");
    return /[*?[{]/.test(host) || host === registry;
  };
  return (registry: string | undefined, name: string | undefined): boolean | undefined => {
    if (registry === undefined) return undefined;
    if (hosts.some((host) => matchesStars(host, registry))) return true;
    if (name !== undefined) return matches(name);
    return globs.some(isHostOf(registry)) ? undefined : false;
  };
}

/** The jobs that use each image, by the image's text in the configuration. */
function usesOf(jobs: readonly CiJob[]): ReadonlyMap<string, readonly CiJob[]> {
  const uses = new Map<string, CiJob[]>();
  for (const job of jobs) {
    for (const image of [...(job.image === undefined ? [] : [job.image]), ...job.services]) {
      uses.set(image, [...(uses.get(image) ?? []), job]);
    }
  }
  return uses;
}

function textsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
