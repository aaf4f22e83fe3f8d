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
  const reader = new Reader(script.replace(/\\\r?\n/g, " "), depth, names);
  reader.read();
  return reader;
}

class Reader {
  readonly list: CommandList;
  readonly inner: ShellCommand[] = [];
  private words: ShellWord[] = [];
  private input: ShellWord | undefined;
  private word:
    | { text: string; expanded: string[]; isQuoted: boolean; inner: ShellCommand[]; hasPositions?: boolean }
    | undefined;
  private at = 0;
  /** The script without the lines of the here documents read so far. */
  private text: string;
  private documents = 0;
  private readonly depth: number;

  constructor(text: string, depth: number, names: Iterable<string>) {
    this.text = text;
    this.depth = depth;
    this.list = new CommandList(names);
  }

  read(): void {
    while (this.at < this.text.length) this.step(this.text[this.at] ?? "");
    this.endCommand(";");
  }

  private step(char: string): void {
    const rest = this.text.slice(this.at, this.at + 3);
    if (char === "\\") this.take(this.text[this.at + 1] ?? "", 2);
    else if (char === "'") this.single();
    else if (char === '"') this.double();
    else if (char === "$" || char === "`") this.expansion();
    else if (rest.startsWith("<(") || rest.startsWith(">(")) this.substitution(2);
    else if (rest.startsWith("<<")) this.here();
    else if (char === "#" && !this.word) this.at = this.end("\n", this.at);
    else if (rest.startsWith("||")) this.separator(2, "||");
    else if (rest.startsWith("&&")) this.separator(2, "&&");
    else if (char === "|") this.separator(1, "|");
    else if (this.isSeparator(char)) this.separator(1, char === "&" ? "&" : ";");
    else if (/\s/.test(char)) this.endWord(1);
    else this.take(char, 1);
  }

  private isSeparator(char: string): boolean {
    // `2>&1` and `&>file` do not end a command.
    if (char === "&") return !/[<>]/.test(this.text[this.at - 1] ?? "") && this.text[this.at + 1] !== ">";
    // Inside a word, a brace has no special meaning.
    return /[\n;()]/.test(char) || (/[{}]/.test(char) && !this.word);
  }

  private take(text: string, length: number): void {
    this.current().text += text;
    this.at += length;
  }

  private current() {
    this.word ??= { text: "", expanded: [], isQuoted: false, inner: [] };
    return this.word;
  }

  private single(): void {
    const end = this.end("'", this.at + 1);
    this.current().isQuoted = true;
    this.take(this.text.slice(this.at + 1, end), end + 1 - this.at);
  }

  private double(): void {
    this.current().isQuoted = true;
    this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      const char = this.text[this.at] ?? "";
      if (char === "\\") this.take(this.text[this.at + 1] ?? "", 2);
      else if (char === "$" || char === "`") this.expansion();
      else this.take(char, 1);
    }
    this.at++;
  }

  private expansion(): void {
    if (this.text[this.at] === "`") this.backticks();
    else if (this.text.startsWith("$((", this.at)) this.take("$((", 3);
    else if (this.text.startsWith("$(", this.at)) this.substitution(2);
    else this.variable();
  }

  private variable(): void {
    const [whole = "$", braced, plain] =
      /^\$(?:\{[#!]?([A-Za-z_]\w*)|([A-Za-z_]\w*))/.exec(this.text.slice(this.at, this.at + 300)) ?? [];
    const name = braced ?? plain;
    if (name !== undefined) this.current().expanded.push(name);
    else if (/^\$\{?[1-9@*]/.test(this.text.slice(this.at, this.at + 3))) this.current().hasPositions = true;
    this.take(whole, whole.length);
  }

  /** Its output may contain the variables that its commands expand. */
  private substitution(open: number): void {
    const start = this.at + open;
    let end = start;
    for (let level = 1; end < this.text.length; end++) {
      if (this.text[end] === "(") level++;
      if (this.text[end] === ")" && --level === 0) break;
    }
    this.nested(this.text.slice(start, end), end + 1);
  }

  private backticks(): void {
    const end = this.end("`", this.at + 1);
    this.nested(this.text.slice(this.at + 1, end), end + 1);
  }

  private nested(script: string, next: number): void {
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
      const [whole = "<<<", word = ""] = /^<<<\s*("[^"]*"|'[^']*'|\S*)/.exec(this.text.slice(this.at)) ?? [];
      this.at += whole.length;
      this.input = { ...(wordsOf(word, this.depth)[0] ?? emptyWord), isQuoted: true };
      return;
    }
    const found = hereDocument(this.text, this.at);
    this.at += found.length;
    if (!found.input) return;
    if (++this.documents > mostDocuments) throw new UnreadableScript();
    this.input = found.input;
    this.text = found.rest;
  }

  private separator(length: number, operator: Operator): void {
    const mark = this.text[this.at] ?? "";
    const all = this.word ? [...this.words, this.word] : this.words;
    const isPattern = /[()]/.test(mark) && this.list.isPattern(all);
    // `case X in (a) …`
    if (
      mark === "(" &&
      isPattern &&
      /(?:;[;&]&?|\bin)\s*$/.test(this.text.slice(Math.max(0, this.at - 50), this.at))
    ) {
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
    if (this.word) this.words.push(this.word);
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

  private end(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    return found < 0 ? this.text.length : found;
  }
}

const emptyWord: ShellWord = { text: "", expanded: [], isQuoted: false, inner: [] };

function wordsOf(text: string, depth: number): readonly ShellWord[] {
  return commandsOf(text, depth + 1)[0]?.words ?? [];
}
