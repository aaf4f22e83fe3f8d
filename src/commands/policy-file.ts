/** Reads a policy file that a command names, without a network. */

import { buffer } from "node:stream/consumers";
import type { PolicyText } from "../policy/policy.ts";
import { presetText } from "../policy/presets/registry.ts";
import { policySources } from "../policy/source.ts";
import { shownAddress } from "../shared/address.ts";
import { RunError } from "../shared/errors.ts";
import { readRegular } from "../shared/regular-file.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { utf8Text } from "../shared/utf8.ts";

/** @throws RunError POLICY_UNREADABLE, or POLICY_INVALID if it is not UTF-8 */
export async function readPolicyFile(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(path, ".");
  } catch (error) {
    const isMissing = (error as { code?: unknown }).code === "ENOENT";
    throw new RunError("POLICY_UNREADABLE", `policy ${path} ${whyUnread(error)}`, {
      cause: error,
      ...(isMissing && { advice: "check the path; countersign init writes a first policy" }),
    });
  }
  return utf8Text(bytes, `policy ${path}`);
}

/**
 * What a command may name instead of a file: `-` is standard input, `preset:NAME` a preset.
 * @throws RunError POLICY_UNREADABLE, or POLICY_INVALID if it is not UTF-8
 */
export async function readPolicyText(typed: string, command: string): Promise<string> {
  if (typed.trim() === "") throw new RunError("INPUT_INVALID", "the name of a policy is empty");
  if (typed === "-") return utf8Text(await buffer(process.stdin), "policy -");
  const [source] = await policySources([typed]);
  if (source?.kind === "preset") return presetText(typed);
  if (source?.kind === "path") return readPolicyFile(typed);
  throw new RunError(
    "POLICY_UNREADABLE",
    `${command} sends no requests, so it cannot read ${shownAddress(typed)}: name a file, or - for standard input`,
  );
}

/** Of what a policy extends, only presets are at hand. Everything else is on a server. */
export async function presetOnly(source: string): Promise<PolicyText | undefined> {
  return source.startsWith("preset:") ? { source, text: await presetText(source) } : undefined;
}
