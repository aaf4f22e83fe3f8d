/** Branches, tags and commits (lib/api/branches.rb, tags.rb, commits.rb). */
import { canReadCode, demand, requireProject } from "../access.ts";
import { commitEntity, headCommit } from "../entities/commit.ts";
import { type Answer, notFound, ok, refuse } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { branchesOf, findCommitId } from "../revisions.ts";
import type { BranchRow, ProjectRow, TagRow } from "../state/project.ts";
import { protectedBranchesOf } from "../state/state.ts";

const base = "/projects/:id/repository";

export const repositoryRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/branches.rb",
    compared: "a disabled repository before the ability, sort, search, pages with links",
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
  {
    ruby: "lib/api/branches.rb",
    compared: "no message in the answer, any name",
    method: "HEAD",
    path: `${base}/branches/:branch`,
    greedy: true,
    handle: branchExists,
  },
  {
    ruby: "lib/api/branches.rb",
    compared: "the plain name only, messages (lib/gitlab/git_ref_validator.rb)",
    method: "GET",
    path: `${base}/branches/:branch`,
    greedy: true,
    handle: branch,
  },
  {
    method: "GET",
    ruby: "lib/api/tags.rb",
    compared: "ability read_code, order, search, the date of an annotated tag only",
    path: `${base}/tags`,
    jobToken: true,
    rules: [{ name: "search", type: "string" }, ...paginationRules],
    handle: tags,
  },
  {
    method: "GET",
    ruby: "lib/api/tags.rb",
    compared: "the plain name only, message",
    path: `${base}/tags/:tag_name`,
    greedy: true,
    jobToken: true,
    handle: tag,
  },
  {
    method: "GET",
    ruby: "lib/api/commits.rb",
    compared: "ability read_code, any revision, message",
    path: `${base}/commits/:sha`,
    jobToken: true,
    handle: commit,
  },
  {
    method: "GET",
    ruby: "lib/api/commits.rb",
    compared: "ability read_code, any revision, message, branches before tags (lib/gitlab/repositories)",
    path: `${base}/commits/:sha/refs`,
    rules: [
      { name: "type", type: "string", values: ["branch", "tag", "all"], default: "all" },
      ...paginationRules,
    ],
    handle: refs,
  },
  {
    method: "GET",
    ruby: "lib/api/commits.rb",
    compared: "the message without a signature",
    path: `${base}/commits/:sha/signature`,
    handle: signature,
  },
];

function requireCode(call: Call): ProjectRow {
  const project = requireProject(call);
  demand(canReadCode(call, project));
  return project;
}

/** A disabled repository is a 404 for everybody, before abilities are checked. */
function requireRepository(call: Call): ProjectRow {
  const project = requireProject(call);
  if (project.repository_access_level === "disabled") throw notFound("Repository");
  demand(canReadCode(call, project));
  return project;
}

function branches(call: Call): Answer {
  const project = requireRepository(call);
  const { sort } = call.params;
  const byDate = (one: BranchRow, other: BranchRow) => one.committed_date.localeCompare(other.committed_date);
  const rows = [...project.branches].sort((one, other) => {
    if (sort === "updated_asc") return byDate(one, other);
    return sort === "updated_desc" ? byDate(other, one) : one.name < other.name ? -1 : 1;
  });
  return paginate(call, searched(rows, textParam(call, "search")), (row) => branchEntity(call, project, row));
}

/**
 * Ignores case, and searches anywhere in the name; `^`, `$` and `*` work as in patterns. The exact name comes first.
 */
function searched<Row extends { name: string }>(rows: readonly Row[], search: string): readonly Row[] {
  if (search === "") return rows;
  const escaped = search.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(escaped.replace("\\^", "^").replaceAll("\\*", ".*?").replace("\\$", "$"));
  const found = rows.filter(({ name }) => pattern.test(name.toLowerCase()));
  const isExact = ({ name }: Row) => name.toLowerCase() === search.toLowerCase();
  return [...found.filter(isExact), ...found.filter((row) => !isExact(row))];
}

