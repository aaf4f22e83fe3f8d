/** `approvals`: who approved the merge request, and who of them worked on it. */

import { mergeRequestApprovals } from "../../../facts/approvals/merge-request-approvals.ts";
import { approversOf, isReset, mayBeReset, whyNotSecond } from "../../../facts/approvals/second-person.ts";
import { committers } from "../../../facts/merge-request/committers.ts";
import { mergeRequest } from "../../../facts/merge-request/merge-request.ts";
import { defineTopic } from "../../topic.ts";
import { int, optional, record, strings } from "../../types.ts";

export const approvalsTopic = defineTopic({
  name: "approvals",
  scope: "merge_request",
  summary: "The approvals given to the merge request",
  needs: { mergeRequest, approvals: mergeRequestApprovals, committers },
  type: record({
    by: strings("Usernames of all who approved"),
    count: int("How many approved"),
    independent: optional(
      strings("Those of them who are neither its author, nor one of its committers, nor a bot, nor blocked"),
    ),
    committers: optional(strings("Usernames of those who committed to it")),
  }),
  value({ mergeRequest: { author }, approvals, committers: { usernames, hiddenMergers = 0 } }) {
    const approvedBy = approversOf(approvals);
    const given = { by: approvedBy, count: approvedBy.length };
    // An approver whom GitLab does not name may have committed a merge, or created the author's token.
    const isInDoubt = approvedBy.some((name) => mayBeReset(name, approvals));
    if (hiddenMergers > 0 || approvals.hidesMaker || isInDoubt) return given;
    const committed = new Set(usernames.map((name) => name.toLowerCase()));
    const independent = approvedBy.filter(
      (name) =>
        !committed.has(name.toLowerCase()) &&
        !isReset(name, approvals) &&
        whyNotSecond(name, author, approvals) === undefined,
    );
    return { ...given, independent, committers: usernames };
  },
});
