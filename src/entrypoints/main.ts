#!/usr/bin/env node
/** The program: picks the command, reports a broken run with an exit code, and stops if the job is cancelled. */

import { runJob } from "../commands/evaluate.ts";
import type { Terminal } from "../commands/terminal.ts";
import { secretsOf } from "../inputs/secrets.ts";
import { detectSurface } from "../reporting/surface.ts";
import { exitCodes } from "../shared/errors.ts";
import { secretsIn } from "../shared/secrets.ts";

const mostLeftoverMs = 1000;

const cancelled = new AbortController();
const cancel = () => cancelled.abort();
// GitLab Runner can send it twice, and the second must not end what a cancelled job still has to say.
process.on("SIGTERM", cancel);
process.once("SIGINT", cancel);

// Until something else is known: a run that ends without a word is not a pass.
process.exitCode = exitCodes.setup;

// Not awaited at the top level: parts that load on demand import this file, so both would wait for each other.
void main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
    // What is still open, such as a connection that a library keeps, must not keep the job beyond its time.
    setTimeout(() => standardOutput().writableLength === 0 && process.exit(), mostLeftoverMs).unref();
  },
  // Of a file of the program that is missing. Node would end with 1, which means non-compliant.
  (error) => console.error(`Error: ${error.message}`),
);

async function main(words: readonly string[]): Promise<number> {
  // A job has no arguments, so it starts without the parser.
  const flags =
    words.length === 0
      ? new Map<string, string>()
      : (await import("../inputs/secret-flags.ts")).secretFlags(words);
  const terminal = openTerminal(flags);
  const fail = async (error: unknown) =>
    (await import("../commands/failure.ts")).reportFailure(error, terminal, words);
  // Node would print the error as it is, and end with 1, which means non-compliant.
  // If the words for it cannot be loaded either, a rejection would come back here again and again.
  process.on("uncaughtException", (error) => {
    const giveUp = () => {
      terminal.complain(`${error}`);
      process.exit();
    };
    void fail(error).then((code) => process.exit(code), giveUp);
  });
  return dispatch(words, terminal).catch(fail);
}

/** Node takes some milliseconds to open it, at the first use. */
function standardOutput(): typeof process.stdout {
  const { stdout } = process;
  // The reader of the output may close the pipe. The verdict is delivered anyway.
  if (stdout.listenerCount("error") === 0) stdout.on("error", () => {});
  return stdout;
}

function openTerminal(flags: ReadonlyMap<string, string>): Terminal {
  const secrets = secretsIn(secretsOf(process.env, flags));
  return {
    env: process.env,
    surface: detectSurface(
      process.env,
      () => standardOutput().isTTY === true,
      () => Math.floor(Date.now() / 1000),
    ),
    signal: cancelled.signal,
    secrets,
    prepare: () => void standardOutput(),
    print: (text) => standardOutput().write(`${secrets.clean(text)}\n`),
    complain: (text) => process.stderr.write(`${secrets.clean(text)}\n`),
  };
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  // A person who types only the name asks what it is.
  const isPerson =
    terminal.surface.host === "terminal" && !/^INPUT_/m.test(Object.keys(process.env).join("\n"));
  if (words.length === 0 && !isPerson)
    return runJob({ operands: [], flags: new Map(), problems: [] }, terminal);
  const given = (await import("../commands/evaluate-command.ts")).evaluation(words);
  return given
    ? runJob(given, terminal)
    : (await import("../commands/other.ts")).otherCommand(words, terminal);
}
