import { describe, expect, it } from "vitest";
import { newTally, showSweep } from "../../../src/sweep/progress.ts";

/** A clock that moves when somebody waits for it. */
function clock() {
  let now = 0;
  let due: { readonly at: number; readonly go: () => void } | undefined;
  return {
    now: () => now,
    after(ms: number, then: () => void) {
      const own = { at: now + ms, go: then };
      due = own;
      return () => {
        if (due === own) due = undefined;
      };
    },
    /** To the next moment for which something waits. */
    next() {
      const { at, go } = due ?? { at: now, go: () => {} };
      due = undefined;
      now = at;
      go();
    },
  };
}

describe("the progress of a sweep", () => {
  it("says every few seconds how far it is, how fast, how long it takes, and what GitLab makes it wait", () => {
    const time = clock();
    const lines: string[] = [];
    const tally = newTally();
    let [requests, throttled] = [3, 0];
    const stop = showSweep({
      ...{ tally, after: time.after, now: time.now, print: (text) => void lines.push(text) },
      ...{ requestCount: () => requests, throttledMs: () => throttled },
    });
    Object.assign(tally, { done: 10, total: 100 });
    time.next();
    Object.assign(tally, { done: 70, total: 210, isWhole: true });
    [requests, throttled] = [45, 61_000];
    time.next();
    stop();
    time.next();
    expect(lines).toEqual([
      "…        10 of at least 100 projects, 5.0 per second, 3 requests",
      "…        70 of 210 projects, 10.0 per second, 14 s left, 45 requests, throttled for 1 min 1 s",
    ]);
    expect(time.now()).toBe(7000);
  });
});
