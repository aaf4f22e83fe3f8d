/** `evaluate`, and the job itself: reads inputs, runs, prints the log, writes the reports. */

import { compose } from "../compose.ts";
import { type InputSources, readInputs } from "../inputs/read.ts";
import { exitCode } from "../outputs/exit-code.ts";
import { prepareFolder, writeReports } from "../outputs/write.ts";
import { renderLog } from "../reporting/console.ts";
import { run } from "../run.ts";
import { RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

export async function evaluateCommand(
  { explain, ...given }: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<number> {
  const flags = new Map(Object.entries(given));
  const { env, surface } = terminal;
  const startedAt = performance.now();
  const inputs = await readInputs({ flags, env, getInput: await inputReader(terminal, flags) });
  const isDebug = inputs.log_level === "debug";
  const isExplained = explain === "true" || isDebug;
  await prepareFolder(inputs.report_dir);
  const signer =
    inputs.signing || inputs.signing_key
      ? await (await import("../evidence/signer.ts")).createSigner(inputs, env)
      : undefined;
  const composed = await compose(inputs, {
    env,
    signal: terminal.signal,
    onRequest(entry) {
      if (!isDebug) return;
      const outcome = entry.status === 0 ? "no answer" : String(entry.status);
      terminal.print(
        `debug    ${entry.method} ${plain(entry.path)} ${outcome} ${Math.round(entry.durationMs)} ms`,
      );
    },
  });
  try {
    const { report, notices, ...rest } = await run(inputs, env, composed.ports);
    const written = await writeReports(report, {
      folder: inputs.report_dir,
      formatNames: inputs.formats,
      context: { jobUrl: env.CI_JOB_URL, policyPath: inputs.policy[0] ?? "" },
      host: surface.host,
      signer,
      material: { ...rest, env, flags },
    });
    const tookMs = Math.round(performance.now() - startedAt);
    const log = {
      report,
      notices: [...notices, ...(written.notices ?? [])],
      reportPath: written.path,
      tookMs,
      requests: composed.requestCount(),
      dryRun: inputs.dry_run,
      detail: isExplained ? (await import("../reporting/explained.ts")).explained : undefined,
    };
    terminal.print(renderLog(log, surface).trimEnd());
    return exitCode(report, inputs.fail_job_on, written.isSigned);
  } catch (error) {
    if (error instanceof RunError && error.code === "INTERRUPTED") {
      throw (await import("./interrupted.ts")).interrupted(composed.ports.progress, error);
    }
    throw error;
  } finally {
    composed.close();
  }
}

/** The toolkit's reader on a runner; elsewhere the same rule over the variables, without loading the toolkit. */
async function inputReader(
  { env, surface }: Terminal,
  flags: ReadonlyMap<string, string>,
): Promise<InputSources["getInput"]> {
  if (surface.host === "github") return (await import("./runner.ts")).onRunner(env, flags);
  return (name, { trimWhitespace }) => {
    const raw = env[`INPUT_${name.toUpperCase()}`] ?? "";
    return trimWhitespace ? raw.trim() : raw;
  };
}
