/** Whether GitLab has taken a status: only its own answer about the same thing says so. */

import { cut } from "../shared/text.ts";
import { GitLabError } from "./errors.ts";
import type { TransportResponse } from "./transport.ts";

/** What the answer must say, by the path of its keys; what is undefined here cannot be compared. */
export type Confirmed = Readonly<Record<string, string | number | undefined>>;

/** @throws GitLabError GITLAB_UNEXPECTED where the answer says something else, or nothing */
export function requireConfirmation(
  { status, body, attempts }: TransportResponse,
  statuses: readonly number[],
  confirmed: Confirmed,
  request: string,
): void {
  const why = statuses.includes(status)
    ? differenceIn(body, confirmed)
    : `its status is ${status}, not ${statuses[0]}`;
  if (why === undefined) return;
  throw new GitLabError(
    "GITLAB_UNEXPECTED",
    `the answer to ${request} does not confirm that GitLab has stored the status: ${why}`,
    { request, status, attempts, advice: "look for a proxy between the job and GitLab" },
  );
}

function differenceIn(body: unknown, confirmed: Confirmed): string | undefined {
  for (const [path, wanted] of Object.entries(confirmed)) {
    const found = path
      .split(".")
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], body);
    // Another kind of value could be of any length.
    const shown = typeof found === "string" || typeof found === "number" ? cut(String(found), 64) : "missing";
    if (wanted !== undefined && found !== wanted) return `${path} is ${shown}, not ${wanted}`;
  }
  return undefined;
}
