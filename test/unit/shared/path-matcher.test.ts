/** Many patterns at once find what each of them finds alone, however they are filed. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fnmatchParts } from "../../../src/shared/fnmatch.ts";
import { globMatcher } from "../../../src/shared/glob.ts";
import { createPathMatcher } from "../../../src/shared/path-matcher.ts";

// Longer than the ending by which patterns are filed, so that several of them are filed together.
const long = "_of_the_same_ending.spec.rb";
const name = fc
  .array(fc.constantFrom("*", "a", "b", "?", "[ab]", "[!a]", "\\a", "😀", "\ud83d", ".rb", long), {
    ...{ minLength: 1, maxLength: 4 },
  })
  .map((parts) => parts.join(""));
const pattern = fc
  .array(fc.oneof({ weight: 4, arbitrary: name }, fc.constant("**")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"));
const path = fc
  .array(
    fc
      .array(fc.constantFrom("a", "b", "😀", "\ude00", ".rb", long), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("")),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join("/"));
const many = fc.array(pattern, { minLength: 1, maxLength: 40 });
const paths = fc.array(path, { minLength: 1, maxLength: 10 });

function matcherOf(patterns: readonly string[]) {
  const names = new Map();
  return createPathMatcher(
    patterns.flatMap((one, index) => {
      const parts = fnmatchParts(one, names);
      return parts ? [[parts, index] as const] : [];
    }),
  );
}

describe("many patterns at once", () => {
  it("find what each of Ruby's patterns finds alone", () => {
    fc.assert(
      fc.property(many, paths, (patterns, some) => {
        const together = matcherOf(patterns);
        const alone = patterns.map((one) => matcherOf([one]));
        for (const one of some)
          expect([...together.valuesFor(one)].sort((a, b) => a - b)).toEqual(
            alone.flatMap(({ valuesFor }, index) => (valuesFor(one).length > 0 ? [index] : [])),
          );
      }),
    );
  });

  it("find what each glob finds alone", () => {
    fc.assert(
      fc.property(many, paths, (globs, some) => {
        const together = globMatcher(globs);
        const alone = globs.map((one) => globMatcher([one]));
        for (const one of some) expect(together(one)).toBe(alone.some((matches) => matches(one)));
      }),
    );
  });

  it("ask a name only for its own endings", () => {
    const asked: string[] = [];
    const patterns = Array.from({ length: 1000 }, (_, index) => ({
      literal: undefined,
      ending: `_${index}.rb`,
      matches: (one: string) => {
        asked.push(`_${index}.rb`);
        return one.endsWith(`_${index}.rb`);
      },
    }));
    const { valuesFor } = createPathMatcher(
      patterns.map((one, index) => [[{ name: one, isDeep: true }], index] as const),
    );
    expect(valuesFor("app/models/file_17.rb")).toEqual([17]);
    expect(asked).toEqual(["_17.rb"]);
  });
});
