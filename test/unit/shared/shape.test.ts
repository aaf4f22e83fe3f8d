import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as shape from "../../../src/shared/shape.ts";

function issuesOf(one: shape.Shape<unknown>, value: unknown): string[] {
  const issues: shape.Issue[] = [];
  one.read(value, [], issues);
  return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

const person = shape.strict({
  name: shape.text({ min: 1, max: 5, pattern: /^[a-z]+$/ }),
  age: shape.integer({ min: 0 }),
  tags: shape.absentOr(shape.list(shape.text())),
  role: shape.absentOr(shape.oneOf(["owner", "guest"])),
});

describe("shapes", () => {
  it.each([
    { value: { name: "ann", age: 3 }, issues: [] },
    { value: { name: "ann", age: 3, tags: ["a"], role: "owner" }, issues: [] },
    { value: {}, issues: ["name missing", "age missing"] },
    { value: { name: "", age: -1 }, issues: ["name small", "name format", "age small"] },
    { value: { name: "annabel", age: 1.5 }, issues: ["name large", "age type"] },
    { value: { name: "ann", age: Number.NaN }, issues: ["age type"] },
    { value: { name: "ann", age: 3, tags: ["a", 1], role: "king" }, issues: ["tags.1 type", "role value"] },
    { value: { name: "ann", age: 3, tags: null }, issues: ["tags type"] },
    { value: { name: "ann", age: 3, nmae: "x" }, issues: [" unknown_key"] },
    { value: [], issues: [" type"] },
    { value: null, issues: [" type"] },
  ])("$value", ({ value, issues }) => {
    expect(issuesOf(person, value)).toEqual(issues);
  });

  it("tells absent, null and present apart", () => {
    const one = shape.object({
      a: shape.maybe(shape.flag()),
      b: shape.absentOr(shape.nullable(shape.flag())),
      c: shape.nullable(shape.flag()),
    });
    expect(shape.parse(one, { a: null, b: null, c: null })).toEqual({ a: undefined, b: null, c: null });
    expect(shape.parse(one, { c: true })).toEqual({ a: undefined, b: undefined, c: true });
    expect(issuesOf(one, { a: false })).toEqual(["c missing"]);
  });

  it("does not take what an object inherits for a key", () => {
    expect(issuesOf(shape.object({ toString: shape.text() }), {})).toEqual(["toString missing"]);
  });

  it("never calls a conversion on what has not the shape", () => {
    const converted = shape.mapped(shape.object({ a: shape.text() }), ({ a }) => a.toUpperCase());
    expect(shape.parse(converted, { a: "x" })).toBe("X");
    expect(() => shape.parse(converted, { a: 1 })).toThrow(shape.ShapeError);
  });

  it("throws nothing but its own error, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          shape.parse(person, value);
        } catch (error) {
          expect(error).toBeInstanceOf(shape.ShapeError);
        }
      }),
    );
  });
});
