import { describe, expect, it } from "vitest";
import { parse, SchemaError } from "../../../src/shared/schema.ts";
import { moment, monthsBefore } from "../../../src/shared/time.ts";

describe("calendar months", () => {
  it.each([
    ["2026-09-21T14:13:20.000Z", 3, "2026-06-21T14:13:20.000Z"],
    ["2026-05-31T00:00:00.000Z", 3, "2026-02-28T00:00:00.000Z"],
    ["2024-05-31T00:00:00.000Z", 3, "2024-02-29T00:00:00.000Z"],
    ["2026-02-28T23:59:59.999Z", 6, "2025-08-28T23:59:59.999Z"],
    ["2026-01-31T12:00:00.000Z", 2, "2025-11-30T12:00:00.000Z"],
  ])("before %s, %d of them, is %s", (now, months, then) => {
    expect(new Date(monthsBefore(Date.parse(now), months)).toISOString()).toBe(then);
  });
});

describe("a moment", () => {
  it.each([
    ["2026-09-21T14:13:20.000+02:00", Date.UTC(2026, 8, 21, 12, 13, 20)],
    ["2026-09-21", Date.UTC(2026, 8, 21)],
  ])("is read from %s", (text, ms) => {
    expect(parse(moment(), text)).toBe(ms);
  });

  it.each([["soon"], [42], [undefined]])("is not read from %s", (value) => {
    expect(() => parse(moment(), value)).toThrow(SchemaError);
  });
});
