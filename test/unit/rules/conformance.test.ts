import { describe, expect, it } from "vitest";
import { conformanceCases, failureOf } from "../../support/cel-conformance.ts";

/** Suites about extensions of the language that rules do not have. */
const otherLanguages = [
  "bindings_ext",
  "block_ext",
  "encoders_ext",
  "macros2",
  "math_ext",
  "optionals",
  "proto2_ext",
  "string_ext",
  "type_deductions",
];

/** Cases of the language itself that come out otherwise, and why that does not matter to a rule. */
const exceptions: readonly { readonly cases: RegExp; readonly count: number; readonly why: string }[] = [
  {
    cases: /^enums\/strong_proto[23]\//,
    count: 18,
    why: "enums as types of their own are an option of the language; facts have no enums",
  },
  {
    cases: /^fields\/quoted_map_fields\/|^proto2\/(?:quoted_fields|extensions_)|^proto3\/quoted_fields\//,
    count: 28,
    why: "names in back quotes; no fact has a name that needs them",
  },
  {
    cases: /^fields\/qualified_identifier_resolution\/map_value_repeat_key_heterogeneous$/,
    count: 1,
    why: "a map with the key 0 both signed and unsigned must be refused and is not; facts have no such maps",
  },
];

const cases = conformanceCases().filter(({ suite }) => !otherLanguages.includes(suite));

describe("the official conformance cases of CEL", () => {
  it("come out as the specification says, but for those listed here", () => {
    const failures = cases.flatMap((one) => {
      const failure = failureOf(one);
      return failure === undefined ? [] : [{ name: one.name, failure }];
    });

    const unlisted = failures.filter(({ name }) => !exceptions.some(({ cases }) => cases.test(name)));
    expect(unlisted).toEqual([]);
    for (const { cases: listed, count, why } of exceptions) {
      expect(failures.filter(({ name }) => listed.test(name)).length, why).toBe(count);
    }
  });

  it("are as many as the specification's package had when this was written", () => {
    expect(cases.length).toBe(1_709);
  });
});
