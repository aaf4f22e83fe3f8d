/** Places in JSON: of a syntax error, of keys that are there twice, of a node. Loaded only for problems. */

import type { Locate, PlacedProblem, Position } from "./document.ts";

export function syntaxError(text: string, error: unknown): PlacedProblem {
  const message = "is not valid JSON: something is wrong at or before this place";
  return { ...place(text, syntaxErrorOffset(text, error)), message };
}

export function duplicateKeys(text: string): PlacedProblem[] {
  return scan(text).duplicates.map(({ key, offset }) => {
    return { ...place(text, offset), message: `the key ${key} is there twice` };
  });
}

export function locateIn(text: string): Locate {
  const { offsets } = scan(text);
  return (path, atKey = false) => {
    for (let length = path.length; length >= 0; length--) {
      const found = offsets.get(JSON.stringify(path.slice(0, length)));
      if (found) return place(text, atKey && length === path.length ? found.key : found.value);
    }
    return { line: 1, column: 1 };
  };
}

function place(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Engines name the place in some messages only. Otherwise: the shortest beginning of the text that no continuation
 * could make valid ends at the mistake.
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

interface Frame {
  readonly path: readonly PropertyKey[];
  readonly keys: Set<string> | undefined;
  index: number;
  pending: { key: string; offset: number } | undefined;
}

/** One pass over the tokens of valid JSON. */
function scan(text: string) {
  const offsets = new Map<string, { key: number; value: number }>();
  const duplicates: { key: string; offset: number }[] = [];
  const frames: Frame[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [symbol] = match;
    const frame = frames.at(-1);
    if (symbol === "}" || symbol === "]") frames.pop();
    else if (symbol === ",") {
      if (frame && !frame.keys) frame.index++;
    } else if (symbol === ":") continue;
    else if (frame?.keys && !frame.pending) {
      const key = String(JSON.parse(symbol));
      if (frame.keys.has(key)) duplicates.push({ key, offset: match.index });
      frame.keys.add(key);
      frame.pending = { key, offset: match.index };
    } else {
      const path = frame ? [...frame.path, frame.pending?.key ?? frame.index] : [];
      offsets.set(JSON.stringify(path), { key: frame?.pending?.offset ?? match.index, value: match.index });
      if (frame) frame.pending = undefined;
      if (symbol === "{" || symbol === "[") {
        frames.push({ path, keys: symbol === "{" ? new Set() : undefined, index: 0, pending: undefined });
      }
    }
  }
  return { offsets, duplicates };
}
