/** The message that GitLab gives with an error, which has many shapes. */

import { plain } from "../shared/text.ts";

/** Reads GitLab's message from an error body of any shape; null if it has none. */
export function wordsOf(body: unknown): string | null {
  const words = plain(flatten(body)).replace(/(token=)[^&\s"']+/gi, "$1…");
  return words === "" ? null : words;
}

const silentKeys = new Set(["base", "error"]);

function flatten(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(flatten).filter(Boolean).join(", ");
  if (typeof value !== "object") return String(value);
  const { message, error_description, error, errors } = value as Record<string, unknown>;
  for (const known of [message, error_description, error, errors]) {
    const words = flatten(known);
    if (words) return words;
  }
  return Object.entries(value)
    .map(([key, inner]) => [silentKeys.has(key) ? "" : key, flatten(inner)])
    .filter(([, words]) => words)
    .map((pair) => pair.join(" ").trim())
    .join(", ");
}
