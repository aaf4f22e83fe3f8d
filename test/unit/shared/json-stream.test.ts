import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonLimits, JsonStreamError } from "../../../src/shared/json-limits.ts";
import { type Openings, readJsonStream } from "../../../src/shared/json-stream.ts";

const opens: Openings = {
  "": "object",
  items: "list",
  "runs.*.results": "list",
  runs: "list",
  "runs.*": "object",
};

/** Everything the visitor was told, one line each. */
async function toldOf(
  bytes: Uint8Array | string,
  {
    cut = [],
    limits = {},
    open = opens,
  }: { cut?: number[]; limits?: Partial<JsonLimits>; open?: Openings } = {},
): Promise<string[]> {
  const told: string[] = [];
  await readJsonStream(
    pieces(typeof bytes === "string" ? Buffer.from(bytes) : bytes, cut),
    {
      opens: open,
      begun: (path) => told.push(`begun ${path}`),
      ended: (path) => told.push(`ended ${path}`),
      value: (path, key, value) => told.push(`${path}/${key} ${JSON.stringify(value)}`),
    },
    limits,
  );
  return told;
}

function pieces(bytes: Uint8Array, cut: readonly number[]): Uint8Array[] {
  const at = [
    0,
    ...[...cut].sort((a, b) => a - b).map((place) => Math.min(place, bytes.length)),
    bytes.length,
  ];
  return at.slice(1).map((to, index) => bytes.subarray(at[index], to));
}

