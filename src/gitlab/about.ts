/** What an answer says it is about, compared with what was asked: a proxy or a cache may give another one's. */

import type { TransportResponse } from "./transport.ts";

const ofMergeRequest = "projects/:project_id/merge_requests/:";
const ofPipeline = "projects/:pipeline.project_id/pipelines/:pipeline.id/";

/**
 * Routes whose answer, or each entry of a list, names where it belongs. `:KEY` is the part of the path that the key holds;
 * `#KEY` the same, if that part is a full SHA and not a name; `*` is any part.
 */
const routes = [
  "projects/:id",
  `${ofMergeRequest}iid`,
  `${ofMergeRequest}iid/approvals`,
  `${ofMergeRequest}iid/changes`,
  `${ofMergeRequest}noteable_iid/notes`,
  "projects/:project_id/pipelines",
  "projects/:project_id/pipelines/:id",
  `${ofPipeline}jobs`,
  `${ofPipeline}bridges`,
  "projects/:project_id/hooks",
  "projects/:project_id/push_rule",
  "projects/*/repository/branches/:name",
  "projects/*/repository/commits/#id",
  "groups/:id",
].map((route) => route.split("/"));

/** What shows that the answer, or an item of it, is about something else. Undefined if nothing does. */
export function otherThanAsked(
  path: string,
  query: string,
  { body, headers }: Pick<TransportResponse, "body" | "headers">,
): string | undefined {
  const parts = path.replace("/api/v4/", "").split("/");
  const asked = parts.map(decodeURIComponent);
  const route = routes.find(
    (keys) =>
      keys.length === asked.length && keys.every((key, at) => /^[:#*]/.test(key) || key === asked[at]),
  );
  for (const item of Array.isArray(body) ? body : [body]) {
    const other = route?.find((key, at) => !isAsAsked(item, key, asked[at] ?? ""));
    if (other !== undefined) return other.slice(1);
  }
  return isLinkAsAsked(parts, query, headers.link) ? undefined : "header Link";
}

/**
 * Each list repeats its own address, with the parameters, in the links to its pages
 * (lib/gitlab/pagination/offset_header_builder.rb): for most lists, nothing else says whose they are. A proxy may change what
 * is before the path, and how a part of it is encoded; GitLab itself keeps a list of branches with its links for those who
 * name the project in another way (lib/api/branches.rb, `cache_action`).
 */
function isLinkAsAsked(parts: readonly string[], query: string, link = ""): boolean {
  const [, path, search] = /\/api\/v4\/([^?>]*)\??([^>]*)/.exec(link) ?? [];
  if (path === undefined) return true;
  const shown = path.split("/");
  const [own, its] = [query, search].map((text) => new URLSearchParams(text));
  return (
    shown.length === parts.length &&
    parts.every((part, at) => part === shown[at] || /\W/.test(part + shown[at])) &&
    // GitLab repeats the parameters of the path in the query.
    ["ref", "sha"].every((key) => [null, own?.get(key), ...parts].includes(its?.get(key) ?? null))
  );
}

/** What the answer leaves out is for its reader to miss; a number is not compared with a project's path. */
function isAsAsked(item: unknown, part: string, asked: string): boolean {
  if (!/^[:#]/.test(part) || (part.startsWith("#") && !/^[0-9a-f]{40,64}$/.test(asked))) return true;
  const answered = part
    .slice(1)
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], item);
  if (answered === undefined || answered === null) return true;
  return typeof answered === "number" && !/^\d+$/.test(asked) ? true : String(answered) === asked;
}
