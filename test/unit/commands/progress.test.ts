import { describe, expect, it } from "vitest";
import { showProgress } from "../../../src/commands/progress.ts";
import { createSurface, type Host } from "../../../src/reporting/surface.ts";
import { delivery } from "../../support/report.ts";

/** A clock that stands still until a test moves it, and the two ways to the screen. */
function world(host: Host, env: Record<string, string> = {}, isDebug = false) {
  let [now, requests] = [2_000, 3];
  let next: { readonly at: number; readonly then: () => void } | undefined;
  const printed: string[] = [];
  const written: string[] = [];
  const progress = {
    targets: [] as { kind: "status_check"; id: number; name: string }[],
    done: [delivery()].slice(1),
  };
  const watched = {
    requestCount: () => requests,
    ports: {
      progress,
      after(ms: number, then: () => void) {
        const own = { at: now + ms, then };
        next = own;
        return () => {
          if (next === own) next = undefined;
        };
      },
    },
  };
  const surface = createSurface(host, false, () => 0);
  const print = (line: string) => printed.push(line);
  const write = (text: string) => written.push(text);
  const end = showProgress(watched, { surface, env, print }, 0, isDebug, () => now, write);
  return {
    printed,
    written,
    progress,
    end,
    isWaiting: () => next !== undefined,
    until(ms: number) {
      for (requests += 1; next && next.at <= ms; ) {
        const { at, then } = next;
        [now, next] = [at, undefined];
        then();
      }
      now = ms;
    },
  };
}

describe("progress", () => {
  it.each(["gitlab", "github", "plain"] as const)(
    "is a plain line now and then on %s, and less and less often",
    (host) => {
      const { printed, written, until } = world(host);
      until(240_000);
      expect(printed.map((line) => / (\d+) s$/.exec(line)?.[1])).toEqual([
        "2",
        "10",
        "30",
        "60",
        "120",
        "180",
        "240",
      ]);
      expect(printed.slice(0, 2)).toEqual([
        "…        still running: 3 requests, 2 s",
        "…        still running: 4 requests, 10 s",
      ]);
      expect(written).toEqual([]);
    },
  );

  it("is one live line in a terminal, which goes away", () => {
    const { printed, written, until, end } = world("terminal");
    until(3_000);
    end();
    end();
    expect(written).toEqual([
      "\r\u001b[K…        still running: 3 requests, 2 s",
      "\r\u001b[K…        still running: 4 requests, 3 s",
      "\r\u001b[K…        still running: 4 requests, 3 s",
      "\r\u001b[K",
    ]);
    expect(printed).toEqual([]);
  });

  it.each([
    { name: "that cannot draw", env: { TERM: "dumb" }, isDebug: false },
    { name: "in which requests are shown", env: {}, isDebug: true },
  ])("is a plain line in a terminal $name", ({ env, isDebug }) => {
    const { printed, written } = world("terminal", env, isDebug);
    expect([printed.length, written.length]).toEqual([1, 0]);
  });

  it("says what has been delivered", () => {
    const { printed, progress, until } = world("gitlab");
    progress.targets.push(
      { kind: "status_check", id: 3, name: "C" },
      { kind: "status_check", id: 4, name: "D" },
    );
    progress.done.push(delivery());
    until(10_000);
    expect(printed.at(-1)).toBe("…        still running: 4 requests, 1 of 2 delivered, 10 s");
  });

  it("leaves nothing behind that would keep the job alive", () => {
    const { end, isWaiting } = world("gitlab");
    expect(isWaiting()).toBe(true);
    end();
    expect(isWaiting()).toBe(false);
  });
});
