/** Turns a refusal into a code, a sentence and advice, by tables that follow the contract row by row. */

import type { ErrorCode } from "../shared/errors.ts";
import { credentials } from "./reasons/credentials.ts";
import { externalControls } from "./reasons/external-controls.ts";
import { type Reason, type Refusal, unknownRoute, words } from "./reasons/reason.ts";
import { statusChecks } from "./reasons/status-checks.ts";

export interface Explanation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice: string;
}

const again = "run the job again later; if it still fails, contact the administrators of the instance";
const file = "check the path, the ref and the project of ‹policy›, and that the token may read that project";

/** Reasons that are neither about credentials nor about single endpoints. */
const general: readonly Reason[] = [
  ["policy", 404, null, "POLICY_UNREADABLE", (refusal) => `file not found (${words(refusal)})`, file],
  ["policy", 403, null, "POLICY_UNREADABLE", "the token may not read the file", file],
  [
    null,
    404,
    unknownRoute,
    "GITLAB_REFUSED",
    "this GitLab does not have the endpoint, which may need a newer version or a higher tier",
    "upgrade GitLab, or leave out what needs the endpoint; if that version and tier are installed, check that ‹gitlab_url› is the root of the instance",
  ],
  [
    null,
    401,
    null,
    "TOKEN_REFUSED",
    "the token is missing or not accepted",
    "put a valid access token into ‹gitlab_token›: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches",
  ],
  [
    null,
    403,
    null,
    "RIGHTS_MISSING",
    words,
    "give the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same",
  ],
  [
    null,
    404,
    /404 Project Not Found/,
    "SUBJECT_UNKNOWN",
    "project not found, or the token cannot see it",
    "check ‹project›, and that the token's user or bot is a member of it",
  ],
  [
    null,
    404,
    null,
    "SUBJECT_UNKNOWN",
    words,
    "check ‹project› and ‹merge_request›, and that the token may see them",
  ],
  [
    null,
    407,
    null,
    "GITLAB_UNAVAILABLE",
    "a proxy requires a user name and a password",
    "put them into the address in HTTPS_PROXY or HTTP_PROXY",
  ],
  [
    null,
    429,
    null,
    "GITLAB_UNAVAILABLE",
    "too many requests",
    "run fewer jobs at once, or have the rate limits of this user raised",
  ],
  [
    null,
    503,
    null,
    "GITLAB_UNAVAILABLE",
    (refusal) => `it is in maintenance or overloaded (${words(refusal)})`,
    again,
  ],
];

export function explain(refusal: Refusal): Explanation {
  const said = typeof refusal.body === "string" ? refusal.body : JSON.stringify(refusal.body ?? null);
  const [, , , code, message, advice] =
    [...credentials, ...statusChecks, ...externalControls, ...general].find(
      ([situation, status, says]) =>
        status === refusal.status &&
        (situation === null || situation === refusal.situation) &&
        (says === null || says.test(said)),
    ) ?? fallback(refusal);
  const text = (part: Reason[4]) => (typeof part === "function" ? part(refusal) : part);
  return { code, message: text(message), advice: text(advice) };
}

function fallback({ status }: Refusal): Reason {
  return status >= 500 || status === 408
    ? [null, status, null, "GITLAB_UNAVAILABLE", words, again]
    : [
        null,
        status,
        null,
        "GITLAB_REFUSED",
        words,
        "change the value that GitLab names, in the inputs or in the project's settings",
      ];
}
