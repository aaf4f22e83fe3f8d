/** `controls.csv`: one row for each control in the format of RFC 4180, for spreadsheets and data tools. */

import { standingOf } from "../counts.ts";
import { titleOf } from "../names.ts";
import { webLink } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

const header = [
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
];

export const render: Render = (report) => {
  const rows = report.requirements.flatMap(({ name, controls }) =>
    controls.map((control) => {
      const { id, severity, phase, message, actual, expected, remediation } = control;
      return [
        name,
        id,
        titleOf(control),
        severity,
        standingOf(control),
        message,
        written(actual),
        written(expected),
        remediation.text,
        webLink(remediation.url) ?? "",
        phase,
      ];
    }),
  );
  return [header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
};

/** A text unchanged, null as an empty text, any other value as JSON. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Characters that begin a formula, in half and full width, at a cell's start or after blanks and quotes. */
const formula = /(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;

/**
 * One line in quotes. Spreadsheets run a cell that begins like a formula, even in quotes, so an apostrophe makes it text.
 * For many spreadsheets a semicolon is the separator, so a formula may also begin after a semicolon.
 */
export function field(text: string): string {
  return `"${oneLine(text, 10_000).replace(formula, "$1'").replaceAll('"', '""')}"`;
}
