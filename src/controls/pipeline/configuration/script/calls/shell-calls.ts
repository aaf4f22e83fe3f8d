/** The programs that a shell script calls, in the order in which they run, with what is known of their arguments. */

import { checkLimit } from "../../../../../shared/work-limit.ts";
import type { ShellCommand, ShellWord } from "../../../shell-command.ts";
import type { Failure } from "../../../shell-ends.ts";
import { failuresIn, ofRunner } from "../../../shell-failures.ts";
import { containers, shell } from "../../../shell-injection.ts";
import { isSubstitution } from "../../../shell-text.ts";
import { statementsOf } from "../../../shell-words.ts";
import { callOf } from "./called-program.ts";
import { printedBy } from "./printed-code.ts";
import { type Call, codeIn, foreignCode, nameOf, type Pipeline, switchesOfCode } from "./shell-code.ts";
import { type Known, ShellValues } from "./shell-values.ts";

export type { Known } from "./shell-values.ts";

/** Looked for among the words of programs that start containers. */
const known = new Set([
  ...["curl", "wget", "git", "npm", "npx", "yarn", "pnpm", "pip", "pip3", "python", "python3", "uv"],
  ...["poetry", "bundle", "gem", "go", "cargo", "composer", "node", "apt-get", "apk", "docker", "podman"],
]);
/** Of a pipeline whose programs variables name. */
const mostVariants = 20;
/** Variables that name further variables. */
const deepestProgram = 5;
/** What they read may be assigned after it, or elsewhere. */
const loops = /\b(?:while|until|for|select)\b|\(\s*\)|\bfunction\b/;

const nothingKnown: Known = {
  valuesOf: () => undefined,
  openValuesOf: () => undefined,
  isEmpty: () => false,
};

/** Follows one shell through its script, with the variables that it assigns. */
export class Script {
  /** What runs and is not known: clauses for a message. */
  readonly unseen = new Set<string>();
  private readonly values: ShellValues;
  private readonly failures = new Map<ShellCommand, Failure>();
  /** Of functions and aliases, which replace programs. */
  private readonly functions = new Set<string>();
  private readonly aliases = new Set<string>();

  constructor(known: Known = nothingKnown) {
    this.values = new ShellValues(known);
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
    yield* this.run(statements.commands, depth);
  }

