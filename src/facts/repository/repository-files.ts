/** Sizes, kinds or contents of files of the judged commit, from local Git or GitLab: of every chosen file, or of none. */

import { maybe, parse } from "../../shared/schema.ts";
import { plain } from "../../shared/text.ts";
import { decodeUtf8 } from "../../shared/utf8.ts";
import { underLimit } from "../../shared/work-limit.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type Fact, type FactContext } from "../define.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";
import type { LocalCommit } from "../workspace.ts";
import type { JudgedCommit } from "./judged-commit.ts";
import {
  isRegular,
  localCommit,
  type RepositoryTree,
  repositoryTree,
  requiredRole,
} from "./repository-tree.ts";

export interface ReadFile {
  readonly path: string;
  readonly bytes: number;
  /** As Git decides it: by a null byte in the first 8000. An LFS pointer is text. */
  readonly isBinary: boolean;
  /** Undefined if it was not requested, or is not text in UTF-8; GitLab converts what it takes for text. */
  readonly content: string | undefined;
}

/** What is read of a file. A size alone costs local Git nothing. Of a long file, `start` is the beginning of its content. */
export type Depth = "size" | "kind" | "content" | "start";

const summaries = {
  ...{ size: "Sizes of files", kind: "Which files are binary" },
  ...{ content: "Contents of files", start: "Beginnings of files" },
} as const;

/** Files of one request, far below GitLab's limits of complexity and of 20 MB. */
const perRequest = { size: 50, kind: 50, content: 10, start: 5 } as const;
/** More would take minutes of requests. */
const mostOverApi = { size: 2000, kind: 2000, content: 200, start: 200 } as const;
/** The bytes in which Git looks for a null byte. */
const kindBytes = 8000;
/** The largest file whose content a pattern judges. */
const mostContentBytes = 2 ** 20;
const mostContents = 5000;
export const startBytes = 2 ** 16;

/**
 * @param name of the choice, as the parameters make it: the fact is read once for each name
 * @param isChosen of a path, among all paths of the commit
 */
export function repositoryFilesAt(
  depth: Depth,
  name: string,
  isChosen: (path: string, all: ReadonlySet<string>) => boolean,
): Fact<readonly ReadFile[]> {
  return defineFact<readonly ReadFile[], { tree: typeof repositoryTree; local: typeof localCommit }>({
    id: name === "" ? `repository_file_${depth}s` : `repository_file_${depth}s(${name})`,
    summary: summaries[depth],
    requiredRole,
    scope: "project",
    needs: { tree: repositoryTree, local: localCommit },
    async collect(context, { tree, local }) {
      const all = new Set(tree.files.map(({ path }) => path));
      const chosen = () => tree.files.filter((file) => isRegular(file) && isChosen(file.path, all));
      const paths = underLimit(context.limit?.check, chosen).map(({ path }) => path);
      return readFiles(context, { tree, local }, paths, depth);
    },
  });
}

/** Of links, the content is the path that they lead to. */
export async function readFiles(
  context: FactContext,
  { tree, local }: { readonly tree: RepositoryTree; readonly local: LocalCommit | undefined },
  paths: readonly string[],
  depth: Depth,
): Promise<readonly ReadFile[]> {
  if (!local) return fromGitLab(context, tree.commit, paths, depth);
  if ((depth === "content" || depth === "start") && paths.length > mostContents)
    throw new UnreadableFact(`${paths.length} files must be read, and at most ${mostContents} are read`);
  return fromGit(local, paths, depth);
}

async function fromGit(
  local: LocalCommit,
  paths: readonly string[],
  depth: Depth,
): Promise<readonly ReadFile[]> {
  const sizes = new Map(local.files.map(({ path, bytes }) => [path, bytes]));
  const size = (path: string) => sizes.get(path) ?? 0;
  const isContent = depth === "content" || depth === "start";
  // Sizes are read too: only with its content is a file compared with its name, and a false one may be small.
  const mostBytes = { size: 0, kind: kindBytes, content: mostContentBytes, start: startBytes }[depth];
  const read: ReadFile[] = [];
  for await (const { path, content, isCut } of local.read(paths, mostBytes)) {
    if (depth === "content" && isCut) throw tooLong(path);
    const isBinary = content.subarray(0, kindBytes).includes(0);
    const text = isContent && !isBinary ? decodeUtf8(isCut ? withoutLine(content) : content) : undefined;
    read.push({ path, bytes: size(path), isBinary, content: text });
  }
  return read;
}

