/** The JSON schema of a shape. */

import type { Rule, Shape } from "../../src/shared/shape.ts";

export type JsonSchema = Record<string, unknown>;

/** @param extend may add to the schema of a shape, for instance the ids an editor should offer */
export function jsonSchemaOf(
  shape: Shape<unknown>,
  extend: (shape: Shape<unknown>) => JsonSchema = () => ({}),
): JsonSchema {
  const { kind, of, rule } = shape;
  const inner = (one: unknown) => jsonSchemaOf(one as Shape<unknown>, extend);
  switch (kind) {
    case "text":
      return { type: "string", ...textRule(rule), ...extend(shape) };
    case "number":
    case "integer":
      return { type: kind, ...numberRule(rule), ...extend(shape) };
    case "flag":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: inner(of) };
    case "map":
      return { type: "object", ...description(rule) };
    case "value":
      return { enum: of };
    case "either":
      return { anyOf: (of as readonly unknown[]).map(inner) };
    case "maybe":
    case "mapped":
      return inner(of);
    case "any":
      return {};
    case "object": {
      const { fields, isStrict } = of as { fields: Record<string, Shape<unknown>>; isStrict: boolean };
      const required = Object.keys(fields).filter((key) => !fields[key]?.isOptional);
      const properties = Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [key, inner(field)]),
      );
      const strict = isStrict ? { additionalProperties: false } : {};
      return { type: "object", properties, required, ...strict, ...extend(shape) };
    }
  }
}

function description(rule: Rule | undefined): JsonSchema {
  return rule?.description === undefined ? {} : { description: rule.description };
}

function textRule(rule: Rule | undefined): JsonSchema {
  return {
    ...description(rule),
    ...(rule?.min === undefined ? {} : { minLength: rule.min }),
    ...(rule?.max === undefined ? {} : { maxLength: rule.max }),
    ...(rule?.pattern === undefined ? {} : { pattern: rule.pattern.source }),
  };
}

function numberRule(rule: Rule | undefined): JsonSchema {
  return {
    ...description(rule),
    ...(rule?.min === undefined ? {} : { minimum: rule.min }),
    ...(rule?.max === undefined ? {} : { maximum: rule.max }),
  };
}
