/** What `echo`, `printf` and `cat` print into a shell, which runs it as code. */

import { decodeEscapes } from "../../../shell-ansi.ts";
import type { ShellWord } from "../../../shell-command.ts";
import type { Call } from "./shell-code.ts";

/** Texts, each with the words that it consists of. */
export function printedBy({ program, args, command }: Call): readonly (readonly ShellWord[])[] {
  if (program === "cat") return command.input ? [[command.input]] : [];
  if (program === "echo") return [args, ofEcho(args)];
  return program === "printf" ? [args, ...ofPrintf(args)] : [];
}

function ofEcho(args: readonly ShellWord[]): readonly ShellWord[] {
  const at = args.findIndex(({ text }) => !/^-[neE]+$/.test(text));
  return args.slice(at < 0 ? args.length : at).map(decoded);
}

/** Each argument replaces a conversion; what remains repeats the format. */
function ofPrintf([format, ...rest]: readonly ShellWord[]): readonly (readonly ShellWord[])[] {
  if (!format) return [];
  const parts = decoded(format).text.split(/%[-+ #0]*\d*(?:\.\d+)?[bdiqsu]/);
  const conversions = parts.length - 1;
  if (conversions === 0) return [[decoded(format)]];
  const words: ShellWord[] = [];
  for (const [index, value] of rest.entries()) {
    const part = parts[index % conversions] ?? "";
    words.push(joined({ ...format, text: part, expanded: [], inner: [] }, decoded(value)));
  }
  return [words, [joinedAll(words)]];
}

/** The words of a format with several conversions may be parts of one word. */
function joinedAll(words: readonly ShellWord[]): ShellWord {
  const empty: ShellWord = { text: "", expanded: [], isQuoted: true, inner: [] };
  return words.reduce(joined, empty);
}

function joined(one: ShellWord, other: ShellWord): ShellWord {
  return {
    text: one.text + other.text,
    expanded: [...one.expanded, ...other.expanded],
    isQuoted: true,
    inner: [...one.inner, ...other.inner],
  };
}

function decoded(word: ShellWord): ShellWord {
  return word.text.includes("\\") ? { ...word, text: decodeEscapes(word.text) } : word;
}
