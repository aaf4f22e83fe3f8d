/** The JSON schema of a file that a person writes, for editors. */

import * as z from "zod/mini";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** @param extend may add to the JSON schema of a part, for instance ids that an editor should suggest */
export function jsonSchemaOf(
  schema: z.core.$ZodType,
  extend: (part: z.core.$ZodType) => JsonSchema = () => ({}),
): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, extend(zodSchema)),
  });
  return rest;
}
