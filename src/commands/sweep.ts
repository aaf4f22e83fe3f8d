/** Mode `sweep` of the job: builds what a shard needs, and runs it. */

import { setFlagsFromString } from "node:v8";
import { compose } from "../compose.ts";
import { createGitLab } from "../gitlab/client.ts";
import { createPace } from "../gitlab/pace.ts";
import { sleep } from "../gitlab/sleep.ts";
import type { RequestLogEntry } from "../gitlab/transport.ts";
import type { SweepInputs } from "../inputs/modes.ts";
import type { Inputs } from "../inputs/read.ts";
import { prepareFolder } from "../outputs/folder.ts";
import { createCancelling } from "../responder/cancelling.ts";
import { scopeProblems } from "../scope/scope.ts";
import { createLastWords } from "../sweep/last-words.ts";
import { clientsUntil, limitEach } from "../sweep/limits.ts";
import { loadPolicies } from "../sweep/policies.ts";
import { rememberGroups } from "../sweep/remember.ts";
import { runIdOf } from "../sweep/run-id.ts";
import { sweepShard } from "../sweep/sweep.ts";
import { createTargets } from "../sweep/targets.ts";
import { withoutWorkspace } from "../sweep/workspace.ts";
import type { Terminal } from "./terminal.ts";

/** GitLab's own limit for most requests is below it. */
const longestAnswerMs = 30_000;

/** Of the whole shard. GitLab's own limit for the job comes first; the input `timeout` limits each project. */
const longestMs = 30 * 86_400_000;

export async function runSweep(inputs: Inputs, sweep: SweepInputs, terminal: Terminal): Promise<number> {
  const wrong = scopeProblems(sweep).map(({ input, message }) => `‹${input}› ${message}`);
  if (wrong.length > 0) throw (await import("../inputs/complaints.ts")).refusal(wrong);
  const { env, secrets } = terminal;
  // Garbage of thousands of answers: V8 would let it grow to several times what is in use before it collects it.
  setFlagsFromString("--heap-growing-percent=30");
  await prepareFolder(inputs.reportDir);
  const pace = createPace({
    ...{ maxPerSecond: sweep.maxRequestsPerSecond, concurrency: sweep.concurrency },
    // The clock of the machine may be set meanwhile, and nothing must wait for that.
    ...{ now: () => performance.now(), sleep: (ms) => sleep(ms, signal), random: Math.random },
  });
  const { signal, through } = createCancelling(terminal.signal, pace.through);
  const requestLine = inputs.logLevel === "debug" ? (await import("./progress.ts")).requestLine : undefined;
  const onRequest = (entry: RequestLogEntry) => requestLine && terminal.print(requestLine(entry));
  const line = {
    ...{ through, connections: sweep.concurrency },
    // What nobody answers must leave time for other attempts within the time of one project.
    requestTimeoutMs: Math.min(longestAnswerMs, inputs.timeout / 4),
    deadlineAt: limitEach(inputs.timeout, Date.now, pace.pausesFromNow),
  };
  const world = { env, signal, secrets, onRequest, line };
  const composed = await compose({ ...inputs, timeout: longestMs }, world);
  try {
    const { transport, requestCount } = composed;
    const remembering = rememberGroups(transport, () => performance.now());
    const gitlab = createGitLab(remembering);
    const ports = {
      ...composed.ports,
      gitlabFor: (onCall?: (request: string) => void) =>
        onCall ? createGitLab(remembering, onCall) : gitlab,
      workspace: withoutWorkspace,
    };
    const judged: Inputs = { ...inputs, policyFrom: "checkout" };
    const context = {
      ...{ inputs: judged, sweep, ports, transport, policies: await loadPolicies(judged, ports) },
      targets: createTargets(judged, gitlab),
      lastWords: createLastWords(transport.options),
      pausesFromNow: pace.pausesFromNow,
      gitlabUntil: (deadlineAt: () => number) => clientsUntil(remembering, deadlineAt),
    };
    return await sweepShard(context, {
      ...{ print: terminal.print, throttledMs: pace.throttledMs, requestCount },
      runId: runIdOf(env),
    });
  } finally {
    composed.close();
  }
}
