/** `pipeline_tests`: tests ran for the head, GitLab counted all of them, and none failed. */

import type { PipelineJob } from "../../facts/pipeline/pipeline-jobs.ts";
import {
  type PipelineTests,
  type TestSuite,
  pipelineTests as tests,
} from "../../facts/pipeline/pipeline-tests.ts";
import { whyUncounted } from "../../facts/pipeline/uncounted-tests.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { jobNames, type WantedName, wantedNames } from "./job-names.ts";

export const pipelineTests = defineControl({
  id: "pipeline_tests",
  title: "The tests of the pipeline passed",
  description: described(
    "Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",
    [
      "GitLab must have counted the report of every job, child pipelines included.",
      "At least one test must have run, or as many as `at_least` says. Skipped tests did not run.",
      "No test may have failed, and none may have been unable to run.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: { tests },
  params: z.strictObject({
    at_least: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(10_000_000),
          z.describe("Smallest number of tests that must have run; 1 by default"),
        ),
    ),
    jobs: z.optional(jobNames("Jobs whose tests count", "every job")),
  }),
  prepare: async ({ at_least, jobs }) => ({
    least: at_least ?? 1,
    only: jobs && (await wantedNames(jobs)),
  }),
  example: { at_least: 100 },
  remediation: {
    text: "repair the tests that failed; GitLab counts a job's tests if the job names its report under artifacts:reports:junit",
    page: "!",
  },
  check({ tests: found }, { least, only }) {
    if (!found) return fail("no pipeline ran for the head of the merge request");
    const jobs = found.jobs.filter(
      ({ name, isOwn }) => !isOwn && (!only || only.some(({ matches }) => matches(name))),
    );
    const suites = suitesOf(jobs, found, only);
    const where = `in pipeline ${found.pipeline.id}`;
    const bad = suites.filter(({ failed, errored }) => failed + errored > 0);
    if (bad.length > 0) {
      const [failed, errored] = [sum(bad, (one) => one.failed), sum(bad, (one) => one.errored)];
      const said = `${count(failed, "test")} failed and ${count(errored, "test")} could not run`;
      return fail(`${where}, ${said} (${listed(bad.map(({ name }) => name))})`, { actual: failed + errored });
    }
    const missing = (only ?? []).filter(({ matches }) => !jobs.some(({ name }) => matches(name)));
    const uncertainty = whyUncounted(found, { jobs, suites });
    if (uncertainty !== undefined)
      return unknown(`${where}, ${uncertainty}${uncertainty.endsWith("still bring tests") ? advice : ""}`);
    if (missing.length > 0)
      return fail(`${where}, there is no job ${listed(missing.map(({ wanted }) => wanted))}`);
    const silent = (only ?? []).filter(({ matches }) => {
      const theirs = jobs.filter(({ name }) => matches(name));
      return ranIn(suitesOf(theirs, found, only)) === 0;
    });
    if (silent.length > 0)
      return fail(`${where}, no test of ${listed(silent.map(({ wanted }) => wanted))} ran`, { actual: 0 });
    const ran = ranIn(suites);
    const said = `${ran === 0 ? "no test" : count(ran, "test")} ran`;
    return ran < least
      ? fail(`${where}, ${said}, at least ${least} must run`, { actual: ran })
      : pass(`${where}, ${said} and none failed`, { actual: ran });
  },
});

/** A suite belongs to all jobs of one name. There are several if `parallel` is used. */
function suitesOf(
  jobs: readonly PipelineJob[],
  { suites }: PipelineTests,
  only: readonly WantedName[] | undefined,
): readonly TestSuite[] {
  const ids = new Set(jobs.map(({ id }) => id));
  return only ? suites.filter(({ jobIds }) => jobIds.some((id) => ids.has(id))) : suites;
}

const advice = "; let this job run after them, or name the jobs that have tests under jobs";

function ranIn(suites: readonly TestSuite[]): number {
  return sum(suites, (one) => one.count - one.skipped);
}

function sum(suites: readonly TestSuite[], of: (suite: TestSuite) => number): number {
  return suites.reduce((total, suite) => total + of(suite), 0);
}
