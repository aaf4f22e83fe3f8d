import { expect, it } from "vitest";
import { createTimeLimit, timeIsOver } from "../../../src/shared/time-limit.ts";

/** A clock that moves only when the test says so. */
function clocked() {
  let now = 0;
  let timers: { at: number; then: () => void }[] = [];
  const clock = {
    now: () => now,
    after(ms: number, then: () => void) {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  };
  function moveTo(ms: number): void {
    now = ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { then } of due) then();
  }
  return { clock, moveTo, waiting: () => timers.length };
}

const never = new Promise<never>(() => {});

it("keeps a reserve for each later phase", () => {
  const time = createTimeLimit(1000, 200, clocked().clock);
  expect(time.deadlineAt()).toBe(800);
  time.reserve(100);
  expect(time.deadlineAt()).toBe(900);
  time.reserve(0);
  expect(time.deadlineAt()).toBe(1000);
});

it("ends what waits and what asks, and gives it no time of a later phase", async () => {
  const { clock, moveTo } = clocked();
  const time = createTimeLimit(1000, 200, clock);
  const first = time.phase();
  const work = first.within(never);
  moveTo(799);
  expect(first.isOver()).toBe(false);
  first.check();
  moveTo(900);
  await expect(work).rejects.toMatchObject({ code: "TIMEOUT", message: timeIsOver });
  time.reserve(0);
  expect(first.isOver()).toBe(true);
  expect(() => first.check()).toThrow(timeIsOver);
  await expect(first.within(never)).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(time.phase().isOver()).toBe(false);
});

it("lets through what is ready in time, and leaves no timer behind", async () => {
  const { clock, waiting } = clocked();
  const time = createTimeLimit(1000, 200, clock);
  expect(await time.phase().within(Promise.resolve(7))).toBe(7);
  await expect(time.phase().within(Promise.reject(new Error("no")))).rejects.toThrow("no");
  time.close();
  expect(waiting()).toBe(0);
});

it("does not count the time in which the run stood still, not even for what waits already", async () => {
  const { clock, moveTo } = clocked();
  let stoodMs = 0;
  const time = createTimeLimit(1000, 200, { ...clock, stoodStillMs: () => stoodMs });
  const work = time.phase().within(never);
  const ended: unknown[] = [];
  work.catch((error: unknown) => ended.push(error));
  stoodMs = 5000;
  moveTo(5700);
  await Promise.resolve();
  expect(ended).toEqual([]);
  expect(time.deadlineAt()).toBe(5800);
  expect(time.phase().isOver()).toBe(false);
  moveTo(5900);
  await expect(work).rejects.toMatchObject({ code: "TIMEOUT" });
});
