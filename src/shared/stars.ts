/** Names with `*` for any run of characters, in which everything else is literal. */

/** The parts between the stars in their order, the first at the start and the last at the end. */
export function matchesStars(wanted: string, name: string): boolean {
  const [first = "", ...rest] = wanted.split("*");
  const last = rest.pop();
  if (last === undefined) return name === wanted;
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
