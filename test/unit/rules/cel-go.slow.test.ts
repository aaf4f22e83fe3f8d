/**
 * Expressions come to what cel-go comes to.
 *
 * Slow: they are almost six thousand.
 */

import { readFileSync } from "node:fs";
import { isCelList, isCelUint } from "@bufbuild/cel";
import { isReflectMessage, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import type { Duration, Timestamp } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/rules/language.ts";
import { topics } from "../../../src/rules/topics/registry.ts";

/**
 * Expressions with the answers of cel-go v0.33.2, the reference implementation, with its string functions. They were
 * made by combining every function and operator with texts, numbers and times at the edges of what it reads, and
 * answered by `cel-go/main.go`, which also answers them anew for another version.
 */
const answers = readFileSync(new URL("./cel-go/answers.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Answer);

/** One kind with its value, or `error`. */
type Answer = { readonly expr: string } & Readonly<Record<string, unknown>>;

function ours(source: string): Readonly<Record<string, unknown>> {
  const compiled = compile(source, topics, false);
  if (!("expression" in compiled)) return { error: true };
  const { result } = compiled.expression.evaluate(new Map(), () => 0);
  return "unknown" in result ? { error: true } : shown(result.value);
}

/** A value as `main.go` shows it. */
function shown(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null) return { null: true };
  if (typeof value === "boolean") return { bool: value };
  if (typeof value === "bigint") return { int: String(value) };
  if (typeof value === "string") return { string: value };
  if (typeof value === "number") return { double: Number.isFinite(value) ? value : goName(value) };
  if (isCelUint(value)) return { uint: String(value.value) };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("hex") };
  if (isCelList(value)) return { list: [...value].map(shown) };
  if (isReflectMessage(value)) return message(value);
  throw new Error(`no form for ${typeof value}`);
}

function goName(value: number): string {
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

function message({ desc, message: one }: ReflectMessage): Readonly<Record<string, unknown>> {
  if (desc.typeName === "google.protobuf.Duration") {
    const { seconds, nanos } = one as Duration;
    return { nanoseconds: String(seconds * 1_000_000_000n + BigInt(nanos)) };
  }
  const { seconds, nanos } = one as Timestamp;
  const second = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  const fraction = nanos === 0 ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
  return { timestamp: `${second}${fraction}Z` };
}

/** Where rules come to something else, and why that is right or does no harm. */
const exceptions: readonly { readonly expressions: RegExp; readonly count: number; readonly why: string }[] =
  [
    {
      expressions: /^double\("(?:0x|1_0)/,
      count: 4,
      why: "hexadecimal numbers and underscores are Go's, not CEL's",
    },
    {
      expressions: /^string\(timestamp\(".*[+-]\d\d:\d\d"\)\)$/,
      count: 6,
      why: "a time has no time zone in CEL; its conformance cases expect UTC",
    },
    {
      expressions: /^string\(duration\("-?(?:9223372036854775|2562047h)/,
      count: 3,
      why: "cel-go rounds long durations to a double",
    },
    {
      expressions: /^int\(duration\(|^-duration\(/,
      count: 11,
      why: "CEL has neither; cel-go only takes them where nothing checks types",
    },
    {
      expressions: /^duration\(.*\)\.getMilliseconds\(\)$/,
      count: 4,
      why: "the conformance cases expect the milliseconds of the second, cel-go gives all of them",
    },
    {
      expressions: /^timestamp\(.*\) - duration\('-9223372036854775808ns'\)$/,
      count: 7,
      why: "cel-go negates the duration first, which is out of range; the sum is not",
    },
    {
      expressions: /^-9223372036854775808 % -1$/,
      count: 1,
      why: "the rest is 0; only Go's division overflows on the way",
    },
    {
      expressions: /^(?:9223372036854775808u|18446744073709551615u) \/ 1u$/,
      count: 2,
      why: "the library takes a quotient above 2^63 for an overflow; no fact is unsigned",
    },
    {
      expressions: /^\d{16,}(?:\.0|u)? == \d{16,}(?:\.0|u)?$/,
      count: 6,
      why: "whole numbers and doubles are compared as they stand on the number line, cel-go rounds to a double",
    },
    {
      expressions: /^\['a', 'b'\]\[true\]$/,
      count: 1,
      why: "the library takes true for 1 as an index, which is planned and not called; no text becomes one",
    },
    {
      expressions: /'a': null/,
      count: 3,
      why: "the library takes a key whose value is null for absent; no fact is null",
    },
    {
      expressions: /^size\(\{/,
      count: 5,
      why: "the specification refuses keys that occur twice, as the library does but for unsigned ones",
    },
  ];

describe("rules", () => {
  it("come to what cel-go comes to, but for those listed here", { timeout: 120_000 }, () => {
    const different = answers.flatMap(({ expr, ...theirs }) => {
      const mine = ours(expr);
      return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ expr, theirs, mine }];
    });

    const unlisted = different.filter(
      ({ expr }) => !exceptions.some(({ expressions }) => expressions.test(expr)),
    );
    expect(unlisted).toEqual([]);
    for (const { expressions, count, why } of exceptions) {
      expect(different.filter(({ expr }) => expressions.test(expr)).length, why).toBe(count);
    }
  });
});
