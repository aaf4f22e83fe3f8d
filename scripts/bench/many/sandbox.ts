/** Serves a group of many projects, in a process of its own. The only argument is a `Wanted` as JSON. */

import {
  addMergeRequest,
  addStatusCheck,
  manyProjectsState,
  manyToken,
  startSandbox,
} from "../../../src/sandbox/index.ts";

export interface Wanted {
  readonly projects: number;
  /** Of each answer. */
  readonly latencyMs: number;
  /** Share of requests that fail. */
  readonly failing?: number;
  /** After so many requests, a message is sent to the parent. */
  readonly tellAfter?: number;
  /** One open merge request in each project, `!1`, and a status check with the project's id. */
  readonly mergeRequests?: boolean;
  /** Of the token's user in the group; 40 by default. */
  readonly role?: number;
}

const lookEveryMs = 20;

export async function serveMany([json = ""]: readonly string[]) {
  const {
    projects,
    latencyMs,
    failing = 0,
    tellAfter = 0,
    mergeRequests,
    role = 40,
  }: Wanted = JSON.parse(json);
  const state = manyProjectsState({ projects });
  for (const { id } of mergeRequests ? state.projects : []) {
    addMergeRequest(state, id, { iid: 1 });
    addStatusCheck(state, id, { id, name: "Countersign" });
  }
  for (const { members } of state.groups)
    for (const member of members) if (member.access_level === 40) member.access_level = role;
  const sandbox = await startSandbox({ state });
  sandbox.faults.add({ kind: "delay", delayMs: latencyMs, times: Number.POSITIVE_INFINITY });
  if (failing > 0) failSome(failing);
  if (tellAfter > 0) tell(tellAfter);
  process.send?.({ url: sandbox.url, token: manyToken });
  process.on("message", () => process.send?.({ requests: sandbox.log.length }));

  function tell(after: number): void {
    const timer = setInterval(() => {
      if (sandbox.log.length < after) return;
      clearInterval(timer);
      process.send?.({ reached: after });
    }, lookEveryMs);
  }

  /** Every so many requests one fails, and now and then GitLab throttles. */
  function failSome(share: number): void {
    const every = Math.round(1 / share);
    let number = 0;
    const add = () => {
      number++;
      const fault =
        number % 10 === 0
          ? ({ kind: "throttle", retryAfter: 1 } as const)
          : ({ kind: "status", status: number % 2 === 0 ? 502 : 500 } as const);
      sandbox.faults.add({ ...fault, skip: every - 1, times: 1 });
    };
    add();
    setInterval(() => {
      const due = Math.floor(sandbox.log.length / every);
      while (number < due) add();
    }, lookEveryMs);
  }
}
