/** How long the parts of a sweep may take. A pause that GitLab requires does not count. */

import { createGitLab, type GitLab } from "../gitlab/client.ts";
import type { Transport, TransportRequest } from "../gitlab/transport.ts";

/** @param pauses how long everything has waited since now, or will wait */
export function deadlineIn(ms: number, now: () => number, pauses: () => number): () => number {
  const endsAt = now() + ms;
  return () => endsAt + pauses();
}

/** A deadline for each request with all its attempts, or the request's own one, if that is earlier. */
export function limitEach(
  ms: number,
  now: () => number,
  pausesFromNow: () => () => number,
): (request: TransportRequest) => number {
  const begun = new WeakMap<TransportRequest, () => number>();
  return (request) => {
    const common = begun.get(request) ?? deadlineIn(ms, now, pausesFromNow());
    begun.set(request, common);
    return Math.min(common(), request.deadlineAt?.() ?? Number.POSITIVE_INFINITY);
  };
}

/** Clients whose requests end with the time of one project: what it does not wait for any more must not hold a connection. */
export function clientsUntil(
  transport: Transport,
  deadlineAt: () => number,
): (onCall?: (request: string) => void) => GitLab {
  const limited: Transport = {
    ...transport,
    // A download reads on after its answer has begun.
    options: { ...transport.options, deadlineAt },
    send: (request) => transport.send({ deadlineAt, ...request }),
  };
  return (onCall) => createGitLab(limited, onCall);
}