function branch(call: Call): Answer {
  const project = requireRepository(call);
  const row = findNamed(branchesOf(call.state, project), call.segments.branch ?? "", "Branch");
  return ok(branchEntity(call, project, row));
}

function branchExists(call: Call): Answer {
  const branches = branchesOf(call.state, requireRepository(call));
  if (!branches.some(({ name }) => name === call.segments.branch)) throw notFound();
  return { status: 204 };
}

function tags(call: Call): Answer {
  const project = requireCode(call);
  const rows = [...project.tags].sort((one, other) => other.committed_date.localeCompare(one.committed_date));
  return paginate(call, searched(rows, textParam(call, "search")), (row) => tagEntity(call, project, row));
}

function tag(call: Call): Answer {
  const project = requireCode(call);
  return ok(tagEntity(call, project, findNamed(project.tags, call.segments.tag_name ?? "", "Tag")));
}

/** An annotated tag has a date of its own, a lightweight one has null (lib/gitlab/git/tag.rb, `date`). */
function tagEntity(
  call: Call,
  project: ProjectRow,
  { name, message, commitId, committed_date, ...tag }: TagRow,
) {
  const commit = commitEntity(call, project, headCommit(commitId, committed_date));
  return {
    name,
    message,
    target: commitId,
    commit,
    release: null,
    protected: project.settings.protectedTags.some((rule) => covers(rule.name, name)),
    created_at: tag.created_at ?? null,
  };
}

/** Accepts only the plain name, and refuses a path below `refs/` (lib/gitlab/git_ref_validator.rb). */
function findNamed<Row extends { name: string }>(rows: readonly Row[], wanted: string, kind: string): Row {
  if (wanted === "HEAD" || /^(?:refs\/(?:heads|remotes)\/|-)|\.\.|[\s~^:?*[\\]/.test(wanted)) {
    throw refuse(400, `The ${kind.toLowerCase()} refname is invalid`);
  }
  const row = rows.find(({ name }) => name === wanted);
  if (!row) throw notFound(kind);
  return row;
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

/** The names are equal, or `*` matches any characters. Everything else is literal and case-sensitive. */
function covers(rule: string, name: string): boolean {
  const pattern = rule
    .split("*")
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return name !== "" && new RegExp(`^${pattern}$`).test(name);
}

/** Accepts any revision, also the name of a tag or a branch. */
function findCommit(call: Call, project: ProjectRow) {
  const id = findCommitId(call.state, project, call.segments.sha ?? "");
  if (id === undefined) throw notFound("Commit");
  const own = call.state.mergeRequests.filter(
    (row) => row.projectId === project.id || row.sourceProjectId === project.id,
  );
  const head = [...project.branches, ...project.tags].find(({ commitId }) => commitId === id);
  const found = own.flatMap(({ commits }) => commits).find((row) => row.id === id);
  return found ?? headCommit(id, head?.committed_date ?? project.created_at);
}

function commit(call: Call): Answer {
  const project = requireCode(call);
  const entity = commitEntity(call, project, findCommit(call, project));
  const rest = { stats: { additions: 1, deletions: 0, total: 1 }, status: null, last_pipeline: null };
  return ok({ ...entity, ...rest, project_id: project.id });
}

/** Only branches and tags: a commit of a merge request from a fork has none. */
function refs(call: Call): Answer {
  const project = requireCode(call);
  const { id } = findCommit(call, project);
  const type = textParam(call, "type");
  const holds = ({ commitId, contains = [] }: BranchRow | TagRow) => [commitId, ...contains].includes(id);
  const rows = [
    ...branchesOf(call.state, project).map((row) => ({ type: "branch", row })),
    ...project.tags.map((row) => ({ type: "tag", row })),
  ].filter((one) => holds(one.row) && (type === "all" || one.type === type));
  return paginate(call, rows, (one) => ({ type: one.type, name: one.row.name }));
}

function signature(call: Call): Answer {
  const found = findCommit(call, requireCode(call));
  if (!found.signature) throw notFound("Signature");
  return ok({ signature_type: "SSH", ...found.signature, commit_source: "gitaly" });
}
