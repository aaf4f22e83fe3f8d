/** Files over GraphQL: those that were asked for and exist, with content unless it is binary. */
import type { ProjectRow } from "../state/project.ts";
import type { SandboxState } from "../state/state.ts";
import { filesAt } from "../tree.ts";
import { connection, type PageArgs } from "./connection.ts";

export interface BlobArgs extends PageArgs {
  readonly paths: readonly string[];
  readonly ref?: string | null;
}

/** In one answer (app/graphql/resolvers/blobs_resolver.rb). */
const mostBytes = 20 * 2 ** 20;

export function blobs(state: SandboxState, project: ProjectRow, { paths, ref, ...page }: BlobArgs) {
  const files = filesAt(state, project, ref || (project.default_branch ?? ""));
  const found = paths.flatMap((path) => {
    const content = files?.get(path);
    return content === undefined ? [] : [{ path, content }];
  });
  const total = found.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  if (total > mostBytes) throw new Error("Maximum blob size limit of 20 MiB exceeded");
  return connection(
    found,
    ({ path, content }) => {
      const isBinary = content.slice(0, 8000).includes("\0");
      return {
        path,
        size: Buffer.byteLength(content),
        mode: "100644",
        storedExternally: content.startsWith("version https://git-lfs.github.com/spec/v1\n"),
        rawTextBlob: isBinary ? null : content,
        simpleViewer: { fileType: content === "" ? "empty" : isBinary ? "download" : "text" },
      };
    },
    page,
  );
}
