/** What a rule of the policy has read, in words: the report holds it as a record of part to value. */

import type { ReportedControl } from "./report.ts";

/** The rule as it was written; undefined for any other control. */
export function ruleIn({ expected }: Pick<ReportedControl, "expected">): string | undefined {
  return typeof expected?.rule === "string" ? expected.rule : undefined;
}

/** `merge_request.draft is true`, parts before what is made of them; nothing for a control that is no rule. */
export function partValues(control: Pick<ReportedControl, "expected" | "actual">): readonly string[] {
  return recordOf(control).map(worded);
}

/** What the message does not say already, in one line; undefined where that is nothing. */
export function furtherPartValues(control: ReportedControl): string | undefined {
  const rule = spelled(ruleIn(control) ?? "");
  const left = recordOf(control)
    .filter(([part]) => spelled(part) !== rule)
    .map(worded)
    .filter((reading) => !control.message.includes(reading));
  if (left.length === 0) return undefined;
  const more = left.length > mostShown ? `; +${left.length - mostShown} more` : "";
  return `${left.slice(0, mostShown).join("; ")}${more}`;
}

const mostShown = 5;

function worded([part, value]: readonly [string, unknown]): string {
  return `${part} is ${JSON.stringify(value)}`;
}

/** Parts are written anew from the rule's tree, with blanks and quotes of its own. */
function spelled(part: string): string {
  return part.replace(/\s+/g, "").replaceAll("'", '"');
}

/** Part and value of each; a report that others wrote may hold anything in this place. */
export function recordOf(
  control: Pick<ReportedControl, "expected" | "actual">,
): readonly [string, unknown][] {
  const { actual } = control;
  const isRecord = typeof actual === "object" && actual !== null && !Array.isArray(actual);
  return ruleIn(control) !== undefined && isRecord ? Object.entries(actual) : [];
}
