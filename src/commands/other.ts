/** Whatever a command line asks for that is not a run of the job: another command, help, the version. */

import { exitCodes } from "../shared/errors.ts";
import { version } from "../version.ts";
import { helpText, strayOperand, unknownCommand } from "./help.ts";
import { commands, type Given } from "./registry.ts";
import type { Terminal } from "./terminal.ts";

export async function otherCommand(command: string, given: Given, terminal: Terminal): Promise<number> {
  const { flags, operands } = given;
  if (flags.has("help") || flags.has("h") || command === "help") {
    terminal.print(helpText());
    return exitCodes.compliant;
  }
  if (flags.has("version") || flags.has("v")) {
    terminal.print(version);
    return exitCodes.compliant;
  }
  if (!Object.hasOwn(commands, command)) throw unknownCommand(command);
  const run = await commands[command]?.load?.();
  // The one without a file of its own is the job, which takes no operands.
  if (!run) throw strayOperand(operands[0] ?? "");
  return run(given, terminal);
}
