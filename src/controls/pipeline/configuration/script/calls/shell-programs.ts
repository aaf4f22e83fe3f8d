/** Which program a command of a shell script runs, also where variables, arrays or aliases name it. */

import type { ShellCommand, ShellWord } from "../../../shell-command.ts";
import { carriers, containers } from "../../../shell-injection.ts";
import { callOf } from "./called-program.ts";
import { type Call, nameOf } from "./shell-code.ts";
import type { ShellValues } from "./shell-values.ts";

/** Looked for among the words of programs that start containers. */
const known = new Set([
  ...["curl", "wget", "git", "npm", "npx", "yarn", "pnpm", "pip", "pip3", "python", "python3", "uv"],
  ...["poetry", "bundle", "gem", "go", "cargo", "composer", "node", "apt-get", "apk", "docker", "podman"],
]);
/** Variables that name further variables. */
const deepest = 5;

export class ShellPrograms {
  private readonly aliases = new Set<string>();
  private readonly values: ShellValues;
  private readonly unseen: Set<string>;

  /** @param unseen gets a clause for each program that is not known */
  constructor(values: ShellValues, unseen: Set<string>) {
    this.values = values;
    this.unseen = unseen;
  }

  follow({ program, args }: Call): void {
    if (program !== "alias") return;
    for (const { text } of args) this.aliases.add(text.replace(/=.*$/s, ""));
  }

  /** The command with each program that it may run, and what these run in containers. */
  callsOf(command: ShellCommand): readonly Call[] {
    return this.programsOf(command, false).flatMap((call) => [call, ...this.inContainer(call)]);
  }

  inContainer(call: Call): readonly Call[] {
    if (!containers.has(call.program) && !carriers.has(call.program)) return [];
    const at = call.args.findIndex(({ text }) => known.has(nameOf(text)) && nameOf(text) !== call.program);
    return at < 0 ? [] : [{ ...callOf(call.command, call.args.slice(at)), runsInput: undefined }];
  }

  /** @param isTest whether it is a part of `[[ … ]]` */
  programsOf(command: ShellCommand, isTest: boolean): readonly Call[] {
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
    const texts = depth > deepest ? undefined : this.values.codeOf(first);
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
    const texts = isArray ? this.values.arrayOf(word) : this.values.textsOf(word);
    return texts?.flatMap((text) => pieces(text, word, true)) ?? [word];
  }
}

/** An unquoted variable may be several words. */
function pieces(text: string, word: ShellWord, isSplit: boolean): readonly ShellWord[] {
  const texts = word.isQuoted && !isSplit ? [text] : text.split(/\s+/).filter((one) => one !== "");
  return texts.map((one) => ({ ...word, text: one, inner: [] }));
}
