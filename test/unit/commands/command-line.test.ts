import { describe, expect, it } from "vitest";
import type { Command } from "../../../src/commands/command.ts";
import { readCommandLine, refuseProblems } from "../../../src/commands/command-line.ts";
import { inputFlags } from "../../../src/commands/input-flags.ts";

const test: Pick<Command, "operands" | "flags"> = {
  operands: { name: "PLACE", count: "any number" },
  flags: [...inputFlags, { name: "json", about: "" }, { name: "junit", value: "FILE", about: "" }],
};

function read(...words: string[]) {
  const { operands, flags, problems } = readCommandLine("test", test, words);
  return { operands, flags: Object.fromEntries(flags), problems };
}

describe("words of a command line", () => {
  it.each([
    {
      words: ["--junit", "x.xml", "a", "--json", "b"],
      flags: { junit: "x.xml", json: "true" },
      operands: ["a", "b"],
    },
    { words: ["--junit=x=y.xml"], flags: { junit: "x=y.xml" }, operands: [] },
    { words: ["--junit=--json"], flags: { junit: "--json" }, operands: [] },
    { words: ["a", "--", "--json"], flags: {}, operands: ["a", "--json"] },
    { words: ["-"], flags: {}, operands: ["-"] },
    { words: ["-h"], flags: { help: "true" }, operands: [] },
    {
      words: ["--status-check", "A", "--status-check=B, C"],
      flags: { "status-check": "A\nB, C" },
      operands: [],
    },
    { words: ["--status-check", ""], flags: { "status-check": "" }, operands: [] },
    { words: ["--signing-key", "-----BEGIN KEY"], flags: { "signing-key": "-----BEGIN KEY" }, operands: [] },
    { words: ["--dry-run", "a"], flags: { "dry-run": "true" }, operands: ["a"] },
    { words: ["--dry-run", "false", "false"], flags: { "dry-run": "false" }, operands: ["false"] },
    { words: ["--dry-run=no"], flags: { "dry-run": "no" }, operands: [] },
  ])("are read: $words", ({ words, flags, operands }) => {
    expect(read(...words)).toEqual({ flags, operands, problems: [] });
  });

  it.each([
    { words: ["-json"], problem: "test has no flag -json, did you mean --json?" },
    {
      words: ["--status_check", "A"],
      problem: "test has no flag --status_check, did you mean --status-check?",
    },
    { words: ["--junt=x.xml"], problem: "test has no flag --junt, did you mean --junit?" },
    { words: ["--no-dry-run"], problem: "test has no flag --no-dry-run, did you mean --dry-run?" },
    { words: ["--junit"], problem: "--junit requires a value: FILE" },
    {
      words: ["--junit", "--json"],
      problem: "--junit requires a value: FILE; if the value is --json, write --junit=--json",
    },
    { words: ["--junit="], problem: "--junit requires a value: FILE" },
    { words: ["--junit=a", "--junit=b"], problem: "--junit is given twice" },
    { words: ["--json=true"], problem: "--json takes no value" },
    { words: ["--timeout", "5m", "--timeout=6m"], problem: "--timeout is given twice" },
    { words: ["--dry-run", "--dry-run=false"], problem: "--dry-run is given twice" },
  ])("are refused: $words", ({ words, problem }) => {
    expect(read(...words).problems).toEqual([problem]);
  });

  it("are refused with all that is wrong", () => {
    const given = readCommandLine("verify", { ...test, operands: { name: "FILE", count: "exactly one" } }, [
      "a",
      "b",
      "--keys=k",
      "--sha",
    ]);
    const problems = [
      "verify has no flag --keys",
      "--sha requires a value: SHA",
      "verify takes one file, not 2",
    ];
    expect(() => refuseProblems("verify", given)).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", exitCode: 2, problems }),
    );
  });
});
