/** The beginning of a job on a GitHub-style runner: secrets are masked before anything is read. */

import { getInput, setSecret } from "@actions/core";
import type { InputSources } from "../inputs/read.ts";
import { secretsOf } from "../inputs/secrets.ts";

/** @returns the runner's way to read an input */
export function onRunner(
  env: InputSources["env"],
  flags: ReadonlyMap<string, string>,
): InputSources["getInput"] {
  for (const secret of secretsOf(env, flags)) setSecret(secret);
  return getInput;
}
