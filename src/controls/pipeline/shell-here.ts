/** Here documents of a shell script. */

import type { ShellWord } from "./shell-command.ts";

interface Found {
  /** Of the operator and its word. */
  readonly length: number;
  /** Undefined if there is no word. */
  readonly input: ShellWord | undefined;
  /** The script without the lines of the document. */
  readonly rest: string;
}

/** @param at where `<<` is */
export function hereDocument(text: string, at: number): Found {
  const [whole = "<<", dash = "", quote = "", mark = ""] =
    /^<<(-?)\s*(['"\\]?)([\w.-]*)['"]?/.exec(text.slice(at, at + 300)) ?? [];
  const { length } = whole;
  if (mark === "") return { length, input: undefined, rest: text };
  const found = text.indexOf("\n", at + length);
  const line = found < 0 ? text.length : found;
  const lines = text.slice(line + 1).split("\n");
  const count = lines.findIndex((one) => (dash ? one.replace(/^\t+/, "") : one).trimEnd() === mark);
  const body = lines.slice(0, count < 0 ? undefined : count).join("\n");
  const expanded =
    quote === "" ? [...body.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name ?? "") : [];
  const rest = line + 1 + body.length + (count < 0 ? 0 : (lines[count] ?? "").length + 1);
  return {
    length,
    input: { text: body, expanded, isQuoted: true, inner: [] },
    rest: text.slice(0, line + 1) + text.slice(rest),
  };
}
