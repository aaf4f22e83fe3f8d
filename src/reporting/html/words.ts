/** Names of statuses, verdicts and severities on the page, the most urgent first. */

import type { Report, ReportedControl } from "../report.ts";

export type Status = ReportedControl["status"];
export type Requirement = Report["requirements"][number];

interface Words {
  readonly sign: string;
  readonly word: string;
}

export const states: Readonly<Record<Status, Words>> = {
  fail: { sign: "✗", word: "Failed" },
  unknown: { sign: "?", word: "Unknown" },
  waived: { sign: "~", word: "Waived" },
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

/** The most urgent status first, and in the order of the policy within a status. */
export function byUrgency<T extends { readonly status: Status }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}

/** `2 failed, 9 passed`. */
export function tally(controls: readonly { readonly status: Status }[]): string {
  return statuses
    .map((status) => ({ status, number: controls.filter((control) => control.status === status).length }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${states[status].word.toLowerCase()}`)
    .join(", ");
}
