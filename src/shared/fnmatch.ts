/**
 * Shell patterns over paths as Ruby's `File.fnmatch` reads them with `FNM_PATHNAME | FNM_DOTMATCH`, which is how GitLab
 * matches CODEOWNERS. Other globs differ: there are no braces, and `**` spans folders only as a whole part before `/`.
 */

import { type CharacterSet, codeOf, namePattern, type Token } from "./name-pattern.ts";
import type { PatternPart } from "./path-matcher.ts";

/** @returns undefined if a `[` is not closed: no path matches it */
export function fnmatchParts(pattern: string): readonly PatternPart[] | undefined {
  const chars = Array.from(pattern);
  const parts: PatternPart[] = [];
  for (let at = 0; ; ) {
    const begin = at;
    while (chars[at] === "*" && chars[at + 1] === "*" && chars[at + 2] === "/") at += 3;
    const part = tokensAt(chars, at);
    if (!part) return undefined;
    parts.push({ name: namePattern(part.tokens), isDeep: at > begin });
    if (part.end >= chars.length) return parts;
    at = part.end + 1;
  }
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
