/** A value that no API shows, said by the author of the policy, who has to give the reason. */

import type { Value } from "../controls/define.ts";
import { flag, type Of, strict, text } from "../shared/shape.ts";

export const Assertion = strict({ value: flag(), reason: text({ min: 1, max: 2000 }) });

export function assertedValue({ value, reason }: Of<typeof Assertion>): Value {
  return {
    value,
    reason: `asserted by the policy's author, not read from GitLab: ${reason}`,
    note: "an assertion: nothing of GitLab was looked at",
  };
}
