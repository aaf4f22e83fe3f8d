/** Lists that a report has no room for: the first items as they are, of each other a digest to recognize it by. */

/** Nobody reads more of them. */
const mostShown = 100;

export function shownItems<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, mostShown);
}

/** @param sha256 hexadecimal digest of a text */
export function digestsOfRest(
  items: readonly unknown[],
  sha256: (text: string) => string,
): readonly string[] {
  return items.slice(mostShown).map((item) => itemDigest(item, sha256));
}

/** 96 bits: half the size of a whole digest in a long report, and no other item can be made to have the same. */
export function itemDigest(item: unknown, sha256: (text: string) => string): string {
  return sha256(String(item)).slice(0, 24);
}
