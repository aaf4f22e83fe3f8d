/** Whatever a command line asks for that is not a run of the job: another command, help, the version. */

import { exitCodes } from "../shared/errors.ts";
import { version } from "../version.ts";
import { readCommandLine, refuseProblems } from "./command-line.ts";
import { commandHelp, helpText } from "./help.ts";
import { loadCommand } from "./registry.ts";
import type { Terminal } from "./terminal.ts";

/** @throws RunError INPUT_INVALID for a word that is no command, before anything else is looked at */
export async function otherCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first = "help", ...rest] = words;
  if (first === "help") return otherCommand(["--help", ...rest], terminal);
  const isNamed = !first.startsWith("-");
  const name = isNamed ? first : "evaluate";
  const command = await loadCommand(name);
  const given = readCommandLine(name, command, isNamed ? rest : words);
  if (given.flags.has("help")) {
    // `--help COMMAND` is `COMMAND --help`.
    const [asked] = isNamed ? [name] : given.operands;
    terminal.print(asked === undefined ? helpText() : commandHelp(asked, await loadCommand(asked)));
    return exitCodes.compliant;
  }
  if (given.flags.has("version")) {
    terminal.print(version);
    return exitCodes.compliant;
  }
  refuseProblems(name, given);
  return command.run(given, terminal);
}
