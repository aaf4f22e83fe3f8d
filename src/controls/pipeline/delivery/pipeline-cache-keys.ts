/** `pipeline_cache_keys`: no job reads a cache that branches which are less trusted can write. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import type { Cache } from "../../../facts/pipeline/configuration/keywords.ts";
import { type Resolver, resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { ciSettings } from "../../../facts/project/ci-settings.ts";
import { project } from "../../../facts/project/project.ts";
import { patternCompiler } from "../../../shared/pattern.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { jobsOf, outcomeOf, shownTo, wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import type { Ruling } from "./conditions/inclusion.ts";
import { onMergeRequests } from "./conditions/on-merge-requests.ts";

export const pipelineCacheKeys = defineControl({
  id: "pipeline_cache_keys",
  title: "Caches are not shared with branches that are less trusted",
  description: described("Checks the caches of every job of the merged configuration.", [
    "The project must have separate caches for protected branches, because every branch decides its own keys. GitLab shows this setting to Maintainers only.",
    "No cache may have `unprotect: true`, and no fallback key may be one of the caches of unprotected branches.",
    "A cache that a job writes must have a key with a branch, a commit or files in it, so that branches do not share it. `fixed_keys: allow` accepts others.",
    "With `merge_requests: pull`, jobs of merge request pipelines may only read caches. Whether a job runs there is evaluated from its rules.",
  ]),
  severity: "medium",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes, settings: ciSettings, project },
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
  check(
    { config, conditional, settings, project },
    { fixed_keys = "forbid", merge_requests = "any", compile, ...rest },
  ) {
    const { except, child_pipelines, conditional_includes } = rest;
    const jobs = jobsOf(config, except).filter(({ caches }) => caches.length > 0);
    const wrong: string[] = [];
    const open: string[] = [];
    for (const job of jobs) {
      const onRequests =
        merge_requests === "pull" ? onMergeRequests(job, config, project, compile) : undefined;
      for (const cache of job.caches) {
        const found = judgeCache(cache, job, config, { mayBeFixed: fixed_keys === "allow", onRequests });
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
        open.push("GitLab shows to Maintainers only whether the project has separate caches");
    }
    const said = `the caches of ${count(jobs.length, "job")} are as required`;
    const found = { wrong, open, said, conditional: shownTo(conditional, conditional_includes) };
    return outcomeOf(config, found, child_pipelines, except);
  },
});

interface Demand {
  readonly mayBeFixed: boolean;
  /** How the job runs in merge request pipelines, where it must not write. */
  readonly onRequests: Ruling | undefined;
}

function judgeCache(
  cache: Cache,
  job: ConfiguredJob,
  config: Configuration,
  { mayBeFixed, onRequests }: Demand,
) {
  const resolver = resolverFor(config, job);
  const wrong: string[] = [];
  const open: string[] = [];
  if (cache.isUnprotected) wrong.push("is shared between protected and other branches");
  const fallback = fallsBack([...cache.fallbackKeys, job.variables.CACHE_FALLBACK_KEY ?? ""], resolver);
  if (fallback) wrong.push("falls back to a cache that unprotected branches write");
  if (fallback === undefined) open.push("may fall back to a cache that unprotected branches write");
  const writes = mayWrite(cache.policy, resolver);
  if (writes === false) return { wrong, open };
  if (!mayBeFixed && cache.files.length === 0) {
    const names = [...resolver.namesIn(cache.key)];
    const isOfBranch = names.some((name) => distinguishing.test(name) && !resolver.sets(name));
    const isOpen = writes === undefined || names.some((name) => !fixed.test(name) && !resolver.sets(name));
    if (!isOfBranch && isOpen) open.push("may be written by all branches: a variable decides");
    else if (!isOfBranch) wrong.push("is written by all branches");
  }
  if (onRequests && onRequests.runs !== false && !isPulledBy(onRequests, cache.policy, job)) {
    if (onRequests.runs === true && writes === true) wrong.push("is written in merge request pipelines");
    else open.push("may be written in merge request pipelines");
  }
  return { wrong, open };
}

/** The policy is a variable to which every rule that may decide gives the value `pull`. */
function isPulledBy({ deciding }: Ruling, policy: string, job: ConfiguredJob): boolean {
  const [, name = ""] = /^\$\{?(\w+)\}?$/.exec(policy) ?? [];
  const running = deciding.filter((rule) => rule !== undefined && rule.when !== "never");
  return (
    running.length > 0 && running.every((rule) => (rule?.variables[name] ?? job.variables[name]) === "pull")
  );
}

/** Variables that differ from branch to branch, commit to commit or pipeline to pipeline, and that are never empty. */
const distinguishing = /^CI_(?:COMMIT_(?:REF_NAME|REF_SLUG|SHA|SHORT_SHA)|PIPELINE_(?:ID|IID)|JOB_ID)$/;

/** These are the same for all branches. */
const fixed = /^CI_(?:JOB_NAME(?:_SLUG)?|JOB_STAGE|PROJECT_\w+|SERVER_\w+|DEFAULT_BRANCH|NODE_\w+)$/;

/**
 * GitLab appends which branches share a cache to the keys of `cache` (`apply_cache_protection_suffix` in
 * app/models/ci/build.rb), and nothing to the variable, which the runner reads.
 */
function fallsBack(written: readonly string[], { resolve, sets, namesIn }: Resolver): boolean | undefined {
  const isShared = (key: string) => key.endsWith("-non_protected");
  if (written.some(isShared)) return true;
  if (!sets("CACHE_FALLBACK_KEY")) return false;
  const found = resolve("$CACHE_FALLBACK_KEY");
  if ("values" in found) return found.values.some(isShared);
  // What GitLab predefines does not end so.
  const isPredefined = (name: string) => name === "CACHE_FALLBACK_KEY" || name.startsWith("CI_");
  return [...namesIn("$CACHE_FALLBACK_KEY")].every(isPredefined) ? false : undefined;
}

function mayWrite(policy: string, { resolve }: Resolver): boolean | undefined {
  const found = resolve(policy);
  if ("unknown" in found) return undefined;
  if (found.values.every((value) => value === "pull")) return false;
  return found.values.includes("pull") ? undefined : true;
}
