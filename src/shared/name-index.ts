/**
 * Which of many name patterns a name may match: by the pattern's last characters, so that a thousand patterns such as
 * `*_spec.rb` cost a name a few look-ups. A pattern without literal characters at its end is tried for every name.
 */

import type { NamePattern } from "./name-pattern.ts";

/** The most look-ups for a name. Endings that differ only before that are tried one by one. */
const mostCharacters = 16;

export interface NameIndex<T> {
  readonly get: (pattern: NamePattern) => T | undefined;
  /** @returns the value */
  readonly add: (pattern: NamePattern, value: T) => T;
  /** Visits the value of every pattern that matches. */
  readonly each: (name: string, visit: (value: T) => void) => void;
}

export function createNameIndex<T>(): NameIndex<T> {
  const values = new Map<NamePattern, T>();
  const byEnding = new Map<string, [NamePattern, T][]>();
  /** Ascending; 0 for the patterns that are always tried. */
  let lengths: number[] = [];

  return {
    get: (pattern) => values.get(pattern),
    add(pattern, value) {
      values.set(pattern, value);
      const key = pattern.ending.slice(-mostCharacters);
      const others = byEnding.get(key);
      if (others) others.push([pattern, value]);
      else byEnding.set(key, [[pattern, value]]);
      if (!lengths.includes(key.length)) lengths = [...lengths, key.length].sort((a, b) => a - b);
      return value;
    },
    each(name, visit) {
      for (const length of lengths) {
        if (length > name.length) return;
        for (const [pattern, value] of byEnding.get(name.slice(name.length - length)) ?? [])
          if (pattern.matches(name)) visit(value);
      }
    },
  };
}
