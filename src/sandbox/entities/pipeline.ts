/** Pipelines and jobs as the API shows them. */
import { canReadPipelines } from "../access.ts";
import type { Viewer } from "../http/call.ts";
import type { JobRow, PipelineRow } from "../state/pipeline.ts";
import type { ProjectRow } from "../state/project.ts";
import type { SandboxState } from "../state/state.ts";
import { packed } from "../zip.ts";

type Json = Record<string, unknown>;

export function pipelineBasic({ rootUrl }: Viewer, project: ProjectRow, row: PipelineRow): Json {
  return {
    id: row.id,
    iid: row.iid,
    project_id: project.id,
    sha: row.sha,
    ref: row.ref,
    status: row.status,
    source: row.source,
    created_at: row.created_at,
    updated_at: row.created_at,
    web_url: `${rootUrl}/${project.path_with_namespace}/-/pipelines/${row.id}`,
    name: null,
  };
}

export function pipelineFull(viewer: Viewer, project: ProjectRow, row: PipelineRow): Json {
  return {
    ...pipelineBasic(viewer, project, row),
    before_sha: "0000000000000000000000000000000000000000",
    tag: row.tag,
    yaml_errors: null,
    user: null,
    started_at: row.created_at,
    finished_at: null,
    committed_at: null,
    duration: null,
    queued_duration: null,
    coverage: pipelineCoverage(row)?.toFixed(2) ?? null,
    archived: false,
    detailed_status: {
      icon: `status_${row.status}`,
      text: row.status,
      label: row.status,
      group: statusGroup(row),
    },
  };
}

const newest = ({ jobs }: PipelineRow) => jobs.filter(({ retried }) => !retried);

/** The mean coverage of the jobs that have one. */
export function pipelineCoverage(row: PipelineRow): number | null {
  const found = newest(row).flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
  return found.length === 0 ? null : found.reduce((sum, one) => sum + one, 0) / found.length;
}

/** A job that failed and is allowed to fail causes a warning. */
export function statusGroup(row: PipelineRow): string {
  const warned = newest(row).some(({ status, allow_failure }) => allow_failure && status === "failed");
  return row.status === "success" && warned ? "success-with-warnings" : row.status;
}

/** The pipelines that trigger jobs started, in any project. */
export function downstreamOf(
  state: SandboxState,
  row: PipelineRow,
): { place: ProjectRow; pipeline: PipelineRow }[] {
  const ids = newest(row).map(({ downstreamPipelineId }) => downstreamPipelineId);
  return state.projects.flatMap((place) =>
    place.pipelines.filter(({ id }) => ids.includes(id)).map((pipeline) => ({ place, pipeline })),
  );
}

const finished = ["success", "failed", "canceled"];
const unstarted = [
  "created",
  "waiting_for_resource",
  "preparing",
  "pending",
  "manual",
  "scheduled",
  "skipped",
];

/** A trigger job has neither artifacts nor a runner. Only readers who may read its pipeline see it. */
export function bridgeEntity(viewer: Viewer, project: ProjectRow, pipeline: PipelineRow, job: JobRow): Json {
  const started = downstreamOf(viewer.state, pipeline).find(
    (found) => found.pipeline.id === job.downstreamPipelineId && canReadPipelines(viewer, found.place),
  );
  const { artifacts, artifacts_expire_at, runner, tag_list, ...entity } = jobEntity(
    viewer,
    project,
    pipeline,
    job,
  );
  return {
    ...entity,
    downstream_pipeline: started ? pipelineBasic(viewer, started.place, started.pipeline) : null,
  };
}

export function jobEntity(viewer: Viewer, project: ProjectRow, pipeline: PipelineRow, job: JobRow): Json {
  // The stored file's own size (app/models/ci/job_artifact.rb, `set_size`).
  const artifacts = job.artifacts.map((row) =>
    row.file_type === "archive" && job.archive ? { ...row, size: packed(job.archive).length } : row,
  );
  const archive = artifacts.find(({ file_type }) => file_type === "archive");
  return {
    id: job.id,
    status: job.status,
    stage: job.stage,
    name: job.name,
    ref: pipeline.ref,
    tag: pipeline.tag,
    coverage: job.coverage,
    allow_failure: job.allow_failure,
    created_at: job.created_at,
    started_at: unstarted.includes(job.status) ? null : job.created_at,
    finished_at: finished.includes(job.status) ? job.created_at : null,
    erased_at: null,
    duration: 12.5,
    queued_duration: 0.5,
    user: null,
    commit: { id: pipeline.sha, short_id: pipeline.sha.slice(0, 8) },
    pipeline: pipelineBasic(viewer, project, pipeline),
    ...(job.status === "failed" ? { failure_reason: job.failure_reason } : {}),
    web_url: `${viewer.rootUrl}/${project.path_with_namespace}/-/jobs/${job.id}`,
    project: { ci_job_token_scope_enabled: project.jobTokenScope.outbound_enabled },
    ...(archive ? { artifacts_file: { filename: archive.filename, size: archive.size } } : {}),
    artifacts,
    runner: null,
    artifacts_expire_at: job.artifacts_expire_at,
    archived: false,
    tag_list: [],
  };
}
