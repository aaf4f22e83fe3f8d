/** Conditions that controls can set for the approvals they count: when they were given, and by whom. */

import type { Fact } from "../../facts/define.ts";
import type { LastPush } from "../../facts/merge-request/last-push.ts";
import type { NamedPeople } from "../../facts/people/named-people.ts";
import { People } from "../../facts/people/people.ts";
import * as z from "../../shared/zod.ts";

export const when = {
  after_last_push: z.optional(
    z
      .boolean()
      .check(
        z.describe("Count only approvals that were given after GitLab received the head; false by default"),
      ),
  ),
  rebase_keeps: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          "Like after_last_push, but a push that only rebases the change or merges the target branch does not count; false by default",
        ),
      ),
  ),
};
export const whenAndWho = {
  ...when,
  from: z.optional(
    People.check(
      z.describe("People whose approvals count; all except the author and the committers by default"),
    ),
  ),
};

export interface When {
  readonly after_last_push?: boolean | undefined;
  readonly rebase_keeps?: boolean | undefined;
}
interface WhenAndWho extends When {
  readonly from?: People | undefined;
}

export type FactsOfConditions = { readonly lastPush: Fact<LastPush>; readonly named: Fact<NamedPeople> };

const all = { after_last_push: true, from: { users: [], groups: [], roles: [] } };

export async function factsOfConditions(params: WhenAndWho = all): Promise<Partial<FactsOfConditions>> {
  const { after_last_push, rebase_keeps, from } = params;
  return {
    ...(after_last_push || rebase_keeps
      ? { lastPush: (await import("../../facts/merge-request/last-push.ts")).lastPush }
      : {}),
    ...(from ? { named: (await import("../../facts/people/named-people.ts")).namedPeople(from) } : {}),
  };
}

/** Milliseconds since 1970 UTC; undefined where approvals of any time count. */
export function notBefore(lastPush: LastPush | undefined, { rebase_keeps }: When): number | undefined {
  return rebase_keeps ? lastPush?.unchangedSince : lastPush?.at;
}
