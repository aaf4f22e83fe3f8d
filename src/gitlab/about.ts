/** What an answer says it is about, compared with what was asked: a proxy or a cache may give another one's. */

import { GitLabError, requestName } from "./errors.ts";

/**
 * Routes whose answer, or each entry of a list, names where it belongs. `:KEY` is the part of the path that the key holds;
 * `#KEY` the same, if that part is a full SHA and not a name; `*` is any part.
 */
const routes = [
  "projects/:id",
  "projects/:project_id/merge_requests/:iid",
  "projects/:project_id/merge_requests/:iid/approvals",
  "projects/:project_id/merge_requests/:iid/changes",
  "projects/:project_id/merge_requests/:noteable_iid/notes",
  "projects/:project_id/pipelines",
  "projects/:project_id/pipelines/:id",
  "projects/:pipeline.project_id/pipelines/:pipeline.id/jobs",
  "projects/:pipeline.project_id/pipelines/:pipeline.id/bridges",
  "projects/:project_id/hooks",
  "projects/:project_id/push_rule",
  "projects/*/repository/branches/:name",
  "projects/*/repository/commits/#id",
  "groups/:id",
].map((route) => route.split("/"));

/** @throws GitLabError GITLAB_UNEXPECTED for an answer about something else, or with an item that is */
export function compareWithAsked(path: string, body: unknown): void {
  const asked = path.replace("/api/v4/", "").split("/").map(decodeURIComponent);
  const route = routes.find(
    (parts) =>
      parts.length === asked.length && parts.every((part, at) => /^[:#*]/.test(part) || part === asked[at]),
  );
  for (const item of Array.isArray(body) ? body : [body]) {
    const other = route?.find((part, at) => !isAsAsked(item, part, asked[at] ?? ""));
    if (other === undefined) continue;
    const request = requestName("GET", path);
    throw new GitLabError(
      "GITLAB_UNEXPECTED",
      `GitLab answered ${request} with another one: its ${other.slice(1)} differs`,
      { request, advice: "look for a proxy or a cache between the job and GitLab" },
    );
  }
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
