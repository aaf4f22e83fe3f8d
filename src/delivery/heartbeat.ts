/** Keeps status checks pending while a long evaluation runs: GitLab fails a pending status after two minutes. */

import type { GitLab } from "../gitlab/client.ts";
import type { JudgedHead } from "./status-check.ts";

/** First after a while, so that a run of seconds never posts it; then well inside the two minutes. */
const firstMs = 20_000;
const everyMs = 60_000;

export interface Heartbeat {
  /** Ends it, and waits for a post under way, so that the verdict is the newest row. */
  stop(): Promise<void>;
}

/** @param after calls back once after the given time; returns what cancels it */
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

  /** A refusal ends it for good: a head that is not ours, or a GitLab before 16.5 that does not know `pending`. */
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
