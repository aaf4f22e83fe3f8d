/** Turns a live run into a test case: the evidence it read, without secrets and people, and its result. */

import type { FactResult } from "../facts/source.ts";
import { withoutPeople } from "./pseudonyms.ts";

export interface Recorded {
  /** The path that the case file must contain. */
  readonly policy: string;
  readonly name: string;
  readonly subject: "project" | "merge_request";
  readonly project: string;
  readonly iid: number | undefined;
  readonly facts: ReadonlyMap<string, Promise<FactResult<unknown>>>;
  /** Ids of the facts that controls read themselves. The other facts are derived from them. */
  readonly read: ReadonlySet<string>;
  /** Users that the policy names, in lower case. */
  readonly named: ReadonlySet<string>;
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
  // People are replaced before secrets: a redactor gives all addresses the same text, but they must stay distinct.
  const plainData: unknown = JSON.parse(JSON.stringify(one, mapsAsLists));
  const clean: unknown = JSON.parse(
    JSON.stringify(underTheirIds(plainData, withoutPeople(plainData, recorded.named)), redact),
  );
  // A policy may name a control twice with different parameters. If the statuses differ, the case cannot expect one by id.
  const isOne = ([id, status]: readonly [string, string]) =>
    recorded.statuses.every(([other, its]) => other !== id || its === status);
  const statuses = recorded.statuses.filter(isOne);
  const expect = { verdict: recorded.verdict, controls: Object.fromEntries(statuses) };
  return { policy: recorded.policy, cases: [{ ...(clean as object), expect }] };
}

/** Keeps the ids of facts. They contain names from the policy, such as a group, which may be equal to a user's name. */
function underTheirIds(before: unknown, after: unknown): object {
  const parts = ["evidence", "unreadable"].flatMap((part) => {
    const [was, is] = [before, after].map((one) => (one as Record<string, object | undefined>)[part]);
    if (!was || !is) return [];
    const values: unknown[] = Object.values(is);
    return [[part, Object.fromEntries(Object.keys(was).map((id, index) => [id, values[index]]))] as const];
  });
  return { ...(after as object), ...Object.fromEntries(parts) };
}

/** The users that a control's parameters may name: those of `from`, and the strings of a rule. */
export function usersNamedIn(expected: unknown): readonly string[] {
  const { from, rule } = (expected ?? {}) as { from?: { users?: readonly string[] }; rule?: unknown };
  const texts =
    typeof rule === "string"
      ? [...rule.matchAll(/["']([\w.-]{2,255})["']/g)].map(([, text = ""]) => text)
      : [];
  return [...(from?.users ?? []), ...texts].map((name) => name.replace(/^@/, "").toLowerCase());
}

function mapsAsLists(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
