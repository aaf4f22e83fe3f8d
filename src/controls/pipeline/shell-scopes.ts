/** Where functions are defined, and what is inside of `case` and conditions, while a script is read. */

import { type ShellCommand, type ShellWord, UnreadableScript } from "./shell-command.ts";
import type { Functions } from "./shell-functions.ts";

interface Definition {
  readonly name: string;
  readonly level: number;
  readonly start: number;
  readonly isSubshell: boolean;
  readonly isSure: boolean;
}

const openers = new Set(["if", "while", "until", "for", "case", "select"]);
const closers = new Set(["fi", "done", "esac"]);
const others = new Set(["then", "elif", "else", "do", "!"]);

export class Scopes {
  private pending: string | undefined;
  private readonly definitions: Definition[] = [];
  private readonly constructs: { readonly word: string; readonly level: number }[] = [];

  get isInBody(): boolean {
    return this.definitions.length > 0;
  }

  /** The name of the function whose body is read. */
  get outermost(): string | undefined {
    return this.definitions[0]?.name;
  }

  /** In a branch of `case`, a bracket ends its pattern. */
  isPattern(words: readonly ShellWord[], level: number): boolean {
    const last = this.constructs.at(-1);
    const [first] = words.filter(({ text }) => !others.has(text));
    return first?.text === "case" || (last?.word === "case" && last.level === level);
  }

  /**
   * Whether the words, and the text after them, begin the definition of a function.
   *
   * @returns how many words are before it, and how long its brackets are
   */
  definitionIn(
    words: readonly ShellWord[],
    text: string,
  ): { readonly before: number; readonly length: number } | undefined {
    const found = words.findIndex(({ text }) => !others.has(text));
    const at = found < 0 ? words.length : found;
    const rest = words.slice(at);
    const isNamed = rest[0]?.text === "function" && rest.length === 2;
    const name = rest.length === 1 ? rest[0] : isNamed ? rest[1] : undefined;
    const [brackets = ""] = /^\(\s*\)/.exec(text) ?? [];
    if (!name || (brackets === "" && !isNamed) || name.expanded.length > 0 || /[=$[\]]/.test(name.text))
      return undefined;
    const [gap = "", body = ""] = /^(?:\s|#.*\n)*([{(]?)/.exec(text.slice(brackets.length)) ?? [];
    // Such as `f() if …; fi`.
    if (body === "") throw new UnreadableScript();
    this.pending = name.text;
    return { before: at, length: brackets.length + gap.length - body.length };
  }

  beginBody(commands: readonly ShellCommand[], level: number, isSubshell: boolean): void {
    if (this.pending === undefined) return;
    const before = commands.at(-1)?.operator ?? ";";
    const isSure = level === 0 && this.constructs.length === 0 && before === ";";
    this.definitions.push({ name: this.pending, level, start: commands.length, isSubshell, isSure });
    this.pending = undefined;
  }

  endBody(end: number, level: number, functions: Functions): void {
    const last = this.definitions.at(-1);
    if (!last || last.level !== level) return;
    this.definitions.pop();
    const { name, start, isSubshell, isSure } = last;
    functions.define(name, { start, end, isSubshell }, isSure);
  }

  note(words: readonly ShellWord[], level: number): void {
    for (const { text, isQuoted } of words) {
      if (isQuoted) return;
      if (openers.has(text)) this.constructs.push({ word: text, level });
      else if (closers.has(text)) this.constructs.pop();
      if (!others.has(text) && !["if", "while", "until"].includes(text)) return;
    }
  }
}
