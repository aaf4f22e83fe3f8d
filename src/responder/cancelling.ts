/**
 * What a job may still do after SIGTERM. GitLab Runner kills a container ten seconds later (Docker's default, which
 * executors/docker/internal/wait/wait.go leaves as it is), and a shell ten minutes later.
 */

import type { TransportOptions } from "../gitlab/transport.ts";
import { RunError } from "../shared/errors.ts";

/** For a write that GitLab may have by then: without its answer, nobody knows which status comes last. */
const underwayMs = 2000;
/** For everything that the job still reports to GitLab after that. */
export const lastWordMs = 5000;

type Through = NonNullable<TransportOptions["through"]>;

export interface Cancelling {
  /** Like the signal of the job, but later, if a write is underway. */
  readonly signal: AbortSignal;
  /** Sends nothing new once the job is cancelled. */
  readonly through: Through;
  /** Whether the job ended without the answer to a write, which GitLab may still carry out. */
  readonly isUnanswered: () => boolean;
}

/** @param through how requests are sent otherwise */
export function createCancelling(job: AbortSignal, through: Through = (send) => send()): Cancelling {
  const controller = new AbortController();
  const underway = new Set<Promise<unknown>>();
  let isUnanswered = false;

  async function cancel(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise((resolve) => {
      timer = setTimeout(resolve, underwayMs);
    });
    if (underway.size > 0) await Promise.race([Promise.allSettled(underway), tooLong]);
    clearTimeout(timer);
    isUnanswered = underway.size > 0;
    controller.abort();
  }
  if (job.aborted) controller.abort();
  else job.addEventListener("abort", () => void cancel(), { once: true });

  return {
    signal: controller.signal,
    isUnanswered: () => isUnanswered,
    through: (send, kind) =>
      through(() => {
        if (job.aborted) throw new RunError("INTERRUPTED", "the job was cancelled");
        const answer = send();
        if (kind === "GET" || kind === "HEAD" || kind === "graphql") return answer;
        const ended = answer.finally(() => underway.delete(ended));
        underway.add(ended);
        return ended;
      }, kind),
  };
}

export function isInterruption(error: unknown): boolean {
  return error instanceof RunError && error.code === "INTERRUPTED";
}
