/** `gl-code-quality-report.json`: the part of Code Climate's format that GitLab's merge request widget reads. */

import { nameOf } from "../names.ts";
import { findings, phaseRemark, placeOf, weightOf } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

const severities = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
} as const;

export const render: Render = async (report, context) => {
  const entries = (await findings(report)).map(({ requirement, control, fingerprint }) => ({
    description: describe(requirement, control),
    check_name: oneLine(control.id),
    fingerprint,
    severity: severities[weightOf(control)],
    location: locationOf(placeOf(control, context)),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
};

function locationOf({ path, line }: ReturnType<typeof placeOf>) {
  return { path, lines: { begin: line } };
}

type Control = Parameters<typeof weightOf>[0];

function describe(requirement: string, control: Control): string {
  const { status, message, remediation } = control;
  const fix = `. Fix: ${oneLine(remediation.text)}`;
  const unknown = status === "unknown" ? "unknown: " : "";
  return `${oneLine(requirement)}: ${oneLine(nameOf(control))}${phaseRemark(control)}: ${unknown}${oneLine(message)}${fix}`;
}
