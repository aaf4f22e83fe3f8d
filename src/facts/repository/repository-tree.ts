/** All files of the judged commit: from local Git if it has that commit, else as GitLab lists them. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import type { CommittedFile, LocalCommit } from "../workspace.ts";
import { type JudgedCommit, judgedCommit } from "./judged-commit.ts";

export interface RepositoryTree {
  readonly commit: JudgedCommit;
  /** `local Git` or `GitLab`. */
  readonly source: string;
  /** In alphabetical order. The mode identifies links and submodules. */
  readonly files: readonly Pick<CommittedFile, "path" | "mode">[];
}

export const requiredRole = "at least Reporter in a private project";
const Entries = z.array(
  z.object({ path: z.string(), mode: z.string(), type: z.enum(["blob", "tree", "commit"]) }),
);

/** The commit in local Git, for other facts to read from; undefined if local Git does not have it. */
export const localCommit = defineFact<LocalCommit | undefined, { commit: typeof judgedCommit }>({
  id: "local_commit",
  summary: "The commit in local Git",
  requiredRole: "none: it is in the job's folder",
  scope: "project",
  needs: { commit: judgedCommit },
  collect: async ({ workspace }, { commit: { sha } }) => (await workspace()).commit(sha),
});

export const repositoryTree = defineFact<
  RepositoryTree,
  { commit: typeof judgedCommit; local: typeof localCommit }
>({
  id: "repository_tree",
  summary: "The files of the repository",
  requiredRole,
  scope: "project",
  needs: { commit: judgedCommit, local: localCommit },
  async collect({ gitlab, projectId }, { commit, local }) {
    if (local) return whole({ commit, source: "local Git", files: local.files });
    const parameters = { ref: commit.sha, recursive: true, perPage: 100 };
    const entries = parse(Entries, await gitlab.read(`/projects/${projectId}/repository/tree`, parameters));
    return whole({ commit, source: "GitLab", files: entries.filter(({ type }) => type !== "tree") });
  },
});

/** If there are no files, more likely GitLab did not show them. */
function whole(tree: RepositoryTree): RepositoryTree {
  if (tree.files.length === 0)
    throw new UnreadableFact(`${tree.source} lists no file at ${tree.commit.name}`);
  const files = tree.files.map(({ path, mode }) => ({ path, mode }));
  return { ...tree, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Whether the file has its own content. */
export function isRegular({ mode }: { readonly mode: string }): boolean {
  return mode.startsWith("100");
}
