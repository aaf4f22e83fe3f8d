/** Runs everything that is not the job itself: another command, help, the version. */

import { exitCodes, RunError } from "../shared/errors.ts";
import { version } from "../version.ts";
import { type Entry, type Family, isFamily } from "./command.ts";
import { readCommandLine, refuseProblems } from "./command-line.ts";
import { commandHelp, familyHelp, helpText, shortHelp } from "./help.ts";
import { commands, findCommand } from "./registry.ts";
import type { Terminal } from "./terminal.ts";

/** Of the person's terminal: at least 40, and at most 100, beyond which lines are hard to read. */
function columnsOf({ env }: Terminal): number {
  const columns = Number(env.COLUMNS) || process.stdout.columns || 80;
  return Math.min(100, Math.max(40, columns));
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
  const { name, entry, rest: given } = findCommand(isNamed ? words : ["evaluate", ...words]);
  return isFamily(entry)
    ? runFamily({ name, entry, rest: given }, terminal)
    : runCommand({ name, entry, rest: given }, terminal, isNamed);
}

interface Named<T> {
  readonly name: string;
  readonly entry: T;
  readonly rest: readonly string[];
}

async function runCommand(
  { name, entry, rest }: Named<Entry>,
  terminal: Terminal,
  isNamed: boolean,
): Promise<number> {
  const command = await entry.load();
  const given = readCommandLine(name, command, rest);
  if (given.flags.has("help")) {
    // `--help COMMAND` is `COMMAND --help`.
    return showHelp(isNamed ? name.split(" ") : given.operands, terminal);
  }
  if (given.flags.has("version")) return showVersion(terminal);
  refuseProblems(name, given);
  return command.run(given, terminal, commands);
}

/** Its first word alone does nothing. */
async function runFamily({ name, entry, rest }: Named<Family>, terminal: Terminal): Promise<number> {
  const given = readCommandLine(
    name,
    { flags: [], operands: { name: "COMMAND", count: "any number" } },
    rest,
  );
  if (given.flags.has("help")) return showHelp([name, ...given.operands], terminal);
  if (given.flags.has("version")) return showVersion(terminal);
  refuseProblems(name, given);
  throw new RunError("INPUT_INVALID", `${name} requires one of its commands`, {
    advice: `they are ${Object.keys(entry.verbs).join(", ")}; countersign ${name} --help describes them`,
  });
}

/** @param topic words of a command; none: the whole program */
async function showHelp(topic: readonly string[], terminal: Terminal): Promise<number> {
  const width = columnsOf(terminal);
  if (topic.length === 0) terminal.print(helpText(width));
  else {
    const { name, entry } = findCommand(topic);
    terminal.print(
      isFamily(entry) ? familyHelp(name, entry, width) : commandHelp(name, entry, await entry.load(), width),
    );
  }
  return exitCodes.compliant;
}

function showVersion(terminal: Terminal): number {
  terminal.print(version);
  return exitCodes.compliant;
}
