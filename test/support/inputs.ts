/** Inputs as a test needs them: what it is about, and nothing else. */

import { fromEnvironment, type Inputs, readInputs } from "../../src/inputs/read.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads inputs from `INPUT_*` variables and flags as the program does, with the toolkit's trimming. */
export function inputsFrom(env: Environment, flags: Readonly<Record<string, string>> = {}): Promise<Inputs> {
  return readInputs({
    env,
    flags: new Map(Object.entries(flags)),
    getInput: fromEnvironment(env),
  });
}

export const token = { INPUT_GITLAB_TOKEN: "sandbox-token-of-nobody-0001" };

/** Everything a broken run says: its sentence and the single problems. */
export function said(error: unknown): string[] {
  const { message, problems } = error as { message: string; problems: readonly string[] };
  return problems.length > 0 ? [...problems] : [message];
}

export async function caught(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
