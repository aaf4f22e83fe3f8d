/** Reads JSON as a policy document. `JSON.parse` decides; the YAML reader is loaded only to find lines and columns. */

import type { PolicyDocument } from "./document.ts";

export async function parseJson(text: string): Promise<PolicyDocument> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { errors: [(await import("./json-mistake.ts")).mistakeIn(text, error)] };
  }
  const places = () => import("./yaml.ts");
  // `JSON.parse` silently keeps only the last of two equal keys, so it returns fewer keys than the text has.
  const strings = text.match(/"(?:[^"\\]|\\.)*"\s*:?/g) ?? [];
  const written = strings.filter((string) => string.endsWith(":")).length;
  if (written !== countKeys(data)) return { errors: (await places()).repeatedKeys(text) };
  return { data, places: async () => (await places()).locateIn(text) };
}

/** Counts without recursion, because a document of brackets alone would overflow the stack. */
function countKeys(data: unknown): number {
  let count = 0;
  const values = [data];
  while (values.length > 0) {
    const value = values.pop();
    if (typeof value !== "object" || value === null) continue;
    const inside = Object.values(value);
    if (!Array.isArray(value)) count += inside.length;
    for (const one of inside) values.push(one);
  }
  return count;
}
