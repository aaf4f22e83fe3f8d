import { describe, expect, it } from "vitest";
import { didYouMean } from "../../../src/shared/nearest.ts";
import { wellFormedIn } from "../../../src/shared/readable-json.ts";
import { count, cut, listed, plain } from "../../../src/shared/text.ts";

describe("plain", () => {
  it.each([
    { from: "one\r\ntwo\nthree", to: "one two three" },
    { from: "\u001b[31mred\u001b[0m", to: "[31mred [0m" },
    { from: "section_start:1:x\r\u001b[0K", to: "section_start:1:x [0K" },
    { from: "##[error]boom", to: "## [error]boom" },
    { from: "a\u202eb\u200bc\u2028d\u0085e", to: "a b c d e" },
    { from: "Foo::Bar", to: "Foo::Bar" },
    { from: "👨‍👩‍👧 a\u200db", to: "👨‍👩‍👧 a b" },
  ])("$from", ({ from, to }) => {
    expect(plain(from)).toBe(to);
  });

  it.each([
    { name: "before the limit", text: "😀".repeat(240), limit: 300, kept: 149 },
    { name: "at the limit", text: "😀".repeat(240), limit: 301, kept: 150 },
  ])("cuts between characters, never within one: $name", ({ text, limit, kept }) => {
    expect(plain(text, limit)).toBe(`${"😀".repeat(kept)}…`);
    expect(cut(text, limit)).toBe(`${"😀".repeat(kept)}…`);
  });

  it.each([
    { name: "an emoji of four people", character: "👨‍👩‍👧‍👦" },
    { name: "a flag", character: "🇩🇪" },
    { name: "a letter with two marks", character: "e\u0301\u0323" },
    { name: "a syllable of three jamo", character: "\u1100\u1161\u11a8" },
  ])("keeps $name whole at every limit", ({ character }) => {
    const text = `ab${character.repeat(3)}cd`;
    const starts = [0, 1, 2, 3, 4, 5].map((index) => 2 + character.length * index);
    const ends = [0, 1, ...starts.slice(0, 4), 2 + 3 * character.length + 1];
    for (let limit = 1; limit < text.length; limit++) {
      const kept = cut(text, limit).slice(0, -1);
      expect(cut(text, limit)).toBe(`${text.slice(0, kept.length)}…`);
      expect(ends).toContain(kept.length);
    }
  });

  it("cuts a letter under a pile of marks between its code points, rather than lose the text", () => {
    expect(cut(`a${"\u0301".repeat(500)}`, 100)).toBe(`a${"\u0301".repeat(98)}…`);
  });

  it("leaves no half of a character, and no code point that is none", () => {
    expect(plain("a\ud83db\ufffec\udc00")).toBe("a\ufffdb c\ufffd");
  });

  it("cuts what is too long", () => {
    expect(plain("x".repeat(400))).toBe(`${"x".repeat(299)}…`);
  });
});

it.each([
  { typed: "evalute", names: ["evaluate", "validate"], ending: ", did you mean evaluate?" },
  { typed: "hihg", names: ["high", "low"], ending: ", did you mean high?" },
  { typed: "status-chek", names: ["status_check"], ending: ", did you mean status_check?" },
  { typed: "nope", names: ["mode", "sha"], ending: "" },
])("names the nearest to $typed, or none", ({ typed, names, ending }) => {
  expect(didYouMean(typed, names)).toBe(ending);
});

it("makes every text of a report what UTF-8 can carry, and what reads as it is written", () => {
  const report = { "ti\ud800tle": ["\u202eabc\u202c", { deep: "x\udfff\uffff", number: 1, none: null }] };
  expect(wellFormedIn(report, (text) => text)).toEqual({
    "ti\ufffdtle": ["abc", { deep: "x\ufffd", number: 1, none: null }],
  });
});

it("counts and lists as people write", () => {
  expect([count(1, "approval"), count(0, "approval"), count(2, "is expected", "are expected")]).toEqual([
    "1 approval",
    "0 approvals",
    "2 are expected",
  ]);
  expect([
    listed([]),
    listed(["a"]),
    listed(["a", "b"]),
    listed(["a", "b", "c"]),
    listed(["a", "b", "c"], 2),
  ]).toEqual(["", "a", "a and b", "a, b and c", "a, b and 1 more"]);
});
