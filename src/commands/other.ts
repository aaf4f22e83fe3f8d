/** Runs everything that is not the job itself: another command, help, the version. */

import { exitCodes } from "../shared/errors.ts";
import { version } from "../version.ts";
import { readCommandLine, refuseProblems } from "./command-line.ts";
import { commandHelp, helpText } from "./help.ts";
import { loadCommand } from "./registry.ts";
import type { Terminal } from "./terminal.ts";

/** @throws RunError INPUT_INVALID for a word that is not a command, before anything else is checked */
export async function otherCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first = "help", ...rest] = words;
  if (first === "help") return otherCommand(["--help", ...rest], terminal);
  const isNamed = !first.startsWith("-");
  const name = isNamed ? first : "evaluate";
  const command = await loadCommand(name);
  const given = readCommandLine(name, command, isNamed ? rest : words);
  if (given.flags.has("help")) {
    // `--help COMMAND` is `COMMAND --help`.
    const [topic] = isNamed ? [name] : given.operands;
    terminal.print(topic === undefined ? helpText() : commandHelp(topic, await loadCommand(topic)));
    return exitCodes.compliant;
  }
  if (given.flags.has("version")) {
    terminal.print(version);
    return exitCodes.compliant;
  }
  refuseProblems(name, given);
  return command.run(given, terminal);
}
