/** What `--help` prints: the commands and inputs of the program, or the usage and flags of one command. */

import { version } from "../version.ts";
import type { Command, Flag, Operands } from "./command.ts";
import { commonFlags } from "./command-line.ts";
import { inputFlags } from "./input-flags.ts";
import { commands } from "./registry.ts";

export function helpText(): string {
  return [
    `countersign ${version}: judges a GitLab merge request against a policy and reports the verdict to GitLab`,
    "",
    "usage: countersign [COMMAND] [FLAGS]",
    "",
    "commands:",
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    "",
    "flags, each also as INPUT_NAME in the environment:",
    ...inputFlags.map(({ name, about }) => `  ${`--${name}`.padEnd(26)} ${about}`),
    "",
    "more flags: --help, --version; countersign COMMAND --help shows the flags of a command",
    "",
    "exit codes: 0 compliant, 1 non-compliant, 2 setup, 3 undetermined, 4 not delivered, 143 cancelled",
  ].join("\n");
}

export function commandHelp(name: string, { operands, flags }: Command): string {
  const words = ["countersign", name, ...(operands ? [usageOf(operands)] : []), "[FLAGS]"];
  const rows = [...flags, ...commonFlags].map((flag) => [nameOf(flag), flag.about] as const);
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)));
  return [
    `usage: ${words.join(" ")}`,
    "",
    commands[name]?.summary,
    "",
    "flags:",
    ...rows.map(([left, about]) => {
      const column = left.length > width ? `${left}\n  ${" ".repeat(width)}` : left.padEnd(width);
      return `  ${column}  ${about}`;
    }),
  ].join("\n");
}

function usageOf({ name, count }: Operands): string {
  return count === "exactly one" ? name : `[${name}...]`;
}

function nameOf({ name, value, mayStandAlone }: Flag): string {
  if (value === undefined) return `--${name}`;
  return mayStandAlone ? `--${name}[=${value}]` : `--${name} ${value}`;
}
