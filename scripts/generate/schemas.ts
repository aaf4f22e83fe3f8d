/** The published JSON schemas, from the schemas that the program itself uses. */

import { controlIds, fieldNames, loadControl } from "../../src/controls/registry.ts";
import { DoctorReport } from "../../src/doctor/report.ts";
import { Baseline } from "../../src/policy/baseline.ts";
import { ControlEntry, Expression, Policy } from "../../src/policy/schema.ts";
import { Waiver, WaiverRules } from "../../src/policy/waivers.ts";
import { Report } from "../../src/reporting/report-schema.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";

const base = "https://gitlab.com/countersign/countersign/-/raw/main/schema";

export async function policyJsonSchema(): Promise<string> {
  const parameters = await parameterRules();
  const schema = jsonSchemaOf(Policy, (part) => {
    // Editors complete the known ids. Other ids are allowed too, because an expression can have any id.
    if (part === ControlEntry.shape.id) return { anyOf: [{ enum: [...controlIds] }, {}] };
    if (part === ControlEntry) return { allOf: parameters };
    return part === Expression.shape.field ? { enum: [...fieldNames] } : {};
  });
  const properties = {
    ...schema.properties,
    waivers: { type: "array", items: jsonSchemaOf(Waiver) },
    baseline: jsonSchemaOf(Baseline),
    waiver_rules: jsonSchemaOf(WaiverRules),
  } as const;
  return published("policy", "Countersign policy", { ...schema, properties });
}

/** What `with` may contain, by control, so that an editor can complete and check it. */
async function parameterRules(): Promise<JsonSchema[]> {
  const rules = await Promise.all(
    controlIds.map(async (id): Promise<JsonSchema[]> => {
      const params = (await loadControl(id))?.params;
      if (!params) return [];
      const given = jsonSchemaOf(params);
      const isNeeded = given.required !== undefined && given.required.length > 0;
      const then = { properties: { with: given }, ...(isNeeded ? { required: ["with"] } : {}) };
      return [{ if: { properties: { id: { const: id } }, required: ["id"] }, then }];
    }),
  );
  return rules.flat();
}

export function reportJsonSchema(): string {
  return published("report", "Countersign report", jsonSchemaOf(Report));
}

export function doctorJsonSchema(): string {
  return published("doctor", "Answers of countersign doctor", jsonSchemaOf(DoctorReport));
}

function published(name: string, title: string, schema: JsonSchema): string {
  const $schema = "http://json-schema.org/draft-07/schema#";
  return `${JSON.stringify({ $schema, $id: `${base}/${name}.schema.json`, title, ...schema }, null, 2)}\n`;
}
