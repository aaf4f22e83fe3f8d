/** The table of a control's parameters, for its page. The keys inside lists and maps have their own rows. */

import type * as z from "zod/mini";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";

export function parameterTable(params: z.ZodMiniType): string[] {
  return [
    "## Parameters",
    "",
    "| parameter | type | required |",
    "|---|---|---|",
    ...rows("", jsonSchemaOf(params)),
    "",
  ];
}

function rows(above: string, { properties = {}, required = [] }: JsonSchema): string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const schema = property as JsonSchema;
    const row = `| \`${above}${name}\` | ${typeOf(schema)} | ${required.includes(name) ? "yes" : "no"} |`;
    const items = schema.items as JsonSchema | undefined;
    return [row, ...rows(`${above}${name}${items ? "[]" : ""}.`, items ?? schema)];
  });
}

function typeOf({ type, items, anyOf, enum: values, minimum, maximum, description }: JsonSchema): string {
  const bounds = minimum === undefined ? "" : `, ${minimum} to ${maximum}`;
  const meaning = description === undefined ? "" : `: ${description}`;
  if (values) return values.map((value) => `\`${value}\``).join(", ");
  if (anyOf) return anyOf.map((one) => typeOf(one as JsonSchema)).join(", or ");
  if (items) return `list of ${typeOf(items as JsonSchema)}`;
  return `${type}${bounds}${meaning}`;
}
