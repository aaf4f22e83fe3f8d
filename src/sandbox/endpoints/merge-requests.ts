/** Merge requests and their parts: versions, commits, pipelines, reviewers, issues. */
import { canReadMergeRequests, canReadPipelines, demand, requireProject, requireUser } from "../access.ts";
import { commitEntity } from "../entities/commit.ts";
import { mergeRequestEntity } from "../entities/merge-request.ts";
import { pipelineBasic } from "../entities/pipeline.ts";
import { basicUserById } from "../entities/user.ts";
import { type Answer, ok } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { IssueRow, MergeRequestRow } from "../state/merge-request.ts";
import type { PipelineRow } from "../state/pipeline.ts";
import type { ProjectRow } from "../state/project.ts";
import { findProject } from "../state/state.ts";
import { iidRule, requireMergeRequest } from "./status-check-access.ts";

const list = "/projects/:id/merge_requests";
const single = `${list}/:merge_request_iid`;

function part(name: string, ruby: string, compared: string, handle: (call: Call) => Answer): Route {
  const rules = [iidRule, ...paginationRules];
  return { method: "GET", path: `${single}/${name}`, ruby, compared, rules, handle };
}

export const mergeRequestRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/merge_requests.rb",
    compared: "the ability, state, iids, order",
    path: list,
    jobToken: true,
    rules: [
      {
        name: "state",
        type: "string",
        values: ["opened", "closed", "locked", "merged", "all"],
        default: "all",
      },
      { name: "iids", type: "integers" },
      ...paginationRules,
    ],
    handle: index,
  },
  {
    method: "GET",
    ruby: "lib/api/merge_requests.rb",
    compared: "the lookup before the ability, fields (lib/api/entities/merge_request.rb)",
    path: single,
    jobToken: true,
    rules: [iidRule],
    handle: show,
  },
  {
    ...part("versions", "lib/api/merge_request_diffs.rb", "authentication, order", versions),
    before: (call) => void requireUser(call),
  },
  part("commits", "lib/api/merge_requests.rb", "pages, the newest first", commits),
  part(
    "pipelines",
    "lib/api/merge_requests.rb",
    "order, a fork's pipelines (app/finders/ci/pipelines_for_merge_request_finder.rb)",
    pipelines,
  ),
  part("reviewers", "lib/api/merge_requests.rb", "pages, fields", reviewers),
  part("closes_issues", "lib/api/merge_requests.rb", "pages with links, an external tracker", closesIssues),
  part("related_issues", "lib/api/merge_requests.rb", "pages with links", relatedIssues),
];

/**
 * GitLab looks up first and checks abilities afterwards, so an unknown iid is a 404 even for people who may not read
 * any.
 */
export function visibleMergeRequest(call: Call): { project: ProjectRow; row: MergeRequestRow } {
  const project = requireProject(call);
  const row = requireMergeRequest(call, project);
  demand(canReadMergeRequests(call, project));
  return { project, row };
}

function index(call: Call): Answer {
  const project = requireProject(call);
  demand(canReadMergeRequests(call, project));
  const { iids, state } = call.params;
  const same = (name: string, value: string) =>
    call.params[name] === undefined || textParam(call, name) === value;
  const rows = call.state.mergeRequests
    .filter(({ projectId }) => projectId === project.id)
    .filter((row) => state === "all" || row.state === state)
    .filter(({ iid }) => !Array.isArray(iids) || iids.includes(iid))
    .filter((row) => same("source_branch", row.source_branch) && same("target_branch", row.target_branch))
    .sort((one, other) => other.created_at.localeCompare(one.created_at) || other.id - one.id);
  return paginate(call, rows, (row) => mergeRequestEntity(call, project, row, { full: false }));
}

function show(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  return ok(mergeRequestEntity(call, project, row, { full: true }));
}

function versions(call: Call): Answer {
  const { row } = visibleMergeRequest(call);
  const rows = [...row.versions].sort((one, other) => other.id - one.id);
  return paginate(call, rows, (version) => ({ ...version, merge_request_id: row.id }));
}

function commits(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  return paginate(call, row.commits, (commit) => commitEntity(call, project, commit));
}

/**
 * First the merge request's own pipelines, then those of the source branch at any of its heads, each newest first
 * (app/finders/ci/pipelines_for_merge_request_finder.rb). Leaves out a fork's pipelines that the reader may not read there.
 */
function pipelines(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const source = findProject(call.state, row.sourceProjectId ?? 0);
  const heads = [row.diff_head_sha, ...row.versions.map(({ head_commit_sha }) => head_commit_sha)];
  const isOfBranch = (place: ProjectRow, { ref, tag, sha, source: cause }: PipelineRow) =>
    place === source &&
    ref === row.source_branch &&
    !tag &&
    heads.includes(sha) &&
    cause !== "parent_pipeline";
  const rows = [project, ...(source && source !== project ? [source] : [])]
    .filter((place) => source !== undefined && canReadPipelines(call, place))
    .flatMap((place) => place.pipelines.map((pipeline) => ({ place, pipeline })))
    .filter(({ place, pipeline }) => pipeline.mergeRequestIid === row.iid || isOfBranch(place, pipeline))
    .sort((one, other) => rank(one.pipeline) - rank(other.pipeline) || other.pipeline.id - one.pipeline.id);
  return paginate(call, rows, ({ place, pipeline }) => pipelineBasic(call, place, pipeline));
}

function rank({ source }: PipelineRow): number {
  return source === "merge_request_event" ? 0 : 1;
}

/** Paginated like the other lists, although the endpoint does not declare pagination. */
function reviewers(call: Call): Answer {
  const { row } = visibleMergeRequest(call);
  return paginate(call, row.reviewers, ({ userId, state, created_at }) => ({
    user: person(call, userId),
    state,
    created_at,
  }));
}

/** The cached list of issues that this merge request closes. */
function closesIssues(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  return issues(call, project, row.closesIssues);
}

/** All issues that title, description, commits and notes mention. */
function relatedIssues(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  return issues(call, project, [...row.closesIssues, ...row.relatedIssues]);
}

/** An issue of an external tracker has only an id and a title. */
function issues(call: Call, project: ProjectRow, rows: readonly IssueRow[]): Answer {
  return paginate(call, rows, (issue) =>
    typeof issue.id === "string"
      ? { id: issue.id, title: issue.title }
      : {
          ...issue,
          project_id: project.id,
          references: { full: `${project.path_with_namespace}#${issue.iid}` },
        },
  );
}

function person(call: Call, id: number) {
  return basicUserById(call.state, call.rootUrl, id);
}
