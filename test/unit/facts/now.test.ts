import { expect, it } from "vitest";
import type { FactContext } from "../../../src/facts/define.ts";
import { now } from "../../../src/facts/now.ts";

const noon = Date.parse("2026-11-24T12:00:00Z");
const read = (serverMs: number) =>
  now.collect?.({ now: async () => serverMs, clock: () => noon } as FactContext, {});

it("is GitLab's, where this machine's clock is not far from it", async () => {
  expect(await read(noon - 3_600_000)).toBe(noon - 3_600_000);
});

it.each([-3_600_001, 3_600_001])("is unreadable where the two are %d ms apart", async (apartMs) => {
  await expect(read(noon + apartMs)).rejects.toThrow("more than an hour from this machine's clock");
});
