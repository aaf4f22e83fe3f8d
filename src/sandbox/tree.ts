/** The files of a commit, which are stored under its id or under the names of the branches whose head it is. */

import { createHash } from "node:crypto";
import { branchesOf, findCommitId } from "./revisions.ts";
import type { ProjectRow } from "./state/project.ts";
import type { SandboxState } from "./state/state.ts";

export interface TreeEntry {
  readonly id: string;
  readonly name: string;
  readonly type: "tree" | "blob";
  readonly path: string;
  readonly mode: string;
}

/** Content by path; undefined if the repository has no such revision. */
export function filesAt(
  state: SandboxState,
  project: ProjectRow,
  revision: string,
): ReadonlyMap<string, string> | undefined {
  const commitId = findCommitId(state, project, revision);
  if (commitId === undefined) return undefined;
  const heads = branchesOf(state, project).filter((branch) => branch.commitId === commitId);
  const names = [commitId, ...heads.map(({ name }) => name), ...forkedBranches(state, project, commitId)];
  const files = new Map<string, string>();
  for (const [key, content] of project.files) {
    const name = names.find((one) => key.startsWith(`${one}:`));
    if (name !== undefined) files.set(key.slice(name.length + 1), content);
  }
  return files;
}

/** GitLab fetches the head of a fork's merge request into the target project, which does not have the branch. */
function forkedBranches(state: SandboxState, { id }: ProjectRow, commitId: string): string[] {
  return state.mergeRequests
    .filter((row) => row.projectId === id && row.sourceProjectId !== id && row.diff_head_sha === commitId)
    .map(({ source_branch }) => source_branch);
}

/** In Gitaly's order: a folder comes before its content. */
export function treeOf(files: ReadonlyMap<string, string>, isRecursive: boolean): TreeEntry[] {
  const entries = new Map<string, TreeEntry>();
  for (const [path, content] of files) {
    const parts = path.split("/");
    for (const depth of parts.slice(1).keys()) add(entries, parts.slice(0, depth + 1).join("/"), "tree", "");
    add(entries, path, "blob", content);
  }
  return [...entries.values()]
    .filter(({ path }) => isRecursive || !path.includes("/"))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function add(entries: Map<string, TreeEntry>, path: string, type: TreeEntry["type"], content: string): void {
  const mode = type === "tree" ? "040000" : "100644";
  const id = createHash("sha1").update(`${type} ${path} ${content}`).digest("hex");
  entries.set(path, { id, name: path.split("/").at(-1) ?? path, type, path, mode });
}
