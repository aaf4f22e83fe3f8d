/** The sandbox: an embedded GitLab server on loopback, for the demo and the tests. */
import { answerCall } from "./app.ts";
import { createClock, type SandboxClock } from "./clock.ts";
import type { StartedPipeline } from "./endpoints/triggers.ts";
import { createFaults, type SandboxFaults } from "./faults.ts";
import { closeServer, createSandboxServer, listen, type RecordedRequest } from "./http/server.ts";
import { sampleState } from "./sample/state.ts";
import type { SandboxState } from "./state/state.ts";
import { sandboxView } from "./view.ts";
import { type EventAttributes, notifyStatusChecks, pingExternalControls } from "./webhooks.ts";

export type { SandboxClock } from "./clock.ts";
export type { StartedPipeline } from "./endpoints/triggers.ts";
export type { Fault, SandboxFaults } from "./faults.ts";
export type { RecordedRequest } from "./http/server.ts";
export { sample } from "./sample/constants.ts";
export { manyProjectsState, manyToken } from "./sample/many.ts";
export { sampleState } from "./sample/state.ts";
export { samplePolicy } from "./sample-policy.ts";
export type * from "./settings/rows.ts";
export { groupSettingRows, projectSettingRows } from "./settings/rows.ts";
export {
  accessLevel,
  addExternalControl,
  addFramework,
  addGroup,
  addMember,
  addToken,
  addUser,
  protectedBranchRow,
} from "./state/builders.ts";
export type * from "./state/merge-request.ts";
export type * from "./state/people.ts";
export type * from "./state/pipeline.ts";
export { addPipeline, archiveRow, bridgeRow, jobRow, scannerRow } from "./state/pipeline-builders.ts";
export type * from "./state/project.ts";
export {
  addMergeRequest,
  addProject,
  addStatusCheck,
  addTag,
  approvalRule,
  commitRow,
  shaOf,
} from "./state/project-builders.ts";
export { emptyState, type SandboxState } from "./state/state.ts";
export type { EventAttributes } from "./webhooks.ts";

export interface SandboxOptions {
  readonly port?: number;
  readonly host?: string;
  /** For instance `/gitlab`. Everything outside it is a 404. */
  readonly relativeUrlRoot?: string;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Start of the sandbox clock, in milliseconds. */
  readonly now?: () => number;
  readonly state?: SandboxState;
  /**
   * Runs a pipeline that a trigger token started. The sandbox runs nothing itself. Its failure is what a failed job is to
   * GitLab's webhook: nothing.
   */
  readonly startPipeline?: (pipeline: StartedPipeline) => Promise<void>;
}

export interface Sandbox {
  /** The instance root, without a trailing slash. */
  readonly url: string;
  /** Mutable: tests change it directly. */
  readonly state: SandboxState;
  readonly clock: SandboxClock;
  /** Every request in order of arrival. */
  readonly log: readonly RecordedRequest[];
  readonly faults: SandboxFaults;
  /** Sends the merge request event to the status checks. Resolves when all are delivered or have failed. */
  notifyStatusChecks(mrId: number, action?: string, attributes?: EventAttributes): Promise<void>;
  /** The external half of a compliance evaluation. */
  pingExternalControls(projectId: number): Promise<void>;
  close(): Promise<void>;
}

const realTickMs = 1000;
const closeWaitMs = 1000;

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const base = options.now ?? Date.now;
  const state = options.state ?? sampleState(base());
  const host = options.host ?? "127.0.0.1";
  const root = (options.relativeUrlRoot ?? "").replace(/\/+$/, "");
  const clock = createClock(() => state, base);
  const log: RecordedRequest[] = [];
  const faults = createFaults();
  const running = new Set<Promise<void>>();
  let url = "";

  function notify(job: () => Promise<void>): void {
    const promise = job().finally(() => running.delete(promise));
    running.add(promise);
  }

  const parts = {
    state,
    clock,
    notify,
    rootUrl: () => url,
    view: () => sandboxView(state, log, clock.now()),
    startPipeline: options.startPipeline,
  };
  const server = createSandboxServer({
    root,
    ...(options.tls ? { tls: options.tls } : {}),
    faults,
    now: clock.now,
    rootUrl: () => url,
    record: (entry) => void log.push(entry),
    answer: (call, at = state) => answerCall({ ...parts, state: at }, call),
  });
  const port = await listen(server, options.port ?? 0, host);
  const name = host.includes(":") ? `[${host}]` : host;
  url = `${options.tls ? "https" : "http"}://${name}:${port}${root}`;
  const ticker = setInterval(clock.tick, realTickMs);
  ticker.unref();

  return {
    url,
    state,
    clock,
    log,
    faults,
    notifyStatusChecks: (mrId, action, attributes = {}) =>
      notifyStatusChecks(state, url, clock.now(), mrId, { ...(action ? { action } : {}), ...attributes }),
    pingExternalControls: (projectId) => pingExternalControls(state, url, clock.now, projectId),
    async close() {
      clearInterval(ticker);
      await closeServer(server);
      // Does not wait for services that do not answer.
      const patience = new Promise((resolve) => setTimeout(resolve, closeWaitMs).unref());
      await Promise.race([Promise.allSettled(running), patience]);
    },
  };
}
