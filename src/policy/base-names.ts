/** What a policy extends is checked by its name, before anything is read. */

import { RunError } from "../shared/errors.ts";
import type { Problem } from "./document.ts";
import { presetNames, unknownPreset } from "./presets/registry.ts";
import { policySources } from "./source.ts";

export async function baseProblems(bases: readonly string[]): Promise<readonly Problem[]> {
  const messages = await Promise.all(bases.map(whyNot));
  return messages.flatMap((message, index) =>
    message === undefined ? [] : [{ path: ["extends", index], message }],
  );
}

async function whyNot(name: string): Promise<string | undefined> {
  const [address = ""] = name.split("#sha256=");
  try {
    const [source] = await policySources([address]);
    if (source?.kind === "preset") return unknownPreset(address)?.message;
    if (source?.kind !== "path" && source?.kind !== "subject") return undefined;
  } catch (error) {
    if (error instanceof RunError) return error.message;
    throw error;
  }
  const hint = presetNames.includes(address)
    ? `, did you mean preset:${address}?`
    : ": write preset:NAME, group/project:path/to/file.yml@ref or https://…";
  return `${name} does not say where the policy is${hint}`;
}
