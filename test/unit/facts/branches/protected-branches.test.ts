/** Who may push, as the protected branches say it. */

import { describe, expect, it } from "vitest";
import {
  branchProtections,
  matchesBranch,
  protectedBranches,
} from "../../../../src/facts/branches/protected-branches.ts";
import type { FactContext } from "../../../../src/facts/define.ts";

const none = { user_id: null, group_id: null, deploy_key_id: null };
const rule = (...levels: readonly object[]) => [
  { name: "main", push_access_levels: levels, merge_access_levels: levels, allow_force_push: false },
];
const read = (fact: typeof protectedBranches | typeof branchProtections, answer: unknown) =>
  fact.collect?.({} as FactContext, { answer });

describe("the levels of roles", () => {
  it("leave out a user, a group, a deploy key and a custom role", async () => {
    const levels = [
      { access_level: 0, ...none },
      { ...none, access_level: 40, deploy_key_id: 3 },
      { ...none, access_level: 40, member_role_id: 5 },
    ];
    expect(await read(protectedBranches, rule(...levels))).toMatchObject([{ rolePushLevels: [0] }]);
  });

  it.each([protectedBranches, branchProtections])(
    "cannot be read from a holder of an unknown kind: $id",
    async (fact) => {
      await expect(read(fact, rule({ access_level: null, ...none, robot_id: 5 }))).rejects.toThrow(
        "access_levels",
      );
    },
  );
});

describe("a rule with stars", () => {
  it.each([
    ["main", "main", true],
    ["main", "Main", false],
    ["*", "any/thing", true],
    ["*", "", false],
    ["release/*", "release/1/2", true],
    ["release/*", "release/", true],
    ["*-stable", "1-stable", true],
    ["*-stable", "1-stable-2", false],
    ["a*b*c", "a-c-b", false],
    ["a*b*c", "abc", true],
    ["a*a", "a", false],
    ["v1.*", "v1x2", false],
    ["**", "main", true],
  ])("%s over %s", (rule, branch, matches) => {
    expect(matchesBranch(rule, branch)).toBe(matches);
  });

  // As a regular expression, each star multiplied the time by the length of the name.
  it("ends with thousands of stars", () => {
    expect(matchesBranch(`${"a*".repeat(20_000)}b`, "a".repeat(60_000))).toBe(false);
    expect(matchesBranch(`${"*".repeat(20_000)}b`, "a".repeat(60_000))).toBe(false);
    expect(matchesBranch(`${"*a".repeat(20_000)}*`, "a".repeat(20_000))).toBe(true);
  });
});
