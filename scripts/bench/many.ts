/** Serves a group of many projects, in a process of its own. Arguments: projects, milliseconds of each answer, share of errors. */

import { manyProjectsState, manyToken, startSandbox } from "../../src/sandbox/index.ts";

export async function serveMany([projects = "1000", latencyMs = "30", failing = "0"]: readonly string[]) {
  const startedAt = performance.now();
  const state = manyProjectsState({ projects: Number(projects) });
  const sandbox = await startSandbox({ state });
  const share = Number(failing);
  sandbox.faults.add({ kind: "delay", delayMs: Number(latencyMs), times: Number.POSITIVE_INFINITY });
  if (share > 0) failSome(share);
  const ms = Math.round(performance.now() - startedAt);
  process.stdout.write(`${JSON.stringify({ url: sandbox.url, token: manyToken, ms })}\n`);

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
    }, 20);
  }
}
