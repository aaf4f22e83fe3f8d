/** A command in this process, for tables of cases that all take the same way through the program. */

import { runJob } from "../../src/commands/evaluate.ts";
import { reportFailure } from "../../src/commands/failure.ts";
import { otherCommand } from "../../src/commands/other.ts";
import type { Terminal } from "../../src/commands/terminal.ts";
import { secretFlags } from "../../src/inputs/secret-flags.ts";
import { secretsOf } from "../../src/inputs/secrets.ts";
import { detectSurface } from "../../src/reporting/surface.ts";
import { secretsIn } from "../../src/shared/secrets.ts";
import type { Ended, Surroundings } from "./child.ts";

/** As `main.ts` runs it, without any words the job. The folder is this process's own meanwhile, so one command runs at a time. */
export async function runInProcess(
  words: readonly string[],
  { cwd, env }: Omit<Surroundings, "timeout">,
): Promise<Ended> {
  let output = "";
  let stdout = "";
  const secrets = secretsIn(secretsOf(env, secretFlags(words)));
  const terminal: Terminal = {
    ...{ env, secrets, surface: detectSurface(env, false, () => 0), signal: new AbortController().signal },
    print(text) {
      stdout += `${secrets.clean(text)}\n`;
      output += `${secrets.clean(text)}\n`;
    },
    complain(text) {
      output += `${secrets.clean(text)}\n`;
    },
  };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const running =
      words.length === 0
        ? runJob({ operands: [], flags: new Map(), problems: [] }, terminal)
        : otherCommand(words, terminal);
    const code = await running.catch((error) => reportFailure(error, terminal, words));
    return { code, output, stdout };
  } finally {
    process.chdir(before);
  }
}
