/** Values of JSON whose texts every reader accepts. */

import { fieldName, wellFormed } from "./text.ts";

/**
 * `wellFormed` for every text in a value of JSON, keys included.
 * @param clean what else is done to each text, except to keys that are names of fields
 */
export function wellFormedIn<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === "string") return clean(wellFormed(value)) as T;
  if (Array.isArray(value)) return value.map((one) => wellFormedIn(one, clean)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      fieldName.test(key) ? key : clean(wellFormed(key)),
      wellFormedIn(one, clean),
    ]),
  ) as T;
}

/** What a command prints as JSON. */
export function readableJson(value: unknown): string {
  return JSON.stringify(
    wellFormedIn(value, (text) => text),
    null,
    2,
  );
}
