/** `evaluate`, and the job itself: reads inputs, runs, prints the log, writes the reports. */

import { compose } from "../compose.ts";
import { type InputSources, readInputs } from "../inputs/read.ts";
import { exitCode } from "../outputs/exit-code.ts";
import { prepareFolder, writeReports } from "../outputs/write.ts";
import { renderLog } from "../reporting/console.ts";
import { run } from "../run.ts";
import { RunError } from "../shared/errors.ts";
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
    onRequest: isDebug ? (await import("./debug.ts")).requestPrinter(terminal) : () => {},
  });
  let progress: Promise<() => void> | undefined;
  const cancelProgress = composed.ports.after(2000, () => {
    progress = import("./progress.ts").then((part) =>
      part.showProgress(composed, terminal, startedAt, isDebug),
    );
  });
  const endProgress = async () => {
    cancelProgress();
    (await progress)?.();
  };
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
    await endProgress();
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
    const text = (await renderLog(log, surface)).trimEnd();
    terminal.print(surface.host === "terminal" ? (await import("./wrap.ts")).wrap(text, 80) : text);
    return exitCode(report, inputs.fail_job_on, written.isSigned);
  } catch (error) {
    if (error instanceof RunError && error.code === "INTERRUPTED") {
      throw (await import("./interrupted.ts")).interrupted(composed.ports.progress, error);
    }
    throw error;
  } finally {
    await endProgress();
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
