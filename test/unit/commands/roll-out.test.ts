import { describe, expect, it } from "vitest";
import { progressOf } from "../../../src/commands/roll-out.ts";
import { createSurface } from "../../../src/reporting/surface.ts";

describe("the progress of a roll-out", () => {
  it("is a line every five seconds, on standard error", () => {
    let now = 0;
    const lines: string[] = [];
    const terminal = {
      surface: createSurface("plain", false, () => 0),
      env: {},
      complain: (text: string) => lines.push(text),
    };
    const { onProgress, end } = progressOf(terminal, () => now);
    const times = [0, 4999, 5000, 5001, 10_000, 10_000];
    for (const [done, at] of times.entries()) {
      now = at;
      onProgress("read", done, 1000);
    }
    now = 20_000;
    onProgress("found", 1200, undefined);
    end();
    expect(lines).toEqual(["2 of 1000 projects read", "4 of 1000 projects read", "1200 projects found"]);
  });
});
