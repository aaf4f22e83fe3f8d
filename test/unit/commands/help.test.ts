import { describe, expect, it } from "vitest";
import { allCommands, isFamily } from "../../../src/commands/command.ts";
import { readCommandLine } from "../../../src/commands/command-line.ts";
import { commandHelp, familyHelp, helpText, shortHelp } from "../../../src/commands/help.ts";
import { commands, findCommand } from "../../../src/commands/registry.ts";
import { presetNames } from "../../../src/policy/presets/registry.ts";

const names = Object.keys(commands);
const all = allCommands(commands);
const families = Object.entries(commands).flatMap(([name, entry]) =>
  isFamily(entry) ? [{ name, entry }] : [],
);

describe("the help", () => {
  it.each([40, 60, 80, 100])("fits into %i columns, but for names and lines to copy", async (width) => {
    const pages = await Promise.all(
      all.map(async ([name, entry]) => commandHelp(name, entry, await entry.load(), width)),
    );
    const overviews = families.map(({ name, entry }) => familyHelp(name, entry, width));
    const lines = [helpText(width), ...overviews, ...pages].flatMap((page) => page.split("\n"));

    const long = lines.filter((line) => line.length > width);
    expect(long.filter((line) => !/^ {2}(--|#|countersign)/.test(line) && / /.test(line.trim()))).toEqual([]);
  });

  it("names every command and every preset", () => {
    for (const name of names) expect(shortHelp(80)).toMatch(new RegExp(`^  ${name} `, "m"));
    for (const name of presetNames) expect(helpText(1000)).toContain(name);
  });
});

describe("each command's help", () => {
  it.each(all)("of %s has two examples that the command takes", async (name, entry) => {
    const command = await entry.load();
    expect(entry.examples.length).toBe(2);
    for (const [, line] of entry.examples) {
      const [program, ...words] = line.replace(/ >.*$/, "").split(" ");
      expect(program).toBe("countersign");
      const found = findCommand(words);
      expect(found.name).toBe(name);
      expect(readCommandLine(name, command, found.rest).problems).toEqual([]);
    }
  });
});

describe("commands that share a first word", () => {
  it("name all of their commands", () => {
    for (const { name, entry } of families)
      for (const verb of Object.keys(entry.verbs))
        expect(familyHelp(name, entry, 80)).toMatch(new RegExp(`^  ${verb} `, "m"));
  });

  it.each([
    { words: ["checks"], name: "checks", rest: [] },
    { words: ["checks", "--help"], name: "checks", rest: ["--help"] },
    { words: ["checks", "apply", "a.yml", "--json"], name: "checks apply", rest: ["a.yml", "--json"] },
    { words: ["validate", "a.yml"], name: "validate", rest: ["a.yml"] },
  ])("are found by $words", ({ words, name, rest }) => {
    expect(findCommand(words)).toMatchObject({ name, rest });
  });

  it.each([
    { words: ["checkz", "apply"], message: "there is no command checkz, did you mean checks?" },
    { words: ["checks", "aply"], message: "checks has no command aply, did you mean apply?" },
    { words: ["controls", "toString"], message: "controls has no command toString" },
  ])("a wrong word is refused: $words", ({ words, message }) => {
    expect(() => findCommand(words)).toThrow(expect.objectContaining({ code: "INPUT_INVALID", message }));
  });
});
