/** `pipeline_images`: the images of jobs and services are pinned and come from registries that the policy allows. */

import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../facts/pipeline/configuration/configured-jobs.ts";
import type { Overriding } from "../../facts/pipeline/configuration/overriding.ts";
import { globMatcher } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, type Outcome } from "../define.ts";
import { jobsOf, namesOf, outcomeOf, shownTo, wholeConfigParams } from "./ci-outcome.ts";
import { type ImageReference, imageReference } from "./image-reference.ts";
import { type ResolvedImage, resolvedImages } from "./image-values.ts";
import { type WantedName, wantedNames } from "./job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "./under-settings.ts";

const names = (description: string) => z.optional(z.array(text(500)).check(z.describe(description)));

export const pipelineImages = defineControl({
  id: "pipeline_images",
  title: "The images of the pipeline are pinned and from allowed registries",
  description: described("Checks the image of every job and service of the merged configuration.", [
    "`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by default. An image without a tag has the tag `latest`.",
    "`registries` lists where images may come from.",
    "Variables in image names have the values that the configuration sets, in GitLab's order: the rules of a job, `parallel: matrix`, the job, the rules of the workflow, global variables. If there are several values, each is judged.",
    "An image name with another variable is unknown. `variables` gives the values of variables, such as that of `CI_REGISTRY`. The policy's author is responsible for them.",
    ...settingsSaid,
    "A job without an image is unknown too, because the runner decides. `without_image` may be `allow` or `forbid` instead.",
  ]),
  severity: "medium",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
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
    ...settingsParams,
    without_image: z.optional(
      z
        .enum(["unknown", "allow", "forbid"])
        .check(z.describe("How to judge a job that names no image; unknown by default")),
    ),
    ...wholeConfigParams,
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
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgeAll(facts, params, overriding));
  },
});

interface Facts {
  readonly config: Configuration;
  readonly conditional: readonly string[];
}

interface Prepared {
  readonly digest?: boolean | undefined;
  readonly forbidden_tags?: readonly string[] | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly isAllowed: ReturnType<typeof allowed> | undefined;
  readonly without_image?: "unknown" | "allow" | "forbid" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly except: readonly WantedName[];
}

function judgeAll({ config, conditional }: Facts, params: Prepared, overriding: Overriding): Outcome {
  const { isAllowed, values, except, without_image = "unknown" } = params;
  const jobs = imageJobsOf(config, except);
  const wrong: string[] = [];
  const open: string[] = [];
  const tags = params.forbidden_tags ?? ["latest"];
  const imagesOf = ({ image, services }: ConfiguredJob) => [
    ...(image === undefined ? [] : [image]),
    ...services,
  ];
  for (const image of resolvedImages(config, jobs, imagesOf, { given: values, overriding })) {
    const said = `${image.written} (${namesOf(image.users)})`;
    const judged = judgeTexts(image, params.digest === true, tags, isAllowed);
    if (judged.wrong !== undefined) wrong.push(`${said} ${judged.wrong}`);
    else if (judged.open !== undefined) open.push(`${said}: a variable decides ${judged.open}`);
  }
  const bare = jobs.filter(({ image }) => image === undefined);
  if (bare.length > 0 && without_image === "forbid") wrong.push(`no image is named by ${namesOf(bare)}`);
  if (bare.length > 0 && without_image === "unknown")
    open.push(`no image is named by ${namesOf(bare)}, so the runner decides`);
  const said = `the images of ${count(jobs.length, "job")} are as required`;
  return outcomeOf(
    config,
    { wrong, open, said, conditional: shownTo(conditional, params.conditional_includes) },
    params.child_pipelines,
    except,
  );
}

function imageJobsOf(config: Configuration, except: Parameters<typeof jobsOf>[1]): readonly ConfiguredJob[] {
  const jobs = jobsOf(config, except);
  return jobs.filter(({ triggers }) => triggers === undefined);
}

/** The first text that is wrong, else the first one that nobody knows. */
function judgeTexts(
  { texts, reason }: ResolvedImage,
  needsDigest: boolean,
  tags: readonly string[],
  isAllowed: ReturnType<typeof allowed> | undefined,
): { readonly wrong?: string; readonly open?: string } {
  let open: string | undefined;
  for (const text of texts) {
    const reference = imageReference(text);
    if (!reference) return { wrong: "is not a valid image reference" };
    const { problems, uncertain } = judgeImage(reference, needsDigest, tags, isAllowed);
    if (problems.length > 0) return { wrong: problems.join(" and ") };
    if (uncertain.length > 0) open ??= uncertain.join(" and ");
  }
  return open === undefined ? {} : { open: reason === undefined ? open : `${open} (${reason})` };
}

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

function textsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
