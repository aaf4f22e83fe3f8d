/**
 * Serves a group of many projects, in a process of its own. Arguments: projects, milliseconds of each answer, share of
 * errors, and the number of requests after which it sends a message to its parent.
 */

import { manyProjectsState, manyToken, startSandbox } from "../../../src/sandbox/index.ts";

const lookEveryMs = 20;

export async function serveMany([
  projects = "1000",
  latencyMs = "30",
  failing = "0",
  tellAfter = "0",
]: readonly string[]) {
  const sandbox = await startSandbox({ state: manyProjectsState({ projects: Number(projects) }) });
  sandbox.faults.add({ kind: "delay", delayMs: Number(latencyMs), times: Number.POSITIVE_INFINITY });
  if (Number(failing) > 0) failSome(Number(failing));
  if (Number(tellAfter) > 0) tell(Number(tellAfter));
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
