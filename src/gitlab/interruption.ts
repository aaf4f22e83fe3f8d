/** Lets go of whatever is waited for as soon as the job is cancelled. */

import { RunError } from "../shared/errors.ts";

export interface Interruption {
  /** Rejects with INTERRUPTED when the job is cancelled first. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Throws when the job was cancelled already. */
  check(): void;
  forget(): void;
}

/** One listener for all: Promise.race on one promise of a long run would keep every result alive. */
export function createInterruption(signal: AbortSignal | undefined, stop: () => void): Interruption {
  const waiting = new Set<(error: RunError) => void>();

  function interrupt(): void {
    for (const reject of waiting) reject(interrupted());
    stop();
  }
  signal?.addEventListener("abort", interrupt, { once: true });

  return {
    race: (work) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) reject(interrupted());
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    check() {
      if (signal?.aborted) throw interrupted();
    },
    forget: () => signal?.removeEventListener("abort", interrupt),
  };
}

function interrupted(): RunError {
  return new RunError("INTERRUPTED", "the job was cancelled");
}
