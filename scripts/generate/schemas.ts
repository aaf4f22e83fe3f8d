/** The published JSON schemas, from the schemas that the program itself uses. */

import type { Explained } from "../../src/commands/explain/control.ts";
import { fieldNames } from "../../src/controls/ids.ts";
import { loadControl } from "../../src/controls/lookup.ts";
import { retired } from "../../src/controls/predefined.ts";
import { DoctorReport } from "../../src/doctor/report.ts";
import { Fixed } from "../../src/fix/fixed.ts";
import { Baseline } from "../../src/policy/baseline.ts";
import { ControlEntry, ControlId, Expression, Policy } from "../../src/policy/schema.ts";
import { newNames } from "../../src/policy/uncommon.ts";
import { Waiver, WaiverRules } from "../../src/policy/waivers.ts";
import { documentation } from "../../src/reporting/home.ts";
import { Report } from "../../src/reporting/report-schema.ts";
import { Applied } from "../../src/rollout/applied.ts";
import { CheckFile } from "../../src/rollout/checks/file.ts";
import { ControlFile } from "../../src/rollout/controls/file.ts";
import { SweepReport } from "../../src/sweep/report/schema.ts";
import { Sweep } from "../../src/sweep/schema.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import type { describedPresets } from "./presets.ts";

type Presets = Awaited<ReturnType<typeof describedPresets>>;

const base = "https://gitlab.com/countersign/countersign/-/raw/main/schema";

export async function policyJsonSchema(controls: readonly Explained[], presets: Presets): Promise<string> {
  const rules = await parameterRules(controls);
  const schema = jsonSchemaOf(Policy, (part) => {
    // With titles of their own, an editor shows the title of the id that it hovers over, not those of both.
    if (part === ControlId)
      return { title: "Control", allOf: [{ $ref: "#/definitions/bareControl" }, ...warnings()] };
    // Editors complete the known ids. Other ids are allowed too, because an expression or a rule can have any id.
    if (part === ControlEntry.shape.id)
      return { allOf: [{ anyOf: [{ $ref: "#/definitions/control" }, {}] }] };
    if (part === ControlEntry)
      return { title: "Control with parameters or texts", allOf: rules.map(({ rule }) => rule) };
    return part === Expression.shape.field ? { enum: [...fieldNames] } : {};
  });
  const properties = {
    ...schema.properties,
    extends: { type: "array", items: { anyOf: basesOf(presets) } },
    waivers: { type: "array", items: jsonSchemaOf(Waiver) },
    baseline: jsonSchemaOf(Baseline),
    waiver_rules: jsonSchemaOf(WaiverRules),
  } as const;
  const needy = new Set(rules.flatMap(({ id, isNeeded }) => (isNeeded ? [id] : [])));
  const [required, bare] = [true, false].map((is) => controls.filter(({ id }) => needy.has(id) === is));
  const definitions = {
    // Without those that require parameters.
    bareControl: { anyOf: [...(bare ?? []).map(choiceOf), ...otherIds()] },
    control: { anyOf: [{ $ref: "#/definitions/bareControl" }, ...(required ?? []).map(choiceOf)] },
  };
  return published("policy", "Countersign policy", { ...schema, properties, definitions });
}

/** An id with what an editor shows beside it: the first paragraph of the description, and the page. */
function choiceOf({ id, title, description }: Explained): JsonSchema {
  const [lead = ""] = description.split("\n\n");
  return choice(id, title, lead, `reference/controls/${id}.md`);
}

/** Names that only older versions of GitLab have, with what an editor says about them. */
const oldIds: ReadonlyMap<string, string> = new Map([
  ...[...newNames].map(
    ([id, now]) => [id, `${id} is the name of ${now} in older versions of GitLab`] as const,
  ),
  ...[...retired].map((id) => [id, `only older versions of GitLab have ${id}`] as const),
]);

/** Ids that a policy may have besides. The old ones are a pattern, because editors would suggest a constant. */
function otherIds(): JsonSchema[] {
  const external = choice(
    "external_control",
    "Answered by an external service",
    "GitLab uses this id for every external control. Countersign reports it, but does not judge it.",
    "policy.md",
  );
  return [external, { type: "string", pattern: `^(?:${[...oldIds.keys()].join("|")})$` }];
}

function warnings(): JsonSchema[] {
  return [...oldIds].map(([id, deprecationMessage]) => ({
    if: { pattern: `^${id}$` },
    // biome-ignore lint/suspicious/noThenProperty: this is a keyword of JSON schema.
    then: { deprecationMessage },
  }));
}

function basesOf(presets: Presets): JsonSchema[] {
  return [
    ...presets.map(({ name, preset }) =>
      choice(`preset:${name}`, preset.name, `${preset.description}.`, `reference/presets/${name}.md`),
    ),
    {
      type: "string",
      pattern: "^[^:@\\s]+/[^:@\\s]+:[^@]+@.+$",
      description: "A file of a project: group/project:path/to/file.yml@ref",
    },
    {
      type: "string",
      pattern: "^[hH][tT][tT][pP][sS]://",
      description: "An address, with a pin: https://policies.example.com/base.yml#sha256=…",
    },
  ];
}

function choice(value: string, title: string, description: string, page: string): JsonSchema {
  const markdownDescription = `${description} [Page](${documentation}/${page})`;
  return { const: value, title, description, markdownDescription };
}

interface ParameterRule {
  readonly id: string;
  readonly isNeeded: boolean;
  readonly rule: JsonSchema;
}

/** What `with` may contain, by control, so that an editor can complete and check it. */
async function parameterRules(controls: readonly Explained[]): Promise<readonly ParameterRule[]> {
  const rules = await Promise.all(
    controls.map(async ({ id }): Promise<ParameterRule[]> => {
      const params = (await loadControl(id))?.params;
      if (!params) return [];
      const given = jsonSchemaOf(params);
      const isNeeded = given.required !== undefined && given.required.length > 0;
      const then = { properties: { with: given }, ...(isNeeded ? { required: ["with"] } : {}) };
      return [{ id, isNeeded, rule: { if: { properties: { id: { const: id } }, required: ["id"] }, then } }];
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

export function rollOutJsonSchemas(): Readonly<Record<string, string>> {
  const schemas = {
    apply: published("apply", "Result of countersign checks apply and controls apply", jsonSchemaOf(Applied)),
    checks: published(
      "checks",
      "Status checks of projects, for countersign checks apply",
      jsonSchemaOf(CheckFile),
    ),
    fix: published("fix", "Result of countersign fix", jsonSchemaOf(Fixed)),
    controls: published(
      "controls",
      "A compliance framework, for countersign controls apply",
      jsonSchemaOf(ControlFile),
    ),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`schema/${name}.schema.json`, schema]),
  );
}

export function sweepJsonSchema(): string {
  return published("sweep", "A shard of a sweep by Countersign", jsonSchemaOf(Sweep));
}

export function sweepReportJsonSchema(): string {
  return published("sweep-report", "Countersign's report on a sweep", jsonSchemaOf(SweepReport));
}

function published(name: string, title: string, schema: JsonSchema): string {
  const $schema = "http://json-schema.org/draft-07/schema#";
  return `${JSON.stringify({ $schema, $id: `${base}/${name}.schema.json`, title, ...schema }, null, 1)}\n`;
}
