/** A file from GitLab, read piece by piece: complete, or an error at its end. */

import type { IncomingMessage } from "node:http";
import { timeIsOver } from "../shared/time-limit.ts";
import { limitYoungGeneration } from "../shared/young-generation.ts";
import { GitLabError, requestName } from "./errors.ts";
import { createTransport, type Transport, type TransportResponse } from "./transport.ts";

export interface Download {
  /** The size that the server announces; undefined if it does not. */
  readonly bytes: number | undefined;
  /** Throws GitLabError when the download breaks off or the deadline passes. Read it once, or end it with `return`. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** After so long without data, a connection counts as lost. */
const mostSilenceMs = 30_000;
const mostHops = 3;
/** The longest time that a timer can wait. */
const longestMs = 2 ** 31 - 1;

/** @param path below /api/v4, encoded; a redirect to object storage is followed, without the token */
export async function download(
  transport: Transport,
  below: string,
  onCall: (request: string) => void,
): Promise<Download> {
  const path = `/api/v4${below}`;
  const request = requestName("GET", path);
  onCall(request);
  const { baseUrl, deadlineAt, now } = transport.options;
  let [from, at, query] = [transport, path, ""];
  for (let hops = 0; hops <= mostHops; hops++) {
    let body: IncomingMessage | undefined;
    const take = (incoming: IncomingMessage) => {
      body?.destroy();
      body = incoming;
    };
    const sent = { method: "GET", path: at, query, expects: "empty", take } as const;
    const answer = await from.send(sent).catch((error) => {
      body?.destroy();
      throw error;
    });
    if (body)
      return {
        bytes: lengthOf(answer),
        pieces: pieces(body, request, leftUntil(deadlineAt?.(sent) ?? Number.POSITIVE_INFINITY, now)),
      };
    const target = next(baseUrl, answer, request);
    [at, query] = [target.pathname, target.search.slice(1)];
    from = createTransport({ ...transport.options, baseUrl: target.origin, token: undefined });
  }
  throw new GitLabError("GITLAB_UNEXPECTED", `too many redirects for ${request}`, { request });
}

function lengthOf({ headers }: TransportResponse): number | undefined {
  const length = headers["content-length"];
  return length === undefined || "content-encoding" in headers ? undefined : Number(length);
}

/** Object storage is another server. Its address is signed, so it gets no token. It must use TLS if GitLab does. */
function next(baseUrl: string, { headers, status }: TransportResponse, request: string): URL {
  const location = headers.location ?? "";
  const target = URL.canParse(location) ? new URL(location) : undefined;
  const isPlain = target?.protocol === "http:" && baseUrl.startsWith("https:");
  if (target && !isPlain && /^https?:$/.test(target.protocol)) return target;
  // The query of the address is a credential.
  const where = target ? target.origin + target.pathname : "nowhere";
  throw new GitLabError(
    "GITLAB_UNEXPECTED",
    `GitLab answered ${status} for ${request}: a redirect to ${where}, which is not followed`,
    { request, status, advice: "configure an https address for GitLab's object storage" },
  );
}

/** The deadline of the phase in which the download began: a later phase has its own. */
function leftUntil(endsAt: number, now: () => number): () => number {
  return () => endsAt - now();
}

async function* pieces(
  body: IncomingMessage,
  request: string,
  leftMs: () => number,
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  const stopped = (code: "TIMEOUT" | "GITLAB_UNAVAILABLE", why: string) =>
    new GitLabError(code, `${why} after ${bytes} bytes of ${request}`, { request });
  const timer = setTimeout(
    () => body.destroy(stopped("TIMEOUT", timeIsOver)),
    Math.min(Math.max(leftMs(), 0), longestMs),
  );
  body.setTimeout(mostSilenceMs, () => body.destroy(stopped("GITLAB_UNAVAILABLE", "no more data arrived")));
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      bytes += piece.length;
      limitYoungGeneration(bytes);
      // A stream that is never empty leaves no moment for the timer.
      if (leftMs() <= 0) throw stopped("TIMEOUT", timeIsOver);
      yield piece;
    }
  } catch (error) {
    if (error instanceof GitLabError) throw error;
    throw new GitLabError("GITLAB_UNAVAILABLE", `${request} broke off after ${bytes} bytes`, {
      request,
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    body.destroy();
  }
}
