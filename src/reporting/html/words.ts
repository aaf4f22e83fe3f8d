/** Names of statuses, verdicts and severities on the page, the most urgent first. */

import type { anchored } from "../anchors.ts";
import type { Standing } from "../counts.ts";
import type { ReportedControl } from "../report.ts";

export type Status = Standing;
export type Requirement = ReturnType<typeof anchored>[number];

interface Words {
  readonly sign: string;
  readonly word: string;
}

export const states: Readonly<Record<Status, Words>> = {
  fail: { sign: "✗", word: "Failed" },
  unknown: { sign: "?", word: "Unknown" },
  warned: { sign: "!", word: "Warned" },
  waived: { sign: "~", word: "Waived" },
  observed: { sign: "○", word: "Observed" },
  pass: { sign: "✓", word: "Passed" },
  not_applicable: { sign: "–", word: "Not applicable" },
  external: { sign: "·", word: "External" },
};
export const statuses = Object.keys(states) as readonly Status[];

export const verdicts = {
  compliant: { status: "pass", word: "Compliant" },
  non_compliant: { status: "fail", word: "Non-compliant" },
  undetermined: { status: "unknown", word: "Undetermined" },
} as const;

export const severities = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
} as const satisfies Record<ReportedControl["severity"], string>;
