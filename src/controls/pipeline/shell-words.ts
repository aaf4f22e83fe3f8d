/** Splits shell scripts into commands and words, enough to see where a shell expands which variables. */

import { Brackets, withGroups } from "./shell-groups.ts";

export interface ShellWord {
  /** Without quotes; substitutions as they are written. */
  readonly text: string;
  /** Variables that the shell expands in it, those inside substitutions too. */
  readonly expanded: readonly string[];
  readonly isQuoted: boolean;
  /** The commands of its substitutions: `$(…)`, backticks, `<(…)`. */
  readonly inner: readonly ShellCommand[];
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
}

export interface Statements {
  readonly commands: readonly ShellCommand[];
  /** Commands in brackets, from `start` up to `end` without it, where an operator connects them with what comes after. */
  readonly groups: readonly { readonly start: number; readonly end: number; readonly operator: string }[];
}

export type Operator = ";" | "|" | "&" | "&&" | "||";

/** The script is nested too deeply, or is too long. */
export class UnreadableScript extends Error {}

const deepest = 20;
const longest = 1_000_000;
const mostDocuments = 1000;
/** In one command. */
const mostWords = 2000;

/** Commands inside `$(…)`, backticks and `<(…)` are listed after the others. */
export function commandsOf(script: string, depth = 0): readonly ShellCommand[] {
  const { commands, inner } = readerOf(script, depth);
  return [...commands, ...inner];
}

/** The commands in their order. Those inside substitutions are only in the words that contain them. */
export function statementsOf(script: string, depth = 0): Statements {
  const { commands, groups } = readerOf(script, depth);
  return { commands, groups };
}

function readerOf(script: string, depth: number): Reader {
  if (depth > deepest || script.length > longest) throw new UnreadableScript();
  const reader = new Reader(script.replace(/\\\r?\n/g, " "), depth);
  reader.read();
  return reader;
}

class Reader {
  commands: ShellCommand[] = [];
  private readonly brackets = new Brackets();
  readonly inner: ShellCommand[] = [];
  get groups(): Statements["groups"] {
    return this.brackets.joined.map(([start, end, operator]) => ({ start, end, operator }));
  }
  private words: ShellWord[] = [];
  private input: ShellWord | undefined;
  private word: { text: string; expanded: string[]; isQuoted: boolean; inner: ShellCommand[] } | undefined;
  private at = 0;
  /** The script without the lines of the here documents read so far. */
  private text: string;
  private documents = 0;
  private readonly depth: number;

  constructor(text: string, depth: number) {
    this.text = text;
    this.depth = depth;
  }

  read(): void {
    while (this.at < this.text.length) this.step(this.text[this.at] ?? "");
    this.endCommand(";");
    this.commands = withGroups(this.commands, this.brackets.ranges);
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
    const { commands: own, inner } = readerOf(script, this.depth + 1);
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
    const [whole = "<<", dash = "", quote = "", mark = ""] =
      /^<<(-?)\s*(['"\\]?)([\w.-]*)['"]?/.exec(this.text.slice(this.at, this.at + 300)) ?? [];
    this.at += whole.length;
    if (mark === "") return;
    if (++this.documents > mostDocuments) throw new UnreadableScript();
    const line = this.end("\n", this.at);
    const lines = this.text.slice(line + 1).split("\n");
    const length = lines.findIndex((one) => (dash ? one.replace(/^\t+/, "") : one).trimEnd() === mark);
    const body = lines.slice(0, length < 0 ? undefined : length).join("\n");
    const expanded =
      quote === "" ? [...body.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name ?? "") : [];
    this.input = { text: body, expanded, isQuoted: true, inner: [] };
    const rest = line + 1 + body.length + (length < 0 ? 0 : (lines[length] ?? "").length + 1);
    this.text = this.text.slice(0, line + 1) + this.text.slice(rest);
  }

  private separator(length: number, operator: Operator): void {
    const mark = this.text[this.at] ?? "";
    const isEmpty = this.words.length === 0 && !this.word && !this.input;
    this.endCommand(operator);
    if (operator !== ";" && isEmpty) this.brackets.join(this.commands.length, operator);
    if (/[({]/.test(mark))
      this.brackets.begin(this.commands.length, isEmpty && this.commands.at(-1)?.isPiped === true);
    if (/[)}]/.test(mark)) this.brackets.end(this.commands.length);
    this.at += length;
  }

  private endWord(length: number): void {
    if (this.word) this.words.push(this.word);
    if (this.words.length > mostWords) throw new UnreadableScript();
    this.word = undefined;
    this.at += length;
  }

  private endCommand(operator: Operator): void {
    this.endWord(0);
    const { words, input } = this;
    const level = this.brackets.level;
    if (words.length > 0 || input)
      this.commands.push({ words, isPiped: operator === "|", operator, level, input });
    this.words = [];
    this.input = undefined;
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
