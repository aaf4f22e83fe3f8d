/** CODEOWNERS, one rule of GitLab's after the other. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownersWritten } from "../../../src/shared/code-owner-names.ts";
import { parseCodeOwners } from "../../../src/shared/code-owners.ts";

/** `section pattern: owners`, with the number if it is not 1, and `?` where it is optional. */
function shown(text: string, path: string): string[] {
  return parseCodeOwners(text)
    .entriesFor(path)
    .map(({ section, pattern, owners, approvals, isOptional }) => {
      const number = approvals === 1 ? "" : ` x${approvals}`;
      return `${section} ${pattern}: ${ownersWritten(owners).join(" ")}${number}${isOptional ? " ?" : ""}`;
    });
}

interface Rule {
  readonly rule: string;
  readonly file: string;
  readonly path: string;
  readonly entries: readonly string[];
}

const rules: readonly Rule[] = [
  {
    rule: "only ASCII white space ends a header, so that others leave no default owner",
    file: "[Docs]\u00a0@docs-team\n*.md",
    path: "a.md",
    entries: ["Docs *.md: "],
  },
  {
    rule: "an owner in a longer word is one all the same",
    file: "[Docs] @acme/docs/\n*.md",
    path: "a.md",
    entries: ["Docs *.md: @acme/docs"],
  },
  {
    rule: "a name loses a suffix that GitLab reserves, and is somebody else's then",
    file: "* @acme/site.git",
    path: "a.md",
    entries: ["codeowners *: @acme/site.gi"],
  },
  {
    rule: "comments and blank lines are skipped",
    file: "# all @x\n\n  \n* @a",
    path: "f",
    entries: ["codeowners *: @a"],
  },
  {
    rule: "a trailing comment is not one: what looks like an owner in it is one",
    file: "* @a # and @b",
    path: "f",
    entries: ["codeowners *: @a @b"],
  },
  { rule: "a star alone is everything", file: "* @a", path: "x/y/.z", entries: ["codeowners *: @a"] },
  {
    rule: "without a leading slash: at any depth",
    file: "README.md @a",
    path: "docs/README.md",
    entries: ["codeowners README.md: @a"],
  },
  { rule: "with one: from the root", file: "/README.md @a", path: "docs/README.md", entries: [] },
  {
    rule: "a folder with a trailing slash is everything below",
    file: "docs/ @a",
    path: "x/docs/y/z.md",
    entries: ["codeowners docs/: @a"],
  },
  { rule: "without one it is a file of that name", file: "/docs @a", path: "docs/z.md", entries: [] },
  {
    rule: "a star crosses no folder",
    file: "/docs/* @a",
    path: "docs/y/z.md",
    entries: [],
  },
  {
    rule: "two stars do",
    file: "/docs/**/*.md @a",
    path: "docs/y/z.md",
    entries: ["codeowners /docs/**/*.md: @a"],
  },
  {
    rule: "the last line that matches wins",
    file: "* @a\n*.md @b\n/docs/ @c",
    path: "docs/z.md",
    entries: ["codeowners /docs/: @c"],
  },
  {
    rule: "a pattern that comes again takes the later place",
    file: "*.md @a\n* @b\n*.md @c",
    path: "z.md",
    entries: ["codeowners *.md: @c"],
  },
  {
    rule: "an escaped space belongs to the pattern",
    file: "path\\ with\\ spaces/ @a",
    path: "path with spaces/f",
    entries: ["codeowners path\\ with\\ spaces/: @a"],
  },
  {
    rule: "an escaped hash begins a pattern",
    file: "\\#file @a",
    path: "#file",
    entries: ["codeowners \\#file: @a"],
  },
  {
    rule: "users, groups, addresses and roles",
    file: "* @a @g/sub-1 B@x.example @@Maintainers @@owner",
    path: "f",
    entries: ["codeowners *: @a @g/sub-1 b@x.example @@maintainer @@owner"],
  },
  {
    rule: "a role that GitLab does not know is nobody",
    file: "* @@guest @a",
    path: "f",
    entries: ["codeowners *: @a"],
  },
  {
    rule: "a name ends before its last dot",
    file: "* @a.b.",
    path: "f",
    entries: ["codeowners *: @a.b"],
  },
  {
    rule: "every section gives its own entry",
    file: "* @a\n[Docs]\n*.md @b\n[Data]\n*.md @c",
    path: "z.md",
    entries: ["codeowners *: @a", "Docs *.md: @b", "Data *.md: @c"],
  },
  {
    rule: "a number of approvals",
    file: "[Docs][2]\n*.md @b",
    path: "z.md",
    entries: ["Docs *.md: @b x2"],
  },
  { rule: "zero is one", file: "[Docs][0]\n*.md @b", path: "z.md", entries: ["Docs *.md: @b"] },
  {
    rule: "default owners are for lines without owners",
    file: "[Docs] @d @e\n*.md\n*.txt @b",
    path: "z.md",
    entries: ["Docs *.md: @d @e"],
  },
  {
    rule: "and for no others",
    file: "[Docs] @d @e\n*.md\n*.txt @b",
    path: "z.txt",
    entries: ["Docs *.txt: @b"],
  },
  { rule: "an optional section", file: "^[Docs]\n*.md @b", path: "z.md", entries: ["Docs *.md: @b ?"] },
  {
    rule: "of the two, the mark wins over the number",
    file: "^[Docs][2]\n*.md @b",
    path: "z.md",
    entries: ["Docs *.md: @b x2 ?"],
  },
  {
    rule: "optional only if all of it is",
    file: "[Docs]\n*.md @b\n^[Docs]\n*.txt @c",
    path: "z.txt",
    entries: ["Docs *.txt: @c"],
  },
  {
    rule: "a header without lines says nothing about that",
    file: "[Docs]\n^[Docs]\n*.txt @c",
    path: "z.txt",
    entries: ["Docs *.txt: @c ?"],
  },
  {
    rule: "sections of one name are one, whatever the case",
    file: "[Other]\n[Docs]\n*.md @b\n[DOCS]\n*.md @c",
    path: "z.md",
    entries: ["Docs *.md: @c"],
  },
  {
    rule: "a later header counts for its own lines",
    file: "[Docs][2] @d\n*.md\n[Docs][3]\n*.txt @c",
    path: "z.md",
    entries: ["Docs *.md: @d x2"],
  },
  {
    rule: "a section named like the unnamed one is it",
    file: "* @a\n[codeowners]\n* @b",
    path: "f",
    entries: ["codeowners *: @b"],
  },
  {
    rule: "in another case, directly after the unnamed one, it is not",
    file: "* @a\n[CODEOWNERS]\n* @b",
    path: "f",
    entries: ["codeowners *: @a", "CODEOWNERS *: @b"],
  },
  {
    rule: "an exclusion takes the path out of its section",
    file: "* @a\n!*.md",
    path: "z.md",
    entries: [],
  },
  {
    rule: "wherever it stands",
    file: "!*.md\n* @a",
    path: "z.md",
    entries: [],
  },
  {
    rule: "and out of no other",
    file: "* @a\n!*.md\n[Docs]\n*.md @b",
    path: "z.md",
    entries: ["Docs *.md: @b"],
  },
  {
    rule: "a header that does not close is skipped, and its section goes on",
    file: "[Docs]\n*.md @b\n[Broken\n*.txt @c",
    path: "z.txt",
    entries: ["Docs *.txt: @c"],
  },
  {
    rule: "carriage returns are space",
    file: "[Docs]\r\n*.md @b\r\n",
    path: "z.md",
    entries: ["Docs *.md: @b"],
  },
  {
    rule: "an entry without owners is still the last match",
    file: "* @a\n*.md",
    path: "z.md",
    entries: ["codeowners *.md: "],
  },
];

