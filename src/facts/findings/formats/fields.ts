/** Fields of one entry of a report, each of its type or refused: for lists of some hundred thousand, where shapes are slow. */

export type Entry = Readonly<Record<string, unknown>>;

/** The message names the field and what it is not. */
export class WrongField extends Error {}

export function entryOf(value: unknown, what = "it"): Entry {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Entry;
  throw new WrongField(`${what} is no object`);
}

/** Undefined where it is absent or null, as for all below. */
export function textIn(entry: Entry, key: string): string | undefined {
  const value = entry[key] ?? undefined;
  if (value === undefined || typeof value === "string") return value;
  throw new WrongField(`${key} is no text`);
}

export function numberIn(entry: Entry, key: string): number | undefined {
  const value = entry[key] ?? undefined;
  if (value === undefined || typeof value === "number") return value;
  throw new WrongField(`${key} is no number`);
}

export function objectIn(entry: Entry, key: string): Entry | undefined {
  const value = entry[key] ?? undefined;
  return value === undefined ? undefined : entryOf(value, key);
}

/** Its objects; none where it is absent. */
export function objectsIn(entry: Entry, key: string): readonly Entry[] {
  const value = entry[key] ?? undefined;
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new WrongField(`${key} is no list`);
  for (const one of value) entryOf(one, `an item of ${key}`);
  return value as readonly Entry[];
}

export function requiredText(entry: Entry, key: string): string {
  const text = textIn(entry, key);
  if (text === undefined) throw new WrongField(`${key} is missing`);
  return text;
}
