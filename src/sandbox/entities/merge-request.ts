/** The merge request entity, as in lists, in the single request and in the answer to a status POST. */
import { callRole, canReadPipelines, role } from "../access.ts";
import { appliesTo } from "../endpoints/status-check-access.ts";
import type { Viewer } from "../http/call.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ProjectRow } from "../state/project.ts";
import { diffHeadSha, findProject, newestStatusRow } from "../state/state.ts";
import { pipelineFull } from "./pipeline.ts";
import { basicUserById } from "./user.ts";

type Json = Record<string, unknown>;

export function mergeRequestEntity(
  viewer: Viewer,
  project: ProjectRow,
  row: MergeRequestRow,
  { full }: { full: boolean },
): Json {
  const { state, rootUrl, session } = viewer;
  const person = (id: number) => basicUserById(state, rootUrl, id);
  const assignees = row.assigneeIds.map(person);
  const reference = `!${row.iid}`;
  const whole = `${project.path_with_namespace}${reference}`;
  const tasks = [...row.description.matchAll(/^\s*[-*] \[([ xX])\]/gm)];
  const fork = row.sourceProjectId !== null && row.sourceProjectId !== row.projectId;
  return {
    id: row.id,
    iid: row.iid,
    project_id: row.projectId,
    title: row.title,
    description: row.description,
    state: row.state,
    created_at: row.created_at,
    updated_at: row.updated_at,
    merged_by: null,
    merge_user: null,
    merged_at: row.merged_at,
    closed_by: null,
    closed_at: null,
    target_branch: row.target_branch,
    source_branch: row.source_branch,
    user_notes_count: row.discussions.flatMap(({ notes }) => notes).filter(({ system }) => !system).length,
    upvotes: 0,
    downvotes: 0,
    author: person(row.authorId),
    assignees,
    assignee: assignees[0] ?? null,
    reviewers: row.reviewers.map(({ userId }) => person(userId)),
    source_project_id: row.sourceProjectId,
    target_project_id: row.projectId,
    labels: [...row.labels].sort(),
    draft: row.draft,
    imported: false,
    imported_from: "none",
    work_in_progress: row.draft,
    milestone: null,
    merge_when_pipeline_succeeds: false,
    merge_status: "can_be_merged",
    detailed_merge_status: detailedStatus(viewer, project, row),
    merge_after: null,
    sha: diffHeadSha(row, viewer.clock.now()),
    merge_commit_sha: null,
    squash_commit_sha: null,
    discussion_locked: null,
    should_remove_source_branch: null,
    force_remove_source_branch: true,
    prepared_at: row.prepared_at,
    ...(fork ? { allow_collaboration: true, allow_maintainer_to_push: true } : {}),
    reference,
    references: { short: reference, relative: reference, full: whole },
    web_url: `${rootUrl}/${project.path_with_namespace}/-/merge_requests/${row.iid}`,
    time_stats: {
      time_estimate: 0,
      total_time_spent: 0,
      human_time_estimate: null,
      human_total_time_spent: null,
    },
    squash: false,
    squash_on_merge: false,
    task_completion_status: {
      count: tasks.length,
      completed_count: tasks.filter(([, mark]) => mark !== " ").length,
    },
    has_conflicts: row.has_conflicts,
    blocking_discussions_resolved:
      !project.only_allow_merge_if_all_discussions_are_resolved || unresolvedCount(row) === 0,
    approvals_before_merge: null,
    ...(full ? fullKeys(viewer, project, row) : {}),
    ...(full ? { user: { can_merge: session !== null && callRole(viewer, project) >= role.developer } } : {}),
  };
}

function fullKeys(viewer: Viewer, project: ProjectRow, row: MergeRequestRow): Json {
  const head = diffHeadSha(row, viewer.clock.now());
  const source = findProject(viewer.state, row.sourceProjectId ?? 0);
  const pipelines = [...project.pipelines, ...(source && source !== project ? source.pipelines : [])];
  const pipeline = pipelines.find(({ id }) => id === row.headPipelineId);
  const shown = viewer.session !== null && canReadPipelines(viewer, project);
  const entity = pipeline ? pipelineFull(viewer, project, pipeline) : null;
  return {
    subscribed: false,
    changes_count: row.prepared_at === null ? null : row.changes_count,
    latest_build_started_at: null,
    latest_build_finished_at: null,
    first_deployed_to_production_at: null,
    ...(shown ? { pipeline: null, head_pipeline: entity } : {}),
    diff_refs:
      row.prepared_at === null ? null : { base_sha: row.base_sha, head_sha: head, start_sha: row.base_sha },
    merge_error: null,
  };
}

function unresolvedCount(row: MergeRequestRow): number {
  return row.discussions.filter(({ notes }) => notes.some((note) => note.resolvable && !note.resolved))
    .length;
}

/** Only the first obstacle, in GitLab's order. A stored value other than `mergeable` is shown unchanged. */
function detailedStatus(viewer: Viewer, project: ProjectRow, row: MergeRequestRow): string {
  if (row.detailed_merge_status !== "mergeable") return row.detailed_merge_status;
  if (row.prepared_at === null) return "preparing";
  if (row.state !== "opened") return "not_open";
  if (row.draft) return "draft_status";
  if (project.only_allow_merge_if_all_discussions_are_resolved && unresolvedCount(row) > 0) {
    return "discussions_not_resolved";
  }
  const sha = diffHeadSha(row, viewer.clock.now());
  const blocking = project.licence === "ultimate" && project.only_allow_merge_if_all_status_checks_passed;
  const open = project.statusChecks
    .filter((check) => appliesTo(viewer, project, check, row.target_branch))
    .filter(({ id }) => newestStatusRow(viewer.state, id, row.id, sha)?.status !== "passed");
  return blocking && open.length > 0 ? "status_checks_must_pass" : "mergeable";
}
