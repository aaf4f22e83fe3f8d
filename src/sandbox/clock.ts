/** The sandbox's own time. Tests move it, and it runs the jobs that fall due meanwhile. */
import { failStalePending, timeOutControls, writeInitialPending } from "./life.ts";
import type { SandboxState } from "./state/state.ts";

export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves forward, and runs the jobs that fall due: minute cron, delayed rows, timeouts. */
  advance(ms: number): void;
  /** Shifts the server's clock against the real one. */
  setOffset(ms: number): void;
  /** Runs what has fallen due since the last call. */
  tick(): void;
}

const minute = 60_000;

export function createClock(state: () => SandboxState, base: () => number): SandboxClock {
  let offset = 0;
  let advanced = 0;
  let last = base();
  const now = () => base() + offset + advanced;

  function tick(): void {
    const target = now();
    if (target < last) last = target;
    for (let at = nextMinute(last); at <= target; at = nextMinute(at)) {
      writeInitialPending(state(), at);
      failStalePending(state(), at);
      timeOutControls(state(), at);
    }
    writeInitialPending(state(), target);
    timeOutControls(state(), target);
    last = target;
  }

  return {
    now,
    tick,
    advance(ms) {
      tick();
      advanced += ms;
      tick();
    },
    setOffset(ms) {
      offset = ms;
      last = now();
    },
  };
}

function nextMinute(at: number): number {
  return (Math.floor(at / minute) + 1) * minute;
}
