/**
 * Globs over paths of repositories and projects, as `.gitignore` and CI rules use them. A library expands the braces.
 * The matching is in this file, because libraries translate a glob into a regular expression, and a name that an
 * attacker chooses can then take minutes.
 */

import { expand } from "brace-expansion";
import { type CharacterSet, codeOf, namePattern, type Token } from "./name-pattern.ts";
import { createPathMatcher, type PathMatcher, type PatternPart } from "./path-matcher.ts";

/** The most alternatives that the braces of one glob may expand to. */
const mostAlternatives = 10_000;

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
  const alternatives = globs.flatMap((glob) => expand(glob, { max: mostAlternatives }));
  return createPathMatcher(alternatives.map((glob) => [partsOf(glob), true] as const));
}

/** `a/**` needs something below `a`. In the middle and at the start, `**` may match nothing. */
function partsOf(glob: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let isDeep = false;
  for (const part of glob.split("/")) {
    if (part === "**") {
      isDeep = true;
      continue;
    }
    parts.push({ name: namePattern(tokensOf(part)), isDeep });
    isDeep = false;
  }
  if (isDeep) parts.push({ name: namePattern(["star"]), isDeep });
  return parts;
}

function tokensOf(part: string): readonly Token[] {
  const chars = Array.from(part);
  const tokens: Token[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const set = char === "[" ? setAt(chars, at) : undefined;
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
    const [whole, name = ""] = /^\[:([a-z]+):\]/.exec(chars.slice(at, at + 10).join("")) ?? [];
    const posix = classes[name];
    if (whole && posix) {
      tests.push((code) => posix.test(String.fromCodePoint(code)));
      at += whole.length - 1;
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
