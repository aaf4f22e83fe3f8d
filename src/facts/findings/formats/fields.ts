/** Reads fields of a report entry, and refuses a wrong type. Schemas are too slow for some hundred thousand entries. */

export type Entry = Readonly<Record<string, unknown>>;

/** The message names the field and what it is not. */
export class WrongField extends Error {}

export function entryOf(value: unknown, what = "it"): Entry {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Entry;
  throw new WrongField(`${what} is not an object`);
}

/** Undefined if the key is absent or null, as in all functions below. */
export function textIn(entry: Entry, key: string): string | undefined {
  const value = entry[key] ?? undefined;
  if (value === undefined || typeof value === "string") return value;
  throw new WrongField(`${key} is not a string`);
}

export function numberIn(entry: Entry, key: string): number | undefined {
  const value = entry[key] ?? undefined;
  if (value === undefined || typeof value === "number") return value;
  throw new WrongField(`${key} is not a number`);
}

export function objectIn(entry: Entry, key: string): Entry | undefined {
  const value = entry[key] ?? undefined;
  return value === undefined ? undefined : entryOf(value, key);
}

/** The list's objects; none if the key is absent. */
export function objectsIn(entry: Entry, key: string): readonly Entry[] {
  const value = entry[key] ?? undefined;
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new WrongField(`${key} is not a list`);
  for (const one of value) entryOf(one, `an item of ${key}`);
  return value as readonly Entry[];
}

export function requiredText(entry: Entry, key: string): string {
  const text = textIn(entry, key);
  if (text === undefined) throw new WrongField(`${key} is missing`);
  return text;
}
