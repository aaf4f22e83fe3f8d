/** `pipeline_coverage`: the test coverage is high enough, and not lower than the target branch's. */

import { describeJobs, stateOf } from "../../facts/pipeline/job-states.ts";
import { type PipelineJob, pipelineJobs } from "../../facts/pipeline/pipeline-jobs.ts";
import type { targetPipelineJobs } from "../../facts/pipeline/target-pipeline.ts";
import { listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { jobNames, type WantedName, wantedNames } from "./job-names.ts";

const percent = (description: string) =>
  z.optional(z.number().check(z.minimum(0), z.maximum(100), z.describe(description)));

interface Parameters {
  readonly at_least?: number | undefined;
  readonly not_lower?: boolean | undefined;
}

/** The control compares with the target branch by default if the policy gives no limit. */
const compares = ({ at_least, not_lower }: Parameters) => not_lower ?? at_least === undefined;

export const pipelineCoverage = defineControl({
  id: "pipeline_coverage",
  title: "The tests cover enough",
  description: described(
    "Checks the mean coverage over the jobs of the head's pipeline, as GitLab computes it.",
    [
      "`at_least` is the smallest coverage, in percent.",
      "`not_lower: true` compares the coverage with that of the target branch: of its newest successful pipeline at the commit where the change began, or else of its newest successful one. This is the default without `at_least`.",
      "`tolerance` is the number of percentage points by which it may be lower.",
      "`jobs` names the test jobs. Use it if other jobs run after this one.",
    ],
  ),
  severity: "medium",
  scope: "merge_request",
  needs: { found: pipelineJobs },
  async needsFor(params: Parameters = {}): Promise<{ target?: typeof targetPipelineJobs }> {
    return compares(params)
      ? { target: (await import("../../facts/pipeline/target-pipeline.ts")).targetPipelineJobs }
      : {};
  },
  params: z.strictObject({
    at_least: percent("Smallest coverage, in percent; no limit by default"),
    not_lower: z.optional(
      z
        .boolean()
        .check(
          z.describe(
            "Require at least the coverage of the target branch; true without at_least, otherwise false by default",
          ),
        ),
    ),
    tolerance: percent(
      "How much lower than on the target branch the coverage may be, in percentage points; 0 by default",
    ),
    jobs: z.optional(jobNames("Jobs whose coverage counts", "every job of the pipeline itself")),
  }),
  prepare: async ({ jobs, tolerance, ...rest }) => ({
    ...{ least: rest.at_least, isCompared: compares(rest), tolerance: tolerance ?? 0 },
    only: jobs && (await wantedNames(jobs)),
  }),
  example: { at_least: 80, jobs: ["test"] },
  remediation: {
    text: "add tests; GitLab reads a job's coverage from its log with the expression under coverage",
    page: "!",
  },
  check({ found, target }, { least, isCompared, tolerance, only }) {
    if (!found) return fail("no pipeline ran for the head of the merge request");
    const where = `of pipeline ${found.pipelineId}`;
    const jobs = counted(found.jobs, only);
    const open = jobs.filter((job) => stateOf(job) === "open");
    if (open.length > 0)
      return unknown(`${describeJobs(open)} ${where} may still report coverage; let this job run after them`);
    const silent = (only ?? []).filter(
      ({ matches }) => meanOf(jobs.filter(({ name }) => matches(name))) === undefined,
    );
    if (silent.length > 0)
      return unknown(`no job ${listed(silent.map(({ wanted }) => wanted))} ${where} reports its coverage`);
    const actual = meanOf(jobs);
    if (actual === undefined) return unknown(`no job ${where} reports its coverage`);
    const said = `the tests ${where} cover ${shown(actual)}`;
    if (least !== undefined && actual < least)
      return fail(`${said}, at least ${shown(least)} is required`, { actual });
    if (!isCompared) return pass(said, { actual });
    if (!target) return unknown(`${said}, but the target branch has no pipeline to compare with`);
    const base = meanOf(counted(target.jobs, only));
    const from = `pipeline ${target.pipelineId} of the target branch${target.pipeline.isAtBase ? "" : " (its newest, because none ran where the change began)"}`;
    if (base === undefined) return unknown(`${said}, but ${from} reports no coverage`);
    return actual < base - tolerance
      ? fail(`${said}, compared with ${shown(base)} in ${from}`, { actual })
      : pass(`${said}, compared with ${shown(base)} in ${from}`, { actual });
  },
});

/** GitLab computes the mean over the jobs of the pipeline itself, without child pipelines. */
function counted(jobs: readonly PipelineJob[], only: readonly WantedName[] | undefined) {
  return jobs.filter(
    ({ name, kind, level, isOwn }) =>
      kind === "job" && !isOwn && (only ? only.some(({ matches }) => matches(name)) : level === 0),
  );
}

function meanOf(jobs: readonly PipelineJob[]): number | undefined {
  const numbers = jobs.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function shown(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}
