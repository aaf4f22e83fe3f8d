/** Conditions as GitLab evaluates them (spec/lib/gitlab/ci/pipeline/expression/statement_spec.rb). */

import { describe, expect, it } from "vitest";
import { parseCondition } from "../../../../../src/controls/pipeline/delivery/conditions/syntax.ts";
import {
  truthOf,
  type Value,
  type World,
} from "../../../../../src/controls/pipeline/delivery/conditions/truth.ts";
import { patternCompiler } from "../../../../../src/shared/pattern.ts";

const values: Readonly<Record<string, Value>> = {
  PRESENT: { known: "my variable" },
  PATH: { known: "my/path/variable/value" },
  FULL_PATH: { known: "/a/full/path/variable/value" },
  EMPTY: { known: "" },
  TRUE: { known: "true" },
  PATTERN: { known: "/variable/" },
  OPEN: { key: "open", isFilled: false },
  FILLED: { key: "filled", isFilled: true },
};
const compile = await patternCompiler();
const world: World = {
  compile,
  valueOf: (name) => values[name] ?? { known: null },
  equals: (key, other) => ("text" in other && key === "filled" && other.text === "x" ? false : undefined),
  matches: () => undefined,
};

describe("the truth of a condition", () => {
  it.each([
    ['$PRESENT == "my variable"', true],
    ['"my variable" == $PRESENT', true],
    ["$PRESENT == null", false],
    ["$EMPTY == null", false],
    ['"" == $EMPTY', true],
    ["$EMPTY", false],
    ["$UNDEFINED == null", true],
    ["null == $UNDEFINED", true],
    ["$PRESENT", true],
    ["$UNDEFINED", false],
    ["$PRESENT =~ /var.*e$/", true],
    ["$PRESENT =~ /va\\r.*e$/", false],
    ["$PATH =~ /path\\/variable/", true],
    ["$FULL_PATH =~ /^\\/a\\/full\\/path\\/variable\\/value$/", true],
    ["$PRESENT =~ /VAR.*/i", true],
    ["$PRESENT =~ /VAR.*/", false],
    ["$PRESENT =~ $PATTERN", true],
    ["$PRESENT =~ $UNDEFINED", false],
    ["$PRESENT !~ $UNDEFINED", true],
    ["$UNDEFINED =~ /var/", false],
    ["$EMPTY =~ /var.*/", false],
    ["$UNDEFINED !~ /var/", true],
    ['$PRESENT != "my variable"', false],
    ["$PRESENT != null", true],
    ["$TRUE == true", true],
    ["$TRUE == false", false],
    ["$UNDEFINED == false", false],
    ["$PRESENT && $EMPTY", false],
    ["$EMPTY && $PRESENT", true],
    ["$PRESENT && $UNDEFINED", false],
    ["$UNDEFINED || $PRESENT", true],
    ["$EMPTY || $PRESENT", false],
    ["$PRESENT || $UNDEFINED && $UNDEFINED", true],
    ["($PRESENT || $UNDEFINED) && $UNDEFINED", false],
    ['$PRESENT == "my variable" && $UNDEFINED == null', true],
    ["(($PRESENT))", true],
    ["$OPEN", undefined],
    // An empty text before the bars is the value of the whole.
    ["$OPEN || $PRESENT", undefined],
    ["$OPEN && $UNDEFINED", false],
    ["$FILLED", true],
    ["$FILLED == null", false],
    ['$FILLED == ""', false],
    ["$OPEN == null", undefined],
    ['$FILLED == "x"', false],
    ['$FILLED != "x"', true],
    ['$FILLED == "y"', undefined],
    ["$FILLED == $FILLED", true],
    ["$FILLED == $OPEN", undefined],
    ["$OPEN =~ /var/", undefined],
    ["$PRESENT =~ $OPEN", undefined],
    ["$[[ inputs.x ]]", undefined],
    // Texts that GitLab's lint refuses.
    ["$PRESENT ==", undefined],
    ["== $PRESENT", undefined],
    ["$PRESENT $EMPTY", undefined],
    ["($PRESENT", undefined],
    ["$PRESENT)", undefined],
    ["", undefined],
    ["what", undefined],
    [Array.from({ length: 60 }, () => "$PRESENT").join(" && "), undefined],
  ])("of %s is %s", (condition, truth) => {
    expect(truthOf(condition, world)).toBe(truth);
  });

  it("is read for any number of parentheses that fit into an expression", () => {
    expect(parseCondition(`${"(".repeat(49)}$A${")".repeat(49)}`)).toEqual({ kind: "variable", name: "A" });
    expect(parseCondition(`${"(".repeat(100_000)}$A`)).toBeUndefined();
  });
});
