/** Shell patterns over one name, that is the part of a path between two slashes: `*`, `?`, sets and plain characters. */

export interface NamePattern {
  /** The whole name, if every character of the pattern is literal. */
  readonly literal: string | undefined;
  /** What every name that matches ends with, as far as the pattern's last characters are literal. */
  readonly ending: string;
  readonly matches: (name: string) => boolean;
}

/** `any` is one character, `star` is any number of them, a number is that code point. */
export type Token = "any" | "star" | number | CharacterSet;

export interface CharacterSet {
  readonly isNegated: boolean;
  readonly holds: (code: number) => boolean;
}

/** Time grows with pattern times name, whatever they contain: only the last star is ever tried again. */
export function namePattern(tokens: readonly Token[]): NamePattern {
  const codes = tokens.filter((token) => typeof token === "number");
  if (codes.length === tokens.length) {
    const literal = codes.map((code) => String.fromCodePoint(code)).join("");
    return literalName(literal);
  }
  if (tokens.length === 1 && tokens[0] === "star")
    return { literal: undefined, ending: "", matches: () => true };
  const between = betweenStars(tokens);
  return between
    ? { literal: undefined, ending: between.ending, matches: between.matches }
    : { literal: undefined, ending: "", matches: (name) => matchName(tokens, name) };
}

/** For a name without any wildcard. */
export function literalName(literal: string): NamePattern {
  return { literal, ending: literal, matches: (name) => name === literal };
}

/**
 * Compares whole texts where the pattern has nothing but characters and stars, as nearly all patterns have. Undefined for
 * any other, and for half a character of UTF-16, which a text could have as a part of a whole one.
 */
function betweenStars(tokens: readonly Token[]): Pick<NamePattern, "ending" | "matches"> | undefined {
  const texts = [""];
  for (const token of tokens) {
    if (token === "star") texts.push("");
    else if (typeof token !== "number" || (token >= 0xd800 && token <= 0xdfff)) return undefined;
    else texts[texts.length - 1] += String.fromCodePoint(token);
  }
  const [first = "", ...others] = texts;
  const last = others.pop() ?? "";
  const least = first.length + last.length;
  const fits = (name: string) => name.length >= least && name.startsWith(first) && name.endsWith(last);
  if (others.length === 0) return { ending: last, matches: fits };
  const matches = (name: string) => {
    if (!fits(name)) return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const text of others) {
      const found = name.indexOf(text, at);
      if (found < 0) return false;
      at = found + text.length;
    }
    return at <= end;
  };
  return { ending: last, matches };
}

function matchName(tokens: readonly Token[], name: string): boolean {
  let retry: { token: number; at: number } | undefined;
  for (let token = 0, at = 0; ; ) {
    const wanted = tokens[token];
    if (wanted === "star") {
      retry = { token: token + 1, at };
      token++;
      continue;
    }
    const code = name.codePointAt(at);
    if (wanted === undefined && code === undefined) return true;
    if (wanted !== undefined && code !== undefined && accepts(wanted, code)) {
      token++;
      at += width(code);
      continue;
    }
    if (!retry || retry.at >= name.length) return false;
    retry.at += width(name.codePointAt(retry.at));
    token = retry.token;
    at = retry.at;
  }
}

function accepts(wanted: Token, code: number): boolean {
  if (typeof wanted === "number") return wanted === code;
  if (typeof wanted === "string") return true;
  return wanted.holds(code) !== wanted.isNegated;
}

/** UTF-16 units of a code point. */
function width(code = 0): number {
  return code > 0xffff ? 2 : 1;
}

export function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}
