#!/usr/bin/env node
/** The program: picks the command, reports a broken run with an exit code, and stops if the job is cancelled. */

import { evaluate } from "../commands/evaluate.ts";
import type { Terminal } from "../commands/terminal.ts";
import { detectSurface } from "../reporting/surface.ts";

const cancelled = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => cancelled.abort());

// The reader of the output may close the pipe. The verdict is delivered anyway.
process.stdout.on("error", () => {});

const terminal: Terminal = {
  env: process.env,
  surface: detectSurface(process.env, process.stdout.isTTY === true, () => Math.floor(Date.now() / 1000)),
  signal: cancelled.signal,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

// Not awaited at the top level: parts that load on demand import this file, so both would wait for each other.
void dispatch(process.argv.slice(2))
  .catch(async (error: unknown) =>
    (await import("../commands/failure.ts")).reportFailure(error, terminal, process.argv[2]),
  )
  .then((code) => {
    process.exitCode = code;
  });

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
