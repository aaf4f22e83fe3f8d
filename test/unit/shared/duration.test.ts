import { describe, expect, it } from "vitest";
import { durationSeconds } from "../../../src/shared/duration.ts";

describe("a duration as GitLab reads it", () => {
  it.each([
    ["3600", 3600],
    ["1h 30m", 5400],
    ["1h30m", 5400],
    ["1 hour and 30 minutes", 5400],
    ["1 hr, 30 min", 5400],
    ["2.5 hours", 9000],
    [".5h", 1800],
    ["1 week", 604_800],
    ["1 month", 2_592_000],
    ["1 yr", 31_557_600],
    ["2 days with 1 sec", 172_801],
    ["day", 86_400],
    ["minute 30s", 90],
    ["3:41:59", 13_319],
    ["1:30", 90],
    ["1 : 30", 90],
    ["1:0:0:0", 86_400],
    ["3H", 10_800],
    // A number that another number follows has no unit.
    ["1 30 minutes", 1800],
    ["1h 30", 3630],
    ["0", undefined],
    ["0h", undefined],
    ["", undefined],
    ["soon", undefined],
    ["1h soon", undefined],
    ["one hour", undefined],
    ["1:2:3:4:5:6:7", undefined],
    ["-1h", undefined],
  ])("%j is %s seconds", (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });
});
