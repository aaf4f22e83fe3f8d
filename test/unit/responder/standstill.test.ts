import { expect, it } from "vitest";
import { createStandstill } from "../../../src/responder/standstill.ts";

it("counts from the begin of each work to its end, and while it lasts", async () => {
  let now = 100;
  const standstill = createStandstill();
  expect(standstill.ms(now)).toBe(0);
  const done = await standstill.during(
    () => now,
    async () => {
      now = 400;
      expect(standstill.ms(350)).toBe(250);
      return "ended";
    },
  );
  expect(done).toEqual({ answer: "ended", tookMs: 300 });
  now = 900;
  expect(standstill.ms(now)).toBe(300);
  const failing = standstill.during(
    () => now,
    async () => {
      now = 1000;
      throw new Error("no");
    },
  );
  await expect(failing).rejects.toThrow("no");
  expect(standstill.ms(5000)).toBe(400);
});
