/** Entries that few policies have: an external control, a value that the author asserts, a name that does not exist. */

import * as z from "zod/mini";
import type { Value } from "../controls/define.ts";
import { controlIds, fieldNames } from "../controls/registry.ts";
import { didYouMean } from "../shared/nearest.ts";
import { text } from "../shared/schema.ts";
import type { SelectedControl } from "./policy.ts";
import type { ControlEntry } from "./schema.ts";
import { phaseOf, refused, type Selection } from "./selection.ts";

/** An external control of GitLab's, by the one name that GitLab has for all of them. */
export function external(entry: ControlEntry): SelectedControl {
  return {
    id: entry.id,
    title: entry.title ?? "Answered by an external service",
    severity: entry.severity ?? "info",
    scope: "project",
    needs: {},
    expected: null,
    remediation: { text: "the service behind this control answers it" },
    ...phaseOf(entry),
    judge: undefined,
  };
}

/** A value that no API shows, said by the author of the policy, who has to give the reason. */
export const Assertion = z.strictObject({ value: z.boolean(), reason: text(2000) });

export function assertedValue({ value, reason }: z.infer<typeof Assertion>): Value {
  return {
    value,
    reason: `asserted by the policy's author, not read from GitLab: ${reason}`,
    note: "an assertion: nothing of GitLab was looked at",
  };
}

/** An entry that names no control and no field there is. */
export function unknownEntry({ id }: ControlEntry, field: string | undefined): Selection {
  if (field !== undefined)
    return refused(["expression", "field"], `unknown field: ${field}${didYouMean(field, fieldNames)}`);
  const advice = didYouMean(id, controlIds) || "; an id of your own needs an expression or a rule";
  return refused(["id"], `unknown control: ${id}${advice}`);
}
