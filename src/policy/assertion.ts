/** A value that no API shows, said by the author of the policy, who has to give the reason. */

import * as z from "zod/mini";
import type { Value } from "../controls/define.ts";
import { text } from "../shared/schema.ts";
export const Assertion = z.strictObject({
  value: z.boolean(),
  reason: text(2000),
});

export function assertedValue({ value, reason }: z.infer<typeof Assertion>): Value {
  return {
    value,
    reason: `asserted by the policy's author, not read from GitLab: ${reason}`,
    note: "an assertion: nothing of GitLab was looked at",
  };
}
