import { describe, expect, it } from "vitest";
import { formats } from "../../../src/reporting/formats/registry.ts";
import { furtherPartValues, partValues } from "../../../src/reporting/part-values.ts";
import { control, reportOf } from "../../support/report.ts";
import { hostileTexts, renderContext } from "../../support/reports.ts";

const expected = { rule: "a.b < 2" };

describe("what a rule has read", () => {
  it("is said in words, part by part", () => {
    expect(partValues({ expected, actual: { "a.b": 3, "c.d": ["x", null], "a.b < 2": false } })).toEqual([
      "a.b is 3",
      'c.d is ["x",null]',
      "a.b < 2 is false",
    ]);
  });

  it.each([
    { name: "no rule", partial: { expected: { value: 2 }, actual: { a: 1 } } },
    { name: "nothing expected", partial: { expected: null, actual: { a: 1 } } },
    { name: "a list", partial: { expected, actual: ["a"] } },
    { name: "nothing read", partial: { expected, actual: null } },
    { name: "a text", partial: { expected, actual: "a" } },
  ])("is nothing for $name", ({ partial }) => {
    expect(partValues(partial)).toEqual([]);
  });

  it("is not repeated where the message has said it, nor is the rule itself", () => {
    const one = { expected, actual: { "a.b": 3, "c.d": true, "a.b < 2": false } };
    expect(furtherPartValues(control({ ...one, message: "no: a.b is 3" }))).toBe("c.d is true");
    const respelled = { expected: { rule: 'a ==\n  "b"' }, actual: { a: "c", "a == 'b'": false } };
    expect(furtherPartValues(control(respelled))).toBe('a is "c"');
    expect(furtherPartValues(control({ ...one, message: "a.b is 3, c.d is true" }))).toBeUndefined();
  });

  it("is five in one line, and how many more there are", () => {
    const actual = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`x${number}`, number]));
    expect(furtherPartValues(control({ expected, actual }))).toBe(
      "x1 is 1; x2 is 2; x3 is 3; x4 is 4; x5 is 5; +2 more",
    );
  });
});

const failed = control({ status: "fail", message: "too many", expected, actual: { "a.b": 3 } });

it.each([
  { name: "junit", words: "read: a.b is 3" },
  { name: "sarif", words: "too many (a.b is 3). Fix:" },
  { name: "markdown", words: "  - Read: a.b is 3" },
  { name: "oscal", words: '"description": "a.b is 3"' },
  { name: "csv", words: '"{""a.b"":3}","{""rule"":""a.b < 2""}"' },
  { name: "html", words: "<dt>Expected</dt><dd><code>a.b &lt; 2</code></dd>" },
  { name: "html", words: "<dt>Actual</dt><dd><ul><li><code>a.b</code>: <code>3</code></li></ul></dd>" },
  { name: "json", words: '"a.b": 3' },
])("is in $name as $words", async ({ name, words }) => {
  const format = await formats[name]?.load();
  expect(await format?.render(reportOf({ controls: [failed] }), renderContext)).toContain(words);
});

it("shows a rule of several lines on the page line by line, and folds what is long", async () => {
  const format = await formats.html?.load();
  const long = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`x${index}`, index]));
  const one = control({ status: "fail", expected: { rule: "a ||\n  b\n" }, actual: long });
  const page = await format?.render(reportOf({ controls: [one] }), renderContext);
  expect(page).toContain("<pre>a ||\n  b</pre>");
  expect(page).toContain("<summary>13 values</summary><ul><li>");
});

it.each(hostileTexts)("stays data where it is %j", async (text) => {
  const one = control({ status: "fail", expected: { rule: text }, actual: { [text]: [text], other: text } });
  const report = reportOf({ controls: [one] });
  const rendered = async (name: string) =>
    String(await (await formats[name]?.load())?.render(report, renderContext));
  const page = /<body>([\s\S]*)<script>/.exec(await rendered("html"))?.[1];
  expect(page).not.toMatch(/<(?:img|script)/);
  const lines = (await rendered("markdown")).split("\n");
  expect(lines.filter((line) => !/^([#|-] ?| {2}- |Project |$)/.test(line))).toEqual([]);
  for (const acting of [/@alice/, /(?<!\\)<(?:img|script)/, /!\[/, /\[x\]\(/])
    expect(lines.join("\n")).not.toMatch(acting);
  for (const row of (await rendered("csv")).split("\r\n").slice(1, -1))
    for (const cell of row.slice(1, -1).split('","')) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
});
