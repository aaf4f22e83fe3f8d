/** `pipeline_cache_keys`: no job reads a cache that branches which are less trusted can write. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import {
  type Cache,
  hasExpression,
  replaceExpressions,
} from "../../../facts/pipeline/configuration/keywords.ts";
import type { Overriding } from "../../../facts/pipeline/configuration/overriding.ts";
import { type Resolver, resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { ciSettings } from "../../../facts/project/ci-settings.ts";
import { type Project, project } from "../../../facts/project/project.ts";
import { patternCompiler } from "../../../shared/pattern.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, type Outcome } from "../../define.ts";
import { jobsOf, outcomeOf, shownTo, wholeConfigParams } from "../ci-outcome.ts";
import { type WantedName, wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "../under-settings.ts";
import type { Ruling } from "./conditions/inclusion.ts";
import type { Push } from "./conditions/kinds.ts";
import { onMergeRequests } from "./conditions/on-merge-requests.ts";

export const pipelineCacheKeys = defineControl({
  id: "pipeline_cache_keys",
  title: "Caches are not shared with branches that are less trusted",
  description: described("Checks the caches of every job of the merged configuration.", [
    "The project must have separate caches for protected branches, because every branch decides its own keys. GitLab shows this setting to Maintainers only.",
    "No cache may have `unprotect: true`, and no fallback key may be one of the caches of unprotected branches.",
    "A cache that a job writes must have a key with a branch, a commit or files in it, so that branches do not share it. `fixed_keys: allow` accepts others.",
    "With `merge_requests: pull`, jobs of merge request pipelines may only read caches. Whether a job runs there is evaluated from its rules.",
    ...settingsSaid,
  ]),
  severity: "medium",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes, settings: ciSettings, project },
  needsFor: overridingNeeds,
  params: z.strictObject({
    fixed_keys: z.optional(
      z
        .enum(["forbid", "allow"])
        .check(z.describe("Whether a job may write a cache that all branches share; forbid by default")),
    ),
    merge_requests: z.optional(
      z
        .enum(["any", "pull"])
        .check(
          z.describe(
            "What jobs of merge request pipelines may do with caches: anything, or only read; any by default",
          ),
        ),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({
    ...{ ...rest, except: await wantedNames(except) },
    compile: await patternCompiler(),
  }),
  example: { merge_requests: "pull" },
  remediation: {
    text: "switch on separate caches under Settings > CI/CD, remove unprotect, and give the cache a key with $CI_COMMIT_REF_SLUG or key:files",
    page: "/-/settings/ci_cd#js-general-pipeline-settings",
  },
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgeCaches(facts, params, overriding));
  },
});

interface Facts {
  readonly config: Configuration;
  readonly conditional: readonly string[];
  readonly settings: { readonly path: string; readonly hasSeparateCaches?: boolean | undefined };
  readonly project: Project;
}

interface Prepared {
  readonly fixed_keys?: "forbid" | "allow" | undefined;
  readonly merge_requests?: "any" | "pull" | undefined;
  readonly compile: Push["compile"];
  readonly except: readonly WantedName[];
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
}

function judgeCaches(
  { config, conditional, settings, project }: Facts,
  { fixed_keys = "forbid", merge_requests = "any", compile, ...rest }: Prepared,
  overriding: Overriding,
): Outcome {
  const { except, child_pipelines, conditional_includes } = rest;
  const jobs = jobsOf(config, except).filter(({ caches }) => caches.length > 0);
  const wrong: string[] = [];
  const open: string[] = [];
  for (const job of jobs) {
    const onRequests =
      merge_requests === "pull" ? onMergeRequests(job, config, project, { compile, overriding }) : undefined;
    const resolver = resolverFor(config, job, { overriding });
    for (const cache of job.caches) {
      const demand = { mayBeFixed: fixed_keys === "allow", onRequests };
      const found = judgeCache(cache, job, { resolver, overriding }, demand);
      const said = (what: string) => plain(`${job.name}: the cache ${cache.key} ${what}`);
      wrong.push(...found.wrong.map(said));
      open.push(...found.open.map(said));
    }
  }
  if (jobs.length > 0) {
    const isOwn = settings.path === config.projectPath;
    const shared = "every branch can write every cache, because the project has no separate caches";
    if (isOwn && settings.hasSeparateCaches === false) wrong.push(shared);
    if (!isOwn) open.push("whether the fork has separate caches is not known");
    else if (settings.hasSeparateCaches === undefined)
      open.push("GitLab shows only Maintainers whether the project has separate caches");
  }
  const said = `the caches of ${count(jobs.length, "job")} are as required`;
  const found = { wrong, open, said, conditional: shownTo(conditional, conditional_includes) };
  return outcomeOf(config, found, child_pipelines, except);
}

interface Values {
  readonly resolver: Resolver;
  readonly overriding: Overriding;
}

interface Demand {
  readonly mayBeFixed: boolean;
  /** How the job runs in merge request pipelines, where it must not write. */
  readonly onRequests: Ruling | undefined;
}

