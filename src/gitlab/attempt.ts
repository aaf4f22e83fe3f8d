/** One attempt at a request to GitLab, and what follows from its answer: a result, another attempt, another address, an error. */

import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { readBody } from "./answer.ts";
import { type GitLabError, requestName } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import type { SentRequest } from "./failure-words.ts";
import type { Failure } from "./network.ts";
import type { TransportOptions, TransportRequest, TransportResponse } from "./transport.ts";
import type { Retry } from "./try-again.ts";

export interface Attempt {
  readonly request: TransportRequest;
  /** The address of this attempt: a redirect may have changed it. */
  readonly url: URL;
  /** From 1. */
  readonly number: number;
  /** Redirects that were followed. */
  readonly hops: number;
}

export type Attempted =
  | { readonly kind: "ok"; readonly response: TransportResponse }
  | { readonly kind: "retry"; readonly delayMs: number }
  | { readonly kind: "redirect"; readonly url: URL }
  | { readonly kind: "failure"; readonly error: GitLabError };

/** What the transport provides to each attempt. */
export interface Line extends Pick<TransportOptions, "now" | "random" | "onRequest" | "token"> {
  readonly root: URL;
  readonly env: Environment;
  readonly requestTimeoutMs: number;
  readonly deadlineAt: NonNullable<TransportOptions["deadlineAt"]>;
  /** Milliseconds since 1970 UTC, as GitLab sees it. */
  readonly serverNow: () => number;
  /** Sends once. Rejects with a RunError for failures that another attempt cannot repair, such as INTERRUPTED. */
  readonly exchange: (attempt: Attempt, timeoutMs: number) => Promise<Answer>;
}

/** Rejects only if `exchange` rejects with a RunError: such an error is not about this request. */
export async function tryOnce(line: Line, attempt: Attempt): Promise<Attempted> {
  const { now, deadlineAt, requestTimeoutMs } = line;
  const sent = sentRequestOf(attempt, line.token);
  const startedAt = now();
  const leftMs = deadlineAt(attempt.request) - startedAt;
  if (leftMs <= 0) return failed((await failureWords()).tooLate(sent.request, sent.attempts));
  // A server that never answers must leave time for another attempt.
  const mostMs = attempt.request.insists ? Math.max(leftMs / 2, Math.min(leftMs, lastMomentMs)) : leftMs;
  const timeoutMs = Math.min(mostMs, requestTimeoutMs);
  const result = await answerOrFailure(line, attempt, timeoutMs);
  const retry =
    "status" in result && result.status < 300
      ? none
      : (await import("./try-again.ts")).retryAfter(result, sent, attempt.request, { ...line, lastMomentMs });
  log(result, attempt, now() - startedAt, retry, line);
  if (retry.isDue) return { kind: "retry", delayMs: retry.delayMs };
  if ("status" in result) return conclude(result, attempt, sent, retry, line.root);
  const { endingOf, tooLate, unanswered } = await failureWords();
  return failed(
    result.isTimeout && timeoutMs === leftMs
      ? tooLate(sent.request, sent.attempts)
      : unanswered(result, sent, endingOf(sent.attempts, retry)),
  );
}

/** 304 and 300 lead nowhere. */
function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function sentRequestOf({ request, number }: Attempt, token: string | undefined): SentRequest {
  const { method, path, body, situation = "fact" } = request;
  const reads = method === "GET" || method === "HEAD" || request.reads === true;
  return { request: requestName(method, path), situation, writes: !reads, body, attempts: number, token };
}

async function answerOrFailure(line: Line, attempt: Attempt, timeoutMs: number): Promise<Answer | Failure> {
  try {
    return await line.exchange(attempt, timeoutMs);
  } catch (error) {
    if (error instanceof RunError) throw error;
    return (await failureWords()).describeFailure(error, line.root, line.env);
  }
}

/** Less than this is not worth another attempt. */
const lastMomentMs = 100;

/** Of an answer that is a success. */
const none: Retry = { mayHelp: false, delayMs: 0, isPastDeadline: false, isDue: false };

function log(
  result: Answer | Failure,
  { request: { method, path }, number }: Attempt,
  durationMs: number,
  { isDue, delayMs }: Retry,
  { onRequest }: Line,
): void {
  const status = "status" in result ? result.status : 0;
  const entry = { method, path, status, durationMs, attempt: number };
  onRequest?.(isDue ? { ...entry, retryInMs: delayMs } : entry);
}

/** What an answer means if the request is not tried again. */
async function conclude(
  answer: Answer,
  { request, url, hops }: Attempt,
  sent: SentRequest,
  retry: Retry,
  root: URL,
): Promise<Attempted> {
  const { status, headers, text } = answer;
  const { attempts } = sent;
  const ok = (body: unknown): Attempted => ({ kind: "ok", response: { status, headers, body, attempts } });
  if (request.take && isRedirect(status)) return ok(text);
  const read = status < 300 ? readBody(answer, request.expects ?? "json") : undefined;
  if (read && read.instead === undefined) return ok(read.value);
  const { endingOf, followRedirect, refused, unexpected } = await failureWords();
  if (read) return failed(unexpected(status, sent, read.instead));
  if (!isRedirect(status)) return failed(refused(answer, sent, endingOf(attempts, retry)));
  const { method, path } = request;
  const next = followRedirect(answer, url, { request: sent.request, method, path, root, hops, attempts });
  return next instanceof URL ? { kind: "redirect", url: next } : failed(next);
}

function failed(error: GitLabError): Attempted {
  return { kind: "failure", error };
}

function failureWords() {
  return import("./failure-words.ts");
}
