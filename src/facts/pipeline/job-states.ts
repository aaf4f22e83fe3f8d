/** The states of a pipeline's jobs, in GitLab's terms and as text. */

import { listed } from "../../shared/text.ts";
import { isFinished } from "./pipeline.ts";
import type { PipelineJob } from "./pipeline-jobs.ts";

/**
 * `tolerated` failed and may fail. `optional` waits for somebody and does not hold the pipeline up; `blocking` does.
 * `open` has not finished, so its result is not known yet.
 */
export type JobState =
  | "succeeded"
  | "failed"
  | "tolerated"
  | "canceled"
  | "skipped"
  | "blocking"
  | "optional"
  | "open";

export function stateOf({ status, mayFail, kind, downstream, projectId }: PipelineJob): JobState {
  if (status === "manual") return mayFail ? "optional" : "blocking";
  if (!isFinished(status)) return "open";
  if (status === "failed") return mayFail ? "tolerated" : "failed";
  if (status === "canceled" || status === "skipped") return status;
  // A trigger that does not wait succeeds, whatever happens to its pipeline.
  const child = kind === "trigger" && downstream?.projectId === projectId ? downstream.status : "success";
  if (child === "failed" || child === "canceled") return mayFail ? "tolerated" : "failed";
  return child === "success" || isFinished(child) ? "succeeded" : "open";
}

export type Sorted = Readonly<Record<JobState, readonly PipelineJob[]>>;

export function sortJobs(jobs: readonly PipelineJob[]): Sorted {
  const sorted: Record<JobState, PipelineJob[]> = {
    ...{ succeeded: [], failed: [], tolerated: [], canceled: [] },
    ...{ skipped: [], blocking: [], optional: [], open: [] },
  };
  for (const job of jobs) sorted[stateOf(job)].push(job);
  return sorted;
}

/** Jobs of a child pipeline are named with the pipeline, because several pipelines can have a job of the same name. */
export function nameOf({ name, level, pipelineId }: PipelineJob): string {
  return level === 0 ? name : `${name} in child pipeline ${pipelineId}`;
}

/** `unit (script failure)`: the reason of a failure, or the status. */
export function describeJobs(jobs: readonly PipelineJob[]): string {
  return listed(
    jobs.map((job) => `${nameOf(job)} (${(job.failureReason ?? job.status).replaceAll("_", " ")})`),
    5,
  );
}

/** Trigger jobs whose pipeline does not exist yet, or is not shown. It may contain anything. */
export function unseenTriggers(jobs: readonly PipelineJob[]): readonly PipelineJob[] {
  return jobs.filter(
    ({ kind, status, downstream }) =>
      kind === "trigger" && !downstream && !["failed", "canceled", "skipped", "manual"].includes(status),
  );
}
