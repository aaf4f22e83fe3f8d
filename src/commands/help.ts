/** What `--help` prints: the commands and inputs of the program, or the usage, flags and examples of one command. */

import { presetNames } from "../policy/presets/registry.ts";
import { version } from "../version.ts";
import type { Command, Entry, Family, Flag, Operands } from "./command.ts";
import { commonFlags } from "./command-line.ts";
import { inputFlags } from "./input-flags.ts";
import { commands } from "./registry.ts";

type Row = readonly [name: string, about: string];

/** What the program is and which commands it has. A person who types only its name sees this. */
export function shortHelp(width: number): string {
  const names = Object.entries(commands).map(([name, { summary }]): Row => [name, summary]);
  return [
    ...folded(
      `countersign ${version} judges a GitLab merge request against a policy and reports the verdict to GitLab`,
      width,
    ),
    "",
    "Usage: countersign [COMMAND] [FLAGS]",
    "",
    "Commands:",
    ...table(names, width),
    "",
    ...folded(
      "countersign COMMAND --help shows the flags of a command, with examples. countersign --help lists the inputs of a job.",
      width,
    ),
  ].join("\n");
}

export function helpText(width: number): string {
  return [
    shortHelp(width),
    "",
    ...folded("Inputs of a job: flags, or INPUT_NAME in the environment", width),
    ...folded("countersign evaluate --help also lists those of the modes responder and sweep.", width),
    ...table(inputFlags.map(rowOf), width),
    "",
    ...folded(`Presets, which --policy takes as preset:NAME: ${presetNames.join(", ")}`, width),
    "",
    ...folded(
      "Exit codes: 0 compliant, 1 non-compliant, 2 setup, 3 undetermined, 4 not delivered, 143 cancelled",
      width,
    ),
  ].join("\n");
}

/** @param name all words of the command */
export function commandHelp(
  name: string,
  { summary, examples }: Entry,
  { operands, flags }: Command,
  width: number,
): string {
  const words = ["countersign", name, ...(operands ? [usageOf(operands)] : []), "[FLAGS]"];
  return [
    ...folded(summary, width),
    "",
    ...folded(`Usage: ${words.join(" ")}`, width),
    "",
    "Flags:",
    ...table([...flags, ...commonFlags].map(rowOf), width),
    "",
    "Examples:",
    ...examples.flatMap(([about, line]) => [`  # ${about}`, `  ${line}`]),
  ].join("\n");
}

export function familyHelp(name: string, { summary, verbs }: Family, width: number): string {
  return [
    ...folded(summary, width),
    "",
    ...folded(`Usage: countersign ${name} COMMAND [FLAGS]`, width),
    "",
    "Commands:",
    ...table(
      Object.entries(verbs).map(([verb, { summary }]): Row => [verb, summary]),
      width,
    ),
    "",
    ...folded(`countersign ${name} COMMAND --help shows the flags of a command, with examples.`, width),
  ].join("\n");
}

function usageOf({ name, count }: Operands): string {
  return count === "any number" ? `[${name}...]` : name;
}

function rowOf(flag: Flag): Row {
  const { name, value, mayStandAlone, about } = flag;
  if (value === undefined) return [`--${name}`, about];
  return [mayStandAlone ? `--${name}[=${value}]` : `--${name} ${value}`, about];
}

/**
 * Names on the left, folded texts beside them. A name that is too long for the column has its text below, and on a narrow
 * terminal every name has.
 */
function table(rows: readonly Row[], width: number): string[] {
  const column = Math.min(width < 60 ? 4 : 28, Math.max(...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, about]) => {
    const [first = "", ...rest] = folded(about, width - column - 4);
    const below = rest.map((line) => `${" ".repeat(column + 4)}${line}`);
    return name.length > column
      ? [`  ${name}`, `${" ".repeat(column + 4)}${first}`, ...below]
      : [`  ${name.padEnd(column)}  ${first}`, ...below];
  });
}

/** Lines of at most `width` characters. A longer word stays whole. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