describe("a CODEOWNERS file", () => {
  it.each(rules)("$rule", ({ file, path, entries }) => {
    expect(shown(file, path)).toEqual(entries);
  });

  it.each<[string, string, readonly string[]]>([
    ["fine", "[A][2] @x @g/y\n*.md\n^[B]\n* @a b@c.example @@maintainer\n!x", []],
    ["a header that does not close", "[A\n* @a", ["1 invalid_section_format"]],
    ["no name", "[]\n* @a", ["1 missing_section_name"]],
    ["optional with a number", "^[A][1]\n* @a", ["1 invalid_approval_requirement"]],
    ["no number", "[A][]\n* @a", ["1 invalid_approval_requirement"]],
    ["a section owner that is none", "[A] alice\n*", ["1 invalid_section_owner_format"]],
    ["something behind the header", "[A][2]!\n* @a", ["1 invalid_section_format"]],
    ["an owner that is none", "* @a alice", ["1 malformed_entry_owner"]],
    ["no owner", "* @a\n\n*.md", ["3 missing_entry_owner"]],
    ["an exclusion needs none", "* @a\n!*.md", []],
    ["a line of other white space alone is blank", "* @a\n\u00a0\n", []],
    ["but it separates no words", "*.md @a\u00a0@b", []],
    [
      "nor a header from its owners",
      "[Docs]\u00a0@docs-team\n*.md",
      ["1 invalid_section_format", "2 missing_entry_owner"],
    ],
    [
      "a header's owner with a slash behind it",
      "[Docs] @acme/docs/\n*.md",
      ["1 invalid_section_owner_format"],
    ],
    [
      "a header's address with a hyphen behind it",
      "[Docs] mail@host-\n*.md",
      ["1 invalid_section_owner_format"],
    ],
    ["a dot is no name", "* @.", ["1 malformed_entry_owner"]],
  ])("%s", (_, file, problems) => {
    expect(parseCodeOwners(file).problems.map(({ line, code }) => `${line} ${code}`)).toEqual(problems);
  });

  it("reads any text, and soon", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, path) => {
        const found = parseCodeOwners(text).entriesFor(path);
        expect(found.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
    expect(parseCodeOwners(`[a]${" ".repeat(200_000)}!\n${"\\ ".repeat(100_000)}`).entries).toHaveLength(1);
    expect(parseCodeOwners(`* ${"a@".repeat(100_000)}`).entries).toHaveLength(1);
  });
});
