/** `evaluate`, and the job itself: reads inputs, runs, prints the log, writes the reports. */

import { getInput } from "@actions/core";
import { compose } from "../compose.ts";
import { readInputs } from "../inputs/read.ts";
import { exitCode } from "../outputs/exit-code.ts";
import { writeReports } from "../outputs/write.ts";
import type { Progress } from "../ports.ts";
import { renderLog } from "../reporting/console.ts";
import { run } from "../run.ts";
import { RunError } from "../shared/errors.ts";
import { listed, plain } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

export async function evaluateCommand(
  flags: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<number> {
  const { env, surface } = terminal;
  const startedAt = performance.now();
  const inputs = readInputs({ flags, env, getInput });
  await mask(inputs.secrets, surface.host);
  const composed = compose(inputs, {
    env,
    signal: terminal.signal,
    onRequest(entry) {
      if (inputs.log_level !== "debug") return;
      const outcome = entry.status === 0 ? "no answer" : String(entry.status);
      terminal.print(
        `debug    ${entry.method} ${plain(entry.path)} ${outcome} ${Math.round(entry.durationMs)} ms`,
      );
    },
  });
  try {
    const { report, notices } = await run(inputs, env, composed.ports);
    const reportPath = await writeReports(report, inputs.report_dir, surface.host);
    const tookMs = Math.round(performance.now() - startedAt);
    const log = {
      report,
      notices,
      reportPath,
      tookMs,
      requests: composed.requestCount(),
      dryRun: inputs.dry_run,
    };
    terminal.print(renderLog(log, surface).trimEnd());
    return exitCode(report, inputs.fail_job_on);
  } catch (error) {
    if (error instanceof RunError && error.code === "INTERRUPTED")
      throw interrupted(composed.ports.progress, error);
    throw error;
  } finally {
    composed.close();
  }
}

/** Only a GitHub runner can be told what to mask; GitLab masks by the variable's own setting. */
async function mask(secrets: readonly string[], host: string): Promise<void> {
  if (host !== "github") return;
  const { setSecret } = await import("@actions/core");
  for (const secret of secrets) setSecret(secret);
}

function interrupted({ targets, done }: Progress, cause: RunError): RunError {
  const named = (kind: string, id: number, name: string | undefined | null) =>
    `${kind === "status_check" ? "status check" : "external control"} ${name == null ? id : `"${plain(name)}" (${id})`}`;
  const delivered = done.map((one) => `${named(one.target, one.id, one.name)}: ${one.status}`);
  const open = targets.filter(({ kind, id }) => !done.some((one) => one.target === kind && one.id === id));
  const told = delivered.length === 0 ? "nothing was delivered" : `delivered: ${listed(delivered)}`;
  const rest =
    open.length === 0
      ? ""
      : `; not delivered: ${listed(open.map(({ kind, id, name }) => named(kind, id, name)))}`;
  return new RunError("INTERRUPTED", `the job was cancelled; ${told}${rest}`, { cause });
}
