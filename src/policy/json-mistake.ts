/** Finds the place where a text stops being JSON. */

import type { PlacedProblem } from "./document.ts";

/** @param error that `JSON.parse` threw for the text */
export function mistakeIn(text: string, error: unknown): PlacedProblem {
  const before = text.slice(0, offsetOf(text, error)).split("\n");
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
function offsetOf(text: string, error: unknown): number {
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
