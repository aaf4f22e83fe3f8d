/** What is known of the variables of a shell script, and what words with variables may come to. */

import type { ShellWord } from "../../../shell-command.ts";
import { type Call, computesSum } from "./shell-code.ts";

/** What is known of variables that a script does not set itself. */
export interface Known {
  /** Values that a variable may have; undefined if that is not known. */
  readonly valuesOf: (name: string) => readonly string[] | undefined;
  /** Values in the configuration of a variable that something may override, so that they do not count. */
  readonly openValuesOf: (name: string) => readonly string[] | undefined;
  /** Whether nothing sets the variable, so that it is empty. */
  readonly isEmpty: (name: string) => boolean;
  /** Whether the configuration sets the variable. */
  readonly sets: (name: string) => boolean;
}

const mostValues = 20;
/** With the values of variables in it. Options are far shorter. */
const longestText = 4000;
/** Such names are usual for variables with options of a program. */
const optionNames = /OPT|ARG|FLAG|PARAM/i;
const declaring = new Set(["export", "declare", "readonly", "local", "typeset"]);

export class ShellValues {
  private readonly locals = new Map<string, readonly string[] | undefined>();
  /** Variables with so many, or so long, values that they are not followed. */
  private readonly crowded = new Set<string>();
  private readonly summed = new Set<string>();
  private readonly known: Known;

  constructor(known: Known) {
    this.known = known;
  }

  /** Whether the script gives the variable a value. */
  isOwn(name: string): boolean {
    return this.locals.has(name);
  }

  valuesOf(name: string): readonly string[] | undefined {
    return this.locals.has(name) ? this.locals.get(name) : this.known.valuesOf(name);
  }

  /** The values that a word may have; undefined if they are not known. */
  textsOf(word: ShellWord): readonly string[] | undefined {
    return this.filledIn(word, (name) => this.valuesOf(name));
  }

  /** The same where a variable that nothing sets counts as empty, because the word is code, or names a program. */
  codeOf(word: ShellWord): readonly string[] | undefined {
    const array = this.arrayOf(word);
    if (array) return array;
    const isEmpty = (name: string) => !this.locals.has(name) && this.known.isEmpty(name);
    const texts = this.filledIn(word, (name) => this.valuesOf(name) ?? (isEmpty(name) ? [""] : undefined));
    return texts?.some((text) => text !== word.text && /^\$[\d@*]/.test(text)) ? undefined : texts;
  }

  /** The texts that a word of code may come to; a variable whose value is not known stays in them. */
  substituted(word: ShellWord): readonly string[] {
    let texts: readonly string[] = [word.text];
    for (const name of new Set(word.expanded)) {
      const values = this.valuesOf(name) ?? [];
      const next = texts.flatMap((text) =>
        values.map((value) => text.replace(referenceTo(name), () => value)),
      );
      const isCrowded = next.length > mostValues || next.some(({ length }) => length > longestText);
      if (next.length > 0 && !isCrowded) texts = next;
    }
    // A value with a quote must not hide what is written there.
    return word.inner.length > 0 ? [...new Set([word.text, ...texts])] : texts;
  }

  private filledIn(
    word: ShellWord,
    valuesOf: (name: string) => readonly string[] | undefined,
  ): readonly string[] | undefined {
    if (word.expanded.length === 0 && word.inner.length === 0) return [word.text];
    if (word.inner.length > 0 || /\$\{(?![A-Za-z_]\w*\})/.test(word.text)) return undefined;
    let texts: readonly string[] = [word.text];
    for (const name of new Set(word.expanded)) {
      const values = valuesOf(name);
      if (!values) return undefined;
      const longest = values.reduce((most, { length }) => Math.max(most, length), 0);
      if (word.text.length > longestText || longest > longestText) return this.tooMany(word);
      texts = texts.flatMap((text) => values.map((value) => text.replace(referenceTo(name), () => value)));
      if (texts.length > mostValues || texts.some(({ length }) => length > longestText))
        return this.tooMany(word);
    }
    return texts;
  }

  /** What it could be is not followed, so it may be anything, such as an option. */
  private tooMany({ expanded }: ShellWord): undefined {
    for (const name of expanded) this.crowded.add(name);
  }

  /** The texts of `"${NAME[@]}"`, which are several words each, where the script writes the whole array. */
  arrayOf({ text }: ShellWord): readonly string[] | undefined {
    const [, name = ""] = /^\$\{([A-Za-z_]\w*)\[[@*]\]\}$/.exec(text) ?? [];
    const values = this.locals.get(name);
    if (!values?.every((value) => /^\(.*\)$/s.test(value))) return undefined;
    return values.map((value) => value.slice(1, -1).trim());
  }

  /**
   * The name of a variable among the arguments that may hold options, and whose value is not known: its name says so, or
   * the value that the configuration gives it.
   */
  hiddenOptions(args: readonly ShellWord[]): string | undefined {
    for (const word of args) {
      if (word.isQuoted || !/^\$/.test(word.text) || this.textsOf(word)) continue;
      const name = word.expanded.find(
        (one) => optionNames.test(one) || this.crowded.has(one) || this.heldOptions(one),
      );
      if (name !== undefined) return name;
    }
    return undefined;
  }

  private heldOptions(name: string): boolean {
    const values = this.locals.has(name) ? undefined : this.known.openValuesOf(name);
    return values?.some((value) => /^-|\s|^$/.test(value)) === true;
  }

  /** Whether the script itself computes it with a program for checksums. */
  isSummed(name: string): boolean {
    return this.summed.has(name);
  }

  /** Follows what a call does to the variables of its shell. */
  follow(call: Call): void {
    const { program, assigns, args, isVariable } = call;
    if (!isVariable && (program === "" || declaring.has(program))) {
      for (const [name, value] of assigns) {
        const isCopy = value.expanded.some((one) => this.isSummed(one));
        if (isCopy || computesSum(value)) this.summed.add(name);
        this.assign(name, value);
      }
    }
    if (program === "for" || program === "select") this.loop(args);
    else for (const name of namesReadBy(call)) this.locals.set(name, undefined);
  }

  private loop([name, , ...values]: readonly ShellWord[]): void {
    if (name) for (const value of values) this.assign(name.text, value);
    if (name && values.length === 0) this.locals.set(name.text, undefined);
  }

  /** It may be assigned only under a condition, so what it had before counts too. */
  private assign(name: string, value: ShellWord): void {
    const { expanded } = value;
    const texts = value.hasPositions ? undefined : this.textsOf(value);
    const before = this.locals.has(name) ? this.locals.get(name) : (this.known.valuesOf(name) ?? []);
    const all = texts && before && [...new Set([...before, ...texts])];
    if (all && all.length > mostValues) this.crowded.add(name);
    if (!texts && expanded.some((one) => this.crowded.has(one))) this.crowded.add(name);
    this.locals.set(name, all && all.length <= mostValues ? all : undefined);
  }
}

function referenceTo(name: string): RegExp {
  return new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\})`, "g");
}

/** Variables that get a value which the script does not contain. */
export function namesReadBy({ program, args }: Call): readonly string[] {
  const texts = args.map(({ text }) => text);
  const isName = (text: string) => /^[A-Za-z_]\w*$/.test(text);
  if (["read", "mapfile", "readarray", "getopts"].includes(program)) return texts.filter(isName);
  if (program === "for" || program === "select") return texts.slice(0, 1);
  return program === "printf" && texts[0] === "-v" ? texts.slice(1, 2).filter(isName) : [];
}
