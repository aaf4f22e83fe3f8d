/** The reference page of commands: what `--help` of each prints. */

import { allCommands, type Flag } from "../../src/commands/command.ts";
import { commandHelp } from "../../src/commands/help.ts";
import { commands } from "../../src/commands/registry.ts";
import { page } from "./reference.ts";

/** Of a block of code on a page. */
const width = 100;

export async function commandsPage(): Promise<string> {
  const parts = await Promise.all(
    allCommands(commands).map(async ([name, entry]) => {
      const command = await entry.load();
      const isInput = ({ isInput }: Flag) => isInput === true;
      const inputs = command.flags.filter(isInput).map((flag) => `\`--${flag.name}\``);
      const own = { ...command, flags: command.flags.filter((flag) => !isInput(flag)) };
      return [
        `## ${name}`,
        "",
        "```text",
        commandHelp(name, entry, own, width),
        "```",
        ...(inputs.length > 0 ? ["", `It also takes these [inputs](inputs.md): ${inputs.join(", ")}.`] : []),
        "",
      ];
    }),
  );
  return page("Commands", [
    "This page is for everyone who uses Countersign in a shell. `countersign COMMAND --help` prints the same. A command",
    "that does not exist, an unknown flag and a missing value end with exit code 2. `--json` prints data for a program.",
    "",
    ...parts.flat().slice(0, -1),
  ]);
}
