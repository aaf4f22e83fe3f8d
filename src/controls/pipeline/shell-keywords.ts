/** The reserved words that the commands of a shell script begin with. */

import type { ShellCommand } from "./shell-command.ts";

const reserved = new Set([
  ...["if", "then", "elif", "else", "fi", "while", "until", "do", "done", "for", "case", "esac", "select"],
  ...["!", "time"],
]);
/** The reserved words that a command begins with. */
export function keywordsOf({ words }: ShellCommand): readonly string[] {
  const end = words.findIndex(
    ({ text, isQuoted }, index) =>
      isQuoted ||
      !reserved.has(text) ||
      ["for", "case", "select"].includes(words[index - 1]?.text ?? "") ||
      (["fi", "done", "esac"].includes(words[index - 1]?.text ?? "") && index > 0),
  );
  return words.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
}

/** Nothing but words that begin something: what comes after it belongs to it. */
export function isBare(command: ShellCommand | undefined): boolean {
  if (command?.operator !== ";" || command.input) return false;
  const words = keywordsOf(command);
  return words.length === command.words.length && !["fi", "done", "esac"].includes(words.at(-1) ?? "");
}

/** Of a `for`: it runs for a word that is not an expansion. */
export function hasWrittenWord(command: ShellCommand | undefined): boolean {
  const words = command?.words ?? [];
  const from = words.findIndex(({ text }) => text === "in");
  return (
    from >= 0 &&
    words
      .slice(from + 1)
      .some(({ text, expanded, inner }) => expanded.length + inner.length === 0 && !/[*?[$]/.test(text))
  );
}
