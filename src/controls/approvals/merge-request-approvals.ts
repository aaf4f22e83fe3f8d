/** `merge_request_approvals`: enough people other than the author and the committers approved. */

import { mergeRequestApprovals as approvals } from "../../facts/approvals/merge-request-approvals.ts";
import { committers } from "../../facts/merge-request/committers.ts";
import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described } from "../define.ts";
import { factsOfConditions, notBefore, whenAndWho } from "./approval-conditions.ts";
import { countApprovals, judgeCount } from "./counted-approvals.ts";

export const mergeRequestApprovals = defineControl({
  id: "merge_request_approvals",
  title: "Enough independent people approved",
  description: described(
    "Counts the people who approved the merge request. Its author and its committers do not count.",
    [
      "A committer is a user who owns the committer address of a commit. For a commit that GitLab itself signed, the author address counts. An address that no user owns excludes nobody. GitLab works in the same way.",
      "Bots do not count: the users that GitLab creates for access tokens of projects and groups, service accounts, and GitLab's own bots. A bot counts only if `users` names it. Blocked users never count.",
      "If the merge request was opened with an access token of a project or group, the person who made the token counts as its author. If GitLab does not show who that is, one approval is in doubt.",
      "A merge commit can name an author who is not its committer. If GitLab does not show who owns the author's address, one approval is in doubt for each such address.",
      "`after_last_push: true` counts only approvals that were given after GitLab received the head. Without it, approvals from before a push that changed the patch count only if the project keeps them: GitLab removes them some seconds after the push.",
      "`rebase_keeps: true` works like `after_last_push`, but ignores a push that only rebases the change or merges the target branch, and leaves the patch as it was.",
      "`from` counts only approvals by the people it names: `users` by name, direct members of `groups` by full path, and members of the project who have exactly one of the `roles` `developer`, `maintainer` and `owner`.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: { mergeRequest, approvals, committers },
  needsFor: factsOfConditions,
  params: z.strictObject({
    at_least: z.int().check(z.minimum(1), z.maximum(100), z.describe("Smallest number of approvals")),
    ...whenAndWho,
  }),
  example: { at_least: 2, after_last_push: true, from: { groups: ["acme/security"] } },
  remediation: {
    text: "ask people who did not work on this change to review and approve it, then run this job again",
    page: "!",
  },
  check(facts, { at_least, ...params }) {
    const since = notBefore(facts.lastPush, params);
    return judgeCount(countApprovals({ ...facts, notBefore: since }), at_least);
  },
});
