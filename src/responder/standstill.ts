/** The time in which a responder only waits for a pipeline. It does not count as time of the run. */

export interface Standstill {
  /** All of it until `now`. */
  readonly ms: (now: number) => number;
  /** @returns what the work returns, and how long it took */
  readonly during: <T>(now: () => number, work: () => Promise<T>) => Promise<{ answer: T; tookMs: number }>;
}

export function createStandstill(): Standstill {
  let before = 0;
  let since: number | undefined;
  const ms = (now: number) => before + (since === undefined ? 0 : now - since);
  return {
    ms,
    async during(now, work) {
      const startedAt = now();
      since = startedAt;
      try {
        return { answer: await work(), tookMs: now() - startedAt };
      } finally {
        before = ms(now());
        since = undefined;
      }
    },
  };
}
