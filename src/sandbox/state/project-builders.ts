/** Builders of projects, their checks and their merge requests, with complete defaults. */
import { createHash } from "node:crypto";
import { projectSettingRows } from "../settings/rows.ts";
import { addGroup, addUser } from "./builders.ts";
import type { CommitRow, MergeRequestRow } from "./merge-request.ts";
import type { ApprovalRuleRow, ProjectRow, StatusCheckRow, TagRow } from "./project.ts";
import { findGroup, findProject, findUser, freshId, type SandboxState } from "./state.ts";

const dayMs = 24 * 60 * 60_000;

/** 40 hex digits, the same for the same text. */
export function shaOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

/** A private Ultimate project with an unprotected `main`. By default, it is in the first group. */
export function addProject(state: SandboxState, partial: Partial<ProjectRow> = {}): ProjectRow {
  const id = partial.id ?? freshId(state);
  const path = partial.path ?? `project-${id}`;
  const personal = partial.ownerId !== undefined && partial.ownerId !== null;
  const groupId = personal ? null : (partial.groupId ?? state.groups[0]?.id ?? addGroup(state).id);
  const place =
    findGroup(state, groupId)?.full_path ?? findUser(state, partial.ownerId ?? 0)?.username ?? "ghost";
  const yesterday = new Date(Date.now() - dayMs).toISOString();
  const row: ProjectRow = {
    id,
    name: path,
    path,
    path_with_namespace: `${place}/${path}`,
    formerPaths: [],
    groupId,
    ownerId: null,
    description: null,
    visibility: "private",
    licence: "ultimate",
    archived: false,
    markedForDeletionOn: null,
    default_branch: "main",
    empty_repo: false,
    repositoryExists: true,
    merge_method: "merge",
    only_allow_merge_if_pipeline_succeeds: false,
    allow_merge_on_skipped_pipeline: false,
    only_allow_merge_if_all_discussions_are_resolved: false,
    only_allow_merge_if_all_status_checks_passed: false,
    repository_access_level: "enabled",
    merge_requests_access_level: "enabled",
    builds_access_level: "enabled",
    public_jobs: true,
    ci_pipeline_variables_minimum_override_role: "developer",
    restrict_user_defined_variables: false,
    secret_push_protection_enabled: false,
    auto_devops_enabled: false,
    forks_count: 0,
    forkedFrom: null,
    created_at: "2025-03-01T09:00:00.000Z",
    last_activity_at: yesterday,
    topics: [],
    extra: {},
    members: [],
    invitations: [],
    sharedWith: [],
    membersHiddenFromGraphql: [],
    protectedBranches: [],
    approvalRules: [],
    approvalSettings: {
      reset_approvals_on_push: false,
      selective_code_owner_removals: false,
      disable_overriding_approvers_per_merge_request: false,
      merge_requests_author_approval: true,
      merge_requests_disable_committers_approval: false,
      require_password_to_approve: false,
    },
    pushRule: null,
    hooks: [],
    jobTokenScope: { inbound_enabled: true, outbound_enabled: false, allowedProjectIds: [] },
    errorTracking: null,
    ciLint: { valid: true, errors: [], warnings: [] },
    ciLintAt: new Map(),
    pipelines: [],
    branches: [{ name: "main", commitId: shaOf(`main of ${id}`), committed_date: yesterday }],
    tags: [],
    files: new Map(),
    statusChecks: [],
    terraformStates: 0,
    vulnerabilities: [],
    approvalPolicies: [],
    settings: projectSettingRows(),
    ...partial,
  };
  state.projects.push(row);
  return row;
}

export function addStatusCheck(
  state: SandboxState,
  projectId: number,
  partial: Partial<StatusCheckRow> = {},
): StatusCheckRow {
  const id = partial.id ?? freshId(state);
  const row: StatusCheckRow = {
    id,
    name: `Check ${id}`,
    external_url: `https://verdict.example/checks/${id}?token=hidden`,
    sharedSecret: null,
    protectedBranchIds: [],
    updatedAt: Date.now() - dayMs,
    ...partial,
  };
  requiredProject(state, projectId).statusChecks.push(row);
  return row;
}

