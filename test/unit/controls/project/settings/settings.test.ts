import { describe, expect, it } from "vitest";
import { covers, overlap } from "../../../../../src/controls/branches/allowed-access.ts";
import { ControlEntry } from "../../../../../src/policy/schema.ts";
import { selectControl } from "../../../../../src/policy/select.ts";
import { parse } from "../../../../../src/shared/schema.ts";
import type { SettingCase } from "./case.ts";
import { mergeCases } from "./merges.cases.ts";
import { placeCases } from "./places.cases.ts";
import { protectionCases } from "./protection.cases.ts";
import { secretCases } from "./secrets.cases.ts";

const cases: readonly SettingCase[] = [...mergeCases, ...secretCases, ...protectionCases, ...placeCases];

describe("controls of settings", () => {
  it.each(cases)("$id: $name", async ({ id, with: given, facts, outcome }) => {
    const entry = { id, ...(given ? { with: given } : {}) };
    const { control, problems } = await selectControl(parse(ControlEntry, entry));
    expect(problems).toEqual([]);
    expect((await control?.judge?.())?.(facts)).toMatchObject(outcome);
  });
});

describe("patterns of branches", () => {
  it.each([
    ["main", "main", true, true],
    ["m*", "main", true, true],
    ["release/*", "release/*", true, true],
    ["*", "release/*", true, true],
    ["release/1.*", "release/*", false, true],
    ["*-hotfix", "release/*", false, true],
    ["a*b*c", "a*c", false, true],
    ["a*c", "a*b*c", true, true],
    ["dev*", "release/*", false, false],
    ["release/*", "release", false, false],
    ["**", "x", true, true],
    ["a*", "*b", false, true],
    ["a*b", "b*a", false, false],
  ])("%s over %s: covers %s, overlaps %s", (rule, pattern, isCovered, isOverlapping) => {
    expect([covers(rule, pattern), overlap(rule, pattern), overlap(pattern, rule)]).toEqual([
      isCovered,
      isOverlapping,
      isOverlapping,
    ]);
  });
});
