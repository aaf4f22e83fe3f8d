/** The policy file's shape. The published JSON schema is generated from it. */

import { phases, severities } from "../controls/define.ts";
import { operators } from "../controls/expression.ts";
import {
  absentOr,
  any,
  either,
  flag,
  list,
  map,
  number,
  type Of,
  oneOf,
  strict,
  text,
} from "../shared/shape.ts";

const name = text({ min: 1, max: 255 });
const prose = (description?: string) =>
  absentOr(text({ min: 1, max: 2000, ...(description === undefined ? {} : { description }) }));

export const date = (description: string) =>
  text({ pattern: /^\d{4}-\d{2}-\d{2}$/, says: "a date such as 2026-12-31", description });

export const Expression = strict({
  field: text({ description: "A field of GitLab's expressions, such as minimum_approvals_required" }),
  operator: oneOf(operators),
  value: either(flag(), number(), text()),
});

const controlId = (description?: string) =>
  text({
    pattern: /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
    says: "lower-case words joined by _ or -",
    ...(description === undefined ? {} : { description }),
  });

export const ControlEntry = strict({
  id: controlId("Id of a built-in control, or a new id together with expression or rule"),
  with: absentOr(map({ description: "Parameters of the control" })),
  expression: absentOr(Expression),
  rule: absentOr(
    text({ min: 1, description: "A rule of your own in CEL, over the facts of docs/reference/facts.md" }),
  ),
  title: prose(),
  severity: absentOr(oneOf(severities)),
  message: prose("Said instead of the built-in sentence when the control fails"),
  remediation: prose("How to fix it, said instead of the built-in advice"),
  final: absentOr(flag()),
  phase: absentOr(oneOf(phases)),
  enforce_from: absentOr(date("The control is enforced from this day on, and only warns before it")),
});
export type ControlEntry = Of<typeof ControlEntry>;

const Requirement = strict({
  name,
  description: prose(),
  final: absentOr(flag()),
  controls: list(either(controlId(), ControlEntry)),
});

export const Policy = strict({
  $schema: absentOr(text()),
  name,
  description: prose(),
  extends: absentOr(
    list(
      text({
        min: 1,
        description:
          "preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top",
      }),
    ),
  ),
  requirements: absentOr(list(Requirement)),
  // Their shapes are in waivers.ts and baseline.ts, which only a policy that has them loads.
  waivers: absentOr(any()),
  waiver_rules: absentOr(any()),
  baseline: absentOr(any()),
});
export type Policy = Of<typeof Policy>;
