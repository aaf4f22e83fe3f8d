/**
 * Shell patterns over paths as Ruby's `File.fnmatch` reads them with `FNM_PATHNAME | FNM_DOTMATCH`, which is how GitLab
 * matches CODEOWNERS. Other globs differ: there are no braces, and `**` spans folders only as a whole part before `/`.
 */

import {
  type CharacterSet,
  codeOf,
  literalName,
  type NamePattern,
  namePattern,
  type Token,
} from "./name-pattern.ts";
import type { PatternPart } from "./path-matcher.ts";

/**
 * @param names every name of the patterns before, by its text: equal names of several patterns are one
 * @returns undefined if a `[` is not closed: no path matches it
 */
export function fnmatchParts(
  pattern: string,
  names: Map<string, NamePattern>,
): readonly PatternPart[] | undefined {
  if (!/[[\\?]/.test(pattern)) return partsOf(pattern, names);
  const chars = Array.from(pattern);
  const parts: PatternPart[] = [];
  for (let at = 0; ; ) {
    const begin = at;
    while (chars[at] === "*" && chars[at + 1] === "*" && chars[at + 2] === "/") at += 3;
    const part = tokensAt(chars, at);
    if (!part) return undefined;
    const name = known(names, chars.slice(at, part.end).join(""), () => namePattern(part.tokens));
    parts.push({ name, isDeep: at > begin });
    if (part.end >= chars.length) return parts;
    at = part.end + 1;
  }
}

/** Of a pattern whose only wildcards are stars, as nearly all are: each slash ends a name. */
function partsOf(pattern: string, names: Map<string, NamePattern>): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  const texts = pattern.split("/");
  const last = texts.pop() ?? "";
  let isDeep = false;
  const add = (text: string) => {
    parts.push({ name: known(names, text, () => starredName(text)), isDeep });
    isDeep = false;
  };
  for (const text of texts) {
    if (text === "**") isDeep = true;
    else add(text);
  }
  add(last);
  return parts;
}

function known(names: Map<string, NamePattern>, text: string, create: () => NamePattern): NamePattern {
  const name = names.get(text) ?? create();
  names.set(text, name);
  return name;
}

function starredName(text: string): NamePattern {
  if (!text.includes("*")) return literalName(text);
  const tokens = Array.from(text.replace(/\*+/g, "*"), (char) => (char === "*" ? "star" : codeOf(char)));
  return namePattern(tokens);
}

/** Up to the next slash, or the end. */
function tokensAt(chars: readonly string[], begin: number): { tokens: Token[]; end: number } | undefined {
  const tokens: Token[] = [];
  for (let at = begin; ; ) {
    const found = tokenAt(chars, at);
    if (found === undefined) return undefined;
    if (found.token === undefined) return { tokens, end: found.next };
    if (found.token !== "star" || tokens.at(-1) !== "star") tokens.push(found.token);
    at = found.next;
  }
}

/** No token at the end of the name; undefined if a `[` is not closed. */
function tokenAt(
  chars: readonly string[],
  begin: number,
): { readonly token: Token | undefined; readonly next: number } | undefined {
  // A backslash makes any character literal except a slash, and is literal at the end.
  const isEscaped = chars[begin] === "\\" && begin + 1 < chars.length;
  const at = isEscaped ? begin + 1 : begin;
  const char = chars[at];
  if (char === undefined || char === "/") return { token: undefined, next: at };
  if (isEscaped) return { token: codeOf(char), next: at + 1 };
  if (char === "?") return { token: "any", next: at + 1 };
  if (char === "*") return { token: "star", next: at + 1 };
  if (char !== "[") return { token: codeOf(char), next: at + 1 };
  const found = setAt(chars, at + 1);
  return found && { token: found.set, next: found.end + 1 };
}

/** `[a-z]`, `[!a]`, `[^a]`; a slash inside closes nothing. */
function setAt(chars: readonly string[], begin: number): { set: CharacterSet; end: number } | undefined {
  const isNegated = chars[begin] === "!" || chars[begin] === "^";
  const pairs: [number, number][] = [];
  let at = isNegated ? begin + 1 : begin;
  const next = () => chars[chars[at] === "\\" ? ++at : at];
  for (; chars[at] !== "]"; at++) {
    const first = next();
    if (first === undefined) return undefined;
    let last: string | undefined = first;
    if (chars[at + 1] === "-" && chars[at + 2] !== "]") {
      at += 2;
      last = next();
      if (last === undefined) return undefined;
    }
    pairs.push([codeOf(first), codeOf(last)]);
  }
  const holds = (code: number) => pairs.some(([first, last]) => first <= code && code <= last);
  return { set: { isNegated, holds }, end: at };
}
