/** Every request to GitLab goes through here: deadlines, retries, redirects, the server's clock. */

import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { type Attempt, type Line, tryOnce } from "./attempt.ts";
import { createServerClock, type ServerClock } from "./clock.ts";
import type { Situation } from "./errors.ts";
import { type Answer, type ExchangeOptions, exchange, openWire, type Wire } from "./exchange.ts";
import { createInterruption } from "./interruption.ts";

export interface TransportOptions {
  /** Instance root, a sub-path is allowed. */
  readonly baseUrl: string;
  readonly token?: string | undefined;
  /** PEM text, added to the built-in roots. */
  readonly certificateAuthorities?: string | undefined;
  /** For one attempt. */
  readonly requestTimeoutMs?: number;
  /**
   * On the scale of `now()`; nothing is tried past it. It is read each time, because each phase of a run has its own.
   * The request is the same object for all its attempts.
   */
  readonly deadlineAt?: (request: TransportRequest) => number;
  readonly maxBodyBytes?: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Cancels everything with INTERRUPTED. */
  readonly signal?: AbortSignal | undefined;
  /** The proxy settings are read from here. */
  readonly env?: Environment;
  readonly onRequest?: ((entry: RequestLogEntry) => void) | undefined;
  /** Decides when each attempt is sent. `kind` is the method, or `graphql`: such requests take about as long as each other. */
  readonly through?: ((send: () => Promise<Answer>, kind: string) => Promise<Answer>) | undefined;
  /** Connections at the same time. */
  readonly connections?: number | undefined;
}

export interface RequestLogEntry {
  readonly method: string;
  readonly path: string;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly durationMs: number;
  readonly attempt: number;
  readonly retryInMs?: number;
}

export interface TransportRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the root, encoded: "/api/v4/projects/42". */
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
  /** Called for every attempt, so that each is signed anew. */
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly anonymous?: boolean;
  /** A POST that only reads, such as a GraphQL query, is retried like a read. */
  readonly reads?: boolean;
  /** JSON by default. */
  readonly expects?: "json" | "bytes" | "empty";
  /** Takes a success as it arrives. The caller must then follow redirects. */
  readonly take?: ExchangeOptions["take"];
  readonly situation?: Situation;
  /** Tried until the deadline: the earlier status would stay, and it is wrong by now. */
  readonly insists?: boolean;
  /** Attempts at most, the first included. */
  readonly most?: number;
  /** Its own, for a `deadlineAt` of the transport that looks at it. */
  readonly deadlineAt?: (() => number) | undefined;
}

export interface TransportResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the bytes if `expects` says so. */
  readonly body: unknown;
  readonly attempts: number;
}

export interface Transport extends Omit<ServerClock, "learn"> {
  /** Rejects with a GitLabError for every answer but success, and with INTERRUPTED. */
  send(request: TransportRequest): Promise<TransportResponse>;
  requestCount(): number;
  /** What it was made from. */
  readonly options: TransportOptions;
  close(): void;
}

export function createTransport(options: TransportOptions): Transport {
  const { token, now, env = {} } = options;
  const {
    requestTimeoutMs = 30_000,
    deadlineAt = () => Number.POSITIVE_INFINITY,
    maxBodyBytes = 64 * 2 ** 20,
  } = options;
  const root = new URL(options.baseUrl);
  const base = root.href.replace(/\/$/, "");
  if (token && /[^\x21-\x7e]/.test(token)) {
    throw new RunError(
      "INPUT_INVALID",
      "‹gitlab_token› contains a space, a line break or another character that no token has",
    );
  }
  let wire: Promise<Wire> | undefined;
  let sentCount = 0;
  const { learn, ...clock } = createServerClock(now);
  const interruption = createInterruption(options.signal, hangUp);

  function hangUp(): void {
    wire?.then(({ agent }) => agent.destroy()).catch(() => {});
  }

  async function exchangeOnce({ request, url }: Attempt, timeoutMs: number): Promise<Answer> {
    const { certificateAuthorities, connections, through } = options;
    wire ??= openWire(root.protocol === "https:", env, certificateAuthorities, connections);
    const opened = await wire;
    const { anonymous, headers: more } = request;
    const sendNow = async () => {
      const headers = { ...(token && !anonymous ? { "private-token": token } : {}), ...more?.() };
      const startedAt = now();
      sentCount++;
      const answer = await exchange(opened, url, { ...request, headers, timeoutMs, maxBodyBytes, now });
      learn(answer.headers, startedAt, answer.answeredAt);
      return answer;
    };
    return through
      ? through(sendNow, request.situation === "graphql" ? "graphql" : request.method)
      : sendNow();
  }

  const line: Line = {
    ...{ now, token, env, root, requestTimeoutMs, deadlineAt },
    ...{ random: options.random, onRequest: options.onRequest, serverNow: clock.serverNow },
    exchange: (attempt, timeoutMs) => interruption.race(exchangeOnce(attempt, timeoutMs)),
  };

  async function send(request: TransportRequest): Promise<TransportResponse> {
    let url = new URL(base + request.path + (request.query ? `?${request.query}` : ""));
    for (let number = 1, hops = 0; ; ) {
      interruption.check();
      const result = await tryOnce(line, { request, url, number, hops });
      switch (result.kind) {
        case "ok":
          return result.response;
        case "failure":
          throw result.error;
        case "redirect":
          url = result.url;
          hops++;
          break;
        case "retry":
          await interruption.race(options.sleep(result.delayMs));
          number++;
      }
    }
  }

  return { ...clock, send, options, requestCount: () => sentCount, close: interruption.close };
}
