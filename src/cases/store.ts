/** The facts of a case, used instead of GitLab: those that the case gives, and those derived from them. */

import type { FactStore } from "../facts/collect.ts";
import type { AnyFact, FactContext } from "../facts/define.ts";
import type { FactResult } from "../facts/source.ts";

export interface GivenFacts {
  /** By fact id. */
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly unreadable: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970 UTC; undefined if the case has no `now`. */
  readonly nowMs: number | undefined;
  readonly clock: () => number;
}

/** Also lists the ids of the given facts that were read. */
export interface CaseStore extends FactStore {
  readonly used: ReadonlySet<string>;
}

export function caseStore({ evidence, unreadable, nowMs, clock }: GivenFacts): CaseStore {
  const begun = new Map<string, Promise<FactResult<unknown>>>();
  const used = new Set<string>();

  function read(fact: AnyFact): Promise<FactResult<unknown>> {
    const known = begun.get(fact.id);
    if (known) return known;
    const result = find(fact);
    begun.set(fact.id, result);
    return result;
  }

  async function find(fact: AnyFact): Promise<FactResult<unknown>> {
    const { id } = fact;
    if (Object.hasOwn(unreadable, id) || Object.hasOwn(evidence, id)) used.add(id);
    if (Object.hasOwn(unreadable, id)) return missing(String(unreadable[id]));
    if (Object.hasOwn(evidence, id)) return given(evidence[id]);
    if (id === "clock") return given(clock);
    if (id === "now" && nowMs !== undefined) return given(nowMs);
    return (await derived(fact)) ?? missing(`the case has no evidence ${id}`);
  }

  /** A fact that is derived from others needs no evidence of its own. Undefined if it also needs a request to GitLab. */
  async function derived({ needs, collect }: AnyFact): Promise<FactResult<unknown> | undefined> {
    if (!needs || !collect || Object.keys(needs).length === 0) return undefined;
    const values: Record<string, unknown> = {};
    for (const [name, need] of Object.entries(needs)) {
      const result = await read(need);
      if (!result.ok) return used.has(need.id) ? result : undefined;
      values[name] = result.value;
    }
    return resultOf(() => collect(withoutGitLab(read, nowMs, clock), values));
  }

  return { begun, used, begin: () => {}, announce: () => {}, read: read as FactStore["read"] };
}

class NeedsGitLab extends Error {}

/** Undefined if the fact needs a request to GitLab. */
async function resultOf(collect: () => Promise<unknown>): Promise<FactResult<unknown> | undefined> {
  try {
    return given(await collect());
  } catch (error) {
    if (error instanceof NeedsGitLab) return undefined;
    return missing(error instanceof Error ? error.message : String(error));
  }
}

/** The context in which a fact is derived. It contains other facts and the time, but not GitLab. */
function withoutGitLab(
  read: (fact: AnyFact) => Promise<FactResult<unknown>>,
  nowMs: number | undefined,
  clock: () => number,
): FactContext {
  const known = {
    clock,
    now: async () => {
      if (nowMs === undefined) throw new NeedsGitLab();
      return nowMs;
    },
    read: async (fact: AnyFact) => {
      const result = await read(fact);
      if (result.ok) return result.value;
      throw new NeedsGitLab();
    },
  };
  return new Proxy(known, {
    get(target, key) {
      if (Object.hasOwn(target, key)) return target[key as keyof typeof target];
      throw new NeedsGitLab();
    },
  }) as unknown as FactContext;
}

function given(value: unknown): FactResult<unknown> {
  return { ok: true, value, requests: [] };
}

function missing(reason: string): FactResult<unknown> {
  return { ok: false, reason, requests: [], error: undefined };
}
