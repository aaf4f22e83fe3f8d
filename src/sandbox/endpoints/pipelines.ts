/** Pipelines of a project and their jobs. */
import { canReadPipelines, demand, requireProject } from "../access.ts";
import { jobEntity, pipelineBasic, pipelineFull } from "../entities/pipeline.ts";
import { type Answer, ok, recordNotFound } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { type ParamRule, paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { PipelineRow, ProjectRow } from "../state/project.ts";

const list = "/projects/:id/pipelines";
const idRule: ParamRule = { name: "pipeline_id", type: "integer", required: true };

export const pipelineRoutes: readonly Route[] = [
  { method: "GET", path: list, jobToken: true, rules: paginationRules, handle: index },
  { method: "GET", path: `${list}/:pipeline_id`, jobToken: true, rules: [idRule], handle: show },
  {
    method: "GET",
    path: `${list}/:pipeline_id/jobs`,
    jobToken: true,
    rules: [idRule, { name: "include_retried", type: "boolean", default: false }, ...paginationRules],
    handle: jobs,
  },
  {
    method: "GET",
    path: `${list}/:pipeline_id/bridges`,
    jobToken: true,
    rules: [idRule, ...paginationRules],
    handle: bridges,
  },
];

function requirePipelines(call: Call): ProjectRow {
  const project = requireProject(call);
  demand(project.builds_access_level !== "disabled" && canReadPipelines(call, project));
  return project;
}

/** Newest id first; child pipelines are left out. */
function index(call: Call): Answer {
  const project = requirePipelines(call);
  const ref = textParam(call, "ref");
  const sha = textParam(call, "sha");
  const rows = project.pipelines
    .filter(({ source }) => source !== "parent_pipeline" || call.params.source === "parent_pipeline")
    .filter((row) => (ref === "" || row.ref === ref) && (sha === "" || row.sha === sha))
    .sort((one, other) => other.id - one.id);
  return paginate(call, rows, (row) => pipelineBasic(call, project, row));
}

function findPipeline(call: Call): { project: ProjectRow; pipeline: PipelineRow } {
  const project = requirePipelines(call);
  const id = numberParam(call, "pipeline_id");
  const pipeline = project.pipelines.find((row) => row.id === id);
  if (!pipeline) throw recordNotFound();
  return { project, pipeline };
}

function show(call: Call): Answer {
  const { project, pipeline } = findPipeline(call);
  return ok(pipelineFull(call, project, pipeline));
}

function jobs(call: Call): Answer {
  const { project, pipeline } = findPipeline(call);
  const rows = pipeline.jobs
    .filter(({ retried }) => !retried || call.params.include_retried === true)
    .sort((one, other) => other.id - one.id);
  return paginate(call, rows, (job) => jobEntity(call, project, pipeline, job));
}

/** The sandbox has no trigger jobs; a child pipeline is reached through its own id. */
function bridges(call: Call): Answer {
  findPipeline(call);
  return paginate(call, [], () => null);
}
