/** `evaluate`: the job, with every input as a flag. A job itself has no flags and does not load this file. */

import type { Command, Given } from "./command.ts";
import { readCommandLine } from "./command-line.ts";
import { runJob } from "./evaluate.ts";
import { inputFlags, modeFlags } from "./input-flags.ts";

export const evaluate: Command = {
  flags: [
    ...inputFlags,
    ...modeFlags,
    { name: "explain", about: "also print what each control requires, found and read" },
  ],
  run: runJob,
};

/** What the job is given; undefined if the words are another command, or only want help or the version. */
export function evaluation(words: readonly string[]): Given | undefined {
  const [first, ...rest] = words;
  const isNamed = first === "evaluate";
  if (!isNamed && !first?.startsWith("-")) return undefined;
  const given = readCommandLine("evaluate", evaluate, isNamed ? rest : words);
  return given.flags.has("help") || given.flags.has("version") ? undefined : given;
}
