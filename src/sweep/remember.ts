/** Answers about groups are the same for all projects of a group, so each is read once. */

import type { Transport, TransportRequest, TransportResponse } from "../gitlab/transport.ts";

/** Answers that are kept. */
const most = 500;
const keptMs = 15 * 60_000;

/** Lists of projects and of merge requests below a group are long, and read only once anyway. */
const remembered = /^\/api\/v4\/groups\/[^/]+(?:\/(?!projects\b|merge_requests\b)|$)/;

export function rememberGroups(transport: Transport, now: () => number): Transport {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<TransportResponse> }>();

  function send(request: TransportRequest): Promise<TransportResponse> {
    if (request.method !== "GET" || !remembered.test(request.path)) return transport.send(request);
    const key = `${request.path}?${request.query ?? ""}`;
    const found = known.get(key);
    if (found && now() - found.at < keptMs) return found.answer;
    // It is for all projects, so it does not end with the time of the one that needs it first.
    const { deadlineAt: _, ...rest } = request;
    const answer = transport.send(rest);
    known.delete(key);
    known.set(key, { at: now(), answer });
    // A failure may be over the next time.
    answer.catch(() => known.delete(key));
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return answer;
  }

  return { ...transport, send };
}
