/** `merge_request_approvals`: enough people other than the author and the committers approved. */

import * as z from "zod/mini";
import { mergeRequestApprovals as approvals } from "../../facts/approvals/merge-request-approvals.ts";
import { committers } from "../../facts/merge-request/committers.ts";
import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { defineControl } from "../define.ts";
import { factsOfConditions, notBefore, whenAndWho } from "./approval-conditions.ts";
import { countApprovals, judgeCount } from "./counted-approvals.ts";

export const mergeRequestApprovals = defineControl({
  id: "merge_request_approvals",
  title: "Enough independent people approved",
  severity: "high",
  scope: "merge_request",
  needs: { mergeRequest, approvals, committers },
  needsFor: factsOfConditions,
  params: z.strictObject({ at_least: z.int().check(z.minimum(1), z.maximum(100)), ...whenAndWho }),
  remediation: {
    text: "ask people who did not work on this change to review and approve it, then run this job again",
    page: "!",
  },
  check(facts, { at_least, ...asked }) {
    const since = notBefore(facts.lastPush, asked);
    return judgeCount(countApprovals({ ...facts, notBefore: since }), at_least);
  },
});
