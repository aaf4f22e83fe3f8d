/** The files of a commit: those stored under the names of the branches that it is the head of. */

import { createHash } from "node:crypto";
import type { ProjectRow } from "./state/project.ts";
import type { SandboxState } from "./state/state.ts";

export interface TreeEntry {
  readonly id: string;
  readonly name: string;
  readonly type: "tree" | "blob";
  readonly path: string;
  readonly mode: string;
}

/** Content by path; undefined where the repository has no such ref. */
export function filesAt(
  state: SandboxState,
  project: ProjectRow,
  ref: string,
): ReadonlyMap<string, string> | undefined {
  const merge = state.mergeRequests.find(
    (row) =>
      row.diff_head_sha === ref && (row.projectId === project.id || row.sourceProjectId === project.id),
  );
  const head = project.branches.find(({ name, commitId }) => name === ref || commitId === ref);
  const names = [ref, head?.name, merge?.source_branch].filter((name) => name !== undefined);
  const files = new Map<string, string>();
  for (const [key, content] of project.files) {
    const name = names.find((one) => key.startsWith(`${one}:`));
    if (name !== undefined) files.set(key.slice(name.length + 1), content);
  }
  const isKnown = head !== undefined || merge !== undefined || files.size > 0;
  return isKnown && !project.empty_repo ? files : undefined;
}

/** As Gitaly lists them: a folder before what is in it. */
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
