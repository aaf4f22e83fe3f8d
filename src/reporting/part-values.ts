/** The values that an own rule has read, as text. The report contains them as a record of part to value. */

import type { ReportedControl } from "./report.ts";

/** The text of the rule; undefined for a control that is not a rule. */
export function ruleIn({ expected }: Pick<ReportedControl, "expected">): string | undefined {
  return typeof expected?.rule === "string" ? expected.rule : undefined;
}

/** `merge_request.draft is true` and the like, parts before the expressions that contain them. Empty if the control is not a rule. */
export function partValues(control: Pick<ReportedControl, "expected" | "actual">): readonly string[] {
  return recordOf(control).map(describePart);
}

/** The values that the message does not contain, in one line; undefined if there are none. */
export function furtherPartValues(control: ReportedControl): string | undefined {
  const rule = normalized(ruleIn(control) ?? "");
  const left = recordOf(control)
    .filter(([part]) => normalized(part) !== rule)
    .map(describePart)
    .filter((reading) => !control.message.includes(reading));
  if (left.length === 0) return undefined;
  const more = left.length > mostShown ? `; +${left.length - mostShown} more` : "";
  return `${left.slice(0, mostShown).join("; ")}${more}`;
}

const mostShown = 5;

function describePart([part, value]: readonly [string, unknown]): string {
  return `${part} is ${JSON.stringify(value)}`;
}

/** Makes parts comparable with the rule: they are printed from its syntax tree, with other blanks and quotes. */
function normalized(part: string): string {
  return part.replace(/\s+/g, "").replaceAll("'", '"');
}

/** Each part with its value. The type is checked, because a report from elsewhere may contain anything here. */
export function recordOf(
  control: Pick<ReportedControl, "expected" | "actual">,
): readonly [string, unknown][] {
  const { actual } = control;
  const isRecord = typeof actual === "object" && actual !== null && !Array.isArray(actual);
  return ruleIn(control) !== undefined && isRecord ? Object.entries(actual) : [];
}
