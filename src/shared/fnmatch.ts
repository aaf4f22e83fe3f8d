/**
 * Shell patterns over paths as Ruby's `File.fnmatch` reads them with `FNM_PATHNAME | FNM_DOTMATCH`, which is how GitLab
 * matches CODEOWNERS. Other globs differ: there are no braces, and `**` spans folders only as a whole part before `/`.
 */

interface Ranges {
  readonly isNegated: boolean;
  /** First and last code point of each. */
  readonly pairs: readonly (readonly [number, number])[];
}
type Token = "any" | "star" | number | Ranges;

interface Part {
  readonly tokens: readonly Token[];
  /** The whole name, where nothing in it has a meaning. */
  readonly literal: string | undefined;
  /** After `**` and a slash: any number of folders may come before it. */
  readonly isDeep: boolean;
}

/**
 * Time grows with pattern times path, whatever either of them holds.
 * @returns takes the path between its slashes, so that many patterns can share the cutting
 */
export function fnmatch(pattern: string): (names: readonly string[]) => boolean {
  const parts = compile(Array.from(pattern));
  return (names) => parts !== undefined && matchPath(parts, names);
}

/** Undefined for a `[` that nothing closes: no path matches it. */
function compile(chars: readonly string[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; ; at++) {
    const begin = at;
    while (chars[at] === "*" && chars[at + 1] === "*" && chars[at + 2] === "/") at += 3;
    const isDeep = at > begin;
    const name = tokensAt(chars, at);
    if (!name) return undefined;
    parts.push({ tokens: name.tokens, literal: literalOf(name.tokens), isDeep });
    at = name.end;
    if (at >= chars.length) return parts;
  }
}

/** What stands before the next slash, or the end. */
function tokensAt(chars: readonly string[], begin: number): { tokens: Token[]; end: number } | undefined {
  const tokens: Token[] = [];
  for (let at = begin; ; at++) {
    // A backslash takes the meaning from everything but a slash, and means itself at the end.
    const isEscaped = chars[at] === "\\" && at + 1 < chars.length;
    if (isEscaped) at++;
    const char = chars[at];
    if (char === undefined || char === "/") return { tokens, end: at };
    const read = isEscaped ? { token: codeOf(char), end: at } : meaningAt(chars, at);
    if (!read) return undefined;
    // Two stars are one.
    if (read.token !== "star" || tokens.at(-1) !== "star") tokens.push(read.token);
    at = read.end;
  }
}

/** What a character stands for, and the last one that belongs to it. */
function meaningAt(chars: readonly string[], at: number): { token: Token; end: number } | undefined {
  const char = chars[at] ?? "";
  if (char === "[") return rangesAt(chars, at + 1);
  if (char === "?") return { token: "any", end: at };
  return { token: char === "*" ? "star" : codeOf(char), end: at };
}

function literalOf(tokens: readonly Token[]): string | undefined {
  const codes = tokens.filter((token) => typeof token === "number");
  if (codes.length < tokens.length) return undefined;
  return codes.map((code) => String.fromCodePoint(code)).join("");
}

/** `[a-z]`, `[!a]`, `[^a]`; a slash inside closes nothing. */
function rangesAt(chars: readonly string[], begin: number): { token: Ranges; end: number } | undefined {
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
  return { token: { isNegated, pairs }, end: at };
}

/** Of several `**`, only the last one is tried again: what comes before it has matched already. */
function matchPath(parts: readonly Part[], names: readonly string[]): boolean {
  let deep: { readonly part: number; readonly name: number } | undefined;
  for (let part = 0, name = 0; ; ) {
    if (parts[part]?.isDeep) deep = { part, name };
    const isLastPart = part === parts.length - 1;
    const isLastName = name === names.length - 1;
    if (matchPart(parts[part], names[name] ?? "")) {
      if (isLastPart && isLastName) return true;
      if (!isLastPart && !isLastName) {
        part++;
        name++;
        continue;
      }
    }
    if (!deep || deep.name >= names.length - 1) return false;
    part = deep.part;
    name = deep.name + 1;
  }
}

function matchPart(part: Part | undefined, name: string): boolean {
  return part?.literal === undefined ? matchName(part?.tokens ?? [], name) : part.literal === name;
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
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    if (!retry || retry.at >= name.length) return false;
    retry.at += (name.codePointAt(retry.at) ?? 0) > 0xffff ? 2 : 1;
    token = retry.token;
    at = retry.at;
  }
}

function accepts(wanted: Token, code: number): boolean {
  if (typeof wanted === "number") return wanted === code;
  if (typeof wanted === "string") return true;
  return wanted.pairs.some(([first, last]) => first <= code && code <= last) !== wanted.isNegated;
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}
