/** The schema of the policy file. The published JSON schema is generated from it. */

import { phases, severities } from "../controls/define.ts";
import { operators } from "../controls/expression.ts";
import { text } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

const name = text(255);
const prose = text(2000);

export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2026-12-31"));

export const Expression = z.strictObject({
  field: z.string().check(z.describe("A field of GitLab's expressions, such as minimum_approvals_required")),
  operator: z.enum(operators),
  value: z.union([z.boolean(), z.number(), z.string()]),
});

export const ControlId = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/, "lower-case words joined by _ or -"));

export const ControlEntry = z.strictObject({
  id: ControlId.check(z.describe("Id of a control, or a new id together with expression or rule")),
  with: z.optional(z.looseObject({}).check(z.describe("Parameters of the control"))),
  expression: z.optional(Expression),
  rule: z.optional(
    z
      .string()
      .check(z.minLength(1), z.describe("An own rule in CEL, over the facts in docs/reference/facts.md")),
  ),
  title: z.optional(prose),
  severity: z.optional(z.enum(severities)),
  message: z.optional(text(2000, "Replaces the built-in message if the control fails")),
  remediation: z.optional(text(2000, "How to fix it; replaces the built-in advice")),
  final: z.optional(z.boolean()),
  phase: z.optional(z.enum(phases)),
  enforce_from: z.optional(
    date.check(z.describe("The control is enforced from this day on, and only warns before")),
  ),
});
export type ControlEntry = z.infer<typeof ControlEntry>;

const Requirement = z.strictObject({
  name,
  description: z.optional(prose),
  final: z.optional(z.boolean()),
  controls: z.array(z.union([ControlId, ControlEntry])),
});

export const Policy = z.strictObject({
  $schema: z.optional(z.string()),
  name,
  description: z.optional(prose),
  extends: z.optional(
    z.array(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe(
            "preset:NAME, group/project:path@ref or https://...; each goes on top of the ones before it, and this file on top of all",
          ),
        ),
    ),
  ),
  requirements: z.optional(z.array(Requirement)),
  // Their schemas are in waivers.ts and baseline.ts, which load only if a policy has any.
  waivers: z.optional(z.unknown()),
  waiver_rules: z.optional(z.unknown()),
  baseline: z.optional(z.unknown()),
});
export type Policy = z.infer<typeof Policy>;
