/** The server's clock, learned from the `Date` header of its answers. */

export interface ServerClock {
  /** The server's time as far as it is known, else the local time. */
  serverNow(): number;
  hasServerClock(): boolean;
  /** Takes the time from an answer that just arrived, in a way that is never ahead of the server. */
  relearnClock(date: string): void;
  /** An answer with an `Age` came from a cache: its date is as old as that. */
  learn(headers: Readonly<Record<string, string>>, startedAt: number, answeredAt: number): void;
}

export function createServerClock(now: () => number): ServerClock {
  let latestMs: number | undefined;
  let relearntMs: number | undefined;

  /** Added to our own time, undefined for what is not a date. */
  function offset(date: string | undefined, at: number): number | undefined {
    const time = Date.parse(date ?? "");
    return time ? time - at : undefined;
  }

  return {
    serverNow: () => now() + (relearntMs ?? latestMs ?? 0),
    hasServerClock: () => (relearntMs ?? latestMs) !== undefined,
    relearnClock(date) {
      relearntMs = offset(date, now()) ?? relearntMs;
    },
    learn({ date, age }, startedAt, answeredAt) {
      if (age !== undefined) return;
      // The header is cut to whole seconds, half a second on average, and written when a slow answer is ready.
      const learnt = offset(date, Math.max((startedAt + answeredAt) / 2, answeredAt - 1000) - 500);
      // The latest counts: a date that is too early would bring back what has ended, such as a waiver.
      if (learnt !== undefined) latestMs = Math.max(latestMs ?? learnt, learnt);
    },
  };
}
