/** The programs that a shell script calls, in the order in which they run, with what is known of their arguments. */

import { checkLimit } from "../../../../shared/work-limit.ts";
import type { ShellCommand, ShellWord } from "../../shell-command.ts";
import type { Failure } from "../../shell-ends.ts";
import { failuresIn, ofRunner } from "../../shell-failures.ts";
import { containers } from "../../shell-injection.ts";
import { statementsOf } from "../../shell-words.ts";
import { callOf } from "./called-program.ts";
import {
  type Call,
  codeIn,
  computesSum,
  nameOf,
  type Pipeline,
  printed,
  switchesOfCode,
} from "./shell-code.ts";

/** What is known of variables that a script does not set itself. */
export interface Known {
  /** Values that a variable may have; undefined if that is not known. */
  readonly valuesOf: (name: string) => readonly string[] | undefined;
  /** Values in the configuration of a variable that something may override, so that they do not count. */
  readonly openValuesOf: (name: string) => readonly string[] | undefined;
}

/** Looked for among the words of programs that start containers. */
const known = new Set([
  ...["curl", "wget", "git", "npm", "npx", "yarn", "pnpm", "pip", "pip3", "python", "python3", "uv"],
  ...["poetry", "bundle", "gem", "go", "cargo", "composer", "node", "apt-get", "apk", "docker", "podman"],
]);
const mostValues = 20;
/** With the values of variables in it. Options are far shorter. */
const longestText = 4000;
/** Such names are usual for variables with options of a program. */
const optionNames = /OPT|ARG|FLAG|PARAM/i;

/** Follows one shell through its script, with the variables that it assigns. */
export class Script {
  private readonly locals = new Map<string, readonly string[] | undefined>();
  /** Variables with so many, or so long, values that they are not followed. */
  private readonly crowded = new Set<string>();
  /** Variables that name a program, and that something may override. */
  readonly openPrograms = new Set<string>();
  private readonly known: Known;
  private readonly failures = new Map<ShellCommand, Failure>();
  /** Of functions, which replace programs. */
  private readonly functions = new Set<string>();
  private readonly summed = new Set<string>();

  constructor(known: Known = { valuesOf: () => undefined, openValuesOf: () => undefined }) {
    this.known = known;
  }

  /** @throws UnreadableScript */
  *pipelines(text: string, depth = 0, switches = ofRunner): Generator<Pipeline> {
    let pipeline: Call[] = [];
    const statements = statementsOf(text, depth, this.functions);
    for (const name of statements.names) this.functions.add(name);
    for (const [command, failure] of failuresIn(statements, switches)) this.failures.set(command, failure);
    for (const command of statements.commands) {
      checkLimit();
      for (const word of [...command.words, ...(command.input ? [command.input] : [])])
        yield* this.inner(word, depth);
      const calls = this.callsOf(command);
      pipeline.push(...calls.slice(0, 1));
      if (command.isPiped) continue;
      yield* this.whole(pipeline, depth);
      for (const call of calls.slice(1)) yield* this.whole([call], depth);
      pipeline = [];
    }
    if (pipeline.length > 0) yield* this.whole(pipeline, depth);
  }

