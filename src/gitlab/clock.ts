/** The server's clock, learned from the `Date` header of its answers. */

export interface ServerClock {
  /** The server's time as far as it is known, else the local time. */
  serverNow(): number;
  hasServerClock(): boolean;
  /** Takes the time from an answer that just arrived, in a way that is never ahead of the server. */
  relearnClock(date: string): void;
  learn(date: string, startedAt: number, answeredAt: number): void;
}

export function createServerClock(now: () => number): ServerClock {
  let offsetMs: number | undefined;

  function set(date: string, at: number): void {
    const time = Date.parse(date);
    if (time) offsetMs = time - at;
  }

  return {
    serverNow: () => now() + (offsetMs ?? 0),
    hasServerClock: () => offsetMs !== undefined,
    relearnClock: (date) => set(date, now()),
    learn(date, startedAt, answeredAt) {
      // The header is cut to whole seconds, half a second on average. For a slow answer it is written when the answer
      // is ready.
      set(date, Math.max((startedAt + answeredAt) / 2, answeredAt - 1000) - 500);
    },
  };
}
