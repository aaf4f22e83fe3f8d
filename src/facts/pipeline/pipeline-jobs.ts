/** The jobs of a pipeline and of its child pipelines: the newest attempt of each, with its artifacts. */

import { type AnyFact, defineFact, type Fact, type FactContext, type Probable } from "../define.ts";
import { jobsOf } from "./job-tree.ts";
import { type HeadPipeline, headPipeline, isFinished } from "./pipeline.ts";

export interface Artifact {
  /** GitLab's name of the type, such as `archive`, `junit`, `sast`, `cyclonedx`. */
  readonly type: string;
  /** The name under which GitLab keeps it: the default of its type, not the path that the job wrote. */
  readonly filename: string | undefined;
  /** Bytes as stored, perhaps compressed. */
  readonly size: number | undefined;
  /** `raw`, `gzip` or `zip`. */
  readonly format: string | undefined;
}

export interface PipelineJob {
  readonly id: number;
  readonly name: string;
  readonly stage: string;
  /** Such as `success`. `manual` was never started. `skipped` follows a job that failed. */
  readonly status: string;
  /** Of a tag's pipeline, and a tag can have a branch's name; undefined where GitLab does not say. */
  readonly isOfTag?: boolean | undefined;
  /** `external`: a status that another system reported. */
  readonly kind: "job" | "trigger" | "external";
  /** Its failure does not fail the pipeline. A manual job that may fail does not hold the pipeline up. */
  readonly mayFail: boolean;
  /** Only of a failed job, such as `script_failure` or `runner_system_failure`. */
  readonly failureReason: string | undefined;
  readonly pipelineId: number;
  /** GraphQL can find a child pipeline only by this. */
  readonly pipelineIid?: number | undefined;
  readonly projectId: number;
  /** 0 in the pipeline itself, 1 in a child pipeline, 2 in a child of that. */
  readonly level: number;
  /** The job that judges, or the trigger that led to it. */
  readonly isOwn: boolean;
  /** Percent, from the job's log. */
  readonly coverage: number | undefined;
  readonly artifacts: readonly Artifact[];
  /** Milliseconds since 1970. GitLab may keep them longer. Undefined if they never expire. */
  readonly artifactsExpireAt: number | undefined;
  /** What a trigger started. Undefined if it started nothing, or if the token may not see it. */
  readonly downstream:
    | { readonly id: number; readonly projectId: number; readonly status: string }
    | undefined;
}

export interface PipelineJobs {
  readonly pipelineId: number;
  /** Includes triggers and the jobs of child pipelines. */
  readonly jobs: readonly PipelineJob[];
}

const requiredRole = "at least Reporter, or public pipelines";

function jobsOfRunning(projectId: number, pipelineId: number): Fact<PipelineJobs> {
  return defineFact<PipelineJobs>({
    id: `pipeline_jobs(${projectId}, ${pipelineId})`,
    summary: "The jobs of this job's pipeline",
    requiredRole,
    scope: "merge_request",
    collect: (context) => jobsOf(context, projectId, pipelineId),
  });
}

/** The jobs of the pipeline that the environment names, which is probably the head's. */
export function probableJobs({ iid, job }: Probable): readonly AnyFact[] {
  const { projectId, pipelineId } = job ?? {};
  if (iid === undefined || projectId === undefined || pipelineId === undefined) return [];
  return [jobsOfRunning(projectId, pipelineId)];
}

/**
 * The jobs of the head's pipeline. What was read beside the pipeline itself counts only if the pipeline still runs, as
 * that of this job does: of one that has finished, the jobs are those after its end.
 */
export function jobsOfHead(
  context: FactContext,
  { id, projectId, status }: Pick<HeadPipeline, "id" | "projectId" | "status">,
): Promise<PipelineJobs> {
  const { job } = context;
  const isEarly = job?.pipelineId === id && job.projectId === projectId && !isFinished(status);
  return isEarly ? context.read(jobsOfRunning(projectId, id)) : jobsOf(context, projectId, id);
}

/** Null if no pipeline ran for the head. */
export const pipelineJobs = defineFact<
  (PipelineJobs & { readonly pipeline: HeadPipeline }) | null,
  { pipeline: typeof headPipeline }
>({
  id: "pipeline_jobs",
  summary: "The jobs of the head's pipeline",
  requiredRole,
  scope: "merge_request",
  needs: { pipeline: headPipeline },
  ahead: probableJobs,
  collect: async (context, { pipeline }) =>
    pipeline && { pipeline, ...(await jobsOfHead(context, pipeline)) },
});
