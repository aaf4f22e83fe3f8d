/** Single files of the repository (lib/api/files.rb). */
import { createHash } from "node:crypto";
import { canReadCode, demand, requireProject } from "../access.ts";
import { type Answer, grapeError, notFound, ok } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { findCommitId } from "../revisions.ts";
import { filesAt } from "../tree.ts";

const file = "/projects/:id/repository/files/:file_path";
const ref: ParamRule = { name: "ref", type: "string", allowBlank: false };

export const fileRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/files.rb",
    compared: "ref is required, order of checks, headers (lib/api/helpers/headers_helpers.rb)",
    path: file,
    greedy: true,
    rules: [{ ...ref, required: true }],
    handle: showFile,
  },
  {
    method: "GET",
    ruby: "lib/api/files.rb",
    compared: "tags before branches, order of checks, headers, no cache",
    path: `${file}/raw`,
    jobToken: true,
    scopes: ["read_repository"],
    rules: [ref],
    handle: rawFile,
  },
];

function showFile(call: Call): Answer {
  const { entity, bytes } = described(call);
  return ok({ ...entity, content: bytes.toString("base64") }, asHeaders(entity));
}

/** The answer is never cached (lib/gitlab/no_cache_headers.rb), so it has no ETag. */
function rawFile(call: Call): Answer {
  const { entity, bytes } = described(call);
  const headers = {
    ...asHeaders(entity),
    "Cache-Control": "max-age=0, private, must-revalidate, no-store, no-cache",
    Expires: "Fri, 01 Jan 1990 00:00:00 GMT",
    "Content-Disposition": `inline; filename="${encodeURI(entity.file_name)}"`,
  };
  return { status: 200, bytes, contentType: "text/plain; charset=utf-8", headers };
}

function described(call: Call) {
  const project = requireProject(call);
  const path = call.segments.file_path ?? "";
  if (path.split("/").includes("..")) throw grapeError(400, "file_path should be a valid file path");
  demand(canReadCode(call, project));
  const given = textParam(call, "ref");
  const commitId = findCommitId(call.state, project, given);
  if (commitId === undefined) throw notFound("Commit");
  const content = filesAt(call.state, project, commitId)?.get(path);
  if (content === undefined) throw notFound("File");
  const bytes = Buffer.from(content);
  const entity = {
    file_name: path.split("/").at(-1) ?? path,
    file_path: path,
    size: bytes.length,
    encoding: "base64",
    content_sha256: createHash("sha256").update(bytes).digest("hex"),
    ref: given,
    blob_id: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"),
    commit_id: commitId,
    last_commit_id: commitId,
    execute_filemode: false,
  };
  return { entity, bytes };
}

/** HEAD, GET and raw have the same headers about the file (lib/api/helpers/headers_helpers.rb), in plain UTF-8. */
function asHeaders(entity: object): Record<string, string> {
  const inBytes = (value: unknown) => Buffer.from(String(value)).toString("latin1");
  return Object.fromEntries(Object.entries(entity).map(([key, value]) => [headerName(key), inBytes(value)]));
}

function headerName(key: string): string {
  const words = key.split("_").map((word) => word[0]?.toUpperCase() + word.slice(1));
  return `X-Gitlab-${words.join("-")}`;
}
