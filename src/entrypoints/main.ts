#!/usr/bin/env node
/** The program: picks the command, turns a broken run into words and an exit code, stops when the job is cancelled. */

import { evaluateCommand } from "../commands/evaluate.ts";
import type { Terminal } from "../commands/terminal.ts";
import { readCommandLine } from "../inputs/flags.ts";
import { detectSurface } from "../reporting/surface.ts";
import { exitCodes } from "../shared/errors.ts";
import { version } from "../version.ts";

const cancelled = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => cancelled.abort());

// Whoever reads the output may stop reading; the verdict is delivered all the same.
process.stdout.on("error", () => {});

const terminal: Terminal = {
  env: process.env,
  surface: detectSurface(process.env, process.stdout.isTTY === true, () => Math.floor(Date.now() / 1000)),
  signal: cancelled.signal,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

// Not awaited at the top level: parts that load on demand import this file, and would wait for it in turn.
void dispatch(process.argv.slice(2))
  .catch(async (error: unknown) => (await import("../commands/failure.ts")).reportFailure(error, terminal))
  .then((code) => {
    process.exitCode = code;
  });

async function dispatch(words: readonly string[]): Promise<number> {
  const {
    command = "evaluate",
    operands,
    flags,
  } = readCommandLine(words, ["help", "version", "json", "explain", "h", "v"]);
  if (flags.has("help") || flags.has("h") || command === "help") {
    terminal.print((await import("../commands/help.ts")).helpText());
    return exitCodes.compliant;
  }
  if (flags.has("version") || flags.has("v")) {
    terminal.print(version);
    return exitCodes.compliant;
  }
  switch (command) {
    case "evaluate":
      if (operands[0] !== undefined) throw (await import("../commands/help.ts")).strayOperand(operands[0]);
      return evaluateCommand(Object.fromEntries(flags), terminal);
    case "validate":
      return (await import("../commands/validate.ts")).validateCommand(operands, flags.has("json"), terminal);
    case "explain":
      return (await import("../commands/explain.ts")).explainCommand(operands, flags.has("json"), terminal);
    case "demo":
      return (await import("../commands/demo.ts")).demoCommand(flags, terminal);
    case "sandbox":
      return (await import("../commands/sandbox.ts")).sandboxCommand(flags, terminal);
    default:
      throw (await import("../commands/help.ts")).unknownCommand(command);
  }
}
