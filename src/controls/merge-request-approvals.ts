/** `merge_request_approvals`: enough people other than the author and the committers approved. */

import { committers } from "../facts/committers.ts";
import type { Fact } from "../facts/define.ts";
import type { LastPush } from "../facts/last-push.ts";
import { mergeRequest } from "../facts/merge-request.ts";
import { mergeRequestApprovals as approvals } from "../facts/merge-request-approvals.ts";
import type { Usernames } from "../facts/named-people.ts";
import { People } from "../facts/people.ts";
import { absentOr, flag, integer, strict } from "../shared/shape.ts";
import { countApprovals, judgeCount } from "./counted-approvals.ts";
import { defineControl } from "./define.ts";

interface Conditions {
  readonly after_last_push: boolean | undefined;
  readonly rebase_keeps?: boolean | undefined;
  readonly from: People | undefined;
}
type Further = { readonly lastPush: Fact<LastPush>; readonly named: Fact<Usernames> };

const all = { after_last_push: true, from: { users: [], groups: [], roles: [] } };

export const mergeRequestApprovals = defineControl({
  id: "merge_request_approvals",
  title: "Enough independent people approved",
  severity: "high",
  about: "merge_request",
  needs: { mergeRequest, approvals, committers },
  async needsFor({ after_last_push, rebase_keeps, from }: Conditions = all): Promise<Partial<Further>> {
    return {
      ...(after_last_push || rebase_keeps
        ? { lastPush: (await import("../facts/last-push.ts")).lastPush }
        : {}),
      ...(from ? { named: (await import("../facts/named-people.ts")).namedPeople(from) } : {}),
    };
  },
  params: strict({
    at_least: integer({ min: 1, max: 100 }),
    after_last_push: absentOr(flag()),
    rebase_keeps: absentOr(flag()),
    from: absentOr(People),
  }),
  remediation: {
    text: "ask people who did not work on this change to review and approve it, then run this job again",
    page: "!",
  },
  check(facts, { at_least, rebase_keeps }) {
    const { lastPush, named } = facts;
    const notBefore = rebase_keeps ? lastPush?.unchangedSince : lastPush?.at;
    return judgeCount(countApprovals({ ...facts, notBefore, named }), at_least);
  },
});
