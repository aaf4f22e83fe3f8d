import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../../src/commands/command-line.ts";
import { commandHelp, helpText, shortHelp } from "../../../src/commands/help.ts";
import { commands, loadCommand } from "../../../src/commands/registry.ts";
import { presetNames } from "../../../src/policy/presets/registry.ts";

const names = Object.keys(commands);

describe("the help", () => {
  it.each([60, 80, 100])("fits into %i columns, but for names and lines to copy", async (width) => {
    const pages = await Promise.all(
      names.map(async (name) => commandHelp(name, await loadCommand(name), width)),
    );
    const lines = [helpText(width), ...pages].flatMap((page) => page.split("\n"));

    const long = lines.filter((line) => line.length > width);
    expect(long.filter((line) => !/^ {2}(--|#|countersign)/.test(line) && / /.test(line.trim()))).toEqual([]);
  });

  it("names every command and every preset", () => {
    for (const name of names) expect(shortHelp(80)).toMatch(new RegExp(`^  ${name} `, "m"));
    for (const name of presetNames) expect(helpText(1000)).toContain(name);
  });
});

describe("each command's help", () => {
  it.each(names)("of %s has two examples that the command takes", async (name) => {
    const command = await loadCommand(name);
    const examples = commands[name]?.examples ?? [];
    expect(examples.length).toBe(2);
    for (const [, line] of examples) {
      const [program, first, ...words] = line.replace(/ >.*$/, "").split(" ");
      expect([program, first]).toEqual(["countersign", name]);
      expect(readCommandLine(name, command, words).problems).toEqual([]);
    }
  });
});
