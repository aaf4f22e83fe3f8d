/** How the head's pipeline did: by its status alone where that says all, else with its jobs. */

import { defineFact } from "../define.ts";
import { type ExternalStatus, type HeadPipeline, headPipeline } from "./pipeline.ts";
import { type PipelineJob, pipelineJobs } from "./pipeline-jobs.ts";

export interface PipelineState {
  readonly pipeline: HeadPipeline;
  /** Undefined where the pipeline and every child of it have succeeded, or where it was skipped. */
  readonly jobs: readonly PipelineJob[] | undefined;
}

/**
 * A pipeline that this job runs in never has a status of its own that counts. One that succeeded can have a child that
 * failed, where the trigger did not wait for it (gitlab-evidence 3.2). Null where no pipeline ran for the head.
 */
export const pipelineState = defineFact<PipelineState | null, { pipeline: typeof headPipeline }>({
  id: "pipeline_state",
  summary: "How the head's pipeline did",
  requiredRole: headPipeline.requiredRole,
  scope: "merge_request",
  needs: { pipeline: headPipeline },
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

/** GitLab makes no difference between them when it says how a pipeline did. */
function asJob({ id: pipelineId, projectId }: HeadPipeline, status: ExternalStatus): PipelineJob {
  return {
    ...{ ...status, pipelineId, projectId, kind: "external", stage: "external", level: 0, isOwn: false },
    ...{ failureReason: undefined, coverage: undefined, downstream: undefined },
    ...{ artifacts: [], artifactsExpireAt: undefined },
  };
}
