/** Why GitLab refuses requests about external status checks (contract 2.1 to 2.4). */

import { type Reason, unknownRoute, words } from "./reason.ts";

const licence =
  "put a valid token with scope api into ‹gitlab_token›; if it is valid, the project needs GitLab Ultimate, without which GitLab gives the same answer";
const noCheck = "merge request or status check not found in this project";
const findCheck =
  "‹project› must be the one the merge request targets, not the fork; compare ‹status_check› with Settings > Merge requests > Status checks";
const developer =
  "give the token's user or bot the Developer role in the project that the merge request targets";
const maintainer = "give the token's user or bot the Maintainer role in the project";
const tooOld = "the instance has no status checks at this address";
const newer =
  "status checks need GitLab Enterprise Edition 15.0 or later; check that ‹gitlab_url› is the instance root";

const unknownRoutes = (
  ["status_check", "status_check_list", "status_check_retry", "status_check_admin"] as const
).map((situation): Reason => [situation, 404, unknownRoute, "TARGET_UNKNOWN", tooOld, newer]);
const noProject = (
  ["status_check", "status_check_list", "status_check_retry", "status_check_admin"] as const
).map(
  (situation): Reason => [
    situation,
    404,
    /404 Project Not Found/,
    "SUBJECT_UNKNOWN",
    "project not found, or the token cannot see it",
    "check ‹project›, and that the token's user or bot is a member of it",
  ],
);
const noLicence = (["status_check", "status_check_list", "status_check_retry"] as const).map(
  (situation): Reason => [
    situation,
    401,
    null,
    "TOKEN_REFUSED",
    "the token is not accepted, or the project has no Ultimate licence",
    licence,
  ],
);

export const statusChecks: readonly Reason[] = [
  ...unknownRoutes,
  ...noProject,
  ...noLicence,
  [
    "status_check",
    403,
    null,
    "RIGHTS_MISSING",
    "the token may not answer for this merge request, or the project is archived",
    `${developer}; an archived project must be unarchived first`,
  ],
  // GitLab 18 sends null; earlier versions send the text, with a capital F.
  [
    "status_check",
    404,
    /^\{"message":(null|"404 Not Found")\}$/,
    "RIGHTS_MISSING",
    "the token lacks the Developer role in the target project",
    developer,
  ],
  ["status_check", 404, null, "TARGET_UNKNOWN", noCheck, findCheck],
  [
    "status_check",
    409,
    null,
    "SHA_MISMATCH",
    ({ expectedSha, ownSha }) =>
      `the merge request's head is ${expectedSha ?? "another commit"}, not ${ownSha || "the SHA that was sent"}`,
    "send the full SHA of the source branch's head: a newer commit needs its own run, and just after a push GitLab may still name the previous head for some seconds",
  ],
  [
    "status_check",
    400,
    /status does not have a valid value/,
    "GITLAB_REFUSED",
    "this GitLab does not know that status",
    "pending needs GitLab 16.5 or later; passed and failed need 15.0",
  ],
  [
    "status_check_list",
    403,
    null,
    "RIGHTS_MISSING",
    "the token may not read the status checks of this merge request",
    "give the token's user or bot at least the Reporter role in the project that the merge request targets",
  ],
  [
    "status_check_list",
    404,
    null,
    "SUBJECT_UNKNOWN",
    "merge request not found in this project",
    "‹project› must be the one the merge request targets, not the fork, and ‹merge_request› its iid there",
  ],
  [
    "status_check_retry",
    403,
    null,
    "RIGHTS_MISSING",
    "the token lacks the Developer role in the target project",
    developer,
  ],
  ["status_check_retry", 404, null, "TARGET_UNKNOWN", noCheck, findCheck],
  [
    "status_check_retry",
    422,
    null,
    "GITLAB_REFUSED",
    "the status check is not failed",
    "only a check whose status for the current head is failed can be tried again",
  ],
  // Without the role, creating is a 500 and updating a 401, both with this message.
  [
    "status_check_admin",
    500,
    /Not allowed/,
    "RIGHTS_MISSING",
    "the token lacks the Maintainer role",
    maintainer,
  ],
  [
    "status_check_admin",
    401,
    /Not allowed/,
    "RIGHTS_MISSING",
    "the token lacks the Maintainer role",
    maintainer,
  ],
  [
    "status_check_admin",
    401,
    null,
    "TOKEN_REFUSED",
    "the token is not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",
    `${licence}; listing checks also needs the Maintainer role`,
  ],
  [
    "status_check_admin",
    404,
    null,
    "TARGET_UNKNOWN",
    "status check or protected branch not found in this project",
    "compare with Settings > Merge requests > Status checks, and take protected branches of this project or its groups",
  ],
  [
    "status_check_admin",
    412,
    null,
    "GITLAB_REFUSED",
    "the status check has been changed in the meantime",
    "list the checks again and repeat the change",
  ],
  [
    "status_check_admin",
    422,
    null,
    "GITLAB_REFUSED",
    words,
    "change the named values; name and URL of a check are unique in a project",
  ],
  [
    "status_check_admin",
    500,
    null,
    "GITLAB_REFUSED",
    "GitLab failed on this status check",
    "keep name and URL within 255 characters each: GitLab answers longer ones with this error",
  ],
];
