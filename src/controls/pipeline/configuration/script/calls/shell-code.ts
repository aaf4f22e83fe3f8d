/** What a call of a program is, where its input and output go, and which of its texts another shell runs. */

import type { ShellCommand, ShellWord } from "../../../shell-command.ts";
import type { Failure } from "../../../shell-ends.ts";
import { interpreters, shell } from "../../../shell-injection.ts";
import type { Switches } from "../../../shell-switches.ts";

export interface Call {
  /** Without its folder, in lower case; empty if the command only assigns variables, or if a variable names it. */
  readonly program: string;
  readonly path: string;
  /** The shell computes which program it is. */
  readonly isVariable: boolean;
  /** The word that names the program. */
  readonly first: ShellWord | undefined;
  /** A variable has several values, so that another program may run instead. */
  readonly isOneOf?: true;
  readonly args: readonly ShellWord[];
  readonly assigns: readonly (readonly [name: string, value: ShellWord])[];
  /** Files that get its output. */
  readonly writes: readonly ShellWord[];
  /** Files that are its input. */
  readonly reads: readonly ShellWord[];
  /** The shell or interpreter in it that runs its input as code. */
  readonly runsInput: string | undefined;
  readonly command: ShellCommand;
}

/** Each passes its output to the next one. */
export type Pipeline = readonly Call[];

export function nameOf(text: string): string {
  return text
    .replace(/^.*[/\\]/s, "")
    .replace(/\.exe$/i, "")
    .toLowerCase();
}

/** The last part of a path, by which files of a script are compared. */
export function fileName(path: string): string {
  return path.replace(/^.*[/\\]/s, "");
}

/** Separates the words of a command from the files that it reads and writes. */
export function withoutRedirections(words: readonly ShellWord[]) {
  const rest: ShellWord[] = [];
  const reads: ShellWord[] = [];
  const writes: ShellWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ShellWord;
    const isText = word.isQuoted && /\s|[<>]{3}/.test(word.text);
    const [whole, sign = ""] = (isText ? null : /^(?:\d*|&)(>>?\|?|<)(?![(&])/.exec(word.text)) ?? [];
    if (whole === undefined) {
      // `2>&1`
      if (!/^\d*[<>]&/.test(word.text)) rest.push(word);
      continue;
    }
    const target =
      word.text.length > whole.length ? { ...word, text: word.text.slice(whole.length) } : words[++at];
    // What goes to /dev/tcp goes over the network.
    if (target && !/^\/dev\/(?!tcp\/|udp\/)/.test(target.text)) (sign === "<" ? reads : writes).push(target);
  }
  return { rest, reads, writes };
}

/** Texts that the call gives to another shell as code, each with the words that it consists of. */
export function codeIn({ args, program, command, runsInput }: Call): readonly (readonly ShellWord[])[] {
  const found: (readonly ShellWord[])[] = [];
  const { words, input } = command;
  for (const [index, { text }] of words.entries()) {
    if (!shell.test(text) && nameOf(text) !== "su") continue;
    const option = interpreters.find(([name]) => name.test(text))?.[1];
    const at = words.findIndex((word, other) => other > index && option?.test(word.text) === true);
    const code = words[at + 1];
    if (at >= 0 && code) found.push([code]);
    break;
  }
  if (program === "eval") found.push(args);
  if (program === "trap") found.push(args.slice(0, 1));
  if (program === "ssh") found.push(args.slice(1));
  for (const word of args) {
    if (/^--command=/.test(word.text)) found.push([{ ...word, text: word.text.replace(/^--command=/, "") }]);
  }
  if (runsInput && shell.test(runsInput) && input) found.push([input]);
  return found;
}

/** Code of other languages among the words of a command. */
export function foreignCode({ words }: ShellCommand): readonly ShellWord[] {
  const at = words.findIndex(({ text }) => interpreters.some(([name]) => name.test(text)));
  const name = words[at]?.text ?? "";
  const option = shell.test(name) ? undefined : interpreters.find(([one]) => one.test(name))?.[1];
  const code = option ? words.findIndex((word, index) => index > at && option.test(word.text)) : -1;
  return code < 0 ? [] : words.slice(code + 1, code + 2);
}

/** `$(sha256sum FILE)` */
export function computesSum({ inner }: ShellWord): boolean {
  const isProgram = (text: string) => /^(?:\w*sum|sha256|sha512|openssl)$/.test(nameOf(text));
  return inner.some(({ words }) => words.some(({ text }) => isProgram(text)));
}

/** Whether the code that a call runs ends at its first failure, and the script with it. */
export function switchesOfCode({ program, args }: Call, failure: Failure): Switches {
  const isEval = program === "eval";
  const isStrict = isEval || args.some(({ text }) => /^-[a-z]*e[a-z]*$/.test(text));
  // Another shell begins without `pipefail`.
  const pipefail = isEval || args.some(({ text }) => text === "pipefail");
  return { errexit: isStrict && failure.ends === "script", pipefail };
}