function judgeCache(
  cache: Cache,
  job: ConfiguredJob,
  { resolver, overriding }: Values,
  { mayBeFixed, onRequests }: Demand,
) {
  const isVarying = (name: string) => !fixed.test(name) && !resolver.sets(name);
  const isOpenIn = (name: string) => overriding.note(name, resolver.sets(name)) !== undefined;
  const wrong: string[] = [];
  const open: string[] = [];
  if (cache.isUnprotected) wrong.push("is shared between protected and other branches");
  const fallback = fallbackOf(cache, job, resolver, isOpenIn);
  if (fallback === "wrong") wrong.push("falls back to a cache that unprotected branches write");
  if (fallback === "open")
    open.push("may fall back to a cache that unprotected branches write: a variable decides");
  const writes = mayWrite(cache.policy, resolver);
  if (writes === false) return { wrong, open };
  if (!mayBeFixed && cache.files.length === 0) {
    // A branch that an expression compares with something is not in the key.
    const names = [...resolver.namesIn(replaceExpressions(cache.key, ""))];
    const isOfBranch = names.some(
      (name) => distinguishing.test(name) && !resolver.sets(name) && !isOpenIn(name),
    );
    const isOpen =
      writes === undefined ||
      hasExpression(cache.key) ||
      names.some((name) => isVarying(name) || isOpenIn(name));
    if (!isOfBranch && isOpen) open.push("may be written by all branches: a variable decides");
    else if (!isOfBranch) wrong.push("is written by all branches");
  }
  if (onRequests && onRequests.runs !== false && !isPulledBy(onRequests, cache.policy, job, isOpenIn)) {
    if (onRequests.runs === true && writes === true) wrong.push("is written in merge request pipelines");
    else open.push("may be written in merge request pipelines");
  }
  return { wrong, open };
}

/**
 * Also the key that the runner takes from a variable (docs.gitlab.com/ci/caching). GitLab appends which branches share a cache
 * to the keys of `cache` (`apply_cache_protection_suffix` in app/models/ci/build.rb), and nothing to the variable.
 */
function fallbackOf(
  { fallbackKeys }: Cache,
  job: ConfiguredJob,
  { resolve, namesIn, sets }: Resolver,
  isOpenIn: (name: string) => boolean,
): "wrong" | "open" | undefined {
  const variable = "CACHE_FALLBACK_KEY";
  const keys = [...fallbackKeys, `$${variable}`];
  const texts = keys.flatMap((key) => {
    const found = resolve(key);
    return "values" in found ? found.values : [key];
  });
  // A report of another job may replace it, and may not.
  if (!isOpenIn(variable)) texts.push(job.variables[variable] ?? "");
  if (texts.some((text) => text.endsWith("-non_protected"))) return "wrong";
  const names = [...namesIn(`$${variable}`)];
  // What GitLab predefines does not end so.
  const isKnown = names.every((name) => name === variable || name.startsWith("CI_"));
  const isOpen = sets(variable) && !isKnown && "unknown" in resolve(`$${variable}`);
  return isOpen || keys.some(hasExpression) || keys.some((key) => [...namesIn(key)].some(isOpenIn))
    ? "open"
    : undefined;
}

/** The policy is a variable to which every rule that may decide gives the value `pull`. */
function isPulledBy(
  { deciding }: Ruling,
  policy: string,
  job: ConfiguredJob,
  isOpenIn: (name: string) => boolean,
): boolean {
  const [, name] = /^\$\{?(\w+)\}?$/.exec(policy) ?? [];
  if (name === undefined || isOpenIn(name)) return false;
  const running = deciding.filter((rule) => rule !== undefined && rule.when !== "never");
  return (
    running.length > 0 && running.every((rule) => (rule?.variables[name] ?? job.variables[name]) === "pull")
  );
}

/** Variables that differ from branch to branch, commit to commit or pipeline to pipeline, and that are never empty. */
const distinguishing = /^CI_(?:COMMIT_(?:REF_NAME|REF_SLUG|SHA|SHORT_SHA)|PIPELINE_(?:ID|IID)|JOB_ID)$/;

/** These are the same for all branches. */
const fixed = /^CI_(?:JOB_NAME(?:_SLUG)?|JOB_STAGE|PROJECT_\w+|SERVER_\w+|DEFAULT_BRANCH|NODE_\w+)$/;

function mayWrite(policy: string, { resolve }: Resolver): boolean | undefined {
  const found = resolve(policy);
  if ("unknown" in found) return undefined;
  if (found.values.every((value) => value === "pull")) return false;
  return found.values.includes("pull") ? undefined : true;
}
