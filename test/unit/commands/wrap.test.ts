import { expect, it } from "vitest";
import { wrap } from "../../../src/commands/wrap.ts";
import { renderLog } from "../../../src/reporting/console.ts";
import { createSurface } from "../../../src/reporting/surface.ts";
import { reportCases } from "../../support/reports.ts";

it.each([
  { name: "a short line stays", text: "✓ Four eyes", wrapped: ["✓ Four eyes"] },
  {
    name: "a control goes on behind its sign",
    text: "  ✗ some_control (high): 0 approvals, 2 are needed",
    wrapped: ["  ✗ some_control (high): 0", "    approvals, 2 are needed"],
  },
  {
    name: "a fix goes on behind its label",
    text: "      fix:  ask other people to review",
    wrapped: ["      fix:  ask other people", "            to review"],
  },
  {
    name: "a note goes on behind its label",
    text: "Note     the waiver of x ends soon",
    wrapped: ["Note     the waiver of x ends", "         soon"],
  },
  {
    name: "an address stays whole",
    text: "      at:   https://gitlab.example.com/acme/payments/-/settings",
    wrapped: ["      at:   https://gitlab.example.com/acme/payments/-/settings"],
  },
  {
    name: "colours take no column",
    text: "\u001b[31m  ✗ abcdefghi\u001b[0m jklmnopqr stu",
    wrapped: ["\u001b[31m  ✗ abcdefghi\u001b[0m jklmnopqr stu"],
  },
])("$name", ({ text, wrapped }) => {
  expect(wrap(text, 30).split("\n")).toEqual(wrapped);
});

it.each(reportCases)(
  "loses no word of the log of the $name report, and keeps to 80 columns",
  async ({ report }) => {
    const parts = { notices: [], paths: ["r/report.json"], tookMs: 1, requests: 1, dryRun: false, report };
    const log = await renderLog(
      parts,
      createSurface("terminal", false, () => 0),
    );
    const wrapped = wrap(log, 80);
    expect(wrapped.split(/\s+/)).toEqual(log.split(/\s+/));
    const long = wrapped.split("\n").filter((line) => [...line].length > 80);
    // What is too long is one word, such as an address, behind its indent.
    expect(long.filter((line) => line.trim().split(/\s+/).length > 2)).toEqual([]);
  },
);
