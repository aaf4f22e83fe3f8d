import fc from "fast-check";
import { expect, it } from "vitest";
import { namePattern, type Token } from "../../../src/shared/name-pattern.ts";

const code = (char: string) => char.codePointAt(0) ?? 0;
const aOrB: Token = { isNegated: false, holds: (one) => one === code("a") || one === code("b") };
/** Half a character of UTF-16 is none, and is not found in a whole one. */
const half = "\ud83d";
const letters = fc.constantFrom("a", "b", "ab", "😀", half);

/** The same as a regular expression over code points. */
function expression(tokens: readonly Token[]): RegExp {
  const parts = tokens.map((token) => {
    if (token === "star") return "[^]*";
    if (token === "any") return "[^]";
    return typeof token === "number" ? `\\u{${token.toString(16)}}` : "[ab]";
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}

it("matches a name as a regular expression over whole characters does", () => {
  const token = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Token>("star") },
    { weight: 1, arbitrary: fc.constantFrom<Token>("any", aOrB) },
    { weight: 5, arbitrary: letters.map((text): Token => code(text)) },
  );
  const matching = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(token, { maxLength: 6 }), fc.array(letters, { maxLength: 6 }), (tokens, name) => {
      const text = name.join("");
      const isMatch = expression(tokens).test(text);
      matching[isMatch ? "yes" : "no"]++;
      expect(namePattern(tokens).matches(text)).toBe(isMatch);
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(Math.min(matching.yes, matching.no)).toBeGreaterThan(200);
});
