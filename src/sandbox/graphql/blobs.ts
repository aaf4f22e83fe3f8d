/** Files over GraphQL: the requested files that exist, with their content unless it is binary. */
import { GraphQLError, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import type { ProjectRow } from "../state/project.ts";
import type { SandboxState } from "../state/state.ts";
import { filesAt } from "../tree.ts";
import { connection, type PageArgs } from "./connection.ts";

export interface BlobArgs extends PageArgs {
  readonly paths: readonly string[];
  readonly ref?: string | null;
  readonly refType?: "HEADS" | "TAGS" | null;
}

/** Limit of one answer that contains the content of several files (app/graphql/resolvers/blobs_resolver.rb). */
const mostBytes = 20 * 2 ** 20;
/** Limit of a single file. Longer content is cut (lib/gitlab/git/blob.rb). */
const mostOfOne = 10 * 2 ** 20;

/** A path below `refs/heads/` is not a ref here. To request a branch, use `refType`. */
export function blobs(
  state: SandboxState,
  project: ProjectRow,
  { paths, ref, refType, ...page }: BlobArgs,
  { fieldNodes }: Pick<GraphQLResolveInfo, "fieldNodes">,
) {
  if (/^(?:refs\/(?:heads|remotes)\/|-)/.test(ref ?? "")) throw new GraphQLError("Ref is not valid");
  const name = ref || (project.default_branch ?? "");
  const files = filesAt(state, project, refType ? `refs/${refType.toLowerCase()}/${name}` : name);
  const found = paths.flatMap((path) => {
    const content = files?.get(path);
    return content === undefined ? [] : [{ path, content }];
  });
  const total = found.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const isText = fieldNodes.some(({ selectionSet }) => asksFor("rawTextBlob", selectionSet));
  if (paths.length > 1 && isText && total > mostBytes) {
    throw new GraphQLError(`Max blobs size limit exceeded (${Math.round(total / 2 ** 20)} MiB / 20 MiB).`);
  }
  return connection(found, blobType, page);
}

function asksFor(name: string, set: SelectionSetNode | undefined): boolean {
  const fields = set?.selections.filter((one) => one.kind === Kind.FIELD) ?? [];
  return fields.some((field) => field.name.value === name || asksFor(name, field.selectionSet));
}

function blobType({ path, content }: { path: string; content: string }) {
  const isBinary = content.slice(0, 8000).includes("\0");
  return {
    path,
    // A BigInt is sent as text (app/graphql/types/repository/blob_type.rb).
    size: String(Buffer.byteLength(content)),
    mode: "100644",
    storedExternally: content.startsWith("version https://git-lfs.github.com/spec/v1\n"),
    rawTextBlob: isBinary ? null : Buffer.from(content).subarray(0, mostOfOne).toString(),
    simpleViewer: { fileType: content === "" ? "empty" : isBinary ? "download" : "text" },
  };
}
