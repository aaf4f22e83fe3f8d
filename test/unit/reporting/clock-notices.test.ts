import { expect, it } from "vitest";
import { clockNotices } from "../../../src/reporting/clock-notices.ts";

const noon = Date.parse("2026-11-24T12:00:00Z");

it.each([
  { apartMs: 601_000, says: "GitLab's clock is 10 minutes ahead of this machine's" },
  { apartMs: -7_200_000, says: "GitLab's clock is 120 minutes behind this machine's" },
])("names clocks that are more than ten minutes apart: $apartMs ms", ({ apartMs, says }) => {
  expect(clockNotices(noon + apartMs, noon)).toEqual([expect.stringContaining(says)]);
});

it("names no smaller difference", () => {
  expect(clockNotices(noon - 600_000, noon)).toEqual([]);
});
