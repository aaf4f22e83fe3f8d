/** What a command is, and what it gets of a command line. */

import type { Terminal } from "./terminal.ts";

export interface Command {
  /** The words it takes beside its flags; absent: none. */
  readonly operands?: Operands;
  readonly flags: readonly Flag[];
  /** @returns the exit code */
  run(given: Given, terminal: Terminal): Promise<number>;
}

export interface Operands {
  /** What stands for one in the help, such as `FILE`. */
  readonly name: string;
  readonly count: "exactly one" | "any number";
}

export interface Flag {
  /** Without its dashes. */
  readonly name: string;
  /** What stands for its value in the help, such as `FILE`; absent: the flag stands alone. */
  readonly value?: string;
  readonly about: string;
  /** It belongs to an input: given again it adds a line, and an empty value means "not given". */
  readonly isInput?: boolean;
  /** It takes a value, but alone means `true`. */
  readonly mayStandAlone?: boolean;
}

/** The words of a command line after the command itself. */
export interface Given {
  readonly operands: readonly string[];
  /** Values by the flag's name; `true` for one that stood alone. */
  readonly flags: ReadonlyMap<string, string>;
  /** What is wrong with the words. Only `evaluate` gets any: it reports them with those of its inputs. */
  readonly problems: readonly string[];
}

export const jsonFlag: Flag = { name: "json", about: "print JSON instead of text" };
