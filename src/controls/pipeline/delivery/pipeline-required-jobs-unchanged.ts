/** `pipeline_required_jobs_unchanged`: jobs of a required component or file are there, as that file defines them. */

import type { AnyFact, Fact } from "../../../facts/define.ts";
import { includedCommits } from "../../../facts/pipeline/configuration/included-commits.ts";
import type { overridingVariables } from "../../../facts/pipeline/configuration/overriding-variables.ts";
import { type RequiredFiles, requiredFiles } from "../../../facts/pipeline/configuration/required-files.ts";
import { globMatcher } from "../../../shared/glob.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, unknown } from "../../define.ts";
import { jobNames, wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "../under-settings.ts";
import { keywords, usual } from "./required/compare-jobs.ts";
import { judgeSets, type Wanted } from "./required/judge-required.ts";

const Required = z.strictObject({
  source: text(
    500,
    "Glob over the address of a component without its version, or over the path of a project",
  ),
  jobs: z.optional(jobNames("Its jobs that must be unchanged", "all of them")),
});
const params = z.strictObject({
  sets: z
    .array(
      z.strictObject({
        required: z.array(Required).check(z.minLength(1), z.describe("What must all be included")),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(20),
      z.describe("Sets of which at least one must be there and unchanged"),
    ),
  keywords: z.optional(
    z
      .array(z.enum(keywords))
      .check(
        z.minLength(1),
        z.describe(
          "Keywords to compare; all but interruptible, manual_confirmation, resource_group, retry and timeout by default",
        ),
      ),
  ),
  may_change: z.optional(
    z
      .array(z.enum(keywords))
      .check(
        z.describe(
          "Keywords that a project may set for the jobs, also with default, such as tags; no keyword by default",
        ),
      ),
  ),
  variables: z.optional(
    z
      .array(text(255))
      .check(
        z.describe(
          "Global variables that a project may set for the jobs, by name, with * for any characters; no variable by default",
        ),
      ),
  ),
  commits: z.optional(
    z
      .enum(["protected", "any"])
      .check(
        z.describe(
          "Which commits of a required file count: those that a protected branch or tag of its project contains, or any; protected by default",
        ),
      ),
  ),
  ...settingsParams,
  conditional_includes: z.optional(
    z
      .enum(["unknown", "ignore"])
      .check(
        z.describe(
          "How to judge an include that rules or variables decide, or that another file contains; unknown by default",
        ),
      ),
  ),
});
type Params = z.infer<typeof params>;

interface Needs {
  readonly [name: string]: AnyFact;
  readonly required: Fact<RequiredFiles>;
  readonly overriding: typeof overridingVariables;
  readonly reviewed: typeof includedCommits;
}

export const pipelineRequiredJobsUnchanged = defineControl({
  id: "pipeline_required_jobs_unchanged",
  title: "The jobs of required components are unchanged",
  description: described(
    "Reads each required file at the commit that GitLab includes, and compares its jobs with the merged configuration. At least one set must be included and unchanged.",
    [
      "The file must be at a commit that a protected branch or tag of its project contains: GitLab also includes commits of open merge requests, from forks too. `commits: any` accepts every commit.",
      "Compared are the keywords of the job with those of `extends` and `default`, and the global variables of the file. Lists must be equal. `default` of the project counts too: with `default: { tags: [own] }`, a job without `tags` is changed. `may_change: [tags]` allows that.",
      "Jobs of files that the file includes are not compared. So the result is unknown for such a file, unless `jobs` names jobs of the file itself.",
      "The configuration must not set other global variables that the job names, or that its scanner or the runner reads, such as `SAST_EXCLUDED_PATHS` and `GIT_STRATEGY`. `variables` allows some of them.",
      "A keyword that the file takes from an input, except `stage`, or by `!reference` or `extends` from another file, is unknown if it is not equal in any case.",
      "GitLab's lint evaluates rules and variables of `include` outside of a pipeline. An include with `rules` or with a variable of the pipeline, or one in a file of another project, is unknown.",
      ...settingsSaid,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: {},
  needsFor: async (given?: Params): Promise<Partial<Needs>> => ({
    required: requiredFiles(given ? sourcesIn(given) : []),
    ...(await overridingNeeds(given)),
    ...(given?.commits === "any" ? {} : { reviewed: includedCommits }),
  }),
  params,
  prepare: async ({
    sets,
    keywords: compared,
    may_change,
    variables,
    conditional_includes,
    settings,
    commits,
  }: Params) => ({
    ...{ settings, commits },
    demand: {
      compared: (compared ?? usual).filter((keyword) => !may_change?.some((one) => one === keyword)),
      mayBeSet: (name: string) => (variables ?? []).some((one) => matchesStars(one, name)),
      ignoresConditions: conditional_includes === "ignore",
    },
    sets: await Promise.all(sets.map(({ required }) => Promise.all(required.map(wantedOf)))),
  }),
  example: { sets: [{ required: [{ source: "gitlab.example.com/acme/ci/scan" }] }] },
  remediation: {
    text: "include the component, and remove from the configuration what the message names of its jobs",
    page: "/-/ci/editor",
  },
  check({ required, overriding, reviewed }, { sets, demand, settings, commits }) {
    if (!required) return unknown("the required files were not read");
    return underSettings({ config: required, overriding }, settings, (seen) =>
      judgeSets(sets, required, {
        ...demand,
        overriding: seen,
        reviewed: commits === "any" ? undefined : (reviewed ?? new Map()),
      }),
    );
  },
});

function sourcesIn({ sets }: Params): readonly string[] {
  return [...new Set(sets.flatMap(({ required }) => required.map(({ source }) => source)))].sort();
}

async function wantedOf({ source, jobs }: z.infer<typeof Required>): Promise<Wanted> {
  return {
    source,
    matches: globMatcher([source], { nocase: true }),
    jobs: jobs && (await wantedNames(jobs)),
  };
}
