import { describe, expect, it } from "vitest";
import { appliedOf, type Change, exitCodeOf, type Outcome } from "../../../src/rollout/applied.ts";
import { renderSummary } from "../../../src/rollout/render.ts";

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
    const applied = appliedOf(changes, false);
    expect(applied.summary).toEqual({
      ...{ projects: 4, planned: 0, done: 3, unchanged: 1, refused: 1, failed: 1 },
    });
    expect(applied.breakdown).toEqual({
      projects: { planned: 0, done: 1, unchanged: 1, refused: 1, failed: 1 },
      framework: { planned: 0, done: 2, unchanged: 0, refused: 0, failed: 0 },
    });
    expect(renderSummary(applied)).toBe(
      "4 projects: 1 changed, 1 already as the file says, 1 refused and 1 failed; 2 parts of the framework: 2 changed",
    );
  });

  it("has no breakdown where there are only projects", () => {
    const applied = appliedOf([change(1, "planned")], true);
    expect(applied).not.toHaveProperty("breakdown");
    expect(renderSummary(applied)).toBe("1 project: 1 would change (dry run: nothing was changed)");
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
