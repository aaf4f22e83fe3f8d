/** Splits shell scripts into commands and words, enough to see where a shell expands which variables. */

import { checkLimit } from "../../shared/work-limit.ts";
import {
  mostCharacters,
  mostWords,
  type Operator,
  type ShellCommand,
  type ShellWord,
  type Statements,
  UnreadableScript,
} from "./shell-command.ts";
import { hereDocument } from "./shell-here.ts";
import { CommandList } from "./shell-list.ts";
import { beginsArray, endOf, endOfSubstitution, isSeparator, opensPattern } from "./shell-text.ts";
import { Words } from "./shell-word-reader.ts";

const deepest = 20;
const mostDocuments = 1000;

/** Commands inside `$(…)`, backticks and `<(…)` are listed after the others. */
export function commandsOf(script: string, depth = 0): readonly ShellCommand[] {
  const { list, inner } = readerOf(script, depth);
  return [...list.statements.commands, ...inner];
}

/**
 * The commands in their order, calls of functions followed. Those inside substitutions are only in the words that contain
 * them.
 *
 * @param names functions and aliases of the shell that runs the script
 */
export function statementsOf(script: string, depth = 0, names: Iterable<string> = []): Statements {
  return readerOf(script, depth, names).list.statements;
}

function readerOf(script: string, depth: number, names: Iterable<string> = []): Reader {
  if (depth > deepest || script.length > mostCharacters) throw new UnreadableScript();
  const reader = new Reader(script, depth, names);
  reader.read();
  return reader;
}

class Reader extends Words {
  readonly list: CommandList;
  readonly inner: ShellCommand[] = [];
  private words: ShellWord[] = [];
  private input: ShellWord | undefined;
  private isArray = false;
  /** Of `((…))`, in which `<<` is an operator. */
  private arithmeticEnd = -1;
  /** The next word is that of `<<<`. */
  private isInput = false;
  private documents = 0;
  private readonly depth: number;

  constructor(text: string, depth: number, names: Iterable<string>) {
    super(text);
    this.depth = depth;
    this.list = new CommandList(names);
  }

  read(): void {
    while (this.at < this.text.length) this.step(this.text[this.at] ?? "");
    this.endCommand(";");
  }

  private step(char: string): void {
    const rest = this.text.slice(this.at, this.at + 3);
    if (this.quoted(char)) return;
    if (this.isInArray(char)) this.inArray(char);
    else if (rest.startsWith("<(") || rest.startsWith(">(")) this.substitution(2);
    else if (rest.startsWith("<<") && this.at > this.arithmeticEnd) this.here();
    else if (char === "#" && !this.word) this.at = endOf(this.text, "\n", this.at);
    else if (rest.startsWith("||")) this.separator(2, "||");
    else if (rest.startsWith("&&")) this.separator(2, "&&");
    else if (char === "|") this.separator(1, "|");
    else if (isSeparator(this.text, this.at, this.word !== undefined))
      this.separator(1, char === "&" ? "&" : ";");
    else if (/\s/.test(char)) this.endWord(1);
    else this.take(char, 1);
  }

  private isInArray(char: string): boolean {
    this.isArray ||= beginsArray(this.word?.text ?? "", char);
    return this.isArray && /[\s()#;&|]/.test(char);
  }

  private inArray(char: string): void {
    if (char === "#" && /\s|\(/.test(this.text[this.at - 1] ?? "")) this.at = endOf(this.text, "\n", this.at);
    else this.take(/\s/.test(char) ? " " : char, 1);
    if (char === ")") this.isArray = false;
  }

  /** Of a here document whose delimiter has no quotes. */
  private expandedIn(document: ShellWord): ShellWord {
    const reader = new Reader(document.text, this.depth + 1, this.list.functions.names);
    reader.literal(document.text.length);
    const { inner = [], expanded = [] } = reader.word ?? {};
    this.inner.push(...inner, ...reader.inner);
    return { ...document, inner, expanded };
  }

  protected nested(script: string, next: number): void {
    const { list, inner } = readerOf(script, this.depth + 1, this.list.functions.names);
    const own = list.statements.commands;
    const commands = [...own, ...inner];
    this.inner.push(...commands);
    this.current().inner.push(...own);
    for (const { words, input } of commands) {
      for (const { expanded } of [...words, ...(input ? [input] : [])])
        this.current().expanded.push(...expanded);
    }
    this.take(this.text.slice(this.at, next), next - this.at);
  }

  /** `<<WORD` with its lines, which are removed from the text, or `<<<` with its word. */
  private here(): void {
    this.endWord(0);
    if (this.text.startsWith("<<<", this.at)) {
      this.at += 3;
      while (/[ \t]/.test(this.text[this.at] ?? "")) this.at++;
      this.isInput = true;
      return;
    }
    const found = hereDocument(this.text, this.at);
    this.at += found.length;
    if (!found.input) return;
    if (++this.documents > mostDocuments) throw new UnreadableScript();
    this.input = found.isExpanded ? this.expandedIn(found.input) : found.input;
    this.text = found.rest;
  }

  private separator(length: number, operator: Operator): void {
    const mark = this.text[this.at] ?? "";
    if (mark === "(" && this.text[this.at + 1] === "(" && this.at > this.arithmeticEnd)
      this.arithmeticEnd = endOfSubstitution(this.text, this.at + 1);
    const all = this.word ? [...this.words, this.word] : this.words;
    const isPattern = /[()]/.test(mark) && this.list.isPattern(all);
    if (mark === "(" && isPattern && opensPattern(this.text, this.at)) {
      this.endWord(1);
      return;
    }
    if (/[({]/.test(mark)) {
      const head = this.list.scopes.definitionIn(all, this.text.slice(this.at, this.at + 100));
      if (head) {
        this.define(all, head);
        return;
      }
    }
    const isEmpty = this.words.length === 0 && !this.word && !this.input;
    const endsPattern = mark === ")" && isPattern;
    this.endCommand(operator, endsPattern);
    this.list.separate(operator, isEmpty);
    if (!endsPattern) this.list.bracket(mark, isEmpty);
    this.at += length;
  }

  /** Words before the name stay, such as `then`. */
  private define(all: readonly ShellWord[], { before, length }: { before: number; length: number }): void {
    this.words = all.slice(0, before);
    this.word = undefined;
    this.endCommand(";");
    this.at += length;
  }

  private endWord(length: number): void {
    checkLimit();
    if (this.word && this.isInput) this.input = { ...this.word, isQuoted: true };
    else if (this.word) this.words.push(this.word);
    if (this.word) this.isInput = false;
    if (this.words.length > mostWords) throw new UnreadableScript();
    this.word = undefined;
    this.at += length;
  }

  private endCommand(operator: Operator, isPattern = false): void {
    this.endWord(0);
    const { words, input } = this;
    this.words = [];
    this.input = undefined;
    if (words.length > 0 || input) this.list.add(words, input, operator, isPattern);
  }
}
