/** The programs that a shell script calls, in the order in which they run, with what is known of their arguments. */

import { checkLimit } from "../../../../../shared/work-limit.ts";
import type { ShellCommand, ShellWord } from "../../../shell-command.ts";
import type { Failure } from "../../../shell-ends.ts";
import { failuresIn, ofRunner } from "../../../shell-failures.ts";
import { shell } from "../../../shell-injection.ts";
import { isSubstitution } from "../../../shell-text.ts";
import { statementsOf } from "../../../shell-words.ts";
import { printedBy } from "./printed-code.ts";
import { type Call, codeIn, foreignCode, nameOf, type Pipeline, switchesOfCode } from "./shell-code.ts";
import { ShellFiles } from "./shell-files.ts";
import { ShellPrograms } from "./shell-programs.ts";
import { type Known, ShellValues } from "./shell-values.ts";

export type { Known } from "./shell-values.ts";

/** Of a pipeline whose programs variables name. */
const mostVariants = 20;
/** What they read may be assigned after it, or elsewhere. */
const loops = /\b(?:while|until|for|select)\b|\(\s*\)|\bfunction\b/;

const nothingKnown: Known = {
  valuesOf: () => undefined,
  openValuesOf: () => undefined,
  isEmpty: () => false,
  sets: () => false,
};

/** Follows one shell through its script, with the variables that it assigns. */
export class Script {
  /** What runs and is not known: clauses for a message. */
  readonly unseen = new Set<string>();
  /** Of the last pipeline: how many shells and substitutions it is in. */
  depth = 0;
  /** Of the last pipeline: its output is a part of another command. */
  isCaptured = false;
  private readonly values: ShellValues;
  private readonly files: ShellFiles;
  private readonly programs: ShellPrograms;
  /** Files of its own code that are being followed. */
  private readonly running = new Set<string>();
  private readonly failures = new Map<ShellCommand, Failure>();
  /** Of functions and aliases, which replace programs. */
  private readonly functions = new Set<string>();

  constructor(known: Known = nothingKnown) {
    this.values = new ShellValues(known);
    this.programs = new ShellPrograms(this.values, this.unseen);
    this.files = new ShellFiles(["PATH", "BASH_ENV", "ENV", "LD_PRELOAD"].some(known.sets));
  }

  /** @throws UnreadableScript */
  *whole(text: string): Generator<Pipeline> {
    if (loops.test(text)) {
      for (const _ of this.pipelines(text)) checkLimit();
      this.unseen.clear();
      this.functions.clear();
    }
    yield* this.pipelines(text);
  }

  /** @param isOneOf whether other code may run instead */
  *pipelines(text: string, depth = 0, switches = ofRunner, isOneOf = false): Generator<Pipeline> {
    const statements = statementsOf(text, depth, this.functions);
    for (const name of statements.names) this.functions.add(name);
    for (const [command, failure] of failuresIn(statements, switches)) {
      const isDoubtful = isOneOf && failure.ends !== "absent";
      this.failures.set(command, isDoubtful ? { ends: "nothing" } : failure);
    }
    const isElsewhere = ({ ofFunction }: ShellCommand) =>
      ofFunction !== undefined && statements.called.has(ofFunction);
    yield* this.run(
      statements.commands.filter((command) => !isElsewhere(command)),
      depth,
    );
  }

  private *run(commands: readonly ShellCommand[], depth: number, isCaptured = false): Generator<Pipeline> {
    let variants: readonly (readonly Call[])[] = [[]];
    let isInTest = false;
    for (const command of commands) {
      checkLimit();
      for (const word of [...command.words, ...(command.input ? [command.input] : [])])
        yield* this.run(word.inner, depth + 1, true);
      const isTest: boolean = isInTest || opensTest(command);
      isInTest = isTest && !command.words.some(({ text }) => text === "]]");
      const calls = this.programs.programsOf(command, isTest);
      variants = this.times(variants, calls);
      if (command.isPiped) continue;
      for (const pipeline of variants) yield* this.ended(pipeline, depth, isCaptured);
      for (const call of calls.flatMap((call) => this.programs.inContainer(call)))
        yield* this.ended([call], depth, isCaptured);
      variants = [[]];
    }
    for (const pipeline of variants) if (pipeline.length > 0) yield* this.ended(pipeline, depth, isCaptured);
  }

  private times(
    variants: readonly (readonly Call[])[],
    calls: readonly Call[],
  ): readonly (readonly Call[])[] {
    const all = variants.flatMap((pipeline) => calls.map((call) => [...pipeline, call]));
    if (all.length > mostVariants) this.unseen.add("which programs its variables name is not known");
    return all.slice(0, mostVariants);
  }

