/** Ends every wait as soon as the job is cancelled, or nobody needs the answers any more. */

import { RunError } from "../shared/errors.ts";

export interface Interruption {
  /** Rejects with INTERRUPTED when the job is cancelled first. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Throws when the job was cancelled already. */
  check(): void;
  /** No answer is needed any more: what still waits ends, and nothing is tried again. */
  close(): void;
}

/** One listener for all: Promise.race on one long-lived promise would keep every result alive. */
export function createInterruption(signal: AbortSignal | undefined, stop: () => void): Interruption {
  const waiting = new Set<(error: RunError) => void>();
  let isOver = false;

  function interrupt(): void {
    isOver = true;
    for (const reject of waiting) reject(interrupted());
    stop();
  }
  signal?.addEventListener("abort", interrupt, { once: true });

  return {
    race: (work) =>
      new Promise((resolve, reject) => {
        if (isOver || signal?.aborted) reject(interrupted());
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    check() {
      if (isOver || signal?.aborted) throw interrupted();
    },
    close() {
      signal?.removeEventListener("abort", interrupt);
      interrupt();
    },
  };
}

function interrupted(): RunError {
  return new RunError("INTERRUPTED", "the job was cancelled");
}
