/** The policy file's shape. The published JSON schema is generated from it. */

import { severities } from "../controls/define.ts";
import { operators } from "../controls/expression.ts";
import { absentOr, either, flag, list, map, number, type Of, oneOf, strict, text } from "../shared/shape.ts";

const name = text({ min: 1, max: 255 });
const prose = (about?: string) =>
  absentOr(text({ min: 1, max: 2000, ...(about === undefined ? {} : { about }) }));

export const Expression = strict({
  field: text({ about: "A field of GitLab's expressions, such as minimum_approvals_required" }),
  operator: oneOf(operators),
  value: either(flag(), number(), text()),
});

export const ControlEntry = strict({
  id: text({
    pattern: /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
    about: "Id of a built-in control, or a new id together with expression",
  }),
  with: absentOr(map({ about: "Parameters of the control" })),
  expression: absentOr(Expression),
  title: prose(),
  severity: absentOr(oneOf(severities)),
  message: prose("Said instead of the built-in sentence when the control fails"),
  remediation: prose("How to fix it, said instead of the built-in advice"),
});
export type ControlEntry = Of<typeof ControlEntry>;

const Requirement = strict({
  name,
  description: prose(),
  controls: list(either(text(), ControlEntry)),
});

export const Policy = strict({
  $schema: absentOr(text()),
  name,
  description: prose(),
  requirements: list(Requirement),
});
export type Policy = Of<typeof Policy>;
