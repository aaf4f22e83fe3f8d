/** Pipelines and jobs as the API shows them. */
import type { Viewer } from "../http/call.ts";
import type { JobRow, PipelineRow, ProjectRow } from "../state/project.ts";

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
    tag: false,
    yaml_errors: null,
    user: null,
    started_at: row.created_at,
    finished_at: null,
    committed_at: null,
    duration: null,
    queued_duration: null,
    coverage: null,
    archived: false,
    detailed_status: { icon: `status_${row.status}`, text: row.status, label: row.status, group: row.status },
  };
}

export function jobEntity(viewer: Viewer, project: ProjectRow, pipeline: PipelineRow, job: JobRow): Json {
  const archive = job.artifacts.find(({ file_type }) => file_type === "archive");
  return {
    id: job.id,
    status: job.status,
    stage: job.stage,
    name: job.name,
    ref: pipeline.ref,
    tag: false,
    coverage: null,
    allow_failure: job.allow_failure,
    created_at: job.created_at,
    started_at: job.created_at,
    finished_at: job.status === "running" ? null : job.created_at,
    erased_at: null,
    duration: 12.5,
    queued_duration: 0.5,
    user: null,
    commit: { id: pipeline.sha, short_id: pipeline.sha.slice(0, 8) },
    pipeline: pipelineBasic(viewer, project, pipeline),
    ...(job.status === "failed" ? { failure_reason: "script_failure" } : {}),
    web_url: `${viewer.rootUrl}/${project.path_with_namespace}/-/jobs/${job.id}`,
    project: { ci_job_token_scope_enabled: project.jobTokenScope.outbound_enabled },
    ...(archive ? { artifacts_file: { filename: archive.filename, size: archive.size } } : {}),
    artifacts: job.artifacts,
    runner: null,
    artifacts_expire_at: null,
    archived: false,
    tag_list: [],
  };
}
