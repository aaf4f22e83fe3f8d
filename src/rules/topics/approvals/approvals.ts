/** `approvals`: who approved the merge request, and who of them worked on it. */

import { mergeRequestApprovals } from "../../../facts/approvals/merge-request-approvals.ts";
import { committers } from "../../../facts/merge-request/committers.ts";
import { mergeRequest } from "../../../facts/merge-request/merge-request.ts";
import { isTokenUser } from "../../../facts/people/token-users.ts";
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
      strings("Those of them who are neither its author nor a committer nor an access token"),
    ),
    committers: optional(strings("Usernames of those who committed to it")),
  }),
  value({
    mergeRequest: { author },
    approvals: { approvedBy },
    committers: { usernames, hiddenMergers = 0 },
  }) {
    const given = { by: approvedBy, count: approvedBy.length };
    // A committer of a merge whom GitLab does not name may be one of the approvers.
    if (hiddenMergers > 0) return given;
    const isOther = (name: string) => name !== author && !usernames.includes(name) && !isTokenUser(name);
    const independent = approvedBy.filter(isOther);
    return { ...given, independent, committers: usernames };
  },
});
