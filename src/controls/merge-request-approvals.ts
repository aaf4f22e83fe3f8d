/** `merge_request_approvals`: enough people other than the author and the committers approved. */

import { committers } from "../facts/committers.ts";
import { mergeRequest } from "../facts/merge-request.ts";
import { mergeRequestApprovals as approvals } from "../facts/merge-request-approvals.ts";
import { integer, strict } from "../shared/shape.ts";
import { count, listed } from "../shared/text.ts";
import { defineControl, fail, pass } from "./define.ts";

export const mergeRequestApprovals = defineControl({
  id: "merge_request_approvals",
  title: "Enough independent people approved",
  severity: "high",
  about: "merge_request",
  needs: { mergeRequest, approvals, committers },
  params: strict({ at_least: integer({ min: 1, max: 100 }) }),
  remediation: {
    text: "ask people who did not work on this change to review and approve it, then run this job again",
    page: "!",
  },
  check(
    { mergeRequest: { author }, approvals: { approvedBy }, committers: { usernames, unownedCommits } },
    { at_least },
  ) {
    const independent = approvedBy.filter((username) => username !== author && !usernames.includes(username));
    const others = approvedBy.filter((username) => !independent.includes(username));
    const notCounted =
      others.length === 0
        ? ""
        : `; not counted: ${listed(others.map((name) => `${name} (${name === author ? "author" : "committer"})`))}`;
    const note =
      unownedCommits === 0
        ? {}
        : {
            note: `${count(unownedCommits, "commit has", "commits have")} a committer address that no GitLab user owns`,
          };
    const rest = { actual: independent.length, ...note };
    const message = `${count(independent.length, "independent approval")}${who(independent)}, ${count(at_least, "is expected", "are expected")}${notCounted}`;
    return independent.length >= at_least ? pass(message, rest) : fail(message, rest);
  },
});

function who(usernames: readonly string[]): string {
  return usernames.length === 0 ? "" : ` (${listed(usernames)})`;
}
