/** How a script continues, or ends with success, although a command failed or did not run: traps, ends in the middle, `eval`. */

import type { ShellCommand, ShellWord, Statements } from "./shell-command.ts";
import { type Effect, enderOf, isFailing } from "./shell-ends.ts";
import type { Part, Structure } from "./shell-structure.ts";
import { namedIn } from "./shell-switches.ts";
import { statementsOf } from "./shell-words.ts";

/**
 * The index of the first command whose failure is not known to end the script, or the number of commands if every failure
 * ends it. A trap can replace the status with which the shell ends, and evaluated text can switch `set -e` off.
 */
export function unheededFrom({ commands, names }: Statements, structure: Structure): number {
  // It runs in place of a program that is not installed.
  if (names.includes("command_not_found_handle")) return 0;
  const index = commands.findIndex(
    (command) => !command.isDefinition && (isHarmfulTrap(command, commands, names) || isEvaluated(command)),
  );
  if (index < 0) return commands.length;
  let from = index;
  // In a loop, what is before it runs after it too.
  for (let part: Part | undefined = structure.partAt(index); part?.parent; part = part.parent)
    from = Math.min(from, part.start);
  return from;
}

/** A signal from outside says nothing about a failure. */
const fromOutside = /^(?:(?:SIG)?(?:INT|TERM|HUP|QUIT|USR1|USR2|ALRM)|1|2|3|15)$/i;

function isHarmfulTrap(
  command: ShellCommand,
  commands: readonly ShellCommand[],
  names: readonly string[],
): boolean {
  const [name, given] = namedIn(command);
  const isHidden =
    /^[$`]/.test(name) && given.some(({ text }) => /^(?:0|EXIT|ERR|DEBUG)$|^\+\w*[eo]/.test(text));
  if (name !== "trap") return isHidden;
  const args = given.filter(({ text }, index) => !(index === 0 && text === "--"));
  const [action, ...signals] = args;
  if (!action || signals.length === 0 || /^-/.test(action.text) || action.text === "") return false;
  if (signals.every(({ text }) => fromOutside.test(text))) return false;
  const own = statementsOf(action.text, 1).commands;
  const called = own.some((one) => names.includes(namedIn(one)[0]));
  const bodies = called ? commands.filter(({ isDefinition }) => isDefinition) : [];
  // At the end of a shell, `exit` ends with the status from before the trap, elsewhere with that of the command before it.
  const isAtEnd = signals.every(({ text }) => /^(?:0|EXIT)$/i.test(text) || fromOutside.test(text));
  return [own, bodies].some((all) =>
    all.some((one, index) => isHarmful(one, { index, all, isDirect: all === own, isAtEnd })),
  );
}

interface Place {
  readonly index: number;
  readonly all: readonly ShellCommand[];
  /** The trap runs it itself, not a function. */
  readonly isDirect: boolean;
  readonly isAtEnd: boolean;
}

function isHarmful(command: ShellCommand, { index, all, isDirect, isAtEnd }: Place): boolean {
  const [name, [status]] = namedIn(command);
  if (command.words.some(({ text }) => text === "exec") || /^[$`]/.test(name)) return true;
  if (["eval", "source", ".", "trap", "set", "shopt"].includes(name)) return true;
  if (name === "return") return isDirect;
  if (name !== "exit") return false;
  if (status === undefined) return !isAtEnd && index > 0;
  if (status.text === "$?") return index > 0;
  const [variable] = status.expanded;
  if (variable === undefined || status.inner.length > 0) return !isFailing(status.text);
  const assigned = all.flatMap(({ words }) =>
    words.filter(({ text }) => text.startsWith(`${variable}=`)).map(({ text }) => text),
  );
  return assigned.length === 0 || assigned.some((text) => text !== `${variable}=$?`);
}

const switching =
  /(?:^|[^\w-])(?:set|shopt|trap|exit|exec|return|alias|enable|hash|unset|function|coproc)(?![\w-])|\(\s*\)/;
/** They print what the script gives them, or what is elsewhere. */
const printers =
  /^(?:echo|printf|cat|base64|curl|wget|sed|awk|tr|head|tail|envsubst|python3?|node|perl|ruby|\w*sh)$/;

function isEvaluated(command: ShellCommand): boolean {
  const [name, args] = namedIn(command);
  if (name === "coproc") return true;
  if (name === "." || name === "source")
    return args.slice(0, 1).some(({ text }) => /^(?:<\(|\/dev\/)/.test(text));
  return name === "eval" && args.some(isOpenCode);
}

function isOpenCode({ text, expanded, inner }: ShellWord): boolean {
  if (inner.length === 0) return expanded.length > 0 || switching.test(text);
  return inner.some((command) => printers.test(namedIn(command)[0])) || switching.test(text);
}

/** Where a script, a subshell, a function or a loop may end before a command, without a failure. */
export function endsBefore(
  commands: readonly ShellCommand[],
  structure: Structure,
): readonly { readonly at: number; readonly region: Exclude<Effect, string> }[] {
  return commands.flatMap((command, at) => {
    if (command.isDefinition) return [];
    const [name] = namedIn(command);
    const part = endedBy(name, command, structure.partAt(at));
    if (!part) return [];
    const before = commands[at - 1];
    const isFailure = enderOf(command, before?.operator === "||") !== undefined;
    return isFailure ? [] : [{ at, region: { first: at + 1, last: part.end - 1, isBranch: true } }];
  });
}

function endedBy(name: string, { words }: ShellCommand, from: Part): Part | undefined {
  const isReplaced = words.some(({ text }) => text === "exec") && !/^(?:\d*|&)[<>]/.test(name) && name !== "";
  const isOf = (part: Part) => {
    if (name === "exit" || isReplaced) return part.kind === "subshell";
    if (name === "return") return part.kind === "subshell" || part.kind === "group";
    return part.kind === "loop";
  };
  if (!["exit", "return", "break", "continue"].includes(name) && !isReplaced) return undefined;
  let part: Part | undefined = from;
  while (part?.parent && !isOf(part)) part = part.parent;
  // A loop over no words that are written there is a branch already.
  return part && (part.parent || name === "exit" || name === "return" || isReplaced) ? part : undefined;
}
