import { describe, expect, it } from "vitest";
import { appliedOf, type Change, exitCodeOf, type Outcome } from "../../../src/rollout/applied.ts";

function change(id: number | null, outcome: Outcome): Change {
  const project = id === null ? null : { id, path: `acme/${id}` };
  return { project, target: "check", name: "A", action: "none", fields: [], outcome, reason: null };
}

describe("the result of a roll-out", () => {
  it("counts each project once, by its worst outcome, and each change without a project", () => {
    const changes = [
      ...[
        change(1, "done"),
        change(1, "unchanged"),
        change(2, "done"),
        change(2, "refused"),
        change(2, "done"),
      ],
      ...[
        change(3, "refused"),
        change(3, "failed"),
        change(4, "unchanged"),
        change(null, "done"),
        change(null, "done"),
      ],
    ];
    expect(appliedOf(changes, false).summary).toEqual({
      ...{ projects: 4, planned: 0, done: 3, unchanged: 1, refused: 1, failed: 1 },
    });
  });

  it.each<{ outcomes: readonly Outcome[]; code: number }>([
    { outcomes: [], code: 0 },
    { outcomes: ["unchanged", "done"], code: 0 },
    { outcomes: ["unchanged", "planned"], code: 1 },
    { outcomes: ["planned", "refused"], code: 4 },
    { outcomes: ["done", "failed"], code: 4 },
  ])("$outcomes ends with $code", ({ outcomes, code }) => {
    const changes = outcomes.map((outcome, at) => change(at, outcome));
    expect(exitCodeOf(appliedOf(changes, false))).toBe(code);
  });
});
