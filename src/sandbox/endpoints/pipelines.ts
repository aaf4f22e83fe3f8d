/** Pipelines of a project and their jobs. */
import { canReadPipelines, demand, requireProject } from "../access.ts";
import { bridgeEntity, downstreamOf, jobEntity, pipelineBasic, pipelineFull } from "../entities/pipeline.ts";
import { type Answer, ok, recordNotFound } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { type ParamRule, paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { JobRow, PipelineRow, TestSuiteRow } from "../state/pipeline.ts";
import type { ProjectRow } from "../state/project.ts";
import type { SandboxState } from "../state/state.ts";

const list = "/projects/:id/pipelines";
const idRule: ParamRule = { name: "pipeline_id", type: "integer", required: true };

const statuses = [
  "created",
  "waiting_for_resource",
  "preparing",
  "pending",
  "running",
  "success",
  "failed",
  "canceling",
  "canceled",
  "skipped",
  "manual",
  "scheduled",
];

export const pipelineRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/ci/pipelines.rb",
    compared: "both abilities, status values, order, child pipelines are left out, refs of merge requests",
    path: list,
    jobToken: true,
    rules: [{ name: "status", type: "string", values: statuses }, ...paginationRules],
    handle: index,
  },
  {
    method: "GET",
    ruby: "lib/api/ci/pipelines.rb",
    compared: "the lookup before the ability",
    path: `${list}/:pipeline_id`,
    jobToken: true,
    rules: [idRule],
    handle: show,
  },
  {
    method: "GET",
    ruby: "lib/api/ci/pipelines.rb",
    compared: "the ability before the lookup, retried jobs, order",
    path: `${list}/:pipeline_id/jobs`,
    jobToken: true,
    rules: [idRule, { name: "include_retried", type: "boolean", default: false }, ...paginationRules],
    handle: jobs,
  },
  {
    method: "GET",
    ruby: "lib/api/ci/pipelines.rb",
    compared: "the ability before the lookup, downstream pipelines that the reader may not see",
    path: `${list}/:pipeline_id/bridges`,
    jobToken: true,
    rules: [idRule, ...paginationRules],
    handle: bridges,
  },
  {
    method: "GET",
    ruby: "lib/api/ci/pipelines.rb",
    compared: "the ability, sums over child pipelines (app/models/ci/pipeline.rb)",
    path: `${list}/:pipeline_id/test_report_summary`,
    rules: [idRule],
    handle: testSummary,
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
  const status = textParam(call, "status");
  const refs = [ref, ...reservedRefs(call.state, project, ref)];
  const rows = project.pipelines
    .filter(({ source }) => source !== "parent_pipeline" || call.params.source === "parent_pipeline")
    .filter((row) => (ref === "" || refs.includes(row.ref)) && (sha === "" || row.sha === sha))
    .filter((row) => status === "" || row.status === status)
    .sort((one, other) => other.id - one.id);
  return paginate(call, rows, (row) => pipelineBasic(call, project, row));
}

/**
 * A branch's name also finds pipelines of merge requests *from* it
 * (pipeline_ref_filter_including_reserved_ref_names.rb).
 */
function reservedRefs({ mergeRequests }: SandboxState, { id }: ProjectRow, ref: string): string[] {
  return mergeRequests
    .filter((row) => row.sourceProjectId === id && row.source_branch === ref)
    .flatMap(({ iid }) => ["head", "merge", "train"].map((kind) => `refs/merge-requests/${iid}/${kind}`));
}

/**
 * For lists of a pipeline, GitLab checks the ability first. For the pipeline itself it looks up first, so an unknown id
 * is always a 404.
 */
function findPipeline(call: Call, isList: boolean): { project: ProjectRow; pipeline: PipelineRow } {
  const project = isList ? requirePipelines(call) : requireProject(call);
  const id = numberParam(call, "pipeline_id");
  const pipeline = project.pipelines.find((row) => row.id === id);
  if (!pipeline) throw recordNotFound();
  requirePipelines(call);
  return { project, pipeline };
}

function show(call: Call): Answer {
  const { project, pipeline } = findPipeline(call, false);
  return ok(pipelineFull(call, project, pipeline));
}

function jobs(call: Call): Answer {
  const { project, pipeline } = findPipeline(call, true);
  return paginate(call, rowsOf(call, pipeline, "build"), (job) => jobEntity(call, project, pipeline, job));
}

/** Trigger jobs. They lead to child pipelines, whose jobs the parent's list does not contain. */
function bridges(call: Call): Answer {
  const { project, pipeline } = findPipeline(call, true);
  return paginate(call, rowsOf(call, pipeline, "bridge"), (job) =>
    bridgeEntity(call, project, pipeline, job),
  );
}

function rowsOf(call: Call, pipeline: PipelineRow, kind: JobRow["kind"]): JobRow[] {
  return pipeline.jobs
    .filter((job) => job.kind === kind && (!job.retried || call.params.include_retried === true))
    .sort((one, other) => other.id - one.id);
}

/**
 * A worker counts after each job, with child pipelines. All numbers are zero before it has run, or without a report.
 */
function testSummary(call: Call): Answer {
  const { pipeline } = findPipeline(call, false);
  const suites = familyOf(call.state, pipeline).flatMap(({ testSuites }) => testSuites);
  const sum = (of: (suite: TestSuiteRow) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  const all = (suite: TestSuiteRow) => suite.success + suite.failed + suite.skipped + suite.error;
  return ok({
    total: {
      time: suites.length,
      count: sum(all),
      success: sum(({ success }) => success),
      failed: sum(({ failed }) => failed),
      skipped: sum(({ skipped }) => skipped),
      error: sum(({ error }) => error),
      suite_error: suites.find(({ suite_error }) => suite_error !== null)?.suite_error ?? null,
    },
    test_suites: suites.map((suite) => ({
      name: suite.name,
      total_time: 1,
      total_count: all(suite),
      success_count: suite.success,
      failed_count: suite.failed,
      skipped_count: suite.skipped,
      error_count: suite.error,
      build_ids: suite.build_ids,
      suite_error: suite.suite_error,
    })),
  });
}

/** The pipeline and its child pipelines, without those of other projects. */
function familyOf(state: SandboxState, pipeline: PipelineRow): PipelineRow[] {
  const children = downstreamOf(state, pipeline).filter((one) => one.pipeline.source === "parent_pipeline");
  return [pipeline, ...children.flatMap((one) => familyOf(state, one.pipeline))];
}
