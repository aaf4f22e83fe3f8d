/** Here documents of a shell script. */

import type { ShellWord } from "./shell-command.ts";
import { delimiterIn } from "./shell-text.ts";

interface Found {
  /** Of the operator and its word. */
  readonly length: number;
  /** Undefined if there is no word. */
  readonly input: ShellWord | undefined;
  /** Its delimiter has no quotes. */
  readonly isExpanded: boolean;
  /** The script without the lines of the document. */
  readonly rest: string;
}

/** @param at where `<<` is */
export function hereDocument(text: string, at: number): Found {
  const [operator = "<<", dash = ""] = /^<<(-?)[ \t]*/.exec(text.slice(at, at + 300)) ?? [];
  const { whole, mark, isQuoted } = delimiterIn(text.slice(at + operator.length, at + operator.length + 300));
  const length = operator.length + whole.length;
  if (whole === "") return { length, input: undefined, rest: text, isExpanded: false };
  const found = text.indexOf("\n", at + length);
  const line = found < 0 ? text.length : found;
  const lines = text.slice(line + 1).split("\n");
  const count = lines.findIndex((one, index) => {
    // Without quotes, a backslash joins the line with the one before it.
    const isJoined = !isQuoted && /(?:^|[^\\])(?:\\\\)*\\$/.test(lines[index - 1] ?? "");
    return !isJoined && (dash ? one.replace(/^\t+/, "") : one) === mark;
  });
  const body = lines.slice(0, count < 0 ? undefined : count).join("\n");
  const rest = line + 1 + body.length + (count < 0 ? 0 : (lines[count] ?? "").length + 1);
  return {
    ...{ length, isExpanded: !isQuoted },
    input: { text: isQuoted ? body : body.replace(/\\\n/g, ""), expanded: [], isQuoted: true, inner: [] },
    rest: text.slice(0, line + 1) + text.slice(rest),
  };
}
