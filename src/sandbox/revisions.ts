/** Finds the commit for a name, in Git's own order: a tag comes before a branch of the same name. */
import type { MergeRequestRow } from "./state/merge-request.ts";
import type { BranchRow, ProjectRow } from "./state/project.ts";
import { shaOf } from "./state/project-builders.ts";
import type { SandboxState } from "./state/state.ts";

/**
 * Resolves as `git rev-parse` does, which Gitaly uses (app/models/repository.rb `commit`): a full SHA, a path below
 * `refs/`, a tag, a branch, a short SHA. An empty text means the default branch *by name*, so a tag of that name comes
 * first there too. Undefined if the repository has no such commit.
 */
export function findCommitId(state: SandboxState, project: ProjectRow, text: string): string | undefined {
  if (project.empty_repo) return undefined;
  if (text === "") return findCommitId(state, project, project.default_branch ?? "HEAD");
  if (/^[0-9a-f]{40}$/.test(text)) return commitIds(state, project).find((id) => id === text);
  const branch = (name: string) => branchesOf(state, project).find((row) => row.name === name)?.commitId;
  const tag = (name: string) => project.tags.find((row) => row.name === name)?.commitId;
  if (text === "HEAD") return branch(project.default_branch ?? "");
  const [, kind, name = ""] = /^(?:refs\/)?(heads|tags|merge-requests)\/(.+)$/.exec(text) ?? [];
  const isRequest = kind === "merge-requests";
  const under = isRequest
    ? mergeRequestHead(state, project, name)
    : kind === "heads"
      ? branch(name)
      : tag(name);
  return under ?? tag(text) ?? branch(text) ?? shortened(commitIds(state, project), text);
}

/** Stored branches, heads of merge requests whose branch is not stored, and branches that only have files. */
export function branchesOf(state: SandboxState, project: ProjectRow): BranchRow[] {
  const heads = mergeRequestsOf(state, project)
    .filter(({ sourceProjectId }) => sourceProjectId === project.id)
    .map((row) => ({
      name: row.source_branch,
      commitId: row.diff_head_sha,
      committed_date: row.created_at,
    }));
  const filed = [...project.files.keys()]
    .map((key) => key.slice(0, key.indexOf(":")))
    .filter((name) => !/^[0-9a-f]{40}$/.test(name))
    .map((name) => ({
      name,
      commitId: shaOf(`${name} of ${project.id}`),
      committed_date: project.created_at,
    }));
  const rows = new Map([...filed, ...heads, ...project.branches].map((row) => [row.name, row]));
  return [...rows.values()];
}

function mergeRequestsOf(state: SandboxState, { id }: ProjectRow): MergeRequestRow[] {
  return state.mergeRequests.filter((row) => row.projectId === id || row.sourceProjectId === id);
}

/** `refs/merge-requests/IID/head` is a ref of the target project. */
function mergeRequestHead(state: SandboxState, { id }: ProjectRow, name: string): string | undefined {
  const [, iid] = /^(\d+)\/head$/.exec(name) ?? [];
  const row = state.mergeRequests.find((one) => one.projectId === id && String(one.iid) === iid);
  return row?.diff_head_sha;
}

function commitIds(state: SandboxState, project: ProjectRow): string[] {
  const own = mergeRequestsOf(state, project);
  return [
    ...branchesOf(state, project).map(({ commitId }) => commitId),
    ...project.tags.map(({ commitId }) => commitId),
    ...[...project.files.keys()].map((key) => key.slice(0, key.indexOf(":"))),
    ...own.flatMap((row) => [row.diff_head_sha, row.base_sha, ...row.commits.map(({ id }) => id)]),
    ...own.flatMap(({ versions }) => versions.map(({ head_commit_sha }) => head_commit_sha)),
  ].filter((id) => /^[0-9a-f]{40}$/.test(id));
}

/** Git requires at least four digits, and exactly one commit that begins with them. */
function shortened(ids: readonly string[], text: string): string | undefined {
  if (!/^[0-9a-f]{4,39}$/.test(text)) return undefined;
  const [found, ...others] = new Set(ids.filter((id) => id.startsWith(text)));
  return others.length === 0 ? found : undefined;
}
