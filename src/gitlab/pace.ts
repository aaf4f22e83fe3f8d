/**
 * How fast a job with many requests asks: a limit for each second, a limit of requests at once, pauses that GitLab
 * requires, and fewer at once while answers are slow.
 */

import type { Answer } from "./exchange.ts";

export interface PaceOptions {
  readonly maxPerSecond: number;
  /** Requests at once while GitLab answers as fast as usual. */
  readonly concurrency: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
}

export interface Pace {
  /** Sends as soon as the pace allows it. */
  readonly through: (send: () => Promise<Answer>, kind: string) => Promise<Answer>;
  /** How long everything waited because GitLab required it, and still will. */
  readonly throttledMs: () => number;
  /** Called when something begins: how long of the time after that everything waits. */
  readonly pausesFromNow: () => () => number;
}

/** Times between requests are this much longer than the limit requires, because the way to GitLab shortens some of them. */
const margin = 1.05;
/** How far a timer that fires late may be made up for. */
const lateMs = 10;
/** Answers of one kind that are compared with the ones before them. */
const compared = 8;
/** Below it, an answer is never slow. */
const fastMs = 300;
/** Between two changes of the number at once. */
const settleMs = 2000;
/** The longest pause that a header can require: a wrong one must not stop the job permanently. */
const longestPauseMs = 15 * 60_000;

export function createPace({ maxPerSecond, concurrency, now, sleep, random }: PaceOptions): Pace {
  const gapMs = (1000 / maxPerSecond) * margin;
  const waiting: (() => void)[] = [];
  const load = createLoad(concurrency, now);
  let turn = Promise.resolve();
  let atOnce = 0;
  let nextAt = 0;
  let pausedUntil = 0;
  let throttledMs = 0;

  /** In order of arrival, so that none waits permanently. */
  async function enter(): Promise<void> {
    if (atOnce >= load.allowed() || waiting.length > 0) await new Promise<void>((go) => waiting.push(go));
    else atOnce++;
    // Only the first one has a timer. With one each, all would wake up whenever one may go.
    turn = turn.then(passed, passed);
    await turn;
  }

  async function passed(): Promise<void> {
    for (;;) {
      const waitMs = Math.max(nextAt, pausedUntil) - now();
      if (waitMs <= 0) break;
      await sleep(waitMs);
    }
    nextAt = Math.max(nextAt, now() - lateMs) + gapMs;
  }

  /** A request that ends hands its place to the next one, unless there are fewer places now. */
  function leave(): void {
    atOnce--;
    while (atOnce < load.allowed()) {
      const go = waiting.shift();
      if (!go) return;
      atOnce++;
      go();
    }
  }

  function pause(ms: number): void {
    const from = Math.max(now(), pausedUntil);
    // A random part more, so that the jobs of one sweep do not all return at the same moment.
    const until = now() + Math.min(ms, longestPauseMs) * (1 + random() / 10);
    if (until <= from) return;
    throttledMs += until - from;
    pausedUntil = until;
  }

  return {
    throttledMs: () => Math.round(throttledMs),
    pausesFromNow() {
      const before = throttledMs - Math.max(0, pausedUntil - now());
      return () => throttledMs - before;
    },
    async through(send, kind) {
      await enter();
      const startedAt = now();
      try {
        const answer = await send();
        load.learn(kind, now() - startedAt);
        const requiredMs = requiredPauseMs(answer);
        if (requiredMs > 0) pause(requiredMs);
        return answer;
      } finally {
        leave();
      }
    },
  };
}

/** How many requests at once: halved while answers take twice as long as usual, then one more at a time. */
function createLoad(concurrency: number, now: () => number) {
  const kinds = new Map<string, { usualMs: number; last: number[] }>();
  let allowed = concurrency;
  let changedAt = 0;

  return {
    allowed: () => allowed,
    learn(kind: string, tookMs: number): void {
      const seen = kinds.get(kind) ?? { usualMs: Number.POSITIVE_INFINITY, last: [] };
      kinds.set(kind, seen);
      seen.last.push(tookMs);
      if (seen.last.length < compared) return;
      const middle = [...seen.last].sort((one, other) => one - other)[compared / 2] ?? 0;
      seen.last = [];
      const isSlow = middle > fastMs && middle > 2 * seen.usualMs;
      // What is usual may rise, but slowly: else a server that gets slower and slower would never be slow.
      seen.usualMs = Math.min(middle, seen.usualMs * 1.02);
      if (now() - changedAt < settleMs) return;
      const next = isSlow ? Math.max(1, Math.floor(allowed / 2)) : Math.min(concurrency, allowed + 1);
      if (next !== allowed) changedAt = now();
      allowed = next;
    },
  };
}

/**
 * `Retry-After` of a refusal, or what the headers of a request limit say once nothing is left of it
 * (gitlab-contract 1.5). Each request that was refused also waits by itself.
 */
function requiredPauseMs({ status, headers }: Pick<Answer, "status" | "headers">): number {
  const after = headers["retry-after"];
  if (status >= 400 && after) {
    const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - dateOf(headers);
    return Number.isNaN(ms) ? 0 : ms;
  }
  const left = headers["ratelimit-remaining"];
  if (left === undefined || Number(left) > 0) return 0;
  const resetMs = Number(headers["ratelimit-reset"]) * 1000 - dateOf(headers);
  return Number.isNaN(resetMs) ? 0 : Math.max(0, resetMs);
}

/** GitLab's clock when it answered. */
function dateOf({ date = "" }: Readonly<Record<string, string>>): number {
  return Date.parse(date);
}
