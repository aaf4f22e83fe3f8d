/** Errors of failed requests; loaded when the first request fails. */

import { plain } from "../shared/text.ts";
import { timeIsOver } from "../shared/time-limit.ts";
import { aWebPage, isJson, isWebPage } from "./answer.ts";
import { GitLabError, type GitLabErrorOptions, type Situation } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import { explain } from "./explain.ts";
import type { Failure } from "./network.ts";
import type { Retry } from "./try-again.ts";
import { wordsOf } from "./words.ts";

export { describeFailure } from "./network.ts";
export { followRedirect } from "./redirect.ts";

export interface SentRequest {
  /** The request, as messages name it. */
  readonly request: string;
  readonly situation: Situation;
  readonly writes: boolean;
  readonly body: unknown;
  readonly attempts: number;
  readonly token: string | undefined;
}

/** No answer came, and another attempt would not help or is no longer possible. */
export function unanswered(
  { code, message, advice, cause }: Failure,
  { request, attempts }: SentRequest,
  ending: string,
): GitLabError {
  const options = { request, attempts, advice, cause };
  return new GitLabError(code, `GitLab could not be reached for ${request}: ${message}${ending}`, options);
}

export function tooLate(request: string, attempts: number): GitLabError {
  const advice = "increase ‹timeout›, or use a policy that reads less";
  return new GitLabError("TIMEOUT", `${timeIsOver}, and ${request} was not answered`, {
    request,
    attempts,
    advice,
  });
}

/** How often the request was tried, and why not once more. */
export function endingOf(attempts: number, { mayHelp, isPastDeadline, delayMs }: Retry): string {
  if (!mayHelp) return "";
  const tries = attempts > 1 ? `, after ${attempts} attempts` : "";
  const seconds = Math.ceil(delayMs / 1000);
  return isPastDeadline
    ? `${tries}, and the next one would have to wait ${seconds} s, past the time that timeout allows`
    : tries;
}

export function refused({ status, headers, text }: Answer, sent: SentRequest, ending: string): GitLabError {
  const { request, situation, writes, token, attempts } = sent;
  const type = headers["content-type"] ?? "";
  const isPage = isWebPage(type, text);
  // GitLab's own error pages come with 5xx only.
  if (isPage && status < 500) return unexpected(status, sent, aWebPage);
  const body = isPage ? undefined : parsed(token ? text.replaceAll(token, "…") : text, type);
  const words = wordsOf(body);
  const expectedSha = status === 409 ? /source branch: ([0-9a-f]{40,64})/.exec(words ?? "")?.[1] : undefined;
  const ownSha = (sent.body as { sha?: string } | undefined)?.sha;
  const { code, message, advice } = explain({ situation, status, body, words, writes, ownSha, expectedSha });
  const options: GitLabErrorOptions = {
    ...{ request, status, words, attempts, expectedSha },
    notFound: status === 404 ? ownMessage(body) : undefined,
    isUnknownRoute: (body as { error?: unknown } | undefined)?.error === "404 Not Found",
    date: headers.date,
    // A write whose answer was lost may have been done.
    advice:
      writes && attempts > 1 && status < 500 ? `${advice}; an earlier attempt may have succeeded` : advice,
  };
  return new GitLabError(code, `GitLab answered ${status} for ${request}: ${message}${ending}`, options);
}

/** The answer is a success, but not one that GitLab gives. */
export function unexpected(status: number, { request, attempts }: SentRequest, instead: string): GitLabError {
  const advice =
    instead === aWebPage
      ? "check that ‹gitlab_url› is the root of the instance, and that no sign-in proxy stands before its API"
      : "check that ‹gitlab_url› is a GitLab instance, and that no proxy changes its answers";
  const options = { request, status, attempts, advice };
  return new GitLabError(
    "GITLAB_UNEXPECTED",
    `GitLab answered ${status} for ${request} with ${plain(instead)}`,
    options,
  );
}

/** The helpers of GitLab's API answer with an object of this one key (lib/api/helpers.rb, `render_api_error!`). */
function ownMessage(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || Object.keys(body).join() !== "message") return undefined;
  const { message } = body as { message: unknown };
  return typeof message === "string" ? message : undefined;
}

function parsed(text: string, type: string): unknown {
  if (!isJson(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
