/** The GraphQL merge request and its commits. */
import type { Viewer } from "../http/call.ts";
import type { CommitRow, DiscussionRow, MergeRequestRow } from "../state/merge-request.ts";
import type { UserRow } from "../state/people.ts";
import type { ProjectRow } from "../state/project.ts";
import { diffHeadSha, findUser } from "../state/state.ts";
import { approvalState } from "./approval-state.ts";
import { connection, gid, type PageArgs, userType } from "./connection.ts";
import { headPipeline } from "./pipeline.ts";

const signatureTypes = { PGP: "GpgSignature", SSH: "SshSignature", X509: "X509Signature" } as const;

export function mergeRequestType(viewer: Viewer, project: ProjectRow, row: MergeRequestRow) {
  const { state, rootUrl, clock } = viewer;
  const author = findUser(state, row.authorId);
  const threads = row.discussions.filter(({ notes }) => notes.some(({ resolvable }) => resolvable));
  // Distinct threads of resolved notes (app/graphql/types/merge_request_type.rb). One resolved note in a thread
  // suffices.
  const resolved = threads.filter(({ notes }) => notes.some((note) => note.resolvable && note.resolved));
  const approvers = row.approvals.flatMap(({ userId }) => findUser(state, userId) ?? []);
  return {
    id: gid("MergeRequest", row.id),
    iid: String(row.iid),
    title: row.title,
    description: row.description,
    draft: row.draft,
    state: row.state,
    sourceProjectId: row.sourceProjectId,
    sourceBranch: row.source_branch,
    targetBranch: row.target_branch,
    diffHeadSha: diffHeadSha(row, clock.now()),
    diffRefs: row.prepared_at === null ? null : diffRefs(row, diffHeadSha(row, clock.now())),
    webUrl: `${rootUrl}/${project.path_with_namespace}/-/merge_requests/${row.iid}`,
    preparedAt: row.prepared_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    author: author ? userType(author) : null,
    commitCount: row.commits.length,
    diffStats: ({ path }: { path?: string }) => diffStats(row, path),
    committers: (args: PageArgs) => connection(committers(viewer, row), userType, args),
    commits: (args: PageArgs) =>
      connection(row.commits, (commit) => commitType(viewer, project, commit), args),
    approvedBy: (args: PageArgs) => connection(approvers, userType, args),
    approvalState: () => approvalState(viewer, project, row),
    resolvableDiscussionsCount: threads.length,
    resolvedDiscussionsCount: resolved.length,
    discussions: (args: PageArgs) => connection(row.discussions.filter(isShown), discussionType, args),
    headPipeline: headPipeline(viewer, project, row),
  };
}

function isShown({ notes }: DiscussionRow): boolean {
  return notes.some(({ isHidden }) => isHidden !== true);
}

/**
 * A thread is resolved only if all of its notes are, unlike in the count
 * (app/models/concerns/resolvable_discussion.rb).
 */
function discussionType({ id, notes }: DiscussionRow) {
  const resolvable = notes.filter((note) => note.resolvable);
  return {
    id: gid("Discussion", id),
    resolvable: resolvable.length > 0,
    resolved: resolvable.length > 0 && resolvable.every(({ resolved }) => resolved),
  };
}

/** The whole diff. GitLab may store only a part of it, but the sandbox stores all of it. */
function diffStats({ diffs }: MergeRequestRow, path: string | undefined) {
  const rows = diffs.map(({ new_path, diff }) => ({
    path: new_path,
    additions: diff.match(/^\+/gm)?.length ?? 0,
    deletions: diff.match(/^-/gm)?.length ?? 0,
  }));
  return path === undefined ? rows : rows.filter((one) => one.path === path);
}

/** Leaves out merge commits, and does not replace the committer with the author for commits that GitLab signed. */
function committers({ state }: Viewer, row: MergeRequestRow): UserRow[] {
  const plain = row.commits.filter(({ parent_ids }) => parent_ids.length < 2);
  const addresses = plain.map(({ committer_email }) => committer_email);
  return state.users.filter(({ emails }) => emails.some((address) => addresses.includes(address)));
}

function commitType({ state, rootUrl }: Viewer, project: ProjectRow, commit: CommitRow) {
  const author = owner(state.users, commit.author_email);
  const signer = owner(state.users, commit.committer_email);
  return {
    id: gid("CommitPresenter", commit.id),
    sha: commit.id,
    title: commit.title,
    message: commit.message,
    authorEmail: commit.author_email,
    authorName: commit.author_name,
    committerEmail: commit.committer_email,
    committerName: commit.committer_name,
    committedDate: commit.committed_date,
    webUrl: `${rootUrl}/${project.path_with_namespace}/-/commit/${commit.id}`,
    author: author ? userType(author) : null,
    signature: commit.signature && {
      __typename: signatureTypes[commit.signature.signature_type ?? "SSH"],
      verificationStatus: commit.signature.verification_status.toUpperCase(),
      commitSha: commit.id,
      user: signer ? userType(signer) : null,
    },
  };
}

function owner(users: readonly UserRow[], address: string): UserRow | undefined {
  return users.find(({ emails }) => emails.includes(address));
}

function diffRefs({ base_sha }: MergeRequestRow, headSha: string) {
  return { baseSha: base_sha, startSha: base_sha, headSha };
}
