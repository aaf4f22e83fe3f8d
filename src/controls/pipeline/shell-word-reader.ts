/** Reads the words of a shell script: quotes, escapes and expansions. */

import { decodeEscapes, endOfEscaped } from "./shell-ansi.ts";
import { type ShellCommand, UnreadableScript } from "./shell-command.ts";
import { endOf, endOfBackticks, endOfSubstitution } from "./shell-text.ts";

const deepest = 100;

interface OpenWord {
  text: string;
  expanded: string[];
  isQuoted: boolean;
  inner: ShellCommand[];
  hasPositions?: boolean;
}

export abstract class Words {
  protected word: OpenWord | undefined;
  protected at = 0;
  /** How many expansions the one that is read is in. */
  private open = 0;
  /** The script without the lines of the here documents read so far. */
  protected text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the script of a substitution, and continues at `next`. */
  protected abstract nested(script: string, next: number): void;

  /** @returns whether a quote, an escape or an expansion was there */
  protected quoted(char: string): boolean {
    const next = this.text[this.at + 1];
    if (char === "\\") this.backslash();
    else if (char === "'") this.single();
    else if (char === "$" && next === "'") this.escaped();
    else if (char === '"') this.double();
    else if (char === "$" && next === '"') this.at++;
    else if (char === "$" || char === "`") this.expansion();
    else return false;
    return true;
  }

  /** It joins two lines, but not in single quotes or in a comment. */
  private backslash(): void {
    const [whole = ""] = /^\\\r?\n/.exec(this.text.slice(this.at, this.at + 3)) ?? [];
    if (whole === "") this.take(this.text[this.at + 1] ?? "", 2);
    else this.at += whole.length;
  }

  protected take(text: string, length: number): void {
    this.current().text += text;
    this.at += length;
  }

  protected current() {
    this.word ??= { text: "", expanded: [], isQuoted: false, inner: [] };
    return this.word;
  }

  private single(): void {
    const end = endOf(this.text, "'", this.at + 1);
    this.current().isQuoted = true;
    this.take(this.text.slice(this.at + 1, end), end + 1 - this.at);
  }

  private escaped(): void {
    const end = endOfEscaped(this.text, this.at + 2);
    this.current().isQuoted = true;
    this.take(decodeEscapes(this.text.slice(this.at + 2, end)), end + 1 - this.at);
  }

  private double(): void {
    this.current().isQuoted = true;
    this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      const char = this.text[this.at] ?? "";
      if (char === "\\") this.backslash();
      else if (char === "$" || char === "`") this.expansion(true);
      else this.take(char, 1);
    }
    this.at++;
  }

  private expansion(isInQuotes = false): void {
    if (++this.open > deepest) throw new UnreadableScript();
    this.expand(isInQuotes);
    this.open--;
  }

  private expand(isInQuotes: boolean): void {
    const { text, at } = this;
    if (text[at] === "`") this.backticks();
    else if (text.startsWith("$((", at)) this.arithmetic(endOfSubstitution(text, at + 2));
    else if (text.startsWith("$(", at)) this.substitution(2);
    else if (text.startsWith("$[", at)) this.dollar(endOf(text, "]", at));
    else this.variable(isInQuotes);
  }

  private arithmetic(end: number): void {
    if (this.text[end - 1] === ")") this.dollar(end);
    else this.substitution(2);
  }

  private dollar(end: number): void {
    this.take("$", 1);
    this.literal(end);
  }

  /** In arithmetic and here documents, nothing but expansions has a meaning. */
  protected literal(end: number): void {
    while (this.at <= end && this.at < this.text.length) {
      const char = this.text[this.at] ?? "";
      if (/[$`]/.test(char)) this.expansion(true);
      else this.take(this.text.slice(this.at, this.at + (char === "\\" ? 2 : 1)), char === "\\" ? 2 : 1);
    }
  }

  private variable(isInQuotes: boolean): void {
    const [whole = "$", brace, braced, plain] =
      /^\$(?:(\{)[#!]?([A-Za-z_]\w*)?|([A-Za-z_]\w*))/.exec(this.text.slice(this.at, this.at + 300)) ?? [];
    const name = braced ?? plain;
    if (name !== undefined) this.current().expanded.push(name);
    else if (/^\$\{?[1-9@*]/.test(this.text.slice(this.at, this.at + 3))) this.current().hasPositions = true;
    this.take(whole, whole.length);
    if (brace !== undefined) this.parameter(isInQuotes);
  }

  /** Up to the brace that ends `${NAME:-…}`. */
  private parameter(isInQuotes: boolean): void {
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? "";
      if (char === "\\") this.backslash();
      else if (char === "'" && !isInQuotes) this.single();
      else if (char === '"') this.double();
      else if (char === "$" || char === "`") this.expansion(isInQuotes);
      else this.take(char, 1);
      if (char === "}") return;
    }
  }

  /** Its output may contain the variables that its commands expand. */
  protected substitution(open: number): void {
    const start = this.at + open;
    const end = endOfSubstitution(this.text, start);
    this.nested(this.text.slice(start, end), end + 1);
  }

  private backticks(): void {
    const end = endOfBackticks(this.text, this.at + 1);
    this.nested(this.text.slice(this.at + 1, end).replace(/\\([`$\\])/g, "$1"), end + 1);
  }
}
