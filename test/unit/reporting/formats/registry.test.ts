import { expect, it } from "vitest";
import { formatNames } from "../../../../src/inputs/format-names.ts";
import { formats } from "../../../../src/reporting/formats/registry.ts";

it("offers exactly the formats there are, each with a file of its own, and the archive, which is more than a report", () => {
  expect([...formatNames].sort()).toEqual([...Object.keys(formats), "archive"].sort());
  const files = Object.values(formats).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
