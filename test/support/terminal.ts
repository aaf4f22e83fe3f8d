/** A command without the start of a process, for cases that all take the same way through the program. */

import { runJob as evaluate } from "../../src/commands/evaluate.ts";
import { evaluation } from "../../src/commands/evaluate-command.ts";
import { reportFailure } from "../../src/commands/failure.ts";
import { otherCommand } from "../../src/commands/other.ts";
import type { Terminal } from "../../src/commands/terminal.ts";
import { secretFlags } from "../../src/inputs/secret-flags.ts";
import { secretsOf } from "../../src/inputs/secrets.ts";
import { detectSurface } from "../../src/reporting/surface.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { secretsIn } from "../../src/shared/secrets.ts";
import { type Ended, runChild, type Surroundings } from "./child.ts";
import { type JobOptions, type JobResult, placeOf, program, runJob as runBundle } from "./job.ts";

/** `npm run check -- --all` sets it. */
const throughBundle = /^(?:bundle|single)$/.test(process.env.COUNTERSIGN_TESTS ?? "");

interface Printed extends Ended {
  readonly stderr: string;
}

/** In the process of the test, and with all tests, as in CI, the bundle in its own. */
export function runProgram(words: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return throughBundle
    ? runChild(process.execPath, [program, ...words], surroundings)
    : runInProcess(words, surroundings);
}

/** As `runJob` of `job.ts`. Not for a job on a GitHub-style runner: that one's files are found by the process's own variables. */
export async function runJob(sandbox: Sandbox, options: JobOptions = {}): Promise<JobResult> {
  if (throughBundle) return runBundle(sandbox, options);
  const { cwd, env, finish } = placeOf(sandbox, options);
  const { code, stdout, stderr } = await runInProcess(options.args ?? [], { cwd, env });
  return finish({ code, stdout, stderr });
}

let before: Promise<unknown> = Promise.resolve();

/** One at a time, because the folder is the process's own. */
function runInProcess(words: readonly string[], surroundings: Surroundings): Promise<Printed> {
  const running = before.then(() => runHere(words, surroundings));
  before = running.catch(() => {});
  return running;
}

/** As `main.ts` runs it: without any words the job. */
async function runHere(words: readonly string[], { cwd, env }: Surroundings): Promise<Printed> {
  let [output, stdout, stderr] = ["", "", ""];
  const secrets = secretsIn(secretsOf(env, secretFlags(words)));
  const terminal: Terminal = {
    ...{
      env,
      secrets,
      surface: detectSurface(
        env,
        () => false,
        () => 0,
      ),
      signal: new AbortController().signal,
    },
    prepare() {},
    print(text) {
      stdout += `${secrets.clean(text)}\n`;
      output += `${secrets.clean(text)}\n`;
    },
    complain(text) {
      stderr += `${secrets.clean(text)}\n`;
      output += `${secrets.clean(text)}\n`;
    },
  };
  const folder = process.cwd();
  process.chdir(cwd);
  try {
    const given = words.length === 0 ? { operands: [], flags: new Map(), problems: [] } : evaluation(words);
    const running = given ? evaluate(given, terminal) : otherCommand(words, terminal);
    const code = await running.catch((error) => reportFailure(error, terminal, words));
    return { code, output, stdout, stderr };
  } finally {
    process.chdir(folder);
  }
}
