/** Entries that few policies have: an external control, a value that the author asserts, an old or unknown name. */

import type { BuiltInControl, Value } from "../controls/define.ts";
import type { Expression } from "../controls/expression.ts";
import { controlIds, fieldNames } from "../controls/ids.ts";
import { predefinedExpression } from "../controls/lookup.ts";
import { didYouMean } from "../shared/nearest.ts";
import { text } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import type { SelectedControl } from "./policy.ts";
import type { ControlEntry } from "./schema.ts";
import { phaseOf, refused, type Selection } from "./selection.ts";

/** An external control. GitLab uses one name for all of them. */
export function external(entry: ControlEntry): SelectedControl {
  return {
    id: entry.id,
    title: entry.title ?? "Answered by an external service",
    severity: entry.severity ?? "info",
    scope: "project",
    needs: {},
    expected: null,
    remediation: { text: "look at the service that answers this control" },
    ...phaseOf(entry),
    judge: undefined,
  };
}

/** A control of GitLab's that compares the field, and so has the page that explains it. */
export function controlOf(field: string): string {
  return controlIds.find((id) => predefinedExpression(id)?.field === field) ?? field;
}

/** A value that no API shows. The author of the policy states it, and must give the reason. */
export const Assertion = z.strictObject({
  value: z.boolean().check(z.describe("The value that the control asserts instead of reading one")),
  reason: text(2000, "Why the value is true, for people who read the report"),
});

export function assertedValue({ value, reason }: z.infer<typeof Assertion>): Value {
  return {
    value,
    reason: `asserted by the policy's author, not read from GitLab: ${reason}`,
    note: "an assertion: nothing was read from GitLab",
  };
}

/** An entry whose control or field does not exist. */
export function unknownEntry({ id }: ControlEntry, field: string | undefined): Selection {
  if (field !== undefined)
    return refused(["expression", "field"], `unknown field: ${field}${didYouMean(field, fieldNames)}`);
  const advice = didYouMean(id, controlIds) || "; a new id requires an expression or a rule";
  return refused(["id"], `unknown control: ${id}${advice}`);
}

/** What the author of an expression should know. */
export function warningsOf({ id, expression }: ControlEntry, field: BuiltInControl): readonly string[] {
  const stored = predefinedExpression(id);
  const warnings: string[] = [];
  if (field.warning) warnings.push(`${id}: ${field.warning}`);
  else if (stored && expression && !sameExpression(stored, expression))
    warnings.push(`the expression of ${id} differs from GitLab's own; GitLab would refuse to import it`);
  if (expression && !canDiffer(field, expression)) warnings.push(mistyped(id, field, expression));
  return warnings;
}

function sameExpression(a: Expression, b: Expression): boolean {
  return a.field === b.field && a.operator === b.operator && a.value === b.value;
}

/** Whether the result depends on the field: nothing is converted, and only numbers have an order. */
function canDiffer({ type }: BuiltInControl, { operator, value }: Expression): boolean {
  return typeof value === type && (type === "number" || /^!?=$/.test(operator));
}

const kinds = { boolean: "true or false", number: "a number", string: "text" } as const;
const results: Readonly<Record<string, string>> = {
  "=": "the comparison never holds",
  "!=": "the comparison always holds, and nothing is checked",
};

function mistyped(id: string, { type }: BuiltInControl, { field, operator, value }: Expression): string {
  const result = results[operator] ?? "GitLab cannot order the two, and the control stays unknown";
  return `${id}: ${field} is ${kinds[type]}, and is compared with ${JSON.stringify(value)}: ${result}`;
}

/** Names that an older GitLab had for its controls (gitlab-controls 8). */
export const newNames: ReadonlyMap<string, string> = new Map([
  ["version_control_enabled", "project_repo_exists"],
  ["minimum_number_of_admins", "more_members_than_admins"],
]);

/** The entry with the current name of its control or field; undefined where `typed` never was a name. */
export function renamed(
  entry: ControlEntry,
  typed: string,
): { entry: ControlEntry; warning: string } | undefined {
  const now = newNames.get(typed);
  if (now === undefined) return undefined;
  const { id, expression } = entry;
  return {
    entry: {
      ...entry,
      id: id === typed ? now : id,
      ...(expression ? { expression: { ...expression, field: now } } : {}),
    },
    warning: `${typed} is the name of ${now} in older versions of GitLab; current versions refuse to import it`,
  };
}
