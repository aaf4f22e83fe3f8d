/** Runs everything that is not the job itself: another command, help, the version. */

import { exitCodes } from "../shared/errors.ts";
import { version } from "../version.ts";
import { readCommandLine, refuseProblems } from "./command-line.ts";
import { commandHelp, helpText, shortHelp } from "./help.ts";
import { commands, loadCommand } from "./registry.ts";
import type { Terminal } from "./terminal.ts";

/** Of the person's terminal, and at most 100, beyond which lines are hard to read. */
function columnsOf({ env }: Terminal): number {
  const columns = Number(env.COLUMNS) || process.stdout.columns || 80;
  return Math.min(100, Math.max(60, columns));
}

/** @throws RunError INPUT_INVALID for a word that is not a command, before anything else is checked */
export async function otherCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined) {
    terminal.print(shortHelp(columnsOf(terminal)));
    return exitCodes.compliant;
  }
  if (first === "help") return otherCommand(["--help", ...rest], terminal);
  const isNamed = !first.startsWith("-");
  const name = isNamed ? first : "evaluate";
  const command = await loadCommand(name);
  const given = readCommandLine(name, command, isNamed ? rest : words);
  if (given.flags.has("help")) {
    // `--help COMMAND` is `COMMAND --help`.
    const [topic] = isNamed ? [name] : given.operands;
    const width = columnsOf(terminal);
    terminal.print(
      topic === undefined ? helpText(width) : commandHelp(topic, await loadCommand(topic), width),
    );
    return exitCodes.compliant;
  }
  if (given.flags.has("version")) {
    terminal.print(version);
    return exitCodes.compliant;
  }
  refuseProblems(name, given);
  return command.run(given, terminal, commands);
}
