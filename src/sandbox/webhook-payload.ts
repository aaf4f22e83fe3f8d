/** The merge request event that a status check receives. */
import type { MergeRequestRow } from "./state/merge-request.ts";
import type { ProjectRow, StatusCheckRow } from "./state/project.ts";
import { diffHeadSha, findGroup, findProject, findUser, type SandboxState } from "./state/state.ts";

type Json = Record<string, unknown>;

interface World {
  readonly state: SandboxState;
  readonly rootUrl: string;
  readonly now: number;
}

const visibilityLevels = { private: 0, internal: 10, public: 20 } as const;

export function mergeRequestEvent(
  world: World,
  project: ProjectRow,
  row: MergeRequestRow,
  check: StatusCheckRow,
  attributes: { readonly action?: string; readonly oldrev?: string },
): Json {
  const { state, rootUrl } = world;
  const target = hookProject(world, project);
  const author = findUser(state, row.authorId);
  const user = {
    id: author?.id ?? 0,
    name: author?.name ?? "Ghost",
    username: author?.username ?? "ghost",
    avatar_url: null,
    email: "[REDACTED]",
  };
  const source = findProject(state, row.sourceProjectId ?? 0);
  return {
    object_kind: "merge_request",
    event_type: "merge_request",
    user,
    project: target,
    object_attributes: {
      id: row.id,
      iid: row.iid,
      target_project_id: row.projectId,
      source_project_id: row.sourceProjectId,
      source_branch: row.source_branch,
      target_branch: row.target_branch,
      title: row.title,
      description: row.description,
      state: row.state,
      draft: row.draft,
      work_in_progress: row.draft,
      author_id: row.authorId,
      created_at: row.created_at,
      updated_at: row.updated_at,
      prepared_at: row.prepared_at,
      url: `${rootUrl}/${project.path_with_namespace}/-/merge_requests/${row.iid}`,
      head_pipeline_id: row.headPipelineId,
      merge_status: "can_be_merged",
      detailed_merge_status: row.detailed_merge_status,
      merge_params: { force_remove_source_branch: "1" },
      assignee_ids: row.assigneeIds,
      reviewer_ids: row.reviewers.map(({ userId }) => userId),
      labels: row.labels.map((title) => ({ title })),
      approval_rules: [],
      last_commit: lastCommit(world, project, row),
      source: source ? hookProject(world, source) : null,
      target,
      system: false,
      ...attributes,
    },
    labels: row.labels.map((title) => ({ title })),
    changes: {},
    repository: {
      name: project.name,
      url: target.url,
      description: project.description,
      homepage: target.homepage,
    },
    external_approval_rule: { id: check.id, name: check.name, external_url: check.external_url },
  };
}

function lastCommit({ rootUrl, now }: World, project: ProjectRow, row: MergeRequestRow): Json {
  const id = diffHeadSha(row, now);
  const commit = row.commits.find((entry) => entry.id === id);
  return {
    id,
    message: commit?.message ?? "",
    title: commit?.title ?? "",
    timestamp: commit?.committed_date ?? row.updated_at,
    url: `${rootUrl}/${project.path_with_namespace}/-/commit/${id}`,
    author: { name: commit?.author_name ?? "", email: "[REDACTED]" },
  };
}

function hookProject({ state, rootUrl }: World, project: ProjectRow): Json {
  const url = `${rootUrl}/${project.path_with_namespace}`;
  const ssh = `git@${new URL(rootUrl).hostname}:${project.path_with_namespace}.git`;
  return {
    id: project.id,
    name: project.name,
    description: project.description,
    web_url: url,
    avatar_url: null,
    git_ssh_url: ssh,
    git_http_url: `${url}.git`,
    namespace: findGroup(state, project.groupId)?.name ?? findUser(state, project.ownerId ?? 0)?.name ?? "",
    visibility_level: visibilityLevels[project.visibility],
    path_with_namespace: project.path_with_namespace,
    default_branch: project.default_branch,
    ci_config_path: "",
    homepage: url,
    url: ssh,
    ssh_url: ssh,
    http_url: `${url}.git`,
  };
}