async function troubleOf(...args: Parameters<typeof toldOf>): Promise<string> {
  try {
    await toldOf(...args);
    return "none";
  } catch (error) {
    if (!(error instanceof JsonStreamError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe("JSON as a stream", () => {
  it("opens what is named and hands over the rest whole", async () => {
    const text = `{"version":"15.0.0","items":[1,{"a":[{}]},"x",[]],"scan":{"items":[2]},"none":null}`;
    expect(await toldOf(text)).toEqual([
      "begun ",
      `/version "15.0.0"`,
      "begun items",
      "items/0 1",
      `items/1 {"a":[{}]}`,
      `items/2 "x"`,
      "items/3 []",
      "ended items",
      `/scan {"items":[2]}`,
      "/none null",
      "ended ",
    ]);
  });

  it("opens containers inside of lists", async () => {
    expect(await toldOf(`{"runs":[{"results":[1],"tool":"a"},7,{"results":[]}]}`)).toEqual([
      "begun ",
      "begun runs",
      "begun runs.*",
      "begun runs.*.results",
      "runs.*.results/0 1",
      "ended runs.*.results",
      `runs.*/tool "a"`,
      "ended runs.*",
      "runs/1 7",
      "begun runs.*",
      "begun runs.*.results",
      "ended runs.*.results",
      "ended runs.*",
      "ended runs",
      "ended ",
    ]);
  });

  it("hands over a container of another kind than the named one", async () => {
    expect(await toldOf(`{"items":{"0":1}}`)).toEqual(["begun ", `/items {"0":1}`, "ended "]);
  });

  it.each(["", "*", "a.b", "runs.*.results"])("takes the key %j for no path", async (key) => {
    const named = { "": "object", "*": "list", "a.b": "list", "runs.*.results": "list" } as const;
    const told = await toldOf(JSON.stringify({ [key]: [1] }), { open: named });
    expect(told).toEqual(["begun ", `/${key} [1]`, "ended "]);
  });

  it("leaves a byte-order mark aside, wherever the stream is cut", async () => {
    const bytes = Buffer.from('\ufeff {"a": "é\ufeff"} \n');
    for (let at = 0; at <= bytes.length; at++) {
      expect(await toldOf(bytes, { cut: [at] })).toEqual(["begun ", `/a "é\ufeff"`, "ended "]);
    }
  });

  it("keeps its own bytes when the stream writes over a chunk", async () => {
    const chunk = Buffer.alloc(4);
    function* oneBuffer() {
      for (const part of ['{"a"', ':"bc', 'de"}']) {
        chunk.write(part);
        yield chunk;
      }
    }
    const values: unknown[] = [];
    await readJsonStream(oneBuffer(), { opens, value: (_path, key, value) => values.push(key, value) });
    expect(values).toEqual(["a", "bcde"]);
  });

  it.each([
    { name: "nothing", text: "", diagnostic: "empty: is empty" },
    { name: "white space", text: " \n", diagnostic: "empty: is empty" },
    { name: "a list at the top", text: "[]", diagnostic: "kind: is not an object at its top level" },
    {
      name: "a cut list",
      text: '{"items":[1,2',
      diagnostic: "truncated: ends in the middle, after 13 bytes",
    },
    { name: "a cut text", text: '{"a":"b', diagnostic: "truncated: ends in the middle, after 7 bytes" },
    { name: "a cut key", text: '{"a', diagnostic: "truncated: ends in the middle, after 3 bytes" },
    { name: "two documents", text: "{}{}", diagnostic: "syntax: continues after its end, at byte 2" },
    { name: "a null byte", text: '{"a":1}\0', diagnostic: "syntax: continues after its end, at byte 7" },
    { name: "a null byte first", text: "\0{}", diagnostic: "syntax: has a null byte near byte 0" },
    { name: "a null byte between", text: '{\0"a":1}', diagnostic: "syntax: has a null byte near byte 1" },
    {
      name: "a null byte in a text",
      text: '{"a":"\0"}',
      diagnostic: "syntax: is not valid JSON near byte 8",
    },
    {
      name: "a trailing comma",
      text: '{"items":[1,]}',
      diagnostic: "syntax: is not valid JSON near byte 12",
    },
    { name: "a comma too many", text: '{"a":1,}', diagnostic: "syntax: is not valid JSON near byte 7" },
    { name: "no comma", text: '{"items":[1 2]}', diagnostic: "syntax: is not valid JSON near byte 12" },
    { name: "no colon", text: '{"a" 1}', diagnostic: "syntax: is not valid JSON near byte 5" },
    { name: "no value", text: '{"a":}', diagnostic: "syntax: is not valid JSON near byte 5" },
    { name: "crossed brackets", text: '{"a":[{]}}', diagnostic: "syntax: is not valid JSON near byte 9" },
    {
      name: "crossed top brackets",
      text: '{"items":[}',
      diagnostic: "syntax: is not valid JSON near byte 10",
    },
    { name: "NaN", text: '{"a":NaN}', diagnostic: "syntax: is not valid JSON near byte 8" },
    {
      name: "a key twice",
      text: '{"items":[1],"items":[]}',
      diagnostic: "duplicate: names a key twice, near byte 20",
    },
    {
      name: "an escaped key twice",
      text: '{"a":1,"\\u0061":2}',
      diagnostic: "duplicate: names a key twice, near byte 15",
    },
    { name: "a web page", text: "<!DOCTYPE html>", diagnostic: "syntax: is not valid JSON near byte 0" },
  ])("refuses $name", async ({ text, diagnostic }) => {
    expect(await troubleOf(text)).toBe(diagnostic);
    expect(await troubleOf(text, { cut: Array.from(text, (_, index) => index) })).toBe(diagnostic);
  });

  it.each([
    { name: "UTF-16", bytes: [0xff, 0xfe, 0x7b, 0, 0x7d, 0], diagnostic: "encoding: is UTF-16, not UTF-8" },
    { name: "half a mark", bytes: [0xef, 0x7b, 0x7d], diagnostic: "syntax: is not valid JSON near byte 1" },
    {
      name: "Latin-1",
      bytes: [...Buffer.from('{"a":"'), 0xe9, ...Buffer.from('"}')],
      diagnostic: "encoding: is not UTF-8 near byte 8",
    },
  ])("refuses $name", async ({ bytes, diagnostic }) => {
    expect(await troubleOf(Uint8Array.from(bytes))).toBe(diagnostic);
  });

  const limits = { maxBytes: 1000, maxDepth: 5, maxStringBytes: 20, maxValueBytes: 60 };
  const long = "x".repeat(21);

  it.each([
    {
      name: "deep nesting",
      text: `{"a":${"[".repeat(50)}`,
      diagnostic: "depth: is nested more than 5 levels deep",
    },
    {
      name: "a long text",
      text: `{"a":{"b":"${long}`,
      diagnostic: "string_size: has a string of more than 20 bytes",
    },
    { name: "a long key", text: `{"${long}`, diagnostic: "string_size: has a string of more than 20 bytes" },
    {
      name: "a long value",
      text: `{"a":[${"1,".repeat(40)}`,
      diagnostic: "value_size: has one entry of more than 60 bytes",
    },
    {
      name: "a long number",
      text: `{"a":${"1".repeat(80)}`,
      diagnostic: "value_size: has one entry of more than 60 bytes",
    },
    {
      name: "a long file",
      text: `{"items":[${"1,".repeat(600)}`,
      diagnostic: "size: is larger than the 1000 bytes that are read",
    },
  ])("stops at $name, without waiting for its end", async ({ text, diagnostic }) => {
    expect(await troubleOf(text, { limits })).toBe(diagnostic);
    expect(await troubleOf(text, { limits, cut: Array.from({ length: 300 }, (_, index) => index * 5) })).toBe(
      diagnostic,
    );
  });

  it("takes what is just within its limits", async () => {
    const text = `{"items":[[[[]]],"${"x".repeat(20)}"]}`;
    expect(await troubleOf(text, { limits })).toBe("none");
  });

  it("stops at an object of endless keys", async () => {
    const text = `{${Array.from({ length: 10_001 }, (_, index) => `"k${index}":1`).join(",")}}`;
    expect(await troubleOf(text)).toBe("value_size: has an object of more than 10000 keys");
  });

  const document = fc.record(
    {
      items: fc.array(fc.jsonValue({ maxDepth: 4 })),
      a: fc.jsonValue({ maxDepth: 4 }),
      runs: fc.array(fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const cuts = fc.array(fc.nat(400));

  it("reads what JSON.parse reads, wherever the stream is cut", async () => {
    const open = { "": "object", items: "list" } as const;
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom(0, 1, "\t\r\n"), cuts, async (value, space, cut) => {
        const read: Record<string, unknown> = {};
        await readJsonStream(pieces(Buffer.from(JSON.stringify(value, null, space)), cut), {
          opens: open,
          begun(path) {
            if (path !== "") read[path] = [];
          },
          value(path, key, one) {
            if (path === "") read[key] = one;
            else (read[path] as unknown[]).push(one);
          },
        });
        expect(JSON.stringify(sorted(read))).toBe(JSON.stringify(sorted(JSON.parse(JSON.stringify(value)))));
      }),
    );
  });

  it("never takes what JSON.parse refuses, and fails only in its own way", async () => {
    const change = fc.record({
      at: fc.nat(),
      byte: fc.oneof(fc.constantFrom(...Buffer.from('{}[]",:\\0ae')), fc.nat(255)),
    });
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        cuts,
        async (value, changes, cut) => {
          const bytes = Buffer.from(JSON.stringify(value));
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          const diagnostic = await troubleOf(bytes, { cut });
          if (diagnostic === "none") expect(() => JSON.parse(bytes.toString())).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes no beginning for the whole", async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.nat(), cuts, async (value, at, cut) => {
        const bytes = Buffer.from(JSON.stringify(value));
        expect(await troubleOf(bytes.subarray(0, at % bytes.length), { cut })).toMatch(
          /^(truncated|empty|encoding)/,
        );
      }),
    );
  });
});

function sorted(value: Record<string, unknown>) {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
