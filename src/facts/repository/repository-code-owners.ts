/** The CODEOWNERS file of the judged commit, with all paths that it can own. */

import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { codeOwnersPlaces } from "./code-owners.ts";
import { type ReadFile, repositoryFilesAt } from "./repository-files.ts";
import { repositoryTree } from "./repository-tree.ts";

const contents = repositoryFilesAt("content", "CODEOWNERS", (path) => codeOwnersPlaces.includes(path));

export interface RepositoryCodeOwners {
  /** Where the paths are from, for messages. */
  readonly where: string;
  readonly paths: readonly string[];
  /** Path of the file; undefined if the commit has no such file. */
  readonly path: string | undefined;
  readonly text: string;
}

export const repositoryCodeOwners = defineFact<
  RepositoryCodeOwners,
  { tree: typeof repositoryTree; contents: typeof contents }
>({
  id: "repository_code_owners",
  summary: "The CODEOWNERS file of the commit that is judged",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  needs: { tree: repositoryTree, contents },
  async collect(_context, { tree, contents: found }) {
    const path = codeOwnersPlaces.find((place) => tree.files.some((file) => file.path === place));
    const where = `at ${tree.commit.name}, from ${tree.source}`;
    const paths = tree.files.map((file) => file.path);
    return { where, paths, path, text: path === undefined ? "" : textOf(found, path) };
  },
});

function textOf(found: readonly ReadFile[], path: string): string {
  const content = found.find((file) => file.path === path)?.content;
  // For a link, or for bytes that are not text, GitLab reads nothing at all.
  if (content === undefined) throw new UnreadableFact(`${path} is not a text file`);
  return content;
}
