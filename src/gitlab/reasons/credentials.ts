/** What is wrong with the token or the instance, for any endpoint (contract 1.5 to 1.7). */

import { type Reason, words } from "./reason.ts";

const newToken = "create a new token with scope api and put it into ‹gitlab_token›";

export const credentials: readonly Reason[] = [
  [null, 401, /oken is expired/, "TOKEN_REFUSED", "the token has expired", newToken],
  [null, 401, /oken was revoked/, "TOKEN_REFUSED", "the token was revoked", newToken],
  [
    null,
    403,
    /"insufficient_scope"/,
    "RIGHTS_MISSING",
    ({ writes }) => `the token lacks the scope ${writes ? "api" : "read_api or api"}`,
    ({ writes }) =>
      `create a token with scope ${writes ? "api" : "api (read_api if it only reads)"} and put it into ‹gitlab_token›`,
  ],
  [
    null,
    403,
    /"insufficient_granular_scope"/,
    "RIGHTS_MISSING",
    ({ words }) =>
      `the granular token lacks the permission ${/\[(.*?)\]/.exec(words ?? "")?.[1] ?? "for it"}`,
    "add that permission for this project to the token, or use one with scope api",
  ],
  [
    null,
    403,
    /403 Forbidden - /,
    "TOKEN_REFUSED",
    (refusal) => `the token's user may not use the API: ${words(refusal).replace("403 Forbidden - ", "")}`,
    "have the user of ‹gitlab_token› unblocked, or use the token of another user",
  ],
  [
    null,
    403,
    /read-only instance/,
    "GITLAB_REFUSED",
    "the instance is read-only",
    "set ‹gitlab_url› to the primary site, or run the job again once GitLab accepts writes",
  ],
  [
    null,
    405,
    /moved projects/,
    "SUBJECT_UNKNOWN",
    "the project was renamed or moved, and its old path accepts no writes",
    "give the new path or the numeric id in ‹project›",
  ],
];
