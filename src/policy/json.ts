/** Reads JSON as a policy document. `JSON.parse` decides; the YAML reader is loaded only to find lines and columns. */

import type { PlacedProblem, PolicyDocument } from "./document.ts";

export async function parseJson(text: string): Promise<PolicyDocument> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { errors: [syntaxError(text, error)] };
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

function syntaxError(text: string, error: unknown): PlacedProblem {
  const before = text.slice(0, syntaxErrorOffset(text, error)).split("\n");
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: "is not valid JSON: the mistake is here or before it",
  };
}

/**
 * The engine names the position only in some messages. Otherwise, the mistake is at the end of the shortest beginning of
 * the text that no continuation could make valid.
 */
function syntaxErrorOffset(text: string, error: unknown): number {
  const named = positionIn(error);
  if (named !== undefined) return named;
  let [fine, broken] = [0, text.length];
  while (broken - fine > 1) {
    const middle = Math.floor((fine + broken) / 2);
    if (isUnfinished(text.slice(0, middle))) fine = middle;
    else broken = middle;
  }
  return isUnfinished(text) ? text.length : fine;
}

function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    return (
      (positionIn(error) ?? 0) >= beginning.length || /end of JSON input|Unterminated/.test(String(error))
    );
  }
}

function positionIn(error: unknown): number | undefined {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  return position ? Number(position[1]) : undefined;
}
