/** Every request to GitLab goes through here: deadlines, retries, redirects, the server's clock. */

import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { readBody } from "./answer.ts";
import { createServerClock, type ServerClock } from "./clock.ts";
import { requestName, type Situation } from "./errors.ts";
import { type Answer, type ExchangeOptions, exchange, openWire, type Wire } from "./exchange.ts";
import type { Asked } from "./failure-words.ts";
import { createInterruption } from "./interruption.ts";
import type { Failure } from "./network.ts";
import { isRedirect, isTemporary, mostAttempts, retryDelayMs } from "./retry.ts";

export interface TransportOptions {
  /** Instance root, a sub-path is allowed. */
  readonly baseUrl: string;
  readonly token?: string | undefined;
  /** PEM text, added to the built-in roots. */
  readonly certificateAuthorities?: string | undefined;
  /** For one attempt. */
  readonly requestTimeoutMs?: number;
  /** On the scale of `now()`; nothing is tried past it. Asked anew each time, since each phase of a run has its own. */
  readonly deadlineAt?: () => number;
  readonly maxBodyBytes?: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Cancels everything with INTERRUPTED. */
  readonly signal?: AbortSignal | undefined;
  /** Where proxy settings are looked up. */
  readonly env?: Environment;
  readonly onRequest?: ((entry: RequestLogEntry) => void) | undefined;
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
  /** JSON unless said otherwise. */
  readonly expects?: "json" | "text" | "empty";
  /** Takes a success as it comes; a redirect is then the caller's to follow. */
  readonly take?: ExchangeOptions["take"];
  readonly situation?: Situation;
}

export interface TransportResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text if that was asked for. */
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
      "gitlab_token holds a space, a line break or another character no token has",
    );
  }
  let wire: Promise<Wire> | undefined;
  let sentCount = 0;
  const { learn, ...clock } = createServerClock(now);
  const interruption = createInterruption(options.signal, hangUp);

  function hangUp(): void {
    wire?.then(({ agent }) => agent.destroy()).catch(() => {});
  }

  async function once(url: URL, request: TransportRequest, timeoutMs: number): Promise<Answer> {
    wire ??= openWire(root.protocol === "https:", env, options.certificateAuthorities);
    const line = await wire;
    const { anonymous, headers: more } = request;
    const headers = { ...(token && !anonymous ? { "private-token": token } : {}), ...more?.() };
    const startedAt = now();
    sentCount++;
    const answer = await exchange(line, url, { ...request, headers, timeoutMs, maxBodyBytes, now });
    learn(answer.headers.date ?? "", startedAt, answer.answeredAt);
    return answer;
  }

  async function send(request: TransportRequest): Promise<TransportResponse> {
    const { method, path, query, body, expects = "json", situation = "fact" } = request;
    const reads = method === "GET" || method === "HEAD" || request.reads === true;
    const name = requestName(method, path);
    let url = new URL(base + path + (query ? `?${query}` : ""));
    for (let attempts = 1, hops = 0; ; ) {
      const startedAt = now();
      const leftMs = deadlineAt() - startedAt;
      interruption.check();
      if (leftMs <= 0) throw (await failureWords()).tooLate(name, attempts);
      const timeoutMs = Math.min(leftMs, requestTimeoutMs);
      const result = await interruption
        .race(once(url, request, timeoutMs))
        .catch(async (error): Promise<Failure> => {
          if (error instanceof RunError) throw error;
          return (await failureWords()).describeFailure(error, root, env);
        });
      const [answer, failure] = "headers" in result ? [result, undefined] : [undefined, result];
      const status = answer?.status ?? 0;
      const mayRetry = failure ? failure.isTemporary : isTemporary(status, reads);
      const delayMs = retryDelayMs(attempts, options.random, status, answer?.headers, clock.serverNow());
      const isPastDeadline = now() + delayMs >= deadlineAt();
      const willRetry = mayRetry && attempts < mostAttempts && !isPastDeadline;
      const entry = { method, path, status, durationMs: now() - startedAt, attempt: attempts };
      options.onRequest?.(willRetry ? { ...entry, retryInMs: delayMs } : entry);
      if (willRetry) {
        await interruption.race(options.sleep(delayMs));
        attempts++;
        continue;
      }
      if (answer && request.take && isRedirect(status)) return { ...answer, body: answer.text, attempts };
      const read = answer && status < 300 ? readBody(answer, expects) : undefined;
      if (answer && read && read.instead === undefined) {
        return { status, headers: answer.headers, body: read.value, attempts };
      }
      const { endingOf, followRedirect, refused, tooLate, unanswered, unexpected } = await failureWords();
      if (answer && isRedirect(status)) {
        url = followRedirect(answer, url, { request: name, method, path, root, hops: hops++, attempts });
        continue;
      }
      const asked: Asked = { request: name, situation, writes: !reads, body, attempts, token };
      if (read?.instead !== undefined) throw unexpected(status, asked, read.instead);
      const ending = mayRetry ? endingOf(attempts, isPastDeadline ? delayMs : 0) : "";
      if (answer) throw refused(answer, asked, ending);
      if (failure?.isTimeout && timeoutMs === leftMs) throw tooLate(name, attempts);
      throw unanswered(failure, asked, ending);
    }
  }

  return { ...clock, send, options, requestCount: () => sentCount, close: interruption.close };
}

function failureWords() {
  return import("./failure-words.ts");
}