/** A tag on its own commit with these files. Any Developer may create a tag, even with the name of a branch. */
export function addTag(
  state: SandboxState,
  projectId: number,
  name: string,
  files: Readonly<Record<string, string>> = {},
): TagRow {
  const project = requiredProject(state, projectId);
  const commitId = shaOf(`tag ${name} of ${projectId}`);
  const row: TagRow = {
    name,
    commitId,
    committed_date: new Date(Date.now() - dayMs).toISOString(),
    message: "",
  };
  project.tags.push(row);
  for (const [path, content] of Object.entries(files)) project.files.set(`${commitId}:${path}`, content);
  return row;
}

/** An open, prepared merge request with one commit by its author. It is a day old, so no initial pending row is due. */
export function addMergeRequest(
  state: SandboxState,
  projectId: number,
  partial: Partial<MergeRequestRow> = {},
): MergeRequestRow {
  const project = requiredProject(state, projectId);
  const id = partial.id ?? freshId(state);
  const iids = state.mergeRequests.filter((row) => row.projectId === projectId).map(({ iid }) => iid);
  const authorId = partial.authorId ?? state.users[0]?.id ?? addUser(state).id;
  const head = partial.diff_head_sha ?? shaOf(`head of ${id}`);
  const base = project.branches[0]?.commitId ?? shaOf(`base of ${id}`);
  const createdAt = partial.created_at ?? new Date(Date.now() - dayMs).toISOString();
  const versionIds = { head_commit_sha: head, base_commit_sha: base, start_commit_sha: base };
  const row: MergeRequestRow = {
    id,
    iid: Math.max(0, ...iids) + 1,
    projectId,
    sourceProjectId: projectId,
    source_branch: `topic-${id}`,
    target_branch: project.default_branch ?? "main",
    title: `Merge request ${id}`,
    description: "",
    draft: false,
    state: "opened",
    authorId,
    assigneeIds: [],
    diff_head_sha: head,
    base_sha: base,
    laggingHead: null,
    initialPendingAt: null,
    prepared_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
    merged_at: null,
    labels: [],
    detailed_merge_status: "mergeable",
    changes_count: "1",
    has_conflicts: false,
    approvals: [],
    approvalRules: null,
    codeOwnerRules: [],
    reviewers: [],
    versions: [
      {
        id,
        ...versionIds,
        created_at: createdAt,
        patch_id_sha: shaOf(`patch ${id}`),
        state: "collected",
        real_size: "1",
      },
    ],
    commits: [commitRow(state, authorId, { id: head, parent_ids: [base], committed_date: createdAt })],
    discussions: [],
    diffs: [],
    closesIssues: [],
    relatedIssues: [],
    headPipelineId: null,
    ...partial,
  };
  state.mergeRequests.push(row);
  return row;
}

/** An unsigned commit whose author and committer is the user. */
export function commitRow(state: SandboxState, userId: number, partial: Partial<CommitRow> = {}): CommitRow {
  const user = findUser(state, userId);
  const name = user?.name ?? "Nobody";
  const email = user?.emails[0] ?? "nobody@example.com";
  const title = partial.title ?? "Change one thing";
  return {
    id: shaOf(`${title} by ${userId}`),
    title,
    message: `${title}\n`,
    parent_ids: [],
    author_name: name,
    author_email: email,
    committer_name: name,
    committer_email: email,
    committed_date: new Date(Date.now() - dayMs).toISOString(),
    signature: null,
    ...partial,
  };
}

export function approvalRule(id: number, partial: Partial<ApprovalRuleRow> = {}): ApprovalRuleRow {
  return {
    id,
    name: "All Members",
    rule_type: "any_approver",
    report_type: null,
    approvals_required: 1,
    eligibleUserIds: [],
    fromPolicy: false,
    protectedBranchIds: [],
    appliesToAllProtectedBranches: false,
    ...partial,
  };
}

export function requiredProject(state: SandboxState, projectId: number): ProjectRow {
  const project = findProject(state, projectId);
  if (!project) throw new Error(`the sandbox has no project ${projectId}`);
  return project;
}
