/**
 * Whatever a CI configuration holds: it is read, or refused as evidence; nothing else, and never for long.
 *
 * Slow: thousands of configurations are made and read.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageReference } from "../../../../src/controls/pipeline/image-reference.ts";
import { UnreadableScript } from "../../../../src/controls/pipeline/shell-command.ts";
import { injectionsIn } from "../../../../src/controls/pipeline/shell-injection.ts";
import { commandsOf } from "../../../../src/controls/pipeline/shell-words.ts";
import { jobsOfConfig } from "../../../../src/facts/pipeline/ci-jobs.ts";
import { UnreadableFact } from "../../../../src/facts/source.ts";

const unlessRefused = (refusal: new () => Error, act: () => unknown) => {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(refusal);
  }
};

const pieces = fc.constantFrom(
  ...[
    "$X",
    "$(",
    ")",
    "`",
    "'",
    '"',
    "\\",
    "<<EOF",
    "EOF",
    "\n",
    " ",
    "eval",
    "sh",
    "-c",
    "|",
    "&",
    ";",
    "#",
  ],
  ...["{", "}", "<(", "<<<", ">", "2>&1", "A=", "$((", "xargs", "-I{}", "$"],
);
const keys = fc.constantFrom(
  ...["default", "variables", "workflow", "image", "services", "script", "before_script", "rules", "inherit"],
  ...[
    "trigger",
    "artifacts",
    "reports",
    "allow_failure",
    "when",
    "if",
    "name",
    "value",
    "hooks",
    "run",
    "a",
    ".b",
  ],
);
const leaf = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null), pieces);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
  ),
}));

describe("whatever is written", () => {
  it("a script is read, or refused as one that nobody wrote by hand", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (script) => {
        unlessRefused(UnreadableScript, () => injectionsIn(script.join(""), new Set(["X"])));
      }),
      { numRuns: 2000 },
    );
  });

  it("what follows a script that is whole is found", () => {
    const whole = fc.constantFrom(
      "echo a",
      "cat <<EOF\n$Y\nEOF",
      "b='c d'",
      'echo "$(date)"',
      "f() { :; }",
      "# x",
      "# x \\",
      "X=$((1<<2))",
      "a=(b 'c' # it's\n d)",
      "cat <<'E F'\nE F \n'\nE F",
      `echo "\${A:-" #"}" \${B:- # }`,
      "echo $'\\''",
      "x=$(echo ')')",
      "ls | wc",
    );
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 8 }), (lines) => {
        const found = injectionsIn([...lines, 'eval "$X"'].join("\n"), new Set(["X"]));
        expect(found).toEqual([{ variable: "X", into: "eval" }]);
      }),
    );
  });

  it("a configuration has jobs, or is no evidence", () => {
    fc.assert(
      fc.property(tree, (config) => {
        unlessRefused(UnreadableFact as never, () => jobsOfConfig(config));
      }),
      { numRuns: 2000 },
    );
  });

  it("an image with a digest is pinned, and one without is not", () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (path, tag) => {
        const image = `${path.join("/")}:${tag}`;
        expect(imageReference(image)).toMatchObject({ tag, isPinned: false });
        expect(imageReference(`${image}@sha256:${"0".repeat(64)}`)).toMatchObject({ tag, isPinned: true });
      }),
    );
  });
});

describe("how long it takes", () => {
  it.each([
    { name: "words", text: "sh ".repeat(300_000) },
    { name: "quotes", text: '"'.repeat(300_000) },
    { name: "substitutions", text: "$(a)".repeat(100_000) },
    { name: "backticks", text: "`a`".repeat(100_000) },
    { name: "pipes", text: "echo $X | ".repeat(50_000) },
    { name: "brackets", text: "((".repeat(100_000) },
    { name: "arithmetic", text: "$((1<<2)) ".repeat(100_000) },
    { name: "open expansions", text: `\${A`.repeat(100_000) },
    { name: "open arithmetic", text: "$[".repeat(100_000) },
    { name: "expansions in quotes", text: `"\${A:-"`.repeat(100_000) },
    { name: "arrays", text: "a=(b c) ".repeat(100_000) },
    { name: "assignments", text: "A=$X;".repeat(100_000) },
  ])("$name by the hundred thousand are read in a time that grows with them", ({ text }) => {
    const begin = performance.now();
    unlessRefused(UnreadableScript, () => injectionsIn(text, new Set(["X"])));
    unlessRefused(UnreadableScript, () => commandsOf(text));
    // Generous, for a busy machine: quadratic time would be minutes.
    expect(performance.now() - begin).toBeLessThan(25_000);
  });
});
