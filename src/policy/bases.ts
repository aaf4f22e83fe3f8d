/** Reads what a policy extends: a preset, another project's file, an address with or without a pin. */

import { shownAddress } from "../shared/address.ts";
import { RunError } from "../shared/errors.ts";
import type { PolicyText } from "./policy.ts";
import { type PolicyReaders, readPolicyTexts } from "./read.ts";
import { policySources } from "./source.ts";

/** @throws RunError POLICY_UNREADABLE, or POLICY_INVALID for a digest that does not match */
export async function readBase(
  name: string,
  readers: PolicyReaders,
  sha256: (text: string) => string,
): Promise<PolicyText> {
  const [address = "", pin] = name.split("#sha256=");
  const sources = await policySources([address]);
  const [base = { source: name, text: "" }] = await readPolicyTexts(sources, readers, undefined);
  if (pin !== undefined && sha256(base.text) !== pin.toLowerCase()) {
    throw new RunError(
      "POLICY_INVALID",
      `${shownAddress(address)} is not the file that was pinned: its sha256 is ${sha256(base.text)}`,
      {
        advice: "check what has changed in the file, then update the pin",
      },
    );
  }
  return { ...base, source: shownAddress(name) };
}
