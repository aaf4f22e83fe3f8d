/** Works through many projects, a few at the same time, and in order. */

/** Gentle to a server that others use meanwhile. */
const mostAtOnce = 4;

/** The results in order of the items. The first error ends it: what can go wrong with one item is its result. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  onDone: (count: number) => void = () => {},
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at] as T);
      onDone(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: mostAtOnce }, worker));
  } finally {
    // After an error, the other workers begin nothing new.
    next = items.length;
  }
  return results;
}
