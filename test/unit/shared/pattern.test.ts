import { RE2JS } from "@bufbuild/re2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern, PatternError } from "../../../src/shared/pattern.ts";

/** Pieces that the fast path takes, and some that it must leave to the engine. */
const piece = fc.constantFrom(
  "a",
  "Z",
  "0",
  "_",
  " ",
  "-",
  ":",
  "[A-Z]",
  "[0-9]",
  "[a-z_-]",
  "\\d",
  "\\w",
  "\\.",
  "\\-",
  ".",
  "(ab)",
  "a|b",
  "\\s",
  "[^a]",
);
const repeat = fc.constantFrom("", "+", "*", "?");
const pattern = fc
  .tuple(fc.array(fc.tuple(piece, repeat), { maxLength: 6 }), fc.boolean(), fc.boolean())
  .map(([parts, begins, ends]) => `${begins ? "^" : ""}${parts.flat().join("")}${ends ? "$" : ""}`);
const text = fc.string({
  unit: fc.constantFrom("a", "b", "Z", "0", "9", "_", " ", "-", ".", ":", "é", "\n", "٣"),
  maxLength: 12,
});

describe("patterns", () => {
  it("mean what RE2 says they mean, with the fast path and without", async () => {
    await fc.assert(
      fc.asyncProperty(pattern, text, async (source, sample) => {
        const expected = new RE2JS(source).test(sample);
        expect((await compilePattern(source, true))(sample)).toBe(expected);
        expect((await compilePattern(source))(sample)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["(?=x)", "(a", "[z-a]", "\\1", "a{2,1}"])("refuses %s", async (source) => {
    await expect(compilePattern(source, true)).rejects.toBeInstanceOf(PatternError);
  });
});
