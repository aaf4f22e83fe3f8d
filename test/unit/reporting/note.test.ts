import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { renderNote } from "../../../src/reporting/note.ts";
import type { Report } from "../../../src/reporting/report.ts";
import { control, reportOf } from "../../support/report.ts";
import { reportCases, reports } from "../../support/reports.ts";

const noteMarker = "<!-- countersign -->";

describe.each(reportCases)("the note about the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(renderNote(report, true, noteMarker)).toMatchFileSnapshot(`__files__/${name}.note.md`);
  });

  it("begins with the marker, and holds it once", async () => {
    for (const isWhole of [true, false])
      expect(
        renderNote(report, isWhole, noteMarker)
          .split(noteMarker)
          .map(({ length }) => length === 0),
      ).toEqual([true, false]);
  });

  it("has no line that is a quick action", async () => {
    expect(renderNote(report, true, noteMarker)).not.toMatch(/^\s*\//m);
  });
});

it("is one line where all is well and nobody asked for more", async () => {
  expect(renderNote(reports.compliant as Report, false, noteMarker)).toBe(
    `${noteMarker}\n✅ Countersign: compliant.\n`,
  );
});

describe("the note about a thousand failures", () => {
  const failures = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      control({ id: `control_${index}`, status: "fail", message: "x".repeat(200) }),
    );

  it("is cut between lines, and says how many are left out", async () => {
    const note = renderNote(
      reportOf({ verdict: "non_compliant", controls: failures(1_000) }),
      false,
      noteMarker,
    );
    expect(note.length).toBeLessThan(61_000);
    const [, left] = /\n\n\+(\d+) more lines: see the report\n$/.exec(note) ?? [];
    const fixes = note.match(
      /^ {2}- Fix: do this$|^- \*\*Everything\*\*: Something holds \(`control_\d+`, high\): x{200}$/gm,
    );
    expect((fixes?.length ?? 0) + Number(left)).toBe(2_000);
  });

  it("still says what to fix where the requirements alone would fill it, and keeps its table whole", async () => {
    const requirements = Array.from({ length: 1_000 }, (_, index) => ({
      name: `Requirement ${index} ${"y".repeat(80)}`,
      description: null,
      status: index === 999 ? ("fail" as const) : ("pass" as const),
      controls: index === 999 ? failures(1) : [control()],
    }));
    const note = renderNote(reportOf({ verdict: "non_compliant", requirements }), false, noteMarker);
    expect(note.length).toBeLessThan(61_000);
    expect(note).toContain("(`control_0`, high)");
    const html = micromark(note, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(html).toContain("<h2>What to fix</h2>");
  });
});
