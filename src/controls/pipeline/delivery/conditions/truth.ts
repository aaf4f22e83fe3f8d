/** Evaluates a condition as far as its variables are known: true, false, or undefined where nobody can know. */

import { checkLimit } from "../../../../shared/work-limit.ts";
import { type Expression, parseCondition, patternOf } from "./syntax.ts";

export type Truth = boolean | undefined;

/** A variable without a value is null. A key names a value that is not known; the same key is the same value. */
export type Value =
  | { readonly known: string | boolean | null }
  | { readonly key: string; readonly isFilled: boolean };

export interface World {
  readonly valueOf: (name: string) => Value;
  /** Whether the value under the key is the text, or the value under the other key. */
  readonly equals: (key: string, other: { readonly text: string } | { readonly key: string }) => Truth;
  /** Whether the value under the key matches an RE2 expression. */
  readonly matches: (key: string, source: string) => Truth;
  /** Undefined for an expression that RE2 refuses. */
  readonly compile: (source: string) => ((text: string) => boolean) | undefined;
}

export function and(...all: readonly Truth[]): Truth {
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}

export function or(...all: readonly Truth[]): Truth {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether GitLab takes the condition for true: its value is not empty (expression/statement.rb, `truthful?`). */
export function truthOf(condition: string, world: World): Truth {
  checkLimit();
  const expression = parseCondition(condition);
  return expression && isPresent(expression, world);
}

/** In Ruby, an empty text is present to `&&` and `||`, but not to `present?`, which decides about the whole. */
function isPresent(one: Expression, world: World): Truth {
  if (one.kind === "&&") return and(isTruthy(one.left, world), isPresent(one.right, world));
  if (one.kind === "||") {
    const left = isPresent(one.left, world);
    return or(left, and(not(isTruthy(one.left, world)), isPresent(one.right, world)));
  }
  const value = simpleValue(one, world);
  if (value === undefined) return comparison(one, world);
  if ("known" in value) return value.known !== null && value.known !== false && value.known !== "";
  return value.isFilled ? true : undefined;
}

function isTruthy(one: Expression, world: World): Truth {
  if (one.kind === "&&") return and(isTruthy(one.left, world), isTruthy(one.right, world));
  if (one.kind === "||") return or(isTruthy(one.left, world), isTruthy(one.right, world));
  const value = simpleValue(one, world);
  if (value === undefined) return comparison(one, world);
  if ("known" in value) return value.known !== null && value.known !== false;
  return value.isFilled ? true : undefined;
}

/** Undefined for what is not a value by itself. */
function simpleValue(one: Expression, world: World): Value | undefined {
  if (one.kind === "variable") return world.valueOf(one.name);
  if (one.kind === "text" || one.kind === "boolean") return { known: one.value };
  return one.kind === "null" ? { known: null } : undefined;
}

function comparison(one: Expression, world: World): Truth {
  // An input, or an expression by itself, which GitLab takes for true.
  if (!("left" in one)) return one.kind === "pattern" ? true : undefined;
  const left = simpleValue(one.left, world);
  if (left === undefined) return undefined;
  if (one.kind === "==" || one.kind === "!=") {
    const right = simpleValue(one.right, world);
    const same = right && areSame(left, right, world);
    return one.kind === "==" ? same : not(same);
  }
  const found = isMatch(left, one.right, world);
  return one.kind === "=~" ? found : not(found);
}

function areSame(left: Value, right: Value, world: World): Truth {
  if (!("known" in left)) return isSameAs(left, right, world);
  if (!("known" in right)) return isSameAs(right, left, world);
  const [a, b] = [left.known, right.known];
  // Null equals only null; true equals "true" (lexeme/logical_operator.rb).
  return a === null || b === null ? a === b : String(a) === String(b);
}

function isSameAs(unknown: Extract<Value, { key: string }>, other: Value, world: World): Truth {
  if (!("known" in other)) return unknown.key === other.key ? true : world.equals(unknown.key, other);
  if (other.known === null || other.known === "") return unknown.isFilled ? false : undefined;
  return world.equals(unknown.key, { text: String(other.known) });
}

function isMatch(left: Value, right: Expression, world: World): Truth {
  const source = patternIn(right, world);
  if (source === undefined) return undefined;
  // Without an expression, nothing matches (lexeme/matches.rb).
  if (source === null) return false;
  if (!("known" in left)) return world.matches(left.key, source);
  const matches = world.compile(source);
  if (!matches) return undefined;
  const text = left.known === null ? "" : String(left.known);
  const found = matches(text);
  // Whether RE2 finds an empty match in an empty text is left open.
  return found && text === "" ? undefined : found;
}

/** Also of a variable whose value is an expression between slashes. */
function patternIn(one: Expression, world: World): string | null | undefined {
  if (one.kind === "pattern") return one.source;
  const value = simpleValue(one, world);
  if (!value || !("known" in value)) return undefined;
  if (value.known === null || value.known === false) return null;
  const [, text, flags = ""] = /^\/((?:[^/]|\\\/)+[^\\])\/([ismU]*)$/.exec(String(value.known)) ?? [];
  return text === undefined ? undefined : patternOf(text, flags).source;
}
