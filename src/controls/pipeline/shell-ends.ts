/** How a command ends a script, and which of several effects of its failure is the weakest. */

import type { ShellCommand } from "./shell-command.ts";
import { isLeading } from "./shell-injection.ts";

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

/** With success, a subshell or a function would end, and the script continue. */
export function enderOf(
  command: ShellCommand | undefined,
  keepsStatus: boolean,
): "exit" | "status" | undefined {
  if (!command || command.isDefinition || command.isUnsure) return undefined;
  const { words } = command;
  const at = words.findIndex(({ text }) => !isLeading(text));
  const [name = "", status] = words.slice(at < 0 ? words.length : at).map(({ text }) => text);
  if (!enders.has(name)) return undefined;
  const isFailure = name === "false" || (status === undefined ? keepsStatus : /^[1-9]\d*$/.test(status));
  return isFailure ? (name === "exit" ? "exit" : "status") : undefined;
}

export function strictnessOf({ words }: ShellCommand): boolean | undefined {
  const [first, ...rest] = words.map(({ text }) => text);
  if (first !== "set") return undefined;
  for (const [index, text] of rest.entries()) {
    const isNamed = rest[index + 1] === "errexit";
    if (/^-[a-zA-Z]*e/.test(text) || (text === "-o" && isNamed)) return true;
    if (/^\+[a-zA-Z]*e/.test(text) || (text === "+o" && isNamed)) return false;
  }
  return undefined;
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
