/** The published JSON schemas, from what the program itself reads and writes with. */

import * as z from "zod";
import { controlIds, fieldNames, loadControl } from "../../src/controls/registry.ts";
import { Baseline } from "../../src/policy/baseline.ts";
import { ControlEntry, Expression, Policy } from "../../src/policy/schema.ts";
import { Waiver, WaiverRules } from "../../src/policy/waivers.ts";
import { Report } from "../../src/reporting/report-schema.ts";
import type { Shape } from "../../src/shared/shape.ts";
import { type JsonSchema, jsonSchemaOf } from "./shape-schema.ts";

const base = "https://gitlab.com/countersign/countersign/-/raw/main/schema";

export async function policyJsonSchema(): Promise<string> {
  const parameters = await parameterRules();
  const idShape = fieldOf(ControlEntry, "id");
  const fieldShape = fieldOf(Expression, "field");
  const schema = jsonSchemaOf(Policy, (shape) => {
    // Editors complete the ids there are; others stay allowed, since an expression may have an id of its own.
    if (shape === idShape) return { anyOf: [{ enum: [...controlIds] }, {}] };
    if (shape === ControlEntry) return { allOf: parameters };
    return shape === fieldShape ? { enum: [...fieldNames] } : {};
  });
  const properties = schema.properties as JsonSchema;
  properties.waivers = { type: "array", items: jsonSchemaOf(Waiver) };
  properties.baseline = jsonSchemaOf(Baseline);
  properties.waiver_rules = jsonSchemaOf(WaiverRules);
  return published("policy", "Countersign policy", schema);
}

/** What `with` may hold, by the control: an editor completes and checks it. */
async function parameterRules(): Promise<JsonSchema[]> {
  const rules = await Promise.all(
    controlIds.map(async (id) => {
      const params = (await loadControl(id))?.params;
      if (!params) return [];
      const given = jsonSchemaOf(params);
      const isNeeded = Array.isArray(given.required) && given.required.length > 0;
      const then = { properties: { with: given }, ...(isNeeded ? { required: ["with"] } : {}) };
      return [{ if: { properties: { id: { const: id } }, required: ["id"] }, then }];
    }),
  );
  return rules.flat();
}

export function reportJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(Report, { target: "draft-7" });
  return published("report", "Countersign report", schema);
}

function fieldOf(shape: Shape<unknown>, key: string): Shape<unknown> | undefined {
  return (shape.of as { fields: Record<string, Shape<unknown>> }).fields[key];
}

function published(name: string, title: string, schema: JsonSchema): string {
  const $schema = "http://json-schema.org/draft-07/schema#";
  return `${JSON.stringify({ $schema, $id: `${base}/${name}.schema.json`, title, ...schema }, null, 2)}\n`;
}
