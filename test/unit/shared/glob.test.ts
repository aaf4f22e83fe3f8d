import fc from "fast-check";
import { Minimatch } from "minimatch";
import { describe, expect, it } from "vitest";
import { canMatchBelow, globMatcher, withFolders } from "../../../src/shared/glob.ts";

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

it.each([
  { glob: "vendor/**", all: ["vendor/**", "vendor"] },
  { glob: "a/b/*.tf", all: ["a/b/*.tf", "a", "a/b"] },
  { glob: "a/*/c/d", all: ["a/*/c/d", "a"] },
  { glob: "{a,b}/**", all: ["{a,b}/**", "{a,b}"] },
  { glob: "**/*.tf", all: ["**/*.tf"] },
  { glob: "**", all: ["**"] },
])("$glob and what could be in place of its folders: $all", ({ glob, all }) => {
  expect(withFolders(glob)).toEqual(all);
});

it("minds the case unless told not to", () => {
  expect(globMatcher(["a/B"])("a/b")).toBe(false);
});

describe("globs", () => {
  it.each([
    ["**", "a/b/c", true],
    ["a/**", "a", false],
    ["a/**", "a/.b/c", true],
    ["**/c", "c", true],
    ["a/**/c", "a/c", true],
    ["a/**/c", "a/b/b/c", true],
    ["a**/c", "ab/c", true],
    ["a**/c", "a/b/c", false],
    ["*.{ts,tsx}", "run.tsx", true],
    ["{1..3}.md", "2.md", true],
    ["[a-c]?", "b😀", true],
    ["[!a-c]x", "bx", false],
    ["[[:digit:]]", "7", true],
    ["[]x]", "]", true],
    ["[x", "[x", true],
    ["\\*", "*", true],
    ["\\*", "a", false],
  ])("%s and %s: %s", (glob, path, matches) => {
    expect(globMatcher([glob])(path)).toBe(matches);
  });

  it("agree with minimatch, whatever the glob and the path", () => {
    const letters = fc.constantFrom("a", "b", ".", "-", "é", "1");
    const meaning = fc.constantFrom(
      "*",
      "**",
      "?",
      "/",
      "/**/",
      "[ab]",
      "[!a]",
      "[a-b-]",
      "{a,b}",
      "{a,b*}",
      "\\*",
      "[",
      "]",
      "!",
    );
    const glob = fc.string({ unit: fc.oneof(letters, meaning), minLength: 1, maxLength: 10 });
    const path = fc.string({
      unit: fc.oneof({ weight: 4, arbitrary: letters }, fc.constant("/")),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(glob, path, (pattern, name) => {
        // Empty parts, `.` and `..` are no names of files; minimatch gives them a meaning of their own.
        fc.pre([...name.split("/"), ...pattern.split("/")].every((part) => !["", ".", ".."].includes(part)));
        const options = {
          dot: true,
          nonegate: true,
          noext: true,
          nocomment: true,
          platform: "linux",
        } as const;
        expect(globMatcher([pattern])(name)).toBe(new Minimatch(pattern, options).match(name));
      }),
      { numRuns: 3000 },
    );
  });

  it("end soon on a name that makes regular expressions hang", () => {
    const dashes = "-".repeat(4_000);
    expect(
      globMatcher(["**/*-*-*.tf", `${"*-".repeat(200)}x`, `${"**/*-/".repeat(100)}x`])(`${dashes}/${dashes}`),
    ).toBe(false);
  });

  it("tell which folders may hold a match", () => {
    const folders = canMatchBelow(["src/**/*.ts", "docs/*.md"]);
    expect(["src", "src/a/b", "docs", "docs/a", "lib"].filter(folders)).toEqual(["src", "src/a/b", "docs"]);
  });
});

describe("braces", () => {
  it("with the same text many times are one pattern", () => {
    const matches = globMatcher([`src/${"{,}".repeat(9)}*.ts`]);
    expect(matches("src/a.ts")).toBe(true);
    expect(matches("src/a.js")).toBe(false);
  });

  it("with too many alternatives are refused: with a part of them, a forbidden file could go unseen", () => {
    const glob = `${"{a,b}".repeat(10)}.pem`;
    expect(() => globMatcher([glob])).toThrow("has more than 1000 alternatives in its braces");
    expect(globMatcher([`${"{a,b}".repeat(9)}.pem`])("bbbbbbbbb.pem")).toBe(true);
  });

  it.each([
    {
      name: "brackets that never close",
      glob: `${"[".repeat(2000)}${"{a,b}".repeat(9)}`,
      path: "[".repeat(2000),
    },
    { name: "many stars", glob: `${"/*".repeat(1000)}${"{a,b}".repeat(9)}`, path: "/aaa".repeat(1000) },
  ])("after $name end in time", ({ glob, path }) => {
    expect(globMatcher([glob])(`${path}ababababa`)).toBe(true);
  });
});
