/** `pipeline_required_jobs_unchanged`: jobs of a required component or file are there, as that file defines them. */

import type { AnyFact, Fact } from "../../../facts/define.ts";
import { isGiven } from "../../../facts/pipeline/ci-jobs.ts";
import {
  type RequiredFile,
  type RequiredFiles,
  requiredFiles,
} from "../../../facts/pipeline/configuration/required-files.ts";
import { globMatcher } from "../../../shared/glob.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";
import { joined } from "../ci-outcome.ts";
import { jobNames, type WantedName, wantedNames } from "../job-names.ts";
import {
  changedVariables,
  compareKeyword,
  foreignVariables,
  keywords,
  pairsOf,
  type Sides,
  usual,
} from "./compare-jobs.ts";

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
          "Keywords to compare; image, services, scripts, trigger, rules, variables, when, allow_failure and what belongs to them by default",
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
}

interface Wanted {
  readonly source: string;
  readonly matches: (source: string) => boolean;
  readonly jobs: readonly WantedName[] | undefined;
}

export const pipelineRequiredJobsUnchanged = defineControl({
  id: "pipeline_required_jobs_unchanged",
  title: "The jobs of required components are unchanged",
  description: described(
    "Reads each required file at the commit that GitLab includes, and compares its jobs with the merged configuration. At least one set must be included and unchanged.",
    [
      "Compared are the keywords of the job with those of `extends` and `default`, and the global variables of the file. Lists must be equal.",
      "Jobs of files that the file includes are not compared. So the result is unknown for such a file, unless `jobs` names jobs of the file itself.",
      "The configuration must not set other global variables that the job names. `variables` allows some of them.",
      "A keyword that the file takes from an input, or by `!reference` or `extends` from another file, is unknown if it is not equal in any case.",
      "GitLab's lint evaluates rules and variables of `include` outside of a pipeline. An include with `rules` or with a variable of the pipeline, or one in a file of another project, is unknown.",
      "Variables that projects, groups or people set are stronger than those of the configuration, and are not visible.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: {},
  needsFor: async (given?: Params): Promise<Partial<Needs>> => ({
    required: requiredFiles(given ? sourcesIn(given) : []),
  }),
  params,
  prepare: async ({ sets, keywords: compared, variables, conditional_includes }: Params) => ({
    demand: {
      compared: compared ?? usual,
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
  check({ required }, { sets, demand }) {
    if (!required) return unknown("the required files were not read");
    const judged = sets.map((set) => {
      const all = set.map((wanted) => judge(wanted, required, demand));
      return {
        wrong: all.flatMap(({ wrong }) => wrong),
        open: all.flatMap(({ open }) => open),
        jobs: all.reduce((sum, { jobs }) => sum + jobs, 0),
      };
    });
    const right = judged.find(({ wrong, open }) => wrong.length === 0 && open.length === 0);
    if (right) return pass(`${count(right.jobs, "required job is", "required jobs are")} unchanged`);
    const [possible] = judged.filter(({ wrong }) => wrong.length === 0);
    if (possible) return unknown(joined(possible.open));
    const [nearest] = [...judged].sort((one, other) => one.wrong.length - other.wrong.length);
    const wrong = nearest?.wrong ?? [];
    const others = judged.length > 1 ? `, the nearest of ${judged.length} sets` : "";
    return fail(`${joined(wrong)}${others}`, { actual: wrong });
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

interface Judged {
  readonly wrong: readonly string[];
  readonly open: readonly string[];
  readonly jobs: number;
}

interface Demand {
  readonly compared: readonly string[];
  readonly mayBeSet: (variable: string) => boolean;
  readonly ignoresConditions: boolean;
}

function judge(
  { source, matches, jobs: names }: Wanted,
  { merged, files }: RequiredFiles,
  demand: Demand,
): Judged {
  const found = files.filter((file) => matches(file.source));
  if (found.length === 0) return { wrong: [plain(`${source} is not included`)], open: [], jobs: 0 };
  const wrong: string[] = [];
  const open = found.flatMap((file) => doubtsOf(file, demand.ignoresConditions));
  const pairs = found.flatMap((file) => pairsOf(file, merged, names));
  for (const { name, file, sides } of pairs) {
    if (!sides) open.push(plain(`which job ${name} of ${file} becomes is not known`));
    else {
      const difference = compareJob(sides, demand);
      wrong.push(...difference.wrong.map((what) => plain(`${name}: ${what} differs from ${file}`)));
      open.push(...difference.open.map((what) => plain(`${name}: ${what} cannot be compared with ${file}`)));
    }
  }
  const nesting = found.filter(({ content }) => content && isGiven(content.include));
  const isWhole = nesting.length === 0 && found.every(({ content }) => content);
  const missing = (names ?? []).filter((one) => !pairs.some(({ name, sides }) => sides && one.matches(name)));
  (isWhole ? wrong : open).push(...missing.map(({ wanted }) => plain(`${source} has no job ${wanted}`)));
  if (!names)
    open.push(
      ...nesting.map(({ name }) =>
        plain(`${name} includes other files, whose jobs are not compared; jobs can name those to compare`),
      ),
    );
  const jobs = pairs.filter(({ sides }) => sides).length;
  if (jobs === 0 && wrong.length === 0 && open.length === 0)
    open.push(plain(`${source} has no jobs to compare`));
  return { wrong: [...new Set(wrong)], open: [...new Set(open)], jobs };
}

function doubtsOf(
  { name, unreadable, isConditional }: RequiredFile,
  ignoresConditions: boolean,
): readonly string[] {
  return [
    ...(unreadable === undefined ? [] : [plain(`${name}: ${unreadable}`)]),
    ...(isConditional === true && !ignoresConditions
      ? [plain(`rules or variables decide whether ${name} is included`)]
      : []),
    ...(isConditional === undefined && !ignoresConditions
      ? [plain(`${name} is included by another file, whose conditions are not read`)]
      : []),
  ];
}

function compareJob(
  sides: Sides,
  { compared, mayBeSet }: Demand,
): { readonly wrong: readonly string[]; readonly open: readonly string[] } {
  const found = compared.map((keyword) => [keyword, compareKeyword(keyword, sides)] as const);
  const global = compared.includes("variables")
    ? [
        ...changedVariables(sides.file, sides.merged),
        ...foreignVariables(sides).map((name) => [name, "other"] as const),
      ]
        .filter(([name]) => !mayBeSet(name))
        .map(([name, difference]) => [`the global variable ${name}`, difference] as const)
    : [];
  const those = (kind: string) =>
    [...found, ...global].filter(([, difference]) => difference === kind).map(([what]) => what);
  return { wrong: those("other"), open: those("open") };
}