  private *run(commands: readonly ShellCommand[], depth: number): Generator<Pipeline> {
    let variants: readonly (readonly Call[])[] = [[]];
    let isInTest = false;
    for (const command of commands) {
      checkLimit();
      for (const word of [...command.words, ...(command.input ? [command.input] : [])])
        yield* this.run(word.inner, depth + 1);
      const isTest: boolean = isInTest || opensTest(command);
      isInTest = isTest && !command.words.some(({ text }) => text === "]]");
      const calls = this.programsOf(command, isTest);
      variants = this.times(variants, calls);
      if (command.isPiped) continue;
      for (const pipeline of variants) yield* this.ended(pipeline, depth);
      for (const call of calls.flatMap((call) => this.inContainer(call))) yield* this.ended([call], depth);
      variants = [[]];
    }
    for (const pipeline of variants) if (pipeline.length > 0) yield* this.ended(pipeline, depth);
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
  private *ended(pipeline: Pipeline, depth: number): Generator<Pipeline> {
    for (const call of pipeline) this.values.follow(call);
    for (const { program, args } of pipeline)
      if (program === "alias") for (const { text } of args) this.aliases.add(text.replace(/=.*$/s, ""));
    yield pipeline;
    for (const [index, call] of pipeline.entries()) {
      this.noteUnseenCode(call);
      const isRun = call.runsInput !== undefined;
      const printed = isRun && index > 0 ? printedBy(pipeline[index - 1] as Call) : [];
      for (const words of [...codeIn(call).flatMap((code) => this.asPrinted(code)), ...printed]) {
        const texts = this.codeOf(words);
        const isOneOf = call.isOneOf === true || texts.length > 1;
        const switches = switchesOfCode(call, this.failureOf(call));
        for (const code of texts) yield* this.pipelines(code, depth + 1, switches, isOneOf);
      }
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

  /** A variable that is the code of another language, or names the file that a shell runs. */
  private noteUnseenCode({ program, path, args, command }: Call): void {
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
    return this.programsOf(command, false).flatMap((call) => [call, ...this.inContainer(call)]);
  }

  private inContainer(call: Call): readonly Call[] {
    if (!containers.has(call.program)) return [];
    const at = call.args.findIndex(({ text }) => known.has(nameOf(text)));
    return at < 0 ? [] : [{ ...callOf(call.command, call.args.slice(at)), runsInput: undefined }];
  }

  private programsOf(command: ShellCommand, isTest: boolean): readonly Call[] {
    if (command.isPattern) return [this.split(callOf(command, command.words))];
    const found = this.variantsOf(command, command.words, isTest, 0);
    return found.length > 1 ? found.map((call) => ({ ...call, isOneOf: true })) : found;
  }

  private variantsOf(
    command: ShellCommand,
    words: readonly ShellWord[],
    isTest: boolean,
    depth: number,
  ): readonly Call[] {
    const call = callOf(command, words);
    const { first } = call;
    if (first && this.aliases.has(first.text))
      this.unseen.add(`what the alias ${first.text} runs is not known`);
    if (!first || !call.isVariable) return [this.split(call, words)];
    const texts = depth > deepestProgram ? undefined : this.values.codeOf(first);
    if (!texts || texts.includes(first.text)) {
      if (!isTest) this.noteProgram(command, first);
      return [this.split(call, words)];
    }
    const isArray = this.values.arrayOf(first) !== undefined;
    return [...new Set(texts)].flatMap((text) =>
      this.variantsOf(
        command,
        words.flatMap((word) => (word === first ? pieces(text, word, isArray) : [word])),
        isTest,
        depth + 1,
      ),
    );
  }

  private noteProgram(command: ShellCommand, { text, expanded, hasPositions }: ShellWord): void {
    // Its calls have the arguments in their places.
    if (command.isDefinition && hasPositions) return;
    const [name] = expanded;
    const which = name === undefined ? "a substitution or a pattern names" : undefined;
    this.unseen.add(
      which === undefined || /^\$\w+$/.test(text)
        ? `which program $${name ?? text.slice(1)} is, is not known`
        : `which program ${which} is not known`,
    );
  }

  /** The call with its unquoted variables as the words that they are. One whose value is not known stays. */
  private split(call: Call, words: readonly ShellWord[] = call.command.words): Call {
    const at = call.first ? words.indexOf(call.first) : words.length;
    const after = words.slice(at + 1).flatMap((word) => this.splitWord(word));
    const found = callOf(call.command, [...words.slice(0, at + 1), ...after]);
    return call.first
      ? found
      : callOf(
          call.command,
          words.flatMap((word) => this.splitWord(word)),
        );
  }

  private splitWord(word: ShellWord): readonly ShellWord[] {
    const isArray = /^\$\{[A-Za-z_]\w*\[[@*]\]\}$/.test(word.text);
    if ((word.isQuoted && !isArray) || word.expanded.length === 0 || !/^\$/.test(word.text)) return [word];
    const texts = isArray ? this.values.arrayOf(word) : this.textsOf(word);
    return texts?.flatMap((text) => pieces(text, word, true)) ?? [word];
  }
}

/** An unquoted variable may be several words. */
function pieces(text: string, word: ShellWord, isSplit: boolean): readonly ShellWord[] {
  const texts = word.isQuoted && !isSplit ? [text] : text.split(/\s+/).filter((one) => one !== "");
  return texts.map((one) => ({ ...word, text: one, inner: [] }));
}

function opensTest({ words }: ShellCommand): boolean {
  return words.some(({ text, isQuoted }) => text === "[[" && !isQuoted);
}
