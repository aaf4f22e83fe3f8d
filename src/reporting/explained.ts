/** What `evaluate --explain` adds to a control's lines: what was expected, what was found, and which requests were made. */

import { plain } from "../shared/text.ts";
import type { ReportedControl } from "./report.ts";

const longest = 1000;

export function explained({ expected, actual, evidence }: ReportedControl): readonly string[] {
  const requests = new Map<string, Set<string>>();
  for (const { fact, request } of evidence) {
    requests.set(request, (requests.get(request) ?? new Set()).add(fact));
  }
  return [
    ...(expected === null ? [] : [`expected: ${expectation(expected)}`]),
    ...actualLines(actual),
    ...[...requests].map(
      ([request, facts]) =>
        `read:     ${plain(request, longest)} (${[...facts].map((fact) => plain(fact)).join(", ")})`,
    ),
  ];
}

/** One line, or one for each part of a rule. */
function actualLines(actual: unknown): readonly string[] {
  if (actual === null) return [];
  const isParts = typeof actual === "object" && !Array.isArray(actual);
  return isParts
    ? Object.entries(actual).map(
        ([part, value]) => `actual:   ${plain(`${part} = ${JSON.stringify(value)}`, longest)}`,
      )
    : [`actual:   ${plain(JSON.stringify(actual), longest)}`];
}

/** `minimum_approvals_required >= 2`, or the parameters by name. */
function expectation(expected: NonNullable<ReportedControl["expected"]>): string {
  const { field, operator, value, ...others } = expected;
  if (typeof expected.rule === "string") return plain(expected.rule, longest);
  const isExpression = typeof field === "string" && typeof operator === "string";
  const words =
    isExpression && Object.keys(others).length === 0
      ? `${field} ${operator} ${JSON.stringify(value)}`
      : JSON.stringify({ field, operator, value, ...others });
  return plain(words, longest);
}
