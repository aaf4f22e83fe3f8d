/** GitLab's expression evaluator: one field, one operator, one value, compared without conversion. */

import { count } from "../shared/text.ts";
import type { Outcome, Value } from "./define.ts";
import { unknown } from "./define.ts";

export const operators = ["=", "!=", ">", "<", ">=", "<="] as const;
export type Operator = (typeof operators)[number];

export interface Expression {
  readonly field: string;
  readonly operator: Operator;
  readonly value: boolean | number | string;
}

/**
 * Compares as `expression_evaluator.rb` does: `true` is not "true", 2 equals 2.0.
 * @returns undefined where GitLab's evaluator raises, that is for an ordering of anything but two numbers
 */
export function compare(
  left: Expression["value"],
  { operator, value: right }: Expression,
): boolean | undefined {
  if (operator === "=") return left === right;
  if (operator === "!=") return left !== right;
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  if (operator === ">") return left > right;
  if (operator === "<") return left < right;
  return operator === ">=" ? left >= right : left <= right;
}

export function judge(computed: Value, expression: Expression): Outcome {
  if ("unknown" in computed) return unknown(computed.unknown);
  const { value, reason, note } = computed;
  const rest = note === undefined ? { actual: value } : { actual: value, note };
  const holds = compare(value, expression);
  if (holds === undefined) {
    return unknown(
      `GitLab cannot order ${value} and ${JSON.stringify(expression.value)}, and records no status for this control`,
    );
  }
  const { uncertainty, mayBeHigher } = computed;
  if (uncertainty !== undefined) return unknown(`${reason}, but ${uncertainty}`);
  if (mayBeHigher !== undefined && !settled(holds, expression.operator))
    return unknown(`${reason}, but ${mayBeHigher}`);
  if (holds) return { status: "pass", message: reason, ...rest };
  return { status: "fail", message: `${reason}${expectation(value, expression)}`, ...rest };
}

/** Whether the result stays the same if the real value is higher. */
function settled(holds: boolean, operator: Operator): boolean {
  return holds ? operator === ">=" || operator === ">" : operator === "<=" || operator === "<";
}

/** The reason of a boolean field is complete. The reason of a number also needs the number that is expected. */
function expectation(value: Expression["value"], { operator, value: right }: Expression): string {
  if (typeof value !== "number" || typeof right !== "number") return "";
  const words = {
    "=": "exactly ",
    "!=": "any number except ",
    ">": "more than ",
    "<": "fewer than ",
    ">=": "",
    "<=": "at most ",
  };
  return `, ${words[operator]}${count(right, "is expected", "are expected")}`;
}
