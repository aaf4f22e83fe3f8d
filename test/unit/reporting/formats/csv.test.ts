import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/csv.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf } from "../../../support/reports.ts";

/** Strict RFC 4180: CRLF only, quotes doubled, as many fields in each row. */
async function rowsOf(report: Report, delimiter = ","): Promise<string[][]> {
  return parse(await render(report, renderContext), { record_delimiter: "\r\n", delimiter });
}

describe.each(reportCases)("controls.csv of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    const csv = await render(report, renderContext);
    // git keeps the filed ones with line feeds.
    await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`__files__/${name}.controls.csv`);
  });

  it("has eleven fields and one line for each control, each ended by CRLF", async () => {
    const csv = await render(report, renderContext);
    const rows = await rowsOf(report);
    expect(rows).toHaveLength(1 + report.requirements.flatMap(({ controls }) => controls).length);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([11]));
    expect(csv.split("\r\n")).toHaveLength(rows.length + 1);
    expect(csv).not.toMatch(/\uFEFF|[^\r]\n|\r[^\n]/);
  });
});

it("holds what an auditor asks for", async () => {
  const report = reportOf({
    controls: [
      control({
        status: "fail",
        message: 'says "no", twice',
        actual: 1,
        expected: { operator: ">=", value: 2 },
        remediation: { text: "raise it", url: "https://gitlab.example.com/x" },
      }),
      control({ actual: "private", remediation: { text: "", url: "javascript:alert(1)" } }),
    ],
  });
  expect(await rowsOf(report)).toEqual([
    [
      "requirement",
      "control",
      "title",
      "severity",
      "status",
      "message",
      "actual",
      "expected",
      "remediation",
      "url",
      "phase",
    ],
    [
      "Everything",
      "some_control",
      "Something holds",
      "high",
      "fail",
      'says "no", twice',
      "1",
      '{"operator":">=","value":2}',
      "raise it",
      "https://gitlab.example.com/x",
      "enforce",
    ],
    [
      ...["Everything", "some_control", "Something holds", "high", "pass", "because", "private"],
      ...["", "", "", "enforce"],
    ],
  ]);
});

it.each([
  { text: "=1+1", cell: "'=1+1" },
  { text: "+1", cell: "'+1" },
  { text: "-1", cell: "'-1" },
  { text: "@SUM(A1)", cell: "'@SUM(A1)" },
  { text: "＝1+1", cell: "'＝1+1" },
  { text: "\t=1+1", cell: "'=1+1" },
  { text: "\r=1+1", cell: "'=1+1" },
  { text: "\u00a0=1+1", cell: "'=1+1" },
  { text: '"=1+1"', cell: '\'"=1+1"' },
  { text: "a;=1+1; -2", cell: "a;'=1+1;' -2" },
  { text: "a=1 - 2", cell: "a=1 - 2" },
  { text: "it's -1; fine", cell: "it's -1; fine" },
])("shows $text as $cell", async ({ text, cell }) => {
  const [, row] = await rowsOf(reportOf({ controls: [control({ message: text, actual: text })] }));
  expect([row?.[5], row?.[6]]).toEqual([cell, cell]);
});

it.each(hostileTexts)(
  "begins no cell like a formula with %j, whatever the separator is taken for",
  async (text) => {
    const csv = await render(reportFullOf(text), renderContext);
    for (const row of await rowsOf(reportFullOf(text))) {
      for (const cell of row) expect(cell).not.toMatch(/^[\s"]*[=+\-@]|[\t\r\n]/);
    }
    const bySemicolon = csv.split("\r\n").flatMap((line) => line.split(";"));
    expect(bySemicolon.filter((cell) => /^\s*"?\s*[=+\-@]/.test(cell))).toEqual([]);
  },
);
