/** Coerces and validates the declared parameters of a route as Grape does. */
import { grapeError } from "./answer.ts";
import type { Params } from "./request.ts";

export interface ParamRule {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "integers";
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly default?: string | number | boolean;
  /** False: the value must contain more than white space. */
  readonly allowBlank?: boolean;
  /** The smallest allowed integer. */
  readonly min?: number;
}

export const paginationRules: readonly ParamRule[] = [
  { name: "page", type: "integer", default: 1, min: 1 },
  { name: "per_page", type: "integer", default: 20, min: 1 },
];

const invalid = Symbol("invalid");

/** Returns the parameters with the declared ones coerced; all failures are reported together, in declaration order. */
export function validate(rules: readonly ParamRule[], given: Params): Params {
  const params: Params = { ...given };
  const failures: string[] = [];
  for (const rule of rules) {
    if (rule.name in given) {
      const value = coerce(rule, given[rule.name]);
      params[rule.name] = value;
      failures.push(...failuresOf(rule, value));
    } else if (rule.default !== undefined) {
      params[rule.name] = rule.default;
    } else if (rule.required) {
      failures.push(`${rule.name} is missing`);
      if (rule.values) failures.push(`${rule.name} does not have a valid value`);
      if (rule.allowBlank === false) failures.push(`${rule.name} is empty`);
    }
  }
  if (failures.length > 0) throw grapeError(400, failures.join(", "));
  return params;
}

/** At most one problem, because Grape stops at the first. */
function failuresOf({ name, values, min, allowBlank }: ParamRule, value: unknown): string[] {
  if (value === invalid) return [`${name} is invalid`];
  if (values && !values.some((allowed) => allowed === value)) return [`${name} does not have a valid value`];
  if (allowBlank === false && String(value ?? "").trim() === "") return [`${name} is empty`];
  if (min !== undefined && typeof value === "number" && value < min)
    return [`${name} has a value not allowed`];
  return [];
}

function coerce(rule: ParamRule, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (rule.type) {
    case "string":
      if (typeof value === "string") return value;
      return typeof value === "number" || typeof value === "boolean" ? String(value) : invalid;
    case "integer":
      return coerceInteger(value);
    case "boolean":
      if (value === true || value === "true" || value === "1" || value === 1) return true;
      return value === false || value === "false" || value === "0" || value === 0 ? false : invalid;
    case "integers": {
      const list = typeof value === "string" ? value.split(",").filter((part) => part !== "") : value;
      if (!Array.isArray(list)) return invalid;
      const numbers = list.map(coerceInteger);
      return numbers.includes(invalid) ? invalid : numbers.filter((entry) => entry !== null);
    }
  }
}

function coerceInteger(value: unknown): number | null | typeof invalid {
  if (value === "") return null;
  if (typeof value === "number") return Number.isInteger(value) ? value : invalid;
  if (typeof value === "string" && /^[+-]?\d+(\.0+)?$/.test(value)) return Number(value);
  return invalid;
}
