/** The published JSON schemas, from the schemas the program itself parses with. */

import * as z from "zod";
import { controlIds, fields } from "../../src/controls/registry.ts";
import { ControlEntry, Expression, Policy } from "../../src/policy/schema.ts";
import { Report } from "../../src/reporting/report-schema.ts";

const base = "https://gitlab.com/countersign/countersign/-/raw/main/schema";

export function policyJsonSchema(): string {
  return published("policy", "Countersign policy", Policy, ({ zodSchema, jsonSchema }) => {
    // Editors complete the ids there are; others stay allowed, since an expression may have an id of its own.
    if (zodSchema === ControlEntry.shape.id) {
      jsonSchema.anyOf = [{ enum: [...controlIds] }, { pattern: jsonSchema.pattern }];
      delete jsonSchema.pattern;
    }
    if (zodSchema === Expression.shape.field) jsonSchema.enum = Object.keys(fields);
  });
}

export function reportJsonSchema(): string {
  return published("report", "Countersign report", Report, () => {});
}

type Override = (context: { zodSchema: unknown; jsonSchema: Record<string, unknown> }) => void;

function published(name: string, title: string, schema: z.core.$ZodType, override: Override): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    unrepresentable: "any",
    override: (context) => override(context as unknown as Parameters<Override>[0]),
  });
  return `${JSON.stringify({ $schema, $id: `${base}/${name}.schema.json`, title, ...rest }, null, 2)}\n`;
}