/** Up to its last whole line, because the end can be inside of a character. */
function withoutLine(content: Uint8Array): Uint8Array {
  return content.subarray(0, Math.max(0, content.lastIndexOf(10)));
}

const fieldsOf = {
  size: "path size",
  kind: "path size storedExternally simpleViewer { fileType }",
  content: "path size rawTextBlob",
  start: "path size rawTextBlob",
} as const;

const Blob = z.object({
  path: z.string(),
  // A BigInt of GraphQL travels as text.
  size: z.pipe(z.union([z.string().check(z.regex(/^\d+$/)), z.number()]), z.transform(Number)),
  storedExternally: maybe(z.boolean()),
  rawTextBlob: maybe(z.string()),
  simpleViewer: maybe(z.object({ fileType: z.string() })),
});
const Answer = z.object({
  projects: z.object({
    nodes: z.array(z.object({ repository: z.object({ blobs: z.object({ nodes: z.array(Blob) }) }) })),
  }),
});

async function fromGitLab(
  context: FactContext,
  commit: JudgedCommit,
  paths: readonly string[],
  depth: Depth,
): Promise<readonly ReadFile[]> {
  if (paths.length > mostOverApi[depth]) {
    throw new UnreadableFact(
      `${paths.length} files must be read, and at most ${mostOverApi[depth]} are read from GitLab; let the job check out ${commit.name}, with Git in its image`,
    );
  }
  const size = perRequest[depth];
  const batches = Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
  const read = await Promise.all(batches.map((batch) => ask(context, commit.sha, batch, depth)));
  return read.flat();
}

async function ask(
  { gitlab, projectId }: FactContext,
  ref: string,
  paths: readonly string[],
  depth: Depth,
): Promise<readonly ReadFile[]> {
  const query = `query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { id repository { blobs(ref: $ref, paths: $paths, first: ${perRequest[depth]}) { nodes { ${fieldsOf[depth]} } } } } } }`;
  const { data, errors } = await gitlab.graphql(
    query,
    { ids: [globalProjectId(projectId)], ref, paths },
    true,
  );
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const blobs = parse(Answer, data).projects.nodes[0]?.repository.blobs.nodes ?? [];
  // Files that GitLab does not find, or may not show, are missing from the answer.
  const found = new Map(blobs.map((blob) => [blob.path, blob]));
  return paths.map((path) => {
    const blob = found.get(path);
    if (!blob) throw new UnreadableFact(`GitLab does not show ${plain(path)}, which it lists`);
    const { size: bytes, storedExternally, rawTextBlob, simpleViewer } = blob;
    if (depth === "content" && bytes > mostContentBytes) throw tooLong(path);
    if (depth === "kind" && !simpleViewer)
      throw new UnreadableFact(`GitLab does not say what kind of file ${plain(path)} is`);
    const isContent = depth === "content" || depth === "start";
    const isBinary = isContent
      ? rawTextBlob === undefined
      : isDownload(simpleViewer?.fileType, storedExternally);
    const content = depth === "start" ? rawTextBlob?.slice(0, startBytes) : rawTextBlob;
    return { path, bytes, isBinary, content };
  });
}

/** GitLab shows the type of the file's content. If LFS keeps the content elsewhere, the file in Git is text. */
function isDownload(fileType: string | undefined, isElsewhere: boolean | undefined): boolean {
  return isElsewhere !== true && fileType !== undefined && fileType !== "text" && fileType !== "empty";
}

function tooLong(path: string): UnreadableFact {
  return new UnreadableFact(
    `${plain(path)} has more than ${mostContentBytes} bytes, which are not read for a pattern`,
  );
}
