/** Names with `*` for any run of characters, in which everything else is literal. */

/** The parts between the stars in their order, the first at the start and the last at the end. */
export function matchesStars(wanted: string, name: string): boolean {
  return matchesParts(wanted.split("*"), name);
}

/**
 * Whether the name consists of the parts in their order, with anything between two of them. Time grows with the length of
 * the name alone: a regular expression with many open repeats could take minutes.
 */
export function matchesParts(parts: readonly string[], name: string): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  const isShort = name.length < first.length + last.length;
  if (isShort || !name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
