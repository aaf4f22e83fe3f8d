/** How the head's pipeline ended: by its status alone if that is enough, else with its jobs. */

import { defineFact } from "../define.ts";
import { type ExternalStatus, type HeadPipeline, headPipeline } from "./pipeline.ts";
import { type PipelineJob, pipelineJobs, probableJobs } from "./pipeline-jobs.ts";

export interface PipelineState {
  readonly pipeline: HeadPipeline;
  /** Undefined if the pipeline and all of its children have succeeded, or if it was skipped. */
  readonly jobs: readonly PipelineJob[] | undefined;
}

/**
 * A pipeline that contains the job that judges never has a final status of its own. One that succeeded can have a
 * failed child, if the trigger did not wait for it (gitlab-evidence 3.2). Null if no pipeline ran for the head.
 */
export const pipelineState = defineFact<PipelineState | null, { pipeline: typeof headPipeline }>({
  id: "pipeline_state",
  summary: "The state of the head's pipeline",
  requiredRole: headPipeline.requiredRole,
  scope: "merge_request",
  needs: { pipeline: headPipeline },
  ahead: probableJobs,
  async collect({ read }, { pipeline }) {
    if (!pipeline) return null;
    const { status, isOwn, downstream, projectId } = pipeline;
    const children = downstream.filter((one) => one.projectId === projectId);
    const saysAll =
      !isOwn && (status === "skipped" || [pipeline, ...children].every((one) => one.status === "success"));
    if (saysAll) return { pipeline, jobs: undefined };
    const found = await read(pipelineJobs);
    return {
      pipeline,
      jobs: [...(found?.jobs ?? []), ...pipeline.external.map((one) => asJob(pipeline, one))],
    };
  },
});

/** GitLab treats both alike when it decides the status of a pipeline. */
function asJob({ id: pipelineId, projectId }: HeadPipeline, status: ExternalStatus): PipelineJob {
  return {
    ...{ ...status, pipelineId, projectId, kind: "external", stage: "external", level: 0, isOwn: false },
    ...{ failureReason: undefined, coverage: undefined, downstream: undefined },
    ...{ artifacts: [], artifactsExpireAt: undefined },
  };
}
