/** What a command declares, and what it receives from the command line. */

import type { Terminal } from "./terminal.ts";

export interface Command {
  /** The words that it takes besides its flags. Absent: it takes none. */
  readonly operands?: Operands;
  readonly flags: readonly Flag[];
  /**
   * @param all every command, for one that is about the others
   * @returns the exit code
   */
  run(given: Given, terminal: Terminal, all?: Commands): Promise<number>;
}

/** The list of commands: one entry for each, by name. */
export type Commands = Readonly<Record<string, Entry | Family>>;

/** Commands that share their first word, such as `checks list` and `checks apply`. */
export interface Family {
  /** What they are for, in one line of the help. */
  readonly summary: string;
  /** By their second word. */
  readonly verbs: Readonly<Record<string, Entry>>;
}

export interface Entry {
  /** What it does, in one line of the help. */
  readonly summary: string;
  /** Two lines to copy, each with what it is good for. */
  readonly examples: readonly (readonly [about: string, line: string])[];
  readonly load: () => Promise<Command>;
}

export interface Operands {
  /** Placeholder in the help, such as `FILE`, or `ID STATUS` for two. */
  readonly name: string;
  readonly count: "exactly one" | "exactly two" | "any number";
}

export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  /** Placeholder for its value in the help, such as `FILE`. Absent: the flag takes no value. */
  readonly value?: string;
  readonly about: string;
  /** It sets an input. An empty value then means "not given". */
  readonly isInput?: boolean;
  /** It takes several values: a repeated flag adds a line. */
  readonly mayRepeat?: boolean;
  /** It takes a value. Without one, it means `true`. */
  readonly mayStandAlone?: boolean;
}

/** The parsed command line without the command itself. */
export interface Given {
  readonly operands: readonly string[];
  /** Values by the flag's name; `true` for a flag without a value. */
  readonly flags: ReadonlyMap<string, string>;
  /** Problems of the command line. Only `evaluate` receives any, because it reports them with those of its inputs. */
  readonly problems: readonly string[];
}

export const jsonFlag: Flag = { name: "json", about: "print JSON instead of text" };

/** Whether a placeholder lists its values, such as `key|sigstore`. */
export function isChoice(placeholder: string): boolean {
  return /^[a-z_-]+(\|[a-z_-]+)+$/.test(placeholder);
}

export function isFamily(entry: Entry | Family): entry is Family {
  return "verbs" in entry;
}

/** Every command that can be run, by all of its words. */
export function allCommands(commands: Commands): readonly (readonly [name: string, entry: Entry])[] {
  return Object.entries(commands).flatMap(([name, entry]) =>
    isFamily(entry)
      ? Object.entries(entry.verbs).map(([verb, one]) => [`${name} ${verb}`, one] as const)
      : [[name, entry] as const],
  );
}
