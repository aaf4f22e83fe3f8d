/** A file from GitLab as it comes, for whoever reads it piece by piece: whole, or an error at its end. */

import type { IncomingMessage } from "node:http";
import { GitLabError, requestName } from "./errors.ts";
import { createTransport, type Transport, type TransportResponse } from "./transport.ts";

export interface Download {
  /** What the server says it will send; undefined where it does not. */
  readonly bytes: number | undefined;
  /** Throws GitLabError when it breaks off or the deadline passes; to be read once, or given up by `return`. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Without a sign of life for so long, a connection counts as lost. */
const mostSilenceMs = 30_000;
const mostHops = 3;
/** What a timer can wait. */
const longestMs = 2 ** 31 - 1;

/** @param below path below /api/v4, encoded; object storage is read where GitLab sends us, without the token */
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
    const answer = await from
      .send({ method: "GET", path: at, query, expects: "empty", take })
      .catch((error) => {
        body?.destroy();
        throw error;
      });
    if (body)
      return {
        bytes: lengthOf(answer),
        pieces: pieces(body, request, deadlineAt ? deadlineAt() - now() : longestMs),
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

/** Object storage is another server: it gets no token, since its address is signed, and never less than TLS. */
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
    { request, status, advice: "let GitLab name its object storage by an https address" },
  );
}

async function* pieces(body: IncomingMessage, request: string, leftMs: number): AsyncIterable<Uint8Array> {
  let bytes = 0;
  const stop = (code: "TIMEOUT" | "GITLAB_UNAVAILABLE", why: string) => () =>
    body.destroy(new GitLabError(code, `${why} ${bytes} bytes of ${request} had come`, { request }));
  const timer = setTimeout(stop("TIMEOUT", "the deadline passed when"), Math.min(leftMs, longestMs));
  body.setTimeout(mostSilenceMs, stop("GITLAB_UNAVAILABLE", "nothing more came after"));
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      bytes += piece.length;
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
