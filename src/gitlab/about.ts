/** What an answer says it is about, compared with what was asked: a proxy or a cache may give another one's. */

import { GitLabError, requestName } from "./errors.ts";

/** Of each path whose answer, or each item of it, names where it is from: the keys that hold the parts of the path. */
const known: readonly (readonly [path: RegExp, keys: readonly string[]])[] = [
  [/^\/api\/v4\/projects\/([^/]+)$/, ["id"]],
  [
    /^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,
    ["project_id", "iid"],
  ],
  [/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/, ["project_id", "id"]],
  [/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/, ["name"]],
  [
    /^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)\/(?:jobs|bridges)$/,
    ["pipeline.project_id", "pipeline.id"],
  ],
  [/^\/api\/v4\/projects\/([^/]+)\/(?:pipelines|hooks|push_rule)$/, ["project_id"]],
  [/^\/api\/v4\/groups\/([^/]+)$/, ["id"]],
];

/** @throws GitLabError GITLAB_UNEXPECTED for an answer about something else, or with an item that is */
export function compareWithAsked(path: string, body: unknown): void {
  const items = Array.isArray(body) ? body : [body];
  for (const [shape, keys] of known) {
    const asked = shape.exec(path)?.slice(1).map(decodeURIComponent);
    if (!asked) continue;
    const other = keys.find(
      (key, index) => !items.every((item) => isAsAsked(valueAt(item, key), asked[index])),
    );
    if (other === undefined) continue;
    const request = requestName("GET", path);
    throw new GitLabError(
      "GITLAB_UNEXPECTED",
      `GitLab answered ${request} with another one: its ${other} differs`,
      { request, advice: "look for a proxy or a cache between the job and GitLab" },
    );
  }
}

function valueAt(item: unknown, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], item);
}

/** What the answer leaves out is for its reader to miss; a number is not compared with a project's path. */
function isAsAsked(answered: unknown, asked: string | undefined): boolean {
  if (answered === undefined || asked === undefined) return true;
  return typeof answered === "number" && !/^\d+$/.test(asked) ? true : String(answered) === asked;
}
