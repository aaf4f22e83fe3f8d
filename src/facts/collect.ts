/** Reads each fact once, all in parallel. A fact that cannot be read is a result with its reason, not an error. */

import { awaitedLater } from "../shared/awaited-later.ts";
import { RunError } from "../shared/errors.ts";
import type { AnyFact, Fact, FactContext } from "./define.ts";
import type { JudgedHead } from "./judged-head.ts";
import { type MergeRequest, mergeRequest } from "./merge-request/merge-request.ts";
import { selectAll } from "./select.ts";
import type { FactResult, FactSource } from "./source.ts";

export interface FactStore {
  /** Throws when there is no more time to judge. */
  readonly check?: (() => void) | undefined;
  /** Every fact that was requested so far, by id. */
  readonly begun: ReadonlyMap<string, Promise<FactResult<unknown>>>;
  /** Begins those that need nothing over GraphQL. Facts over GraphQL share one request, for which all must be known. */
  begin(facts: Iterable<AnyFact>): void;
  /** Names facts that will be read, so that those over GraphQL share one request. */
  announce(facts: Iterable<AnyFact>): void;
  read<T>(fact: Fact<T>): Promise<FactResult<T>>;
}

/**
 * Creates a store that reads each fact when it is first requested.
 * @param known values that were already read, by fact id, with the requests that they came from
 */
export function createFactStore(
  source: FactSource,
  known: ReadonlyMap<string, FactResult<unknown>> = new Map(),
): FactStore {
  const begun = new Map<string, Promise<FactResult<unknown>>>();
  for (const [id, result] of known) begun.set(id, Promise.resolve(result));
  const announced = new Set<AnyFact>();
  const selecting = { ...source, head };
  let batch: { readonly facts: readonly AnyFact[]; readonly ask: ReturnType<typeof selectAll> } | undefined;

  function read(fact: AnyFact): Promise<FactResult<unknown>> {
    const known = begun.get(fact.id);
    if (known) return known;
    const result = inTime(fact);
    begun.set(fact.id, result);
    return result;
  }

  function queryWith(fact: AnyFact): ReturnType<typeof selectAll> {
    if (!batch) {
      announced.add(fact);
      const facts = [...announced].filter(
        ({ id, select }) => select && !known.has(id) && !source.selected?.has(id),
      );
      batch = { facts, ask: selectAll(selecting, facts) };
    }
    // If the query has been sent without this fact, its fields are missing there, as if GitLab hid them.
    return batch.facts.includes(fact) ? batch.ask : selectAll(selecting, [fact]);
  }

  /** A fact that takes longer than the run may is unknown, whatever it waits for. */
  async function inTime(fact: AnyFact): Promise<FactResult<unknown>> {
    const { limit } = source;
    if (!limit) return collect(fact);
    try {
      return await limit.within(collect(fact));
    } catch (error) {
      if (!(error instanceof RunError) || error.code !== "TIMEOUT") throw error;
      return unread(fact, error, { requests: [] });
    }
  }

  async function head(): Promise<JudgedHead> {
    const shown = await (read(mergeRequest) as Promise<FactResult<MergeRequest>>);
    if (!shown.ok) throw new MissingNeed(shown);
    const { sha = shown.value.sha } = source;
    return { sha, isShown: sha === shown.value.sha };
  }

  async function collect(fact: AnyFact): Promise<FactResult<unknown>> {
    const requests: string[] = [];
    const origin: Origin = { requests, isOfMergeRequest: fact.scope === "merge_request" };
    try {
      const gitlab = source.gitlabFor((request) => requests.push(request));
      const context: FactContext = {
        ...source,
        ...{ gitlab, head },
        read: async <T>(need: Fact<T>) => use(need, (await read(need)) as FactResult<T>, origin),
      };
      if (fact.select) {
        const { node, request } = source.selected?.get(fact.id) ?? (await queryWith(fact)(fact));
        requests.push(request);
        return { ok: true, value: await fact.select.read(node, context), ...origin };
      }
      for (const one of fact.ahead?.(source) ?? []) awaitedLater(read(one));
      const needed: Record<string, unknown> = {};
      const needs = Object.entries(fact.needs ?? {});
      for (const [name, need, result] of await Promise.all(
        needs.map(async ([name, need]) => [name, need, await read(need)] as const),
      )) {
        needed[name] = use(need, result, origin);
      }
      return { ok: true, value: await fact.collect?.(context, needed), ...origin };
    } catch (error) {
      if (error instanceof RunError && error.code === "INTERRUPTED") throw error;
      if (error instanceof MissingNeed) return { ...error.result, ...origin };
      return unread(fact, error, origin);
    }
  }

  return {
    begun,
    begin(facts) {
      for (const fact of facts)
        if (![...closure([fact])].some(({ select }) => select)) awaitedLater(read(fact));
    },
    check: source.limit?.check,
    announce(facts) {
      for (const fact of closure(facts)) announced.add(fact);
    },
    read: read as FactStore["read"],
  };
}

/** Reads a fact without which there is nothing to judge: its own error ends the run. */
export async function readOrThrow<T>(store: Pick<FactStore, "read">, fact: Fact<T>): Promise<T> {
  const result = await store.read(fact);
  if (result.ok) return result.value;
  const { reason, error } = result;
  throw error instanceof RunError ? error : new RunError("GITLAB_UNEXPECTED", reason, { cause: error });
}

/** The facts and everything they are derived from. */
export function closure(facts: Iterable<AnyFact>, found = new Set<AnyFact>()): Set<AnyFact> {
  for (const fact of facts) {
    if (found.has(fact)) continue;
    found.add(fact);
    closure(Object.values(fact.needs ?? {}), found);
  }
  return found;
}

/** Whether the author of the merge request decides what the fact holds: by its scope, or by what it was derived from. */
export function isOfMergeRequest({ scope }: AnyFact, result: FactResult<unknown>): boolean {
  return scope === "merge_request" || result.isOfMergeRequest === true;
}

type Unread = Extract<FactResult<unknown>, { ok: false }>;

/** Nearly every run reads all that it requests, so what it says otherwise is loaded on demand. */
async function unread(fact: AnyFact, error: unknown, origin: Pick<Unread, "requests">): Promise<Unread> {
  const { reasonOf } = await import("./why-unread.ts");
  return { ok: false, reason: reasonOf(fact, error), ...origin, error };
}

/** A fact that this one needs cannot be read. Both have the same reason. */
export class MissingNeed extends Error {
  readonly result: Unread;

  constructor(result: Unread) {
    super(result.reason);
    this.result = result;
  }
}

/** What a fact comes from; it grows while the fact is read. */
interface Origin {
  readonly requests: string[];
  isOfMergeRequest: boolean;
}

function use<T>(need: Fact<T>, result: FactResult<T>, origin: Origin): T {
  origin.requests.push(...result.requests);
  if (isOfMergeRequest(need, result)) origin.isOfMergeRequest = true;
  if (!result.ok) throw new MissingNeed(result);
  return result.value;
}
