/** What a cancelled sweep still says about merge requests that it was answering: it may not leave a pass that it has not looked at again. */

import { createGitLab, type GitLab } from "../gitlab/client.ts";
import { createTransport, type Transport, type TransportOptions } from "../gitlab/transport.ts";
import { lastWordMs } from "../responder/cancelling.ts";

export interface LastWords {
  /** A client whose requests do not end with those of the job, but soon. */
  readonly gitlab: () => GitLab;
  /** Work that the job must not end before. */
  readonly follow: <T>(work: Promise<T>) => Promise<T>;
  /** Resolves when all of it has ended. */
  readonly said: () => Promise<void>;
}

/** @param options of the job's own transport */
export function createLastWords({ through: _, signal: __, ...options }: TransportOptions): LastWords {
  const underway = new Set<Promise<unknown>>();
  let transport: Transport | undefined;

  function open(): Transport {
    const endsAt = options.now() + lastWordMs;
    const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    return createTransport({ ...options, sleep, deadlineAt: () => endsAt });
  }

  return {
    gitlab() {
      transport ??= open();
      return createGitLab(transport);
    },
    follow(work) {
      underway.add(work);
      return work.finally(() => underway.delete(work));
    },
    async said() {
      while (underway.size > 0) await Promise.allSettled(underway);
      transport?.close();
    },
  };
}
