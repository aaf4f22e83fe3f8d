/** The job itself: reads inputs, runs, prints the log, writes the reports. */

import { type Composed, compose } from "../compose.ts";
import type { RequestLogEntry } from "../gitlab/transport.ts";
import { fromEnvironment, readInputs, reportFolder } from "../inputs/read.ts";
import type { InputSources } from "../inputs/read-table.ts";
import { secretsOf } from "../inputs/secrets.ts";
import { exitCode } from "../outputs/exit-code.ts";
import { clearFolder, prepareFolder } from "../outputs/folder.ts";
import { writeReports } from "../outputs/write.ts";
import { renderLog } from "../reporting/console.ts";
import { run } from "../run.ts";
import { RunError } from "../shared/errors.ts";
import { meanwhile } from "../shared/meanwhile.ts";
import type { Given } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export async function runJob({ flags: given, problems }: Given, terminal: Terminal): Promise<number> {
  const { env, surface, secrets } = terminal;
  const isJob = surface.host === "gitlab" || surface.host === "github";
  const flags = isJob ? given : await (await import("./origin.ts")).withOrigin(given, terminal);
  const startedAt = performance.now();
  await clearFolder(reportFolder({ flags, env, getInput: fromEnvironment(env) }), env);
  const getInput = await inputReader(terminal, flags);
  const inputs = await readInputs({ flags, env, getInput, problems });
  if (inputs.ofMode?.mode === "sweep")
    return (await import("./sweep.ts")).runSweep(inputs, inputs.ofMode, terminal);
  const { judge, ...own } =
    inputs.ofMode?.mode === "responder"
      ? (await import("../responder/respond.ts")).asResponder(inputs.ofMode, terminal)
      : { judge: run };
  const isDebug = inputs.logLevel === "debug";
  await prepareFolder(inputs.reportDir);
  const signer =
    inputs.signing || inputs.signingKey
      ? await (await import("../evidence/create-signer.ts")).createSigner(inputs, env)
      : undefined;
  const requestLine = isDebug ? (await import("./progress.ts")).requestLine : undefined;
  const onRequest = (entry: RequestLogEntry) => requestLine && terminal.print(requestLine(entry));
  const composed = await compose(inputs, { env, signal: terminal.signal, secrets, onRequest, ...own });
  const endProgress = showProgressLater(composed, terminal, startedAt, isDebug);
  try {
    const judging = judge(inputs, env, composed.ports);
    meanwhile(() => {
      terminal.prepare();
      // Node takes some milliseconds before the first digest.
      composed.ports.sha256("");
    });
    const result = await judging;
    if ("unanswered" in result)
      return (await import("../responder/unanswered.ts")).leave(result, inputs, terminal);
    const { report, notices, noteUrl, ...rest } = result;
    const written = await writeReports(report, {
      folder: inputs.reportDir,
      formatNames: inputs.formats,
      context: { policyPath: inputs.policy[0] ?? "" },
      host: surface.host,
      signer,
      material: { ...rest, secrets, limit: composed.ports.limit() },
    });
    await endProgress();
    const log = {
      report,
      notices: [...notices, ...written.notices],
      paths: written.paths,
      noteUrl,
      tookMs: Math.round(performance.now() - startedAt),
      requests: composed.requestCount(),
      dryRun: inputs.dryRun,
      isCheckNamed: inputs.statusChecks.length > 0,
      detail:
        flags.has("explain") || isDebug ? (await import("../reporting/explained.ts")).explained : undefined,
    };
    // A wrapped line can break within a secret.
    const text = secrets.clean((await renderLog(log, surface)).trimEnd());
    terminal.print(surface.host === "terminal" ? (await import("./wrap.ts")).wrap(text, 80) : text);
    return exitCode(report, inputs.failJobOn, written.isSigned);
  } catch (error) {
    if (error instanceof RunError && error.code === "INTERRUPTED") {
      throw (await import("./progress.ts")).interrupted(composed.ports.progress, error);
    }
    throw error;
  } finally {
    await endProgress();
    composed.close();
  }
}

/**
 * On a GitHub-style runner the toolkit reads the inputs, after it has masked the secrets. Elsewhere the toolkit is not
 * loaded, because it is large.
 */
async function inputReader(
  { env, surface }: Terminal,
  flags: Given["flags"],
): Promise<InputSources["getInput"]> {
  if (surface.host !== "github") return fromEnvironment(env);
  const { getInput, setSecret } = await import("@actions/core");
  for (const secret of secretsOf(env, flags)) setSecret(secret);
  return getInput;
}

/** Shows progress after a delay. Most runs end before it. @returns a function that stops it */
function showProgressLater(
  composed: Composed,
  terminal: Terminal,
  startedAt: number,
  isDebug: boolean,
): () => Promise<void> {
  let progress: Promise<() => void> | undefined;
  const cancel = composed.ports.after(2000, () => {
    progress = import("./progress.ts").then(({ showProgress }) =>
      showProgress(composed, terminal, startedAt, isDebug),
    );
  });
  return async () => {
    cancel();
    (await progress)?.();
  };
}
