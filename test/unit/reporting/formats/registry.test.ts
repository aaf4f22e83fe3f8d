import { expect, it } from "vitest";
import { formats } from "../../../../src/reporting/formats/registry.ts";

it("gives each format a file of its own", () => {
  const files = Object.values(formats).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
