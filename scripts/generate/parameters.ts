/** The table of a control's parameters, for its page. The keys inside lists and maps have their own rows. */

import type { Shape } from "../../src/shared/shape.ts";
import { type JsonSchema, jsonSchemaOf } from "./shape-schema.ts";

export function parameterTable(params: Shape<unknown>): string[] {
  const { properties, required } = jsonSchemaOf(params);
  return [
    "## Parameters",
    "",
    "| parameter | type | required |",
    "|---|---|---|",
    ...rows("", properties as JsonSchema, required as readonly string[]),
    "",
  ];
}

function rows(above: string, properties: JsonSchema, required: readonly string[]): string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const schema = property as JsonSchema;
    const row = `| \`${above}${name}\` | ${typeOf(schema)} | ${required.includes(name) ? "yes" : "no"} |`;
    const inner = (schema.items ?? schema) as JsonSchema;
    if (!inner.properties) return [row];
    const path = `${above}${name}${schema.items ? "[]" : ""}.`;
    return [row, ...rows(path, inner.properties as JsonSchema, inner.required as readonly string[])];
  });
}

function typeOf({ type, items, anyOf, enum: values, minimum, maximum, description }: JsonSchema): string {
  const bounds = minimum === undefined ? "" : `, ${minimum} to ${maximum}`;
  const meaning = description === undefined ? "" : `: ${description}`;
  if (Array.isArray(values)) return values.map((value) => `\`${value}\``).join(", ");
  if (Array.isArray(anyOf)) return anyOf.map((one) => typeOf(one)).join(", or ");
  if (items) return `list of ${typeOf(items as JsonSchema)}`;
  return `${type}${bounds}${meaning}`;
}
