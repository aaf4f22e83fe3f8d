import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/gitlab/exchange.ts";
import { createPace } from "../../../src/gitlab/pace.ts";

/** A clock that moves when somebody waits. */
function world(maxPerSecond: number, concurrency: number) {
  let now = 0;
  const due: { at: number; go: () => void }[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((go) => {
      due.push({ at: now + ms, go });
    });
  /** Runs until nobody waits any more. */
  async function run(): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      due.sort((one, other) => one.at - other.at);
      const next = due.shift();
      if (!next) return;
      now = Math.max(now, next.at);
      next.go();
    }
  }
  const pace = createPace({ maxPerSecond, concurrency, now: () => now, sleep, random: () => 0 });
  const sent: number[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const send = (answer: Partial<Answer> = {}, tookMs = 30) =>
    pace.through(async () => {
      sent.push(now);
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      await sleep(tookMs);
      atOnce--;
      return { status: 200, headers: {}, text: "", bytes: new Uint8Array(), answeredAt: now, ...answer };
    }, "rest");
  return { pace, send, run, sent, mostAtOnce: () => mostAtOnce, now: () => now };
}

describe("the pace", () => {
  it.each([1, 7, 20, 300])("holds at most %i requests in any second", async (limit) => {
    const { send, run, sent } = world(limit, 1000);
    for (let number = 0; number < limit * 3; number++) void send();
    await run();
    const most = Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + 1000).length));
    expect(most).toBeLessThanOrEqual(limit);
    expect(sent.length).toBe(limit * 3);
    // Nearly as many as it may, so that a sweep does not take longer than it has to.
    expect(sent.at(-1) ?? 0).toBeLessThan(3400);
  });

  it("has at most so many at once, in their order", async () => {
    const { send, run, mostAtOnce } = world(10_000, 3);
    for (let number = 0; number < 30; number++) void send();
    await run();
    expect(mostAtOnce()).toBe(3);
  });

  it("stops everything for as long as a refusal says", async () => {
    const { pace, send, run, sent } = world(1000, 1);
    void send({ status: 429, headers: { "retry-after": "5" } });
    void send();
    await run();
    expect((sent[1] ?? 0) - (sent[0] ?? 0)).toBeGreaterThanOrEqual(5000);
    expect(pace.throttledMs()).toBeGreaterThanOrEqual(5000);
  });

  it("knows how much of the time after something is a pause, the rest of one that runs included", async () => {
    const { pace, send, run, now } = world(1000, 2);
    const early = pace.pausesFromNow();
    void send({ status: 429, headers: { "retry-after": "5" } }, 0);
    let late: (() => number) | undefined;
    void pace.through(async () => {
      late = pace.pausesFromNow();
      return { status: 200, headers: {}, text: "", bytes: new Uint8Array(), answeredAt: now() };
    }, "rest");
    await run();
    expect(Math.round(early())).toBe(5000);
    expect([Math.round(late?.() ?? -1), pace.pausesFromNow()()]).toEqual([0, 0]);
  });

  it("stops before the next refusal where nothing is left of a limit", async () => {
    const { send, run, sent } = world(1000, 1);
    const date = "Sun, 29 Nov 2026 00:00:00 GMT";
    const reset = Date.parse(date) / 1000 + 7;
    void send({ headers: { "ratelimit-remaining": "0", "ratelimit-reset": String(reset), date } });
    void send({ headers: { "ratelimit-remaining": "5", "ratelimit-reset": String(reset), date } });
    void send();
    await run();
    expect((sent[1] ?? 0) - (sent[0] ?? 0)).toBeGreaterThanOrEqual(7000);
    expect((sent[2] ?? 0) - (sent[1] ?? 0)).toBeLessThan(100);
  });

  it("asks for fewer at once while answers take twice as long as usual", async () => {
    const { send, run, sent } = world(10_000, 8);
    for (let number = 0; number < 64; number++) void send();
    await run();
    const from = sent.length;
    for (let number = 0; number < 80; number++) void send({}, 2000);
    await run();
    const late = sent.slice(from);
    const lastWave = late.slice(-8);
    expect((lastWave.at(-1) ?? 0) - (lastWave[0] ?? 0)).toBeGreaterThanOrEqual(2000);
  });
});
