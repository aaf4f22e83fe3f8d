/** Parses the words after a command into operands and flags, and reports all their mistakes together. */

import { parseArgs } from "node:util";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { count, plain } from "../shared/text.ts";
import type { Command, Flag, Given, Operands } from "./command.ts";

/** Every command has these. */
export const commonFlags: readonly Flag[] = [
  { name: "help", about: "show what the command takes" },
  { name: "version", about: "show the version" },
];

/** Of a word that somebody typed. */
const longestShown = 200;

type Declared = Pick<Command, "operands" | "flags">;

/** Not strict in the sense of `parseArgs`, which would stop at the first mistake. The checks below find all of them. */
export function readCommandLine(
  command: string,
  { operands: taken, flags: own }: Declared,
  words: readonly string[],
): Given {
  const declared = new Map([...own, ...commonFlags].map((flag) => [flag.name, flag]));
  const args = joined(words, declared);
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries([...declared.values()].map((flag) => [flag.name, { type: typeOf(flag) }])),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const flags = new Map<string, string>();
  /** Undeclared flags as the user typed them, by the index of their word. */
  const unknown = new Map<number, string>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      // A word after an unknown flag is probably the flag's value. It is not reported as a second problem.
      const before = unknown.get(token.index - 1);
      if (before === undefined || before !== args[token.index - 1]) operands.push(token.value);
    }
    if (token.kind !== "option") continue;
    const flag = declared.get(token.name);
    if (!flag) {
      // Not `token.rawName`: `-json` is one word, but four tokens.
      unknown.set(token.index, (args[token.index] ?? "").replace(/=.*$/s, ""));
      continue;
    }
    const before = flags.get(flag.name);
    const problem = problemWith(flag, token, before !== undefined);
    if (problem !== undefined) problems.push(problem);
    else flags.set(flag.name, before === undefined ? (token.value ?? "true") : `${before}\n${token.value}`);
  }
  const names = [...declared.keys()].map((name) => `--${name}`);
  const unknownFlags = [...unknown.values()].map(
    (typed) => `${command} has no flag ${plain(typed, longestShown)}${didYouMean(typed, names)}`,
  );
  return {
    operands,
    flags,
    problems: [...unknownFlags, ...problems, ...operandProblem(command, taken, operands)],
  };
}

/** @throws RunError INPUT_INVALID with every problem */
export function refuseProblems(command: string, { problems }: Given): void {
  if (problems.length === 0) return;
  const advice = `countersign ${command} --help shows what it takes`;
  const [only = ""] = problems;
  throw problems.length === 1
    ? new RunError("INPUT_INVALID", only, { advice })
    : new RunError("INPUT_INVALID", `the command line has ${count(problems.length, "problem")}`, {
        problems,
        advice,
      });
}

/** Turns `--dry-run false` into `--dry-run=false`. A flag that may stand alone takes no other word as its value. */
function joined(words: readonly string[], declared: ReadonlyMap<string, Flag>): string[] {
  const args: string[] = [];
  for (const word of words) {
    const [before = "", name = ""] = /^--(.+)$/.exec(args.at(-1) ?? "") ?? [];
    const isValue = declared.get(name)?.mayStandAlone && /^(true|false)$/.test(word);
    if (isValue) args.splice(-1, 1, `${before}=${word}`);
    else args.push(word);
  }
  return args;
}

function typeOf({ value, mayStandAlone }: Flag): "boolean" | "string" {
  return value === undefined || mayStandAlone ? "boolean" : "string";
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemWith(
  flag: Flag,
  { rawName, value, inlineValue }: OptionToken,
  isRepeated: boolean,
): string | undefined {
  if (flag.value === undefined) return value === undefined ? undefined : `${rawName} takes no value`;
  if (isRepeated && !flag.mayRepeat) return `${rawName} is given twice`;
  if (value === undefined)
    return flag.mayStandAlone ? undefined : `${rawName} requires a value: ${flag.value}`;
  // `parseArgs` takes any next word as the value. A PEM key begins with dashes too, but no letter follows them.
  if (!inlineValue && /^--?[a-z]/i.test(value)) {
    const shown = plain(value, longestShown);
    return `${rawName} requires a value: ${flag.value}; if the value is ${shown}, write ${rawName}=${shown}`;
  }
  return value === "" && !flag.isInput ? `${rawName} requires a value: ${flag.value}` : undefined;
}

function operandProblem(command: string, taken: Operands | undefined, operands: readonly string[]): string[] {
  if (!taken) {
    const quoted = operands.map((word) => `"${plain(word, longestShown)}"`).join(", ");
    return operands.length === 0 ? [] : [`${command} takes flags only, not ${quoted}`];
  }
  const wanted = { "exactly one": 1, "exactly two": 2, "any number": operands.length }[taken.count];
  if (operands.length === wanted) return [];
  return wanted === 1
    ? [`${command} takes one ${taken.name.toLowerCase()}, not ${operands.length}`]
    : [`${command} takes ${taken.name}, not ${count(operands.length, "word")}`];
}
