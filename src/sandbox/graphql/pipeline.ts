/** The GraphQL pipeline, and the head pipeline of a merge request. */
import { GraphQLError } from "graphql";
import { canReadPipelines } from "../access.ts";
import { downstreamOf, pipelineCoverage, statusGroup } from "../entities/pipeline.ts";
import type { Viewer } from "../http/call.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { PipelineRow } from "../state/pipeline.ts";
import type { ProjectRow } from "../state/project.ts";
import { diffHeadSha, findProject } from "../state/state.ts";
import { connection, gid, numberOf, type PageArgs } from "./connection.ts";
import { pipelineScans } from "./scans.ts";

/** Null unless the pipeline's SHA or its source SHA is the current head. The roles in the target project count. */
export function headPipeline(viewer: Viewer, project: ProjectRow, row: MergeRequestRow) {
  const places = [project, findProject(viewer.state, row.sourceProjectId ?? 0)];
  const place = places.find((one) => one?.pipelines.some(({ id }) => id === row.headPipelineId));
  const found = place?.pipelines.find(({ id }) => id === row.headPipelineId);
  if (!place || !found || !canReadPipelines(viewer, project)) return null;
  const head = diffHeadSha(row, viewer.clock.now());
  return found.sha === head || found.sourceSha === head ? pipelineType(viewer, place, found) : null;
}

export interface PipelineArgs {
  readonly id?: string | null;
  readonly iid?: string | null;
  readonly sha?: string | null;
}

/**
 * Finds by one of three arguments (app/graphql/resolvers/ci/project_pipeline_resolver.rb). Only `iid` finds child
 * pipelines. Without an argument, the result is the newest pipeline of the default branch.
 */
export function findPipeline(viewer: Viewer, project: ProjectRow, { id, iid, sha }: PipelineArgs) {
  if ([id, iid, sha].filter((one) => one !== undefined && one !== null).length > 1) {
    throw new GraphQLError("Only one of [id, iid, sha] arguments is allowed at the same time.");
  }
  const rows = [...project.pipelines].sort((one, other) => other.id - one.id);
  const parents = rows.filter(({ source }) => source !== "parent_pipeline");
  const row = iid
    ? rows.find((one) => String(one.iid) === iid)
    : parents.find((one) => {
        if (id) return one.id === numberOf(id);
        return sha ? one.sha === sha : one.ref === project.default_branch;
      });
  return row && canReadPipelines(viewer, project) ? pipelineType(viewer, project, row) : null;
}

export interface PipelinesArgs extends PageArgs {
  readonly ref?: string | null;
  readonly source?: string | null;
}

/**
 * Newest first, without child pipelines (app/finders/ci/pipelines_finder.rb). For a `ref` also those of merge requests
 * from that branch (`Ci::PipelinesFinder#by_ref`).
 */
export function listPipelines(viewer: Viewer, project: ProjectRow, { ref, source, ...args }: PipelinesArgs) {
  const iids = viewer.state.mergeRequests
    .filter((row) => row.projectId === project.id && row.source_branch === ref)
    .map(({ iid }) => iid);
  const rows = project.pipelines
    .filter((row) => row.source !== "parent_pipeline" && (!source || row.source === source))
    .filter((row) => !ref || row.ref === ref || iids.includes(row.mergeRequestIid ?? -1))
    .sort((one, other) => other.id - one.id);
  const shown = canReadPipelines(viewer, project) ? rows : [];
  return connection(shown, (row) => pipelineType(viewer, project, row), args);
}

/** `source_ref_path` of app/models/ci/pipeline.rb: a tag and a branch can have the same name. */
function refPath({ state }: Viewer, project: ProjectRow, row: PipelineRow): string {
  if (row.tag) return `refs/tags/${row.ref}`;
  const mergeRequest = state.mergeRequests.find(
    ({ projectId, iid }) => projectId === project.id && iid === row.mergeRequestIid,
  );
  return `refs/heads/${mergeRequest?.source_branch ?? row.ref}`;
}

const finished = ["success", "failed", "canceled", "skipped"];

function pipelineType(viewer: Viewer, project: ProjectRow, row: PipelineRow): object {
  const [, place] = /^refs\/merge-requests\/\d+\/(head|merge|train)$/.exec(row.ref) ?? [];
  const group = statusGroup(row);
  return {
    id: gid("Ci::Pipeline", row.id),
    iid: String(row.iid),
    status: row.status.toUpperCase(),
    complete: finished.includes(row.status),
    sha: row.sha,
    source: row.source,
    ref: row.ref,
    refPath: refPath(viewer, project, row),
    // Of all attempts (app/graphql/resolvers/ci/pipeline_job_artifacts_resolver.rb).
    jobArtifacts: row.jobs.flatMap(({ artifacts }) =>
      artifacts.map(({ file_type, filename }) => ({ fileType: file_type.toUpperCase(), name: filename })),
    ),
    child: row.source === "parent_pipeline",
    mergeRequestEventType: eventTypes[place ?? ""] ?? null,
    coverage: pipelineCoverage(row),
    detailedStatus: { group, label: group },
    project: { id: gid("Project", project.id), fullPath: project.path_with_namespace },
    ...pipelineScans(viewer, project, row),
    downstream: (args: PageArgs) => {
      const shown = downstreamOf(viewer.state, row).filter((one) => canReadPipelines(viewer, one.place));
      return connection(shown, (one) => pipelineType(viewer, one.place, one.pipeline), args);
    },
  };
}

const eventTypes: Readonly<Record<string, string>> = {
  head: "DETACHED",
  merge: "MERGED_RESULT",
  train: "MERGE_TRAIN",
};
