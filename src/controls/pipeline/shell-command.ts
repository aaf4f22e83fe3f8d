/** What a shell script consists of: commands of words, and how they are connected. */

import type { Group } from "./shell-groups.ts";

export interface ShellWord {
  /** Without quotes; substitutions as they are written. */
  readonly text: string;
  /** Variables that the shell expands in it, those inside substitutions too. */
  readonly expanded: readonly string[];
  readonly isQuoted: boolean;
  /** The commands of its substitutions: `$(…)`, backticks, `<(…)`. */
  readonly inner: readonly ShellCommand[];
  /** It contains arguments of a function, such as `$1`. */
  readonly hasPositions?: boolean;
}

export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** Its output goes into the next command. */
  readonly isPiped: boolean;
  /** What connects it with the next command; `;` stands for the end of a line too. */
  readonly operator: Operator;
  /** How many brackets it is in. */
  readonly level: number;
  /** What it reads from a here document or here string. */
  readonly input: ShellWord | undefined;
  /** It is part of a function, so that only a call runs it. */
  readonly isDefinition?: true;
  /** The outermost function that it is part of. */
  readonly ofFunction?: string | undefined;
  /** A function or an alias may replace it, or whether it runs is not known. */
  readonly isUnsure?: true;
  /** It ends with the pattern of a branch of `case`. */
  readonly isPattern?: true;
  /** Redirections of the group before it. */
  readonly isOfGroup?: true;
}

export interface Statements {
  readonly commands: readonly ShellCommand[];
  readonly groups: readonly Group[];
  /** Of its functions, and of what else replaces programs. */
  readonly names: readonly string[];
  /** Functions whose commands are also where they are called. */
  readonly called: ReadonlySet<string>;
}

export type Operator = ";" | "|" | "&" | "&&" | "||";

/** In one command. */
export const mostWords = 2000;
/** Of a script, and of all words of one command. */
export const mostCharacters = 1_000_000;

/** The script is nested too deeply, or is too long. */
export class UnreadableScript extends Error {}
