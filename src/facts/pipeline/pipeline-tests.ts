/** What GitLab counts in the test reports of the head's pipeline, child pipelines included. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import type { HeadPipeline } from "./pipeline.ts";
import { type PipelineJob, pipelineJobs } from "./pipeline-jobs.ts";

const Summary = z.object({
  total: z.object({ count: z.number() }),
  test_suites: z.array(
    z.object({
      name: z.string(),
      total_count: z.number(),
      failed_count: z.number(),
      skipped_count: z.number(),
      error_count: z.number(),
      build_ids: z.array(z.number()),
      suite_error: maybe(z.string()),
    }),
  ),
});

export interface TestSuite {
  readonly name: string;
  readonly count: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly jobIds: readonly number[];
  /** Why the report could not be read. */
  readonly error: string | undefined;
}

export interface PipelineTests {
  readonly pipeline: HeadPipeline;
  readonly jobs: readonly PipelineJob[];
  /** Of all suites, as GitLab counts them. */
  readonly total: number;
  readonly suites: readonly TestSuite[];
}

/**
 * A background job of GitLab counts after each job, so zeros and missing suites mean nothing by themselves. The jobs
 * that uploaded a report show what must be there. Null if no pipeline ran for the head.
 */
export const pipelineTests = defineFact<PipelineTests | null, { found: typeof pipelineJobs }>({
  id: "pipeline_tests",
  summary: "The tests of the head's pipeline",
  requiredRole: "at least Reporter, or public pipelines, with scope read_api",
  scope: "merge_request",
  needs: { found: pipelineJobs },
  async collect({ gitlab }, { found }) {
    if (!found) return null;
    const { pipeline, jobs } = found;
    const path = `/projects/${pipeline.projectId}/pipelines/${pipeline.id}/test_report_summary`;
    const { total, test_suites } = parse(Summary, await gitlab.read(path));
    const own = new Set(jobs.map(({ id }) => id));
    // A summary does not name its pipeline. Its jobs do.
    if (test_suites.some(({ build_ids }) => build_ids.length > 0 && !build_ids.some((id) => own.has(id))))
      throw new UnreadableFact("GitLab counts tests of jobs that the pipeline does not have");
    return {
      ...{ pipeline, jobs },
      total: total.count,
      suites: test_suites.map((suite) => ({
        name: suite.name,
        count: suite.total_count,
        failed: suite.failed_count,
        errored: suite.error_count,
        skipped: suite.skipped_count,
        jobIds: suite.build_ids,
        error: suite.suite_error,
      })),
    };
  },
});
