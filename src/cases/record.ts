/** A live run as a test case: the evidence it read, without secrets and people, and what it came to. */

import type { FactResult } from "../facts/collect.ts";
import { withoutPeople } from "./pseudonyms.ts";

export interface Recorded {
  /** As the case file is to name it. */
  readonly policy: string;
  readonly name: string;
  readonly subject: "project" | "merge_request";
  readonly project: string;
  readonly iid: number | undefined;
  readonly facts: ReadonlyMap<string, Promise<FactResult<unknown>>>;
  /** Ids of those that controls read themselves; others follow from them. */
  readonly read: ReadonlySet<string>;
  readonly verdict: string;
  readonly statuses: readonly (readonly [id: string, status: string])[];
}

/** @param redact a replacer for `JSON.stringify` that takes secrets out */
export async function recordCase(
  recorded: Recorded,
  redact: (key: string, value: unknown) => unknown,
): Promise<unknown> {
  const evidence: Record<string, unknown> = {};
  const unreadable: Record<string, string> = {};
  let now: string | undefined;
  for (const [id, reading] of recorded.facts) {
    const result = await reading;
    if (id === "now" && result.ok) now = new Date(result.value as number).toISOString();
    else if (!recorded.read.has(id)) continue;
    else if (result.ok) evidence[id] = result.value ?? null;
    else unreadable[id] = result.reason;
  }
  const one = {
    name: recorded.name,
    subject: recorded.subject,
    project: recorded.project,
    ...(recorded.iid === undefined ? {} : { merge_request: recorded.iid }),
    ...(now === undefined ? {} : { now }),
    evidence,
    ...(Object.keys(unreadable).length > 0 ? { unreadable } : {}),
  };
  // People first: a redactor may know addresses as secrets, but not that they must stay distinct.
  const plainData: unknown = JSON.parse(JSON.stringify(one, mapsAsLists));
  const clean: unknown = JSON.parse(JSON.stringify(withoutPeople(plainData), redact));
  // A control that a policy names twice, with other parameters, may have come to both: then its id tells nothing.
  const isOne = ([id, status]: readonly [string, string]) =>
    recorded.statuses.every(([other, its]) => other !== id || its === status);
  const statuses = recorded.statuses.filter(isOne);
  const expect = { verdict: recorded.verdict, controls: Object.fromEntries(statuses) };
  return { policy: recorded.policy, cases: [{ ...(clean as object), expect }] };
}

function mapsAsLists(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
