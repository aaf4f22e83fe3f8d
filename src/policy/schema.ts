/** The policy file's shape. The published JSON schema is generated from it. */

import * as z from "zod/mini";
import { severities } from "../controls/define.ts";
import { operators } from "../controls/expression.ts";

const name = z.string().check(z.minLength(1), z.maxLength(255));
const text = z.string().check(z.minLength(1), z.maxLength(2000));

export const Expression = z.strictObject({
  field: z.string().check(z.describe("A field of GitLab's expressions, such as minimum_approvals_required")),
  operator: z.enum(operators),
  value: z.union([z.boolean(), z.number(), z.string()]),
});

export const ControlEntry = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/),
      z.describe("Id of a built-in control, or a new id together with expression"),
    ),
  with: z.optional(z.record(z.string(), z.unknown()).check(z.describe("Parameters of the control"))),
  expression: z.optional(Expression.check(z.describe("GitLab's expression grammar, any threshold"))),
  title: z.optional(text),
  severity: z.optional(z.enum(severities)),
  message: z.optional(text.check(z.describe("Said instead of the built-in sentence when the control fails"))),
  remediation: z.optional(text.check(z.describe("How to fix it, said instead of the built-in advice"))),
});
export type ControlEntry = z.infer<typeof ControlEntry>;

const Requirement = z.strictObject({
  name,
  description: z.optional(text),
  controls: z.array(z.union([z.string(), ControlEntry])),
});

export const Policy = z.strictObject({
  $schema: z.optional(z.string()),
  name,
  description: z.optional(text),
  requirements: z.array(Requirement),
});
export type Policy = z.infer<typeof Policy>;

/** Keys at each kind of place, to name the nearest one to a mistyped key. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const last = path.at(-1);
  if (last === "expression") return Object.keys(Expression.shape);
  if (path.length === 0) return Object.keys(Policy.shape);
  if (path.length === 2) return Object.keys(Requirement.shape);
  return path.length === 4 ? Object.keys(ControlEntry.shape) : [];
}
