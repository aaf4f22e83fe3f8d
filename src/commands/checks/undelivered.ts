/** A write that GitLab refuses ends a command with the exit code for what was not delivered. */

import { exitCodes } from "../../shared/errors.ts";
import { reportFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";

/** Reports the error as ever. A cancelled command keeps its own exit code. */
export async function asUndelivered(error: unknown, terminal: Terminal): Promise<number> {
  const code = await reportFailure(error, terminal);
  return code === exitCodes.interrupted ? code : exitCodes.undelivered;
}
