/** How a command ends a script, and which of several effects of its failure is the weakest. */

import type { ShellCommand } from "./shell-command.ts";

export type Failure =
  | { readonly ends: "script" }
  /** Of commands from `first` to `last`; others run anyway. */
  | {
      readonly ends: "chain";
      readonly first: ShellCommand | undefined;
      readonly last: ShellCommand;
      /** It may not run, but if it runs, its failure ends the script. */
      readonly isBranch: boolean;
    }
  | { readonly ends: "nothing" }
  /** It does not run here: it only defines a function. */
  | { readonly ends: "absent" };

/** The same with indexes: `last` of the commands that run only after success. */
export type Effect =
  | "script"
  | "nothing"
  | { readonly first: number; readonly last: number; readonly isBranch: boolean };

const enders = new Set(["exit", "return", "false"]);
/** Words that change nothing about how the command after them ends. */
const neutral = new Set(["then", "else", "do", "command", "builtin"]);

/** With success, a subshell or a function would end, and the script continue. */
export function enderOf(
  command: ShellCommand | undefined,
  keepsStatus: boolean,
): "exit" | "return" | "status" | undefined {
  if (!command || command.isDefinition || command.isUnsure) return undefined;
  const { words } = command;
  const at = words.findIndex(({ text }) => !neutral.has(text));
  const [name = "", status] = words.slice(at < 0 ? words.length : at).map(({ text }) => text);
  if (!enders.has(name)) return undefined;
  const isFailure = name === "false" || (status === undefined ? keepsStatus : isFailing(status));
  if (!isFailure) return undefined;
  return name === "exit" || name === "return" ? name : "status";
}

/** Shells take it modulo 256. */
export function isFailing(status: string): boolean {
  return /^\d+$/.test(status) && Number(status) % 256 !== 0;
}

/** Of two chains, the one that ends earlier. */
export function weaker(one: Effect, other: Effect): Effect {
  if (one === "nothing" || other === "script") return one;
  if (other === "nothing" || one === "script") return other;
  return {
    first: Math.max(one.first, other.first),
    last: Math.min(one.last, other.last),
    isBranch: one.isBranch && other.isBranch,
  };
}

/** Each command of a pipeline must end the script. */
export function weakestOf(all: readonly Failure[]): Failure {
  for (const kind of ["absent", "nothing", "chain"] as const) {
    const found = all.find(({ ends }) => ends === kind);
    if (found) return found;
  }
  return { ends: all.length > 0 ? "script" : "nothing" };
}
