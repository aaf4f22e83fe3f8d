#!/usr/bin/env node
/** The program: picks the command, reports a broken run with an exit code, and stops if the job is cancelled. */

import { evaluate } from "../commands/evaluate.ts";
import type { Terminal } from "../commands/terminal.ts";
import { secretFlags, secretsOf } from "../inputs/secrets.ts";
import { detectSurface } from "../reporting/surface.ts";
import { secretsIn } from "../shared/secrets.ts";

const cancelled = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => cancelled.abort());

// The reader of the output may close the pipe. The verdict is delivered anyway.
process.stdout.on("error", () => {});

const words = process.argv.slice(2);
const secrets = secretsIn(secretsOf(process.env, secretFlags(words)));

const terminal: Terminal = {
  env: process.env,
  surface: detectSurface(process.env, process.stdout.isTTY === true, () => Math.floor(Date.now() / 1000)),
  signal: cancelled.signal,
  secrets,
  print: (text) => process.stdout.write(`${secrets.clean(text)}\n`),
  complain: (text) => process.stderr.write(`${secrets.clean(text)}\n`),
};

// Not awaited at the top level: parts that load on demand import this file, so both would wait for each other.
void dispatch(words)
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });

// Node would print the error as it is, and end with 1, which means non-compliant.
process.on("uncaughtException", (error) => void fail(error).then((code) => process.exit(code)));

async function fail(error: unknown): Promise<number> {
  return (await import("../commands/failure.ts")).reportFailure(error, terminal);
}

async function dispatch(words: readonly string[]): Promise<number> {
  // A job has no arguments, so it starts without the parser.
  if (words.length === 0) return evaluate.run({ operands: [], flags: new Map(), problems: [] }, terminal);
  const { readCommandLine } = await import("../commands/command-line.ts");
  const [first = "evaluate", ...rest] = words;
  const isNamed = first === "evaluate";
  if (isNamed || first.startsWith("-")) {
    const given = readCommandLine("evaluate", evaluate, isNamed ? rest : words);
    if (!given.flags.has("help") && !given.flags.has("version")) return evaluate.run(given, terminal);
  }
  return (await import("../commands/other.ts")).otherCommand(words, terminal);
}
