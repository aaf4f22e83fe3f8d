/** Work that can be done while an answer is awaited. */

/**
 * Starts once the requests that have begun are on their way: their connections open in the next turn of the event loop, and
 * this must not delay it. Whoever needs the result asks for it again, and gets the error if there is one.
 */
export function meanwhile(start: () => unknown): void {
  const begin = async () => {
    try {
      await start();
    } catch {
      // Whoever needs it says so.
    }
  };
  setImmediate(() => setImmediate(begin));
}
