/** Finds the remedy of a control as a policy uses it, or the reason why it has no remedy. */

import { compare, type Expression } from "../controls/expression.ts";
import { loadBuiltInControl, loadControl, predefinedExpression } from "../controls/lookup.ts";
import type { Remedy } from "../controls/remedy.ts";
import type { SelectedControl } from "../policy/policy.ts";

export type Found =
  | { readonly remedy: Remedy /** Parameters, or the expression. */; readonly wanted: unknown }
  | { readonly why: string };

export async function remedyFor(control: SelectedControl): Promise<Found> {
  const { id, expected } = control;
  if (control.asserted !== undefined)
    return { why: "the policy asserts the value, so that no setting counts" };
  const own = await loadControl(id);
  if (own) return foundIn(own.remedy, expected ?? {}, control);
  const expression = isExpression(expected) ? expected : predefinedExpression(id);
  const field = expression && (await loadBuiltInControl(expression.field));
  if (!field) return { why: withoutSetting(control) };
  const isReversed =
    field.type === "boolean" && !(compare(true, expression) === true && compare(false, expression) === false);
  if (isReversed && typeof field.remedy === "object")
    return { why: "the policy expects the laxer value, and fix never lowers a protection" };
  return foundIn(field.remedy, expression, control);
}

function foundIn(remedy: Remedy | string | undefined, wanted: unknown, control: SelectedControl): Found {
  if (typeof remedy === "object") return { remedy, wanted };
  return { why: remedy ?? withoutSetting(control) };
}

function withoutSetting({ remediation }: SelectedControl): string {
  return `it is not a setting that fix changes: ${remediation.text}`;
}

function isExpression(expected: SelectedControl["expected"]): expected is Expression {
  return expected !== null && "field" in expected && "operator" in expected;
}
