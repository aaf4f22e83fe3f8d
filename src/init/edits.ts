/** Insertions and replacements in a text, by line. */

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Starts of the lines after the first that have text. */
export function lineStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("\n", from) + 1; at > 0 && at < to; at = text.indexOf("\n", at) + 1)
    if (!/^\r?\n/.test(text.slice(at, at + 2))) starts.push(at);
  return starts;
}

/** @param at in the line, or at the start of the next one if the node ends with its line break */
export function insertAfterLine(text: string, at: number, lines: readonly string[], eol: string): Edit {
  const block = lines.map((line) => line + eol).join("");
  if (text[at - 1] === "\n") return { from: at, to: at, text: block };
  const end = text.indexOf("\n", at);
  return end < 0
    ? { from: text.length, to: text.length, text: eol + block }
    : { from: end + 1, to: end + 1, text: block };
}

export function lineStart(text: string, at: number): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}

export function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text);
}
