/** Waits before another attempt; few runs do. */

import { RunError } from "../shared/errors.ts";

/** @throws RunError INTERRUPTED as soon as the job is cancelled */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const interrupted = () => {
      clearTimeout(timer);
      reject(new RunError("INTERRUPTED", "the job was cancelled"));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", interrupted);
      resolve();
    }, ms);
    if (signal.aborted) interrupted();
    else signal.addEventListener("abort", interrupted, { once: true });
  });
}
