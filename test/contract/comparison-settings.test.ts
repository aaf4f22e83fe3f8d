/**
 * Every control and every own rule of the pages of comparison and of clauses, with the parameters of its row: it passes in
 * a GitLab where nothing is wrong, and fails in one where something is.
 */

import { beforeAll, describe, expect, it } from "vitest";
import { standards } from "../../scripts/generate/clauses/page.ts";
import { idOf, type Row } from "../../scripts/generate/comparison/answers.ts";
import { peers } from "../../scripts/generate/comparison/page.ts";
import type { SandboxState } from "../../src/sandbox/index.ts";
import { bad, good } from "../support/all-evidence.ts";
import { judged } from "../support/all-evidence-run.ts";
import { type Change, failing, partsOf, passing } from "../support/answer-worlds.ts";

interface Answer {
  /** Row and control, or the row of an own rule. */
  readonly names: string[];
  readonly id: string;
  readonly entry: unknown;
}

const answers = new Map<string, Answer>();
for (const row of [...peers, ...standards].flatMap((one): readonly Row[] => one.rows))
  for (const { id, entry, name } of answersOf(row)) {
    const key = JSON.stringify(entry);
    const known = answers.get(key);
    if (known) known.names.push(name);
    else answers.set(key, { id, entry, names: [name] });
  }
const all = [...answers.values()];

function answersOf(row: Row): readonly { id: string; entry: unknown; name: string }[] {
  if (row.kind === "none") return [];
  if (row.kind === "control")
    return row.entries.map((entry) => ({ id: idOf(entry), entry, name: `${row.id} ${idOf(entry)}` }));
  const id = `own-${row.id.replaceAll(/\W|_/g, "-").toLowerCase()}`;
  return [{ id, entry: { id, rule: row.rule, message: "the rule fails" }, name: row.id }];
}

/** A policy names each control once. */
function rounds(some: readonly Answer[]): readonly (readonly Answer[])[] {
  const found: Answer[][] = [];
  for (const one of some) {
    const free = found.find((round) => round.every(({ id }) => id !== one.id));
    if (free) free.push(one);
    else found.push([one]);
  }
  return found;
}

const changeOf = (changes: Readonly<Record<string, Change>>, { names }: Answer) =>
  names.map((name) => changes[name]).find((change) => change !== undefined);

async function statusesIn(make: () => SandboxState, some: readonly Answer[]): Promise<Map<Answer, string>> {
  const found = await judged(
    make(),
    undefined,
    some.map(({ entry }) => entry),
  );
  return new Map(
    some.map((one) => [one, `${found.get(one.id)?.status}: ${found.get(one.id)?.message}`] as const),
  );
}

/** In a GitLab that is like the good one but for the change. */
async function statusWith(change: Change, one: Answer): Promise<string> {
  const make = () => {
    const state = good();
    change(partsOf(state));
    return state;
  };
  return (await statusesIn(make, [one])).get(one) ?? "";
}

const inGood = new Map<Answer, string>();
const inBad = new Map<Answer, string[]>();
beforeAll(async () => {
  for (const round of rounds(all))
    for (const [one, status] of await statusesIn(good, round)) inGood.set(one, status);
  let left = all.filter((one) => !changeOf(failing, one));
  for (const make of Object.values(bad)) {
    for (const round of rounds(left))
      for (const [one, status] of await statusesIn(make, round))
        inBad.set(one, [...(inBad.get(one) ?? []), status]);
    left = left.filter((one) => !hasFailed(inBad.get(one)));
  }
}, 60_000);

const hasFailed = (statuses: readonly string[] = []) =>
  statuses.some((status) => status.startsWith("fail: "));

describe("an answer to a rule of another tool or to a clause", () => {
  it.each(all.map((one) => ({ name: one.names.join(", "), one })))("passes: $name", async ({ one }) => {
    const change = changeOf(passing, one);
    expect(change ? await statusWith(change, one) : inGood.get(one)).toMatch(/^pass: /);
  });

  it.each(all.map((one) => ({ name: one.names.join(", "), one })))("fails: $name", async ({ one }) => {
    const change = changeOf(failing, one);
    const found = change ? [await statusWith(change, one)] : (inBad.get(one) ?? []);
    expect(found).toContainEqual(expect.stringMatching(/^fail: /));
  });

  it("needs a GitLab of its own only where it says so", () => {
    const named = all.flatMap(({ names }) => names);
    expect(Object.keys({ ...passing, ...failing }).filter((name) => !named.includes(name))).toEqual([]);
    const needless = all.filter((one) => changeOf(passing, one) && inGood.get(one)?.startsWith("pass: "));
    expect(needless.map(({ names }) => names[0])).toEqual([]);
  });
});
