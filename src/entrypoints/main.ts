/** The program: picks the command, turns a broken run into words and an exit code, stops when the job is cancelled. */

import { evaluateCommand } from "../commands/evaluate.ts";
import { renderError, type Terminal } from "../commands/terminal.ts";
import { readCommandLine } from "../inputs/flags.ts";
import { detectSurface } from "../reporting/surface.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { version } from "../version.ts";

const cancelled = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => cancelled.abort());

const terminal: Terminal = {
  env: process.env,
  surface: detectSurface(process.env, process.stdout.isTTY === true, () => Math.floor(Date.now() / 1000)),
  signal: cancelled.signal,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

try {
  process.exitCode = await dispatch(process.argv.slice(2));
} catch (error) {
  const known = error instanceof RunError ? error : internal(error);
  terminal.complain(renderError(known, terminal.surface));
  if (terminal.surface.host === "github") {
    const { error: annotate } = await import("@actions/core");
    annotate([known.message, ...known.problems].join("; "), { title: "Countersign" });
  }
  process.exitCode = known.exitCode;
}

async function dispatch(words: readonly string[]): Promise<number> {
  const {
    command = "evaluate",
    operands,
    flags,
  } = readCommandLine(words, ["help", "version", "json", "h", "v"]);
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
      if (operands.length > 0)
        throw new RunError("INPUT_INVALID", `evaluate takes flags only, not "${operands[0]}"`);
      return evaluateCommand(flags, terminal);
    case "validate":
      return (await import("../commands/validate.ts")).validateCommand(operands, flags.has("json"), terminal);
    case "demo":
      return (await import("../commands/demo.ts")).demoCommand(flags, terminal);
    case "sandbox":
      return (await import("../commands/sandbox.ts")).sandboxCommand(flags, terminal);
    default: {
      const { commands } = await import("../commands/help.ts");
      throw new RunError(
        "INPUT_INVALID",
        `there is no command ${command}${didYouMean(command, Object.keys(commands))}`,
        {
          advice: `the commands are ${Object.keys(commands).join(", ")}`,
        },
      );
    }
  }
}

/** A defect of ours: the stack goes to the log of whoever wants to report it, the sentence stays one. */
function internal(error: unknown): RunError {
  const message = error instanceof Error ? error.message : String(error);
  const place =
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .slice(1, 3)
          .map((line) => line.trim())
          .join(" ")
      : "";
  return new RunError("INTERNAL", `something went wrong inside Countersign: ${message} ${place}`, {
    cause: error,
    advice: "please report this with the lines above; nothing was decided",
  });
}
