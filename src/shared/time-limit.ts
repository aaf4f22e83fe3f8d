/** What the input `timeout` allows, in phases: facts first, then delivery, with a reserve for each later phase. */

import { RunError } from "./errors.ts";

/** How a sentence names it. */
export const timeIsOver = "the time that timeout allows is over";

/** The limit of one phase. Work of an earlier phase does not get the time of a later one. */
export interface PhaseLimit {
  readonly leftMs: () => number;
  readonly isOver: () => boolean;
  /** For loops over input from outside. @throws RunError TIMEOUT once the time is over */
  readonly check: () => void;
  /** Rejects with TIMEOUT when the time is over first. What still works must notice it by `check`. */
  readonly within: <T>(work: Promise<T>) => Promise<T>;
}

export interface TimeLimit {
  /** Of the current phase, in milliseconds on the scale of `now`. */
  readonly deadlineAt: () => number;
  /** The limit of the current phase. */
  readonly phase: () => PhaseLimit;
  /** The next phase has this much less than the whole time. */
  readonly reserve: (ms: number) => void;
  readonly close: () => void;
}

interface Clock {
  readonly now: () => number;
  /** How long the run has stood still until `now`: such time does not count. */
  readonly stoodStillMs?: ((now: number) => number) | undefined;
  readonly after: (ms: number, then: () => void) => () => void;
}

/** The longest time that a timer can wait. */
const longestMs = 2 ** 31 - 1;

export function createTimeLimit(
  wholeMs: number,
  firstReserveMs: number,
  { now, after, stoodStillMs = () => 0 }: Clock,
): TimeLimit {
  const overallAt = now() + wholeMs;
  const opened = new Set<() => void>();
  let current = openPhase(overallAt - firstReserveMs);

  function openPhase(endsAt: number) {
    const waiting = new Set<(error: RunError) => void>();
    let cancel: (() => void) | undefined;
    let hasEnded = false;
    const leftMs = () => endsAt + stoodStillMs(now()) - now();
    const isOver = () => leftMs() <= 0;
    const check = () => {
      if (isOver()) throw tooLate();
    };
    function end(): void {
      hasEnded = isOver();
      if (!hasEnded) wait();
      else for (const reject of waiting) reject(tooLate());
    }
    function wait(): void {
      // A request notices the deadline itself, and says which one it was: it comes first.
      cancel = after(Math.min(Math.max(leftMs(), 0) + 50, longestMs), end);
    }
    function within<T>(work: Promise<T>): Promise<T> {
      if (!cancel) wait();
      return new Promise((resolve, reject) => {
        if (hasEnded) reject(tooLate());
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      });
    }
    opened.add(() => cancel?.());
    return { endsAt, limit: { leftMs, isOver, check, within } };
  }

  return {
    deadlineAt: () => current.endsAt + stoodStillMs(now()),
    phase: () => current.limit,
    reserve(ms) {
      current = openPhase(overallAt - ms);
    },
    close() {
      for (const cancel of opened) cancel();
    },
  };
}

function tooLate(): RunError {
  return new RunError("TIMEOUT", timeIsOver, {
    advice: "increase ‹timeout›, or use a policy that reads less",
  });
}
