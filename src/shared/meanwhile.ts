/** Work that can be done while an answer is awaited. */

let urgentWorks = 0;

/** For work that sends requests: what `meanwhile` was given waits for its end. */
export async function urgently<T>(work: Promise<T>): Promise<T> {
  urgentWorks++;
  try {
    return await work;
  } finally {
    urgentWorks--;
  }
}

/**
 * Starts once the requests that have begun are on their way: their connections open in the next turn of the event loop, and
 * this must not delay it. The code that needs the result starts it again, and then sees its error.
 */
export function meanwhile(start: () => unknown): void {
  const begin = async () => {
    try {
      await start();
    } catch {
      // The code that needs it reports this.
    }
  };
  const turn = () => void setImmediate(urgentWorks > 0 ? turn : begin);
  setImmediate(turn);
}
