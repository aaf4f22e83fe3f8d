/** A setting that an approval policy may override: whether the policy is linked to the framework, no API tells. */

import { listed } from "../../shared/text.ts";
import type { Reading } from "../define.ts";

export function unlessOverridden(
  value: boolean,
  [yes, no]: readonly [string, string],
  overriding: readonly { readonly name: string }[],
): Reading {
  if (value) return { value, because: yes };
  if (overriding.length === 0) return { value, because: no };
  const names = listed(overriding.map(({ name }) => name));
  return {
    value,
    because: no,
    doubt: `an approval policy forbids it (${names}) and the API does not tell whether it is linked to the framework`,
  };
}
