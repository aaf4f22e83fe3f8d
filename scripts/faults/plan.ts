/** Which cases there are: every kind of fault at every request, and seeded pairs. */

import type { Case, Place } from "./case.ts";
import { kinds } from "./kinds.ts";
import { type Scenario, scenarios } from "./scenarios.ts";

/** The requests of a run without faults, and those that only a disturbed run sends. */
export type Requests = ReadonlyMap<Scenario, readonly string[]>;

/** In these, every kind is tried at every request. Of the others, a seeded share. */
const whole = 2;
const share = { aboutContent: 0.25, others: 0.02 };

/** `seed` draws the share and the pairs. */
export function planOf(requests: Requests, seed: number, pairs: number): Case[] {
  const random = randomOf(seed);
  const cases: Case[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    for (const place of singles(requests.get(scenario) ?? [])) {
      // A broken connection is the same everywhere. The content differs.
      const isDrawn = random() < (isAboutContent(place) ? share.aboutContent : share.others);
      if (index < whole || isDrawn) cases.push({ scenario, faults: [place] });
    }
  }
  // A replica that lags behind, while writes reach the primary server.
  const lag: Place = { kind: "of an hour ago", request: "* *", nth: 0, stays: true };
  for (const scenario of scenarios) if (scenario.earlier) cases.push({ scenario, faults: [lag] });
  for (let at = 0; at < pairs; at++) {
    const scenario = pick(scenarios, random);
    const all = singles(requests.get(scenario) ?? []);
    const faults = [pick(all, random), pick(all, random)].map((place) => ({
      ...place,
      stays: random() < 0.15,
    }));
    cases.push({ scenario, faults });
  }
  return cases;
}

function singles(requests: readonly string[]): Place[] {
  return requests.flatMap((named, index) => {
    const nth = requests.slice(0, index).filter((other) => other === named).length;
    const [method = ""] = named.split(" ");
    const writes = method !== "GET" && method !== "HEAD" && !named.endsWith("/graphql");
    return kinds
      .filter(({ only }) => only === undefined || (only === "writes") === writes)
      .map(({ name }) => ({ kind: name, request: named, nth, stays: false }));
  });
}

function isAboutContent({ kind }: Place): boolean {
  return [
    "of an hour ago",
    "of another merge request",
    "half of the list",
    "ids of another",
    "nulls",
    "[]",
    "{}",
  ].includes(kind);
}

/** The name that `--case` takes. */
export function nameOf({ scenario, faults }: Case): string {
  const places = faults.map(({ kind, request, nth, stays }) =>
    [kind, request, nth, ...(stays ? ["stays"] : [])].join(" @ "),
  );
  return [scenario.name, ...places].join(" | ");
}

export function caseNamed(name: string): Case {
  const [first = "", ...places] = name.split(" | ");
  const scenario = scenarios.find((one) => one.name === first);
  if (!scenario) throw new Error(`unknown scenario: ${first}`);
  const faults = places.map((text) => {
    const [kind = "", request = "", nth = "0", stays] = text.split(" @ ");
    return { kind, request, nth: Number(nth), stays: stays !== undefined };
  });
  return { scenario, faults };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
