/** What an answer says it is about, compared with what was asked: a proxy or a cache may give another one's. */

import { GitLabError, requestName } from "./errors.ts";

/** Of each path whose answer, or each entry of a list, names where it belongs: the keys that hold the parts of the path. */
const known: readonly (readonly [path: RegExp, keys: readonly string[]])[] = [
  [/^\/api\/v4\/projects\/([^/]+)$/, ["id"]],
  [
    /^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,
    ["project_id", "iid"],
  ],
  [/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/, ["project_id", "id"]],
  [/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/, ["name"]],
  [/^\/api\/v4\/projects\/[^/]+\/repository\/commits\/([0-9a-f]{40,64})$/, ["id"]],
  [/^\/api\/v4\/projects\/([^/]+)\/(?:push_rule|pipelines|hooks)$/, ["project_id"]],
  [
    /^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)\/(?:jobs|bridges)$/,
    ["pipeline.project_id", "pipeline.id"],
  ],
  [/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)\/notes$/, ["project_id", "noteable_iid"]],
  [/^\/api\/v4\/groups\/([^/]+)$/, ["id"]],
];

/** @throws GitLabError GITLAB_UNEXPECTED for an answer about something else, or with an item that is */
export function compareWithAsked(path: string, body: unknown): void {
  if (Array.isArray(body)) {
    for (const entry of body) compareWithAsked(path, entry);
    return;
  }
  if (typeof body !== "object" || body === null) return;
  for (const [shape, keys] of known) {
    const asked = shape.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
    const other = keys.find((key, index) => !isAsAsked(valueAt(body, key), asked[index]));
    if (other === undefined) continue;
    const request = requestName("GET", path);
    throw new GitLabError(
      "GITLAB_UNEXPECTED",
      `GitLab answered ${request} with another one: its ${other} differs`,
      { request, advice: "look for a proxy or a cache between the job and GitLab" },
    );
  }
}

function valueAt(body: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], body);
}

/** What the answer leaves out is for its reader to miss; a number is not compared with a project's path. */
function isAsAsked(answered: unknown, asked: string | undefined): boolean {
  if (answered === undefined || answered === null || asked === undefined) return true;
  return typeof answered === "number" && !/^\d+$/.test(asked) ? true : String(answered) === asked;
}
