/** Regular expressions of policies: RE2, so that no pattern can hang on any text. */

import { checkLimit } from "./work-limit.ts";

/** Says whether the pattern occurs somewhere in the text. */
export type Matcher = (text: string) => boolean;

/** The pattern is not valid RE2. */
export class PatternError extends Error {}

/**
 * Patterns that mean the same to JavaScript and to RE2, and that cannot backtrack badly on a short text: anchored at
 * the start, plain characters and ASCII classes, at most two open repeats, no groups, no alternatives. These do not
 * need the engine, which is as large as the rest of a run.
 */
const simple = /^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/;
const openRepeat = /(?<!\\)[+*]/g;

/** @param isShort whether every text to match has a few hundred characters at most */
export async function compilePattern(source: string, isShort = false): Promise<Matcher> {
  if (isShort && simple.test(source) && (source.match(openRepeat) ?? []).length <= 2) {
    const native = nativePattern(source);
    if (native) return native;
  }
  const { RE2JS } = await import("@bufbuild/re2");
  try {
    const compiled = new RE2JS(source);
    return (text) => {
      checkLimit();
      return compiled.test(text);
    };
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** For patterns that only the evidence contains. The compiler gives undefined for one that RE2 refuses. */
export async function patternCompiler(): Promise<(source: string) => Matcher | undefined> {
  const { RE2JS } = await import("@bufbuild/re2");
  const compiled = new Map<string, Matcher | undefined>();
  const compile = (source: string): Matcher | undefined => {
    try {
      const pattern = new RE2JS(source);
      return (text) => {
        checkLimit();
        return pattern.test(text);
      };
    } catch {
      return undefined;
    }
  };
  return (source) => {
    if (!compiled.has(source)) compiled.set(source, compile(source));
    return compiled.get(source);
  };
}

/** Undefined if JavaScript refuses the pattern. RE2 then accepts it, or says what is wrong. */
function nativePattern(source: string): Matcher | undefined {
  try {
    const native = new RegExp(source);
    return (text) => native.test(text);
  } catch {
    return undefined;
  }
}
