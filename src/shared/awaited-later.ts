/** Marks a promise that is awaited later, so that Node does not report its failure as unhandled before that. */
export function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
