import { expect, it } from "vitest";
import { globMatcher } from "../../../src/shared/glob.ts";

it.each([
  { glob: "acme/**", path: "acme/a/b", matches: true },
  { glob: "acme/*", path: "acme/a/b", matches: false },
  { glob: "Acme/A.b", path: "acme/a.b", matches: true },
  { glob: "acme/a.b", path: "acme/axb", matches: false },
  { glob: "*/payments", path: "acme/payments", matches: true },
  { glob: "acme/!(a)", path: "acme/b", matches: false },
  { glob: "!acme/b", path: "acme/a", matches: false },
  { glob: "acme", path: "acme/payments", matches: false },
])("$glob and $path: $matches", ({ glob, path, matches }) => {
  expect(globMatcher([glob], { nocase: true })(path)).toBe(matches);
});

it("minds the case unless told not to", () => {
  expect(globMatcher(["a/B"])("a/b")).toBe(false);
});
