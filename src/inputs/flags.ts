/** The command line as a command, its operands and its flags; values are judged elsewhere. */

import { type InputName, inputTable } from "./table.ts";

export interface CommandLine {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  /** By input name, dashes as underscores; a repeated flag is joined by line breaks. */
  readonly flags: ReadonlyMap<string, string>;
}

/** Flags that stand alone mean true; all others take the next word, or what follows `=`. */
export function readCommandLine(words: readonly string[], switches: readonly string[] = []): CommandLine {
  const operands: string[] = [];
  const flags = new Map<string, string>();
  const standsAlone = (name: string) =>
    switches.includes(name) || inputTable[name as InputName]?.default === "false";
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      continue;
    }
    const [, typed = "", inline] = /^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const name = typed.replaceAll("-", "_");
    const isAlone = standsAlone(name) && !/^(true|false)$/.test(words[index + 1] ?? "");
    const value = inline ?? (isAlone ? "true" : (words[++index] ?? ""));
    const before = flags.get(name);
    flags.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  const [command, ...rest] = operands;
  return { command, operands: rest, flags };
}