  /** The values that a word may have; undefined if they are not known. */
  textsOf(word: ShellWord): readonly string[] | undefined {
    if (word.expanded.length === 0 && word.inner.length === 0) return [word.text];
    if (word.inner.length > 0 || /\$\{(?![A-Za-z_]\w*\})/.test(word.text)) return undefined;
    let texts: readonly string[] = [word.text];
    for (const name of new Set(word.expanded)) {
      const values = this.valuesOf(name);
      if (!values) return undefined;
      const longest = values.reduce((most, { length }) => Math.max(most, length), 0);
      if (word.text.length > longestText || longest > longestText) return this.tooMany(word);
      const reference = new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\})`, "g");
      texts = texts.flatMap((text) => values.map((value) => text.replace(reference, () => value)));
      if (texts.length > mostValues || texts.some(({ length }) => length > longestText))
        return this.tooMany(word);
    }
    return texts;
  }

  /** What it could be is not followed, so it may be anything, such as an option. */
  private tooMany({ expanded }: ShellWord): undefined {
    for (const name of expanded) this.crowded.add(name);
  }

  valuesOf(name: string): readonly string[] | undefined {
    return this.locals.has(name) ? this.locals.get(name) : this.known.valuesOf(name);
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

  /** What the failure of a call ends. */
  failureOf({ command, program }: Call): Failure {
    // A function of the name that a variable contains.
    const isNamed = command.words.some(({ text }) => nameOf(text) === program);
    const isHidden = this.functions.has(program) && !isNamed;
    return (isHidden ? undefined : this.failures.get(command)) ?? { ends: "nothing" };
  }

  private *inner(word: ShellWord, depth: number): Generator<Pipeline> {
    let pipeline: Call[] = [];
    for (const command of word.inner) {
      checkLimit();
      for (const one of command.words) yield* this.inner(one, depth + 1);
      pipeline.push(...this.callsOf(command).slice(0, 1));
      if (command.isPiped) continue;
      yield* this.whole(pipeline, depth + 1);
      pipeline = [];
    }
    if (pipeline.length > 0) yield* this.whole(pipeline, depth + 1);
  }

  /** The pipeline, and the code that it gives to further shells. */
  private *whole(pipeline: Pipeline, depth: number): Generator<Pipeline> {
    for (const { assigns, program } of pipeline) {
      if (program !== "" && !["export", "declare", "readonly", "local", "typeset"].includes(program))
        continue;
      for (const [name, value] of assigns) {
        const isCopy = value.expanded.some((one) => this.isSummed(one));
        if (isCopy || computesSum(value)) this.summed.add(name);
        this.assign(name, value);
      }
    }
    yield pipeline;
    for (const [index, call] of pipeline.entries()) {
      for (const code of [...codeIn(call), ...printed(pipeline, index)])
        yield* this.pipelines(code, depth + 1, switchesOfCode(call, this.failureOf(call)));
    }
  }

  /** Whether the script itself computes it with a program for checksums. */
  isSummed(name: string): boolean {
    return this.summed.has(name);
  }

  /** It may be assigned only under a condition, so what it had before counts too. */
  private assign(name: string, value: ShellWord): void {
    const { expanded } = value;
    const texts = this.textsOf(value);
    const before = this.locals.has(name) ? this.locals.get(name) : (this.known.valuesOf(name) ?? []);
    const all = texts && before && [...new Set([...before, ...texts])];
    if (all && all.length > mostValues) this.crowded.add(name);
    if (!texts && expanded.some((one) => this.crowded.has(one))) this.crowded.add(name);
    this.locals.set(name, all && all.length <= mostValues ? all : undefined);
  }

  /** The command, and what it runs in a container. */
  callsOf(command: ShellCommand): readonly Call[] {
    const call = callOf(
      command,
      command.words.flatMap((word) => this.split(word)),
    );
    if (call.isVariable) this.noteProgram(command, call.path);
    if (!containers.has(call.program)) return [call];
    const at = call.args.findIndex(({ text }) => known.has(nameOf(text)));
    if (at < 0) return [call];
    return [call, { ...callOf(command, call.args.slice(at)), runsInput: undefined }];
  }

  /** A quoted variable is never resolved to a program. */
  private noteProgram({ words }: ShellCommand, path: string): void {
    const [name] = words.find(({ text, isQuoted }) => text === path && !isQuoted)?.expanded ?? [];
    if (name !== undefined && !this.locals.has(name) && this.known.openValuesOf(name))
      this.openPrograms.add(name);
  }

  /** An unquoted variable may be several words. One whose value is not known stays as it is written. */
  private split(word: ShellWord): readonly ShellWord[] {
    if (word.isQuoted || word.expanded.length === 0 || !/^\$/.test(word.text)) return [word];
    const texts = this.textsOf(word);
    if (!texts) return [word];
    const words = texts.flatMap((text) => text.split(/\s+/).filter((one) => one !== ""));
    return words.map((text) => ({ ...word, text, inner: [] }));
  }
}
