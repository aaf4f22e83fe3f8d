/** A small JSON file that is parsed at once: exactly what the reader of streams says of it, and what it leaves to that reader. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonLimits, JsonStreamError, usualLimits } from "../../../src/shared/json-limits.ts";
import { type Openings, readJsonStream } from "../../../src/shared/json-stream.ts";
import { mostWhole, wholeValue } from "../../../src/shared/json-whole.ts";

const opens: Openings = { "": "object", items: "list", "items.*": "list", other: "list", "*": "list" };
/** With an opened object below the top, nothing is parsed at once. No document here has the key. */
const streamed: Openings = { ...opens, "never.*": "object" };

async function toldOf(bytes: Uint8Array, open: Openings, limits: Partial<JsonLimits>): Promise<string[]> {
  const told: string[] = [];
  const visitor = {
    opens: open,
    begun: (path: string) => void told.push(`begun ${path}`),
    ended: (path: string) => void told.push(`ended ${path}`),
    value: (path: string, key: string | number, value: unknown) =>
      void told.push(`${path}/${key} ${JSON.stringify(value)}`),
  };
  const half = Math.floor(bytes.length / 2);
  await readJsonStream([bytes.subarray(0, half), bytes.subarray(half)], visitor, limits).catch(
    (error: unknown) => {
      if (!(error instanceof JsonStreamError)) throw error;
      told.push(`${error.code}: ${error.message}`);
    },
  );
  return told;
}

async function expectSame(bytes: Uint8Array, limits: Partial<JsonLimits> = {}): Promise<void> {
  for (const top of ["object", "list"] as const) {
    const [whole, stream] = [
      await toldOf(bytes, { ...opens, "": top }, limits),
      await toldOf(bytes, { ...streamed, "": top }, limits),
    ];
    expect(whole).toEqual(stream);
  }
}

const nested = (levels: number, inside = "") => `${"[".repeat(levels)}${inside}${"]".repeat(levels)}`;
const keys = (count: number) => `{${Array.from({ length: count }, (_, at) => `"k${at}":1`).join(",")}}`;

const texts: readonly string[] = [
  '{"items":[1,[2,[3]],{"a":[{}]},"x",[]],"other":{"0":1},"a.b":[1],"*":[2],"":3}',
  "{}",
  "[]",
  "[[],[1],2]",
  ' { "a" : "\\"},{[" , "b" : "\\\\" } ',
  '{"a":1,"a":2}',
  '{"a":1,"\\u0061":2}',
  '{"items":[1],"items":[]}',
  '{"b":1,"2":1,"1":1}',
  '{"__proto__":1,"constructor":[2],"items":[{"__proto__":3}]}',
  '{"__proto__":1,"__proto__":2}',
  '{"a":{"b":1,"b":2}}',
  '\ufeff{"a":1}',
  "null",
  "7",
  '"x"',
  '{"a":1}{"b":2}',
  '{"a":1}\0',
  '{"a":NaN}',
  '{"a":1,}',
  `{"a":${nested(14, "1")}}`,
  `{"a":${nested(15, "1")}}`,
  `{"a":${nested(99, "1")}}`,
  `{"a":${nested(100, "1")}}`,
  `{"items":${nested(100)}}`,
  keys(10_000),
  keys(10_001),
  `{"a":"${"x".repeat(3 * 2 ** 20)}"}`,
  `{"a":1,"items":[${" ".repeat(3 * 2 ** 20)}1]}`,
];

describe("a small file", () => {
  it.each(texts.map((text) => ({ name: text.slice(0, 40), text })))(
    "is judged as a stream is: $name",
    async ({ text }) => {
      await expectSame(Buffer.from(text));
    },
  );

  it("is judged as a stream is if it is not UTF-8", async () => {
    await expectSame(Uint8Array.from([...Buffer.from('{"a":"'), 0xe9, ...Buffer.from('"}')]));
    await expectSame(Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]));
    await expectSame(Uint8Array.from([0xef, 0x7b, 0x7d]));
  });

  it.each([{ maxBytes: 30 }, { maxDepth: 3 }, { maxStringBytes: 5 }, { maxValueBytes: 9 }, { maxKeys: 2 }])(
    "keeps to $0",
    async (limits) => {
      for (const text of texts.slice(0, 20)) await expectSame(Buffer.from(text), limits);
    },
  );

  const document = fc.record(
    { items: fc.array(fc.jsonValue({ maxDepth: 4 })), a: fc.jsonValue(), b: fc.string() },
    { requiredKeys: [] },
  );
  const edit = fc.record({
    at: fc.nat(300),
    text: fc.constantFrom("", ",", '"', "{", "}", "[", "]", "\\", '"a":1,', "\0", "\ufeff", "1"),
    cut: fc.nat(3),
  });

  it("is judged as a stream is, whatever is changed in it", async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.array(edit, { maxLength: 3 }), async (value, edits) => {
        let text = JSON.stringify(value);
        for (const { at, text: put, cut } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + put + text.slice(place + cut);
        }
        await expectSame(Buffer.from(text), { maxDepth: 6 });
      }),
      { numRuns: 300 },
    );
  });

  it("ends as a stream does that breaks off", async () => {
    function* broken(text: string) {
      yield Buffer.from(text);
      throw new Error("the archive is damaged");
    }
    const read = (text: string, open: Openings) => readJsonStream(broken(text), { opens: open, value() {} });
    for (const open of [opens, streamed]) {
      await expect(read('{"a":1}', open)).rejects.toThrow("the archive is damaged");
      await expect(read('{"a":x}', open)).rejects.toThrow("is not valid JSON near byte 6");
    }
  });
});

describe("the parser of small files", () => {
  const parsedFrom = (text: string, limits: Partial<JsonLimits> = {}) =>
    wholeValue(Buffer.from(text), { "": "object" }, { ...usualLimits, ...limits });

  it("takes usual files", () => {
    expect(parsedFrom(' {"a": [{"b": "}"}], "c": {}} ')).toEqual({ a: [{ b: "}" }], c: {} });
    expect(parsedFrom("{}")).toEqual({});
    expect(parsedFrom('{"a":{"b":1,"b":2}}')).toEqual({ a: { b: 2 } });
    expect(parsedFrom(`{"a":${nested(99)}}`)).toBeDefined();
    expect(parsedFrom('{"a":[]}', { maxDepth: 2 })).toEqual({ a: [] });
  });

  it.each([
    ["a key twice", '{"a":1,"a":2}', {}],
    ["a key twice, escaped", '{"a":1,"\\u0061":2}', {}],
    ["keys that are numbers", '{"b":1,"2":1}', {}],
    ["a mark", '\ufeff{"a":1}', {}],
    ["a list", "[1]", {}],
    ["no JSON", '{"a":x}', {}],
    ["too many levels", `{"a":${nested(100)}}`, {}],
    ["more levels than the limit", '{"a":[[]]}', { maxDepth: 2 }],
    ["more keys than the limit", '{"a":1,"b":1}', { maxKeys: 1 }],
  ])("leaves %s to the reader", (_, text, limits) => {
    expect(parsedFrom(text, limits)).toBeUndefined();
  });

  it("takes no more than one value or text may have, and nothing where objects are opened", () => {
    expect(mostWhole({ "": "object" }, usualLimits)).toBe(2 ** 20);
    expect(mostWhole({ "": "object" }, { ...usualLimits, maxStringBytes: 99 })).toBe(99);
    expect(mostWhole({ "": "object", "runs.*": "object" }, usualLimits)).toBe(0);
  });
});
