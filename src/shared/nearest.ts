/** Finds the known name closest to a mistyped one. */

/** The nearest of `names`, or undefined when none is close enough to be meant. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(fold(typed), fold(name), bestDistance + 1);
    // Of two equally near names, the one of the same length: `=>` is `>=` rather than `=`.
    const isAsLong = best !== undefined && best.length !== typed.length && name.length === typed.length;
    const isCloser = distance < bestDistance || (distance === bestDistance && isAsLong);
    if (isCloser) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** ", did you mean X?" or nothing: the tail of an error about an unknown name. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = nearest(typed, names);
  return name === undefined ? "" : `, did you mean ${name}?`;
}

function fold(text: string): string {
  return text.slice(0, 80).toLowerCase().replace(/[-\s]/g, "_");
}

/** Edits between two words, a swap of neighbours counting as one; given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const replaced = (row[j - 1] ?? 0) + (same ? 0 : 1);
      const isSwap = !same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : limit;
      next[j] = Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit;
}
