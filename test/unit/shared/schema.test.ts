import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { maybe, parse, SchemaError, text } from "../../../src/shared/schema.ts";

const Person = z.strictObject({
  name: text(5).check(z.regex(/^[a-z]+$/)),
  tags: z.optional(z.array(z.string())),
});

function pathsOf(schema: z.ZodMiniType, value: unknown): string[] {
  try {
    parse(schema, value);
    return [];
  } catch (error) {
    return (error as SchemaError).issues.map(({ path, code }) => `${path.join(".")} ${code}`);
  }
}

describe("data from outside", () => {
  it.each([
    { value: { name: "ann" }, issues: [] },
    { value: { name: "annabel", tags: ["a", 1] }, issues: ["name too_big", "tags.1 invalid_type"] },
    { value: { name: "ANNABEL" }, issues: ["name too_big", "name invalid_format"] },
    { value: { name: "ann", tags: null, age: 3 }, issues: ["tags invalid_type", " unrecognized_keys"] },
    { value: null, issues: [" invalid_type"] },
  ])("is refused with every issue: $value", ({ value, issues }) => {
    expect(pathsOf(Person, value)).toEqual(issues);
  });

  it("is not called empty and ill formed at once", () => {
    expect(pathsOf(Person, { name: "" })).toEqual(["name too_small"]);
  });

  it("names the place of the first issue", () => {
    expect(() => parse(z.object({ a: z.array(Person) }), { a: [{}] })).toThrow("unexpected a.0.name");
    expect(() => parse(Person, 1)).toThrow("unexpected shape");
  });

  it("throws nothing but its own error, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          parse(Person, value);
        } catch (error) {
          expect(error).toBeInstanceOf(SchemaError);
        }
      }),
    );
  });

  it("tells absent, null and present apart", () => {
    const Flags = z.object({
      a: maybe(z.boolean()),
      b: z.nullish(z.boolean()),
      c: z.nullable(z.boolean()),
    });
    expect(parse(Flags, { a: null, b: null, c: null })).toEqual({ a: undefined, b: null, c: null });
    expect(parse(Flags, { c: true })).toEqual({ c: true });
    expect(pathsOf(Flags, { a: false })).toEqual(["c invalid_type"]);
  });
});
