/** The repository: branches, commits and files. */
import { createHash } from "node:crypto";
import { canReadCode, demand, requireProject } from "../access.ts";
import { commitEntity, headCommit } from "../entities/commit.ts";
import { type Answer, notFound, ok } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { BranchRow, ProjectRow } from "../state/project.ts";
import { protectedBranchesOf } from "../state/state.ts";
import { filesAt } from "../tree.ts";

const base = "/projects/:id/repository";
const file = `${base}/files/:file_path`;

export const repositoryRoutes: readonly Route[] = [
  {
    method: "GET",
    path: `${base}/branches`,
    jobToken: true,
    rules: [
      { name: "search", type: "string" },
      {
        name: "sort",
        type: "string",
        values: ["name_asc", "updated_asc", "updated_desc"],
        default: "name_asc",
      },
      ...paginationRules,
    ],
    handle: branches,
  },
  { method: "GET", path: `${base}/branches/:branch`, greedy: true, handle: branch },
  { method: "GET", path: `${base}/commits/:sha`, jobToken: true, handle: commit },
  { method: "GET", path: `${base}/commits/:sha/signature`, handle: signature },
  {
    method: "GET",
    path: file,
    greedy: true,
    rules: [{ name: "ref", type: "string", required: true }],
    handle: showFile,
  },
  { method: "GET", path: `${file}/raw`, jobToken: true, scopes: ["read_repository"], handle: rawFile },
];

function requireCode(call: Call): ProjectRow {
  const project = requireProject(call);
  demand(canReadCode(call, project));
  return project;
}

function branches(call: Call): Answer {
  const project = requireCode(call);
  const { sort, search } = call.params;
  const byDate = (one: BranchRow, other: BranchRow) => one.committed_date.localeCompare(other.committed_date);
  const rows = project.branches
    .filter(({ name }) => typeof search !== "string" || name.includes(search))
    .sort((one, other) => {
      if (sort === "updated_asc") return byDate(one, other);
      return sort === "updated_desc" ? byDate(other, one) : one.name.localeCompare(other.name);
    });
  return paginate(call, rows, (row) => branchEntity(call, project, row));
}

function branch(call: Call): Answer {
  const project = requireCode(call);
  const row = project.branches.find(({ name }) => name === call.segments.branch);
  if (!row) throw notFound("Branch");
  return ok(branchEntity(call, project, row));
}

function branchEntity(call: Call, project: ProjectRow, row: BranchRow) {
  return {
    name: row.name,
    commit: commitEntity(call, project, headCommit(row.commitId, row.committed_date)),
    merged: false,
    protected: protectedBranchesOf(call.state, project).some((rule) => covers(rule.row.name, row.name)),
    developers_can_push: false,
    developers_can_merge: false,
    can_push: false,
    default: row.name === project.default_branch,
    web_url: `${call.rootUrl}/${project.path_with_namespace}/-/tree/${row.name}`,
  };
}

/** Equal, or `*` standing for any run of characters; everything else is literal and case counts. */
function covers(rule: string, name: string): boolean {
  const pattern = rule
    .split("*")
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return name !== "" && new RegExp(`^${pattern}$`).test(name);
}

function findCommit(call: Call, project: ProjectRow) {
  const sha = call.segments.sha ?? "";
  const head = project.branches.find(({ commitId, name }) => commitId === sha || name === sha);
  if (head) return headCommit(head.commitId, head.committed_date);
  const own = call.state.mergeRequests.filter(
    (row) => row.projectId === project.id || row.sourceProjectId === project.id,
  );
  const found = own.flatMap(({ commits }) => commits).find(({ id }) => id === sha || shortOf(id, sha));
  if (!found) throw notFound("Commit");
  return found;
}

function shortOf(id: string, sha: string): boolean {
  return sha.length >= 7 && id.startsWith(sha);
}

function commit(call: Call): Answer {
  const project = requireCode(call);
  const entity = commitEntity(call, project, findCommit(call, project));
  const rest = { stats: { additions: 1, deletions: 0, total: 1 }, status: null, last_pipeline: null };
  return ok({ ...entity, ...rest, project_id: project.id });
}

function signature(call: Call): Answer {
  const found = findCommit(call, requireCode(call));
  if (!found.signature) throw notFound("Signature");
  return ok({ signature_type: "SSH", ...found.signature, commit_source: "gitaly" });
}

function findFile(call: Call, given: string): { content: string; ref: string; commitId: string } {
  const project = requireCode(call);
  const ref = given === "" || given === "HEAD" ? (project.default_branch ?? "") : given;
  const files = filesAt(call.state, project, ref);
  if (!files) throw notFound("Commit");
  const content = files.get(call.segments.file_path ?? "");
  if (content === undefined) throw notFound("File");
  const head = project.branches.find(({ name, commitId }) => name === ref || commitId === ref);
  return { content, ref: given || ref, commitId: head?.commitId ?? ref };
}

function showFile(call: Call): Answer {
  const { entity, bytes } = described(call);
  return ok({ ...entity, content: bytes.toString("base64") }, asHeaders(entity));
}

function rawFile(call: Call): Answer {
  const { entity, bytes } = described(call);
  const contentType = "text/plain; charset=utf-8";
  return { status: 200, text: bytes.toString(), contentType, headers: asHeaders(entity) };
}

function described(call: Call) {
  const { content, ref, commitId } = findFile(call, textParam(call, "ref"));
  const bytes = Buffer.from(content);
  const path = call.segments.file_path ?? "";
  const entity = {
    file_name: path.split("/").at(-1) ?? path,
    file_path: path,
    size: bytes.length,
    encoding: "base64",
    content_sha256: createHash("sha256").update(bytes).digest("hex"),
    ref,
    blob_id: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"),
    commit_id: commitId,
    last_commit_id: commitId,
    execute_filemode: false,
  };
  return { entity, bytes };
}

/** HEAD, GET and raw say the same of the file in their headers (lib/api/helpers/headers_helpers.rb). */
function asHeaders(entity: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entity).map(([key, value]) => [headerName(key), encodeURI(String(value))]),
  );
}

function headerName(key: string): string {
  const words = key.split("_").map((word) => word[0]?.toUpperCase() + word.slice(1));
  return `X-Gitlab-${words.join("-")}`;
}
