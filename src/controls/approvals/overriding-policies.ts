/** A setting that an approval policy may override. No API shows whether the policy is linked to the framework. */

import { listed } from "../../shared/text.ts";
import type { Value } from "../define.ts";

export function unlessOverridden(
  value: boolean,
  [yes, no]: readonly [string, string],
  overriding: readonly { readonly name: string }[],
): Value {
  if (value) return { value, reason: yes };
  if (overriding.length === 0) return { value, reason: no };
  const names = listed(overriding.map(({ name }) => name));
  return {
    value,
    reason: no,
    uncertainty: `an approval policy forbids it (${names}), and the API does not show whether that policy is linked to the framework`,
  };
}
