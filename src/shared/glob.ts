/**
 * Globs over paths of repositories and projects, as `.gitignore` and CI rules use them. A library expands the braces.
 * The matching is in this file, because libraries translate a glob into a regular expression, and a name that an
 * attacker chooses can then take minutes.
 */

import { expand } from "brace-expansion";
import { RunError } from "./errors.ts";
import { type CharacterSet, codeOf, type NamePattern, namePattern, type Token } from "./name-pattern.ts";
import { createPathMatcher, type PathMatcher, type PatternPart } from "./path-matcher.ts";
import { plain } from "./text.ts";

/** The most alternatives that the braces of one glob may expand to. People write a few dozen. */
const mostAlternatives = 1000;

/** `*` within a part, `**` for any number of parts, none included, `{a,b}` and `[ab]`; hidden files too. */
export function globMatcher(
  globs: readonly string[],
  { nocase = false }: { readonly nocase?: boolean } = {},
): (path: string) => boolean {
  const { valuesFor } = matcherOf(nocase ? globs.map((glob) => glob.toLowerCase()) : globs);
  return (path) => valuesFor(nocase ? path.toLowerCase() : path).length > 0;
}

/**
 * The glob, and what could be in place of the folders that it names: a submodule, a link or a file. A list of changed
 * paths names only that entry, and nothing below it.
 */
export function withFolders(glob: string): readonly string[] {
  const parts = glob.split("/");
  const named = parts.slice(0, -1).findIndex((part) => /[*?[\]{}\\]/.test(part));
  const folders = parts.slice(0, named < 0 ? -1 : named).map((_, at) => parts.slice(0, at + 1).join("/"));
  const whole = glob.replace(/(?:\/\*\*)+$/, "");
  return [...new Set([glob, ...folders, whole])];
}

/** Whether something in that folder, at any depth, may match. */
export function canMatchBelow(globs: readonly string[]): (folder: string) => boolean {
  return matcherOf(globs).canMatchBelow;
}

function matcherOf(globs: readonly string[]): PathMatcher<true> {
  /** Equal names of several globs are one pattern, so that the matcher walks them once. */
  const names = new Map<string, NamePattern>();
  const nameOf = (part: string) => {
    const known = names.get(part) ?? namePattern(tokensOf(part));
    names.set(part, known);
    return known;
  };
  // Braces with equal or empty parts, such as {,}{,}{,}, give the same text many times.
  const alternatives = new Set(globs.flatMap(alternativesOf));
  return createPathMatcher([...alternatives].map((glob) => [partsOf(glob, nameOf), true] as const));
}

/** @throws RunError POLICY_INVALID for too many: with a part of them, a forbidden file could go unseen */
function alternativesOf(glob: string): readonly string[] {
  const alternatives = expand(glob, { max: mostAlternatives + 1 });
  if (alternatives.length <= mostAlternatives) return alternatives;
  throw new RunError(
    "POLICY_INVALID",
    `the glob ${plain(glob, 60)} has more than ${mostAlternatives} alternatives in its braces`,
    { advice: "write it with a wildcard, or as several globs" },
  );
}

/** `a/**` needs something below `a`. In the middle and at the start, `**` may match nothing. */
function partsOf(glob: string, nameOf: (part: string) => NamePattern): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let isDeep = false;
  for (const part of glob.split("/")) {
    if (part === "**") {
      isDeep = true;
      continue;
    }
    parts.push({ name: nameOf(part), isDeep });
    isDeep = false;
  }
  if (isDeep) parts.push({ name: nameOf("*"), isDeep });
  return parts;
}

function tokensOf(part: string): readonly Token[] {
  const chars = Array.from(part);
  const tokens: Token[] = [];
  const lastClose = chars.lastIndexOf("]");
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const set = char === "[" && at < lastClose ? setAt(chars, at) : undefined;
    if (set) {
      tokens.push(set.set);
      at = set.end;
    } else if (char === "\\" && at + 1 < chars.length) tokens.push(codeOf(chars[++at] ?? ""));
    else if (char === "?") tokens.push("any");
    else if (char !== "*") tokens.push(codeOf(char));
    else if (tokens.at(-1) !== "star") tokens.push("star");
  }
  return tokens;
}

/** POSIX classes that a set may contain, by Unicode's properties. */
const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[\p{L}\p{Nl}\p{Nd}]/u,
  alpha: /[\p{L}\p{Nl}]/u,
  ascii: /[\0-\x7f]/,
  blank: /[\p{Zs}\t]/u,
  cntrl: /\p{Cc}/u,
  digit: /\p{Nd}/u,
  graph: /[^\p{Z}\p{C}]/u,
  lower: /\p{Ll}/u,
  print: /\P{C}/u,
  punct: /\p{P}/u,
  space: /[\p{Z}\t\r\n\v\f]/u,
  upper: /\p{Lu}/u,
  word: /[\p{L}\p{Nl}\p{Nd}\p{Pc}]/u,
  xdigit: /[A-Fa-f0-9]/,
};

function classAt(chars: readonly string[], at: number) {
  if (chars[at] !== "[" || chars[at + 1] !== ":") return undefined;
  const [whole = "", name = ""] = /^\[:([a-z]+):\]/.exec(chars.slice(at, at + 10).join("")) ?? [];
  const posix = Object.hasOwn(classes, name) ? classes[name] : undefined;
  return posix && { posix, length: whole.length };
}

/** `[a-z]`, `[!a]`, `[^a]`, `[[:alpha:]]`. Undefined if it is not closed: the bracket is then a plain character. */
function setAt(chars: readonly string[], open: number): { set: CharacterSet; end: number } | undefined {
  const isNegated = chars[open + 1] === "!" || chars[open + 1] === "^";
  const tests: ((code: number) => boolean)[] = [];
  const begin = isNegated ? open + 2 : open + 1;
  for (let at = begin; at < chars.length; at++) {
    if (chars[at] === "]" && at > begin) {
      const holds = (code: number) => tests.some((test) => test(code));
      return { set: { isNegated, holds }, end: at };
    }
    const named = classAt(chars, at);
    if (named) {
      tests.push((code) => named.posix.test(String.fromCodePoint(code)));
      at += named.length - 1;
      continue;
    }
    if (chars[at] === "\\") at++;
    const first = codeOf(chars[at] ?? "");
    if (chars[at + 1] === "-" && at + 2 < chars.length && chars[at + 2] !== "]") {
      at += chars[at + 2] === "\\" ? 3 : 2;
    }
    const last = codeOf(chars[at] ?? "");
    tests.push((code) => first <= code && code <= last);
  }
  return undefined;
}
