/** Words for an answer that is about something else than what was asked. */

import { GitLabError, requestName } from "./errors.ts";

/** @param part what differs */
export function anotherAnswer(path: string, part: string): GitLabError {
  const request = requestName("GET", path);
  return new GitLabError(
    "GITLAB_UNEXPECTED",
    `GitLab answered ${request} with another one: its ${part} differs`,
    { request, advice: "look for a proxy or a cache between the job and GitLab" },
  );
}
