/** Where parts of the text of a shell script end: substitutions, words that end a here document, and what separates commands. */

import { UnreadableScript } from "./shell-command.ts";

/** @param hasWord whether the character is inside a word */
export function isSeparator(text: string, at: number, hasWord: boolean): boolean {
  const char = text[at] ?? "";
  // `2>&1` and `&>file` do not end a command.
  if (char === "&") return !/[<>]/.test(text[at - 1] ?? "") && text[at + 1] !== ">";
  if (/[\n;()]/.test(char)) return true;
  // Inside a word, a brace has no special meaning, and `{a,b}` is a word.
  if (hasWord) return false;
  return char === "}" || (char === "{" && /^(?:[\s();&|<>]|$)/.test(text[at + 1] ?? ""));
}

/** `NAME=(` begins an array, which is one word here. */
export function beginsArray(word: string, char: string): boolean {
  return char === "(" && /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=$/.test(word);
}

/** `case X in (a) …` */
export function opensPattern(text: string, at: number): boolean {
  return /(?:;[;&]&?|\bin)\s*$/.test(text.slice(Math.max(0, at - 50), at));
}

const deepest = 100;

/** The index of the bracket that ends `$(…`; a bracket in quotes or in a comment does not. */
export function endOfSubstitution(text: string, from: number, depth = 0): number {
  if (depth > deepest) throw new UnreadableScript();
  let level = 1;
  let isInQuotes = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') isInQuotes = !isInQuotes;
    else if (char === "\\") at++;
    else if (char === "$" && text[at + 1] === "(") at = endOfSubstitution(text, at + 2, depth + 1);
    else if (!isInQuotes && /['#]/.test(char ?? "")) at = endOfPart(text, at);
    else if (!isInQuotes && char === "(") level++;
    else if (!isInQuotes && char === ")" && --level === 0) return at;
  }
  return text.length;
}

/** Nothing but `$(…)`, or the same in backticks. */
export function isSubstitution(text: string): boolean {
  const one = text.trim();
  if (one.startsWith("$((")) return false;
  if (one.startsWith("$(")) return endOfSubstitution(one, 2) === one.length - 1;
  return one.startsWith("`") && endOfBackticks(one, 1) === one.length - 1;
}

/** Of single quotes, or of a comment. */
function endOfPart(text: string, at: number): number {
  if (text[at] === "'") return endOf(text, "'", at + 1);
  return /[\s;(|&]/.test(text[at - 1] ?? "") ? endOf(text, "\n", at) : at;
}

/** The index of the backtick that ends a substitution; one after a backslash begins another one in it. */
export function endOfBackticks(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "`") return at;
  }
  return text.length;
}

export function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

/** The word after `<<`, without its quotes. */
export function delimiterIn(text: string) {
  const [whole = ""] = /^(?:'[^']*'|"[^"]*"|\\.|[^\s;&|<>()'"\\])+/.exec(text) ?? [];
  return { whole, mark: whole.replace(/['"]|\\(?=.)/g, ""), isQuoted: /['"\\]/.test(whole) };
}
