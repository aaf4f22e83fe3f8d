/** Keeps status checks pending while a long evaluation runs: GitLab fails a pending status after two minutes. */

import type { GitLab } from "../gitlab/client.ts";
import type { JudgedHead } from "./status-check.ts";

/** The first pause is long enough that short runs never post. The others are well below two minutes. */
const firstMs = 20_000;
const everyMs = 60_000;

export interface Heartbeat {
  /** Stops it, and waits for a request in progress, so that the verdict is the newest row. */
  stop(): Promise<void>;
}

/** @param after calls back once after the given time; returns a function that cancels it */
export function startHeartbeat(
  gitlab: GitLab,
  judgedHead: JudgedHead,
  checkIds: readonly number[],
  after: (ms: number, then: () => void) => () => void,
): Heartbeat {
  let underway: Promise<unknown> = Promise.resolve();
  let isStopped = checkIds.length === 0;
  let cancel: () => void = () => {};
  if (!isStopped) cancel = after(firstMs, beat);

  function beat(): void {
    underway = Promise.all(checkIds.map((id) => post(id)));
    void underway.then(() => {
      if (!isStopped) cancel = after(everyMs, beat);
    });
  }

  /** Any refusal stops it: the head has changed, or GitLab is older than 16.5 and does not know `pending`. */
  async function post(externalStatusCheckId: number): Promise<void> {
    try {
      await gitlab.StatusChecks.set(judgedHead.projectId, judgedHead.iid, {
        externalStatusCheckId,
        sha: judgedHead.sha,
        status: "pending",
      });
    } catch {
      isStopped = true;
    }
  }

  return {
    async stop() {
      isStopped = true;
      cancel();
      await underway;
    },
  };
}