  /** The pipeline, and the code that it gives to further shells. */
  private *ended(pipeline: Pipeline, depth: number, isCaptured: boolean): Generator<Pipeline> {
    for (const call of pipeline) {
      this.values.follow(call);
      this.programs.follow(call);
    }
    this.files.follow(pipeline);
    this.depth = depth;
    this.isCaptured = isCaptured;
    yield pipeline;
    for (const [index, call] of pipeline.entries()) {
      this.noteUnseenCode(call);
      const before = index > 0 && call.runsInput !== undefined ? pipeline[index - 1] : undefined;
      const codes = [
        ...codeIn(call).flatMap((code) => this.asPrinted(code)),
        ...(before ? printedBy(before) : []),
      ];
      yield* this.code(call, codes, depth);
      const isRunning = this.running.has(call.path + depth);
      if (isRunning || this.running.size > mostVariants) continue;
      this.running.add(call.path + depth);
      yield* this.code(call, this.files.codeRunBy(call), depth);
      this.running.delete(call.path + depth);
    }
  }

  private *code(call: Call, codes: readonly (readonly ShellWord[])[], depth: number): Generator<Pipeline> {
    for (const words of codes) {
      const texts = this.codeOf(words);
      const isOneOf = call.isOneOf === true || texts.length > 1;
      const switches = switchesOfCode(call, this.failureOf(call));
      for (const code of texts) yield* this.pipelines(code, depth + 1, switches, isOneOf);
    }
  }

  /** Of `"$(…)"`, what its last command prints, where the script contains that. */
  private asPrinted(words: readonly ShellWord[]): readonly (readonly ShellWord[])[] {
    const [word] = words;
    if (words.length !== 1 || !word || !isSubstitution(word.text)) return [words];
    return word.inner.slice(-1).flatMap((command) => this.callsOf(command).flatMap(printedBy));
  }

  private codeOf(words: readonly ShellWord[]): readonly string[] {
    let texts: readonly string[] = [""];
    for (const [index, word] of words.entries()) {
      const next = this.values.substituted(word);
      const all = texts.flatMap((text) => next.map((one) => (index === 0 ? one : `${text} ${one}`)));
      if (all.length > mostVariants) this.unseen.add("what the variables of its code contain is not known");
      texts = all.slice(0, mostVariants);
    }
    return texts;
  }

  /** A variable that is the code of another language, or a file that decides what the shell itself runs. */
  private noteUnseenCode(call: Call): void {
    const { program, path, args, command } = call;
    const source = this.files.unknownSource(call);
    if (source !== undefined) this.unseen.add(`what ${program} reads from ${shownFile(source)} is not known`);
    if (command.isDefinition && command.words.some(({ hasPositions }) => hasPositions)) return;
    const file = args.find(({ text }) => !text.startsWith("-"));
    const hasCode = args.some(({ text }) => /^-[a-z]*[cs][a-z]*$/.test(text));
    const isFile = (shell.test(path) && !hasCode) || program === "source" || program === ".";
    for (const word of [...(isFile && file ? [file] : []), ...foreignCode(command)]) {
      if (!/^\$(?:\w+|\{\w+\})$/.test(word.text.trim())) continue;
      const isFilled = this.values.codeOf(word)?.every((text) => text !== word.text);
      if (!isFilled) this.unseen.add(`what ${program} runs out of ${word.text.trim()} is not known`);
    }
  }

  textsOf(word: ShellWord): readonly string[] | undefined {
    return this.values.textsOf(word);
  }

  hiddenOptions(args: readonly ShellWord[]): string | undefined {
    return this.values.hiddenOptions(args);
  }

  /** Whether another program than that of the image may have the name of the call. */
  mayReplace(call: Call): boolean {
    return this.files.mayReplace(call);
  }

  /** Whether the script itself gives the variable a value. */
  isOwn(name: string): boolean {
    return this.values.isOwn(name);
  }

  isSummed(name: string): boolean {
    return this.values.isSummed(name);
  }

  /** What the failure of a call ends. */
  failureOf({ command, program, isOneOf }: Call): Failure {
    const found = this.failures.get(command);
    if (found?.ends === "absent") return found;
    // A function of the name that a variable contains.
    const isNamed = command.words.some(({ text }) => nameOf(text) === program);
    const isHidden = this.functions.has(program) && !isNamed;
    return (isOneOf || isHidden ? undefined : found) ?? { ends: "nothing" };
  }

  /** The command with each program that it may run, and what these run in containers. */
  callsOf(command: ShellCommand): readonly Call[] {
    return this.programs.callsOf(command);
  }
}

/** A path with a variable may contain anything. */
function shownFile(path: string): string {
  return /^[\w./@+-]{1,200}$/.test(path) ? path : "a file";
}

function opensTest({ words }: ShellCommand): boolean {
  return words.some(({ text, isQuoted }) => text === "[[" && !isQuoted);
}
