/** The functions of a shell script: a call counts as the commands of the function, a definition alone as nothing. */

import { checkLimit } from "../../shared/work-limit.ts";
import {
  mostCharacters,
  mostWords,
  type Operator,
  type ShellCommand,
  type ShellWord,
  UnreadableScript,
} from "./shell-command.ts";
import type { Brackets } from "./shell-groups.ts";

interface Body {
  readonly start: number;
  readonly end: number;
  readonly isSubshell: boolean;
}

export interface Called {
  readonly name: string;
  /** Words before the name, such as `if` and `X=1`. */
  readonly before: readonly ShellWord[];
  readonly args: readonly ShellWord[];
}

const keywords = new Set(["if", "then", "elif", "else", "while", "until", "do", "!", "time"]);
const assignment = /^[A-Za-z_]\w*\+?=/;
/** They change what a name runs. */
const changers = new Set(["alias", "unalias", "unset", "enable", "hash"]);
/** That calls add. */
const mostCommands = 20_000;

export class Functions {
  private readonly bodies = new Map<string, Body[]>();
  /** Those that a call has been followed to. */
  private readonly followed = new Set<string>();
  /** Names of which it is not known what they run. */
  private readonly unsure: Set<string>;
  private added = 0;

  constructor(names: Iterable<string> = []) {
    this.unsure = new Set(names);
  }

  get names(): readonly string[] {
    return [...this.bodies.keys(), ...this.unsure];
  }

  get meanings(): { readonly names: readonly string[]; readonly called: ReadonlySet<string> } {
    return { names: this.names, called: this.followed };
  }

  /** @param isSure whether the definition is reached in any case */
  define(name: string, body: Body, isSure: boolean): void {
    const before = this.bodies.get(name) ?? [];
    if (!isSure || before.length > 0) this.unsure.add(name);
    this.bodies.set(name, [...before, body]);
  }

  /** Names that the command gives another meaning. */
  note(words: readonly ShellWord[]): void {
    const { name, args } = called(words);
    if (!changers.has(name)) return;
    for (const { text } of args) this.unsure.add(text.replace(/=.*$/s, ""));
  }

  /** The call of a function; undefined if the command runs something else. */
  callIn(words: readonly ShellWord[]): Called | undefined {
    const call = called(words);
    return this.bodies.has(call.name) ? call : undefined;
  }

  isUnsure(words: readonly ShellWord[]): boolean {
    return this.unsure.has(called(words).name);
  }

  /**
   * Adds the commands of the function where it is called.
   *
   * @param stack the functions that are being called, so that one that calls itself ends
   */
  follow(call: Called, operator: Operator, to: Target, isUnsure: boolean, stack: readonly string[]): void {
    const bodies = this.bodies.get(call.name) ?? [];
    this.followed.add(call.name);
    if (call.before.length > 0) to.add({ ...empty, words: call.before, level: to.brackets.level });
    const isFed = call.before.length === 0 && to.commands.at(-1)?.isPiped === true;
    const isSubshell = bodies.some((body) => body.isSubshell);
    to.brackets.begin(to.commands.length, isFed, isSubshell);
    const isOpen = isUnsure || this.unsure.has(call.name);
    for (const body of bodies) this.copy(body, call.args, to, isOpen, [...stack, call.name]);
    to.brackets.end(to.commands.length);
    const redirections = call.args.filter(({ text, isQuoted }) => !isQuoted && /^(?:\d*|&)[<>]/.test(text));
    if (redirections.length > 0)
      to.add({
        ...{ ...empty, words: redirections, level: to.brackets.level },
        ...{ operator, isPiped: operator === "|", isOfGroup: true },
      });
    to.brackets.extend(to.commands.length, operator);
  }

  private copy(
    { start, end }: Body,
    args: readonly ShellWord[],
    to: Target,
    isUnsure: boolean,
    stack: readonly string[],
  ): void {
    const body = to.commands.slice(start, end);
    const base = to.brackets.level - (body[0]?.level ?? 0);
    const isShifted = body.some(({ words }) => ["shift", "set"].includes(words[0]?.text ?? ""));
    const places = new Map<number, number>();
    for (const [index, command] of body.entries()) {
      checkLimit();
      places.set(start + index, to.commands.length);
      if (++this.added > mostCommands) throw new UnreadableScript();
      const words = isShifted ? command.words : filledIn(command.words, args);
      const call = command.isPattern ? undefined : this.callIn(words);
      if (call && !stack.includes(call.name) && !command.input) {
        this.follow(call, command.operator, to, isUnsure, stack);
        continue;
      }
      const isOpen = isUnsure || call !== undefined || this.isUnsure(words);
      const { isDefinition: _, ofFunction: __, ...rest } = command;
      to.add({ ...rest, words, level: command.level + base, ...(isOpen ? { isUnsure: true } : {}) });
    }
    places.set(end, to.commands.length);
    to.brackets.repeat([start, end], (index) => places.get(index) ?? to.commands.length);
  }
}

/** Where the commands of a call go. */
export interface Target {
  readonly commands: readonly ShellCommand[];
  readonly brackets: Brackets;
  readonly add: (command: ShellCommand) => unknown;
}

const empty: ShellCommand = { words: [], isPiped: false, operator: ";", level: 0, input: undefined };

function called(words: readonly ShellWord[]): Called {
  const at = words.findIndex(
    ({ text, isQuoted }) => !assignment.test(text) && (isQuoted || !keywords.has(text)),
  );
  const word = words[at];
  const isPlain = word !== undefined && word.expanded.length === 0 && word.inner.length === 0;
  return {
    name: isPlain ? word.text : "",
    before: words.slice(0, Math.max(at, 0)),
    args: at < 0 ? [] : words.slice(at + 1),
  };
}

/** Functions that call each other with `"$1$1"` or `"$@" "$@"` double their arguments at each call. */
function filledIn(words: readonly ShellWord[], args: readonly ShellWord[]): readonly ShellWord[] {
  const filled: ShellWord[] = [];
  let length = 0;
  for (const word of words) {
    for (const one of withArgs(word, args)) {
      filled.push(one);
      length += one.text.length + one.expanded.length;
      if (filled.length > mostWords || length > mostCharacters) throw new UnreadableScript();
    }
  }
  return filled;
}

/** The word with the arguments of the call for `$1`, `$@` and so on. */
function withArgs(word: ShellWord, all: readonly ShellWord[]): readonly ShellWord[] {
  const args = all.filter(({ text, isQuoted }) => isQuoted || !/^(?:\d*|&)[<>]/.test(text));
  const inner = word.inner.map((command) => ({
    ...command,
    words: command.words.flatMap((one) => withArgs(one, all)),
  }));
  if (!word.hasPositions) return [inner.length > 0 ? { ...word, inner } : word];
  if (/^\$(?:[@*]|\{[@*]\})$/.test(word.text)) return args;
  const used: ShellWord[] = [];
  const text = word.text.replace(
    /\$(?:([1-9@*])|\{([1-9@*])\})/g,
    (_, plain: string | undefined, braced: string | undefined) => {
      const name = plain ?? braced ?? "";
      const found = /\d/.test(name) ? args.slice(Number(name) - 1, Number(name)) : args;
      used.push(...found);
      return found.map((one) => one.text).join(" ");
    },
  );
  return [
    {
      ...{ ...word, text },
      expanded: [...word.expanded, ...used.flatMap(({ expanded }) => expanded)],
      inner: [...inner, ...used.flatMap((one) => one.inner)],
    },
  ];
}
