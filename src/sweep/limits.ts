/** How long the parts of a sweep may take. A pause that GitLab requires does not count. */

import { createGitLab, type GitLab } from "../gitlab/client.ts";
import type { Transport } from "../gitlab/transport.ts";

/** @param pauses how long everything has waited since now, or will wait */
export function deadlineIn(ms: number, now: () => number, pauses: () => number): () => number {
  const endsAt = now() + ms;
  return () => endsAt + pauses();
}

/** Clients whose requests end with the time of one project: what it does not wait for any more must not hold a connection. */
export function clientsUntil(
  transport: Transport,
  deadlineAt: () => number,
): (onCall?: (request: string) => void) => GitLab {
  const limited: Transport = {
    ...transport,
    send: (request) => transport.send({ deadlineAt, ...request }),
  };
  return (onCall) => createGitLab(limited, onCall);
}
