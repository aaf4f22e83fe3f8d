/** Patterns as Ruby's `File.fnmatch(pattern, path, FNM_PATHNAME | FNM_DOTMATCH)` answers, after Ruby's own documentation. */

import { describe, expect, it } from "vitest";
import { fnmatchParts } from "../../../src/shared/fnmatch.ts";
import { createPathMatcher } from "../../../src/shared/path-matcher.ts";

function fnmatch(pattern: string, path: string): boolean {
  const parts = fnmatchParts(pattern, new Map());
  return parts !== undefined && createPathMatcher([[parts, true]]).valuesFor(path).length > 0;
}

describe("fnmatch", () => {
  it.each<[rule: string, pattern: string, path: string, matches: boolean]>([
    ["the whole path", "cat", "cat", true],
    ["never a part of it", "cat", "category", false],
    ["braces are letters", "c{at,ub}s", "cats", false],
    ["a question mark is one character", "c?t", "cat", true],
    ["exactly one", "c??t", "cat", false],
    ["of any plane", "c?t", "c😀t", true],
    ["not a slash", "foo?bar", "foo/bar", false],
    ["a star is any number", "c*", "cats", true],
    ["none included", "cat*", "cat", true],
    ["but no slash", "foo*", "foo/bar", false],
    ["stars in a row are one", "ca***", "cats", true],
    ["stars are tried again", "*a*b", "xaxbxab", true],
    ["and give up", "*a*b", "xaxbxa", false],
    ["hidden files too", "*", ".profile", true],
    ["a set", "ca[a-z]", "cat", true],
    ["with its ends", "[a-c][a-c]", "ac", true],
    ["negated", "ca[^t]", "cat", false],
    ["by an exclamation mark too", "ca[!t]", "cap", true],
    ["a set has no slash", "foo[/]bar", "foo/bar", false],
    ["a dash at the end is itself", "[a-]", "-", true],
    ["an escaped bracket in a set", "[\\]]", "]", true],
    ["an open set matches nothing", "ca[t", "cat", false],
    ["nor itself", "ca[t", "ca[t", false],
    ["case counts", "cat", "CAT", false],
    ["an escaped star is a star", "\\*", "*", true],
    ["and nothing else", "\\*", "a", false],
    ["a backslash at the end is itself", "a\\", "a\\", true],
    ["nor takes it anything from a slash", "a\\/b", "a/b", true],
    ["folders by **/", "**/foo", "a/b/c/foo", true],
    ["none included", "**/foo", "foo", true],
    ["hidden ones too", "**/foo", "a/.b/c/foo", true],
    ["from the root", "/**/foo", "/a/foo", true],
    ["in the middle", "/a/**/z", "/a/b/c/z", true],
    ["or none", "/a/**/z", "/a/z", true],
    ["not half a name", "/a/**/z", "/ab/z", false],
    ["twice", "/**/a/**/b", "/x/a/y/a/z/b", true],
    ["twice without the second", "/**/a/**/b", "/x/b/y/a", false],
    ["** at the end is one name", "/a/**", "/a/b", true],
    ["and no deeper", "/a/**", "/a/b/c", false],
    ["everything below", "/a/**/*", "/a/b/c", true],
    ["not the folder itself", "/a/**/*", "/a", false],
    ["** inside a name is a star", "/a**/b", "/axx/b", true],
    ["and crosses nothing", "/a**/b", "/ax/y/b", false],
  ])("%s: %s and %s", (_, pattern, path, matches) => {
    expect(fnmatch(pattern, path)).toBe(matches);
  });

  it("ends soon on what makes others hang", () => {
    expect(fnmatch(`${"*a".repeat(500)}b`, "a".repeat(20_000))).toBe(false);
    expect(fnmatch(`/${"**/a/".repeat(300)}b`, `/${"a/".repeat(5_000)}c`)).toBe(false);
  });
});
