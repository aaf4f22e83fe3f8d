/** Whether a request that had no success is tried again, and when. */

import type { Line } from "./attempt.ts";
import type { Answer } from "./exchange.ts";
import type { SentRequest } from "./failure-words.ts";
import type { Failure } from "./network.ts";
import type { TransportRequest } from "./transport.ts";

/** Attempts of one request, the first included. */
const mostAttempts = 5;

const temporary = new Set([408, 429, 502, 503, 504]);

export interface Retry {
  /** Whether another attempt could succeed. */
  readonly mayHelp: boolean;
  readonly delayMs: number;
  readonly isPastDeadline: boolean;
  readonly isDue: boolean;
}

export function retryAfter(
  result: Answer | Failure,
  { writes, attempts }: SentRequest,
  request: TransportRequest,
  line: Line & { readonly lastMomentMs: number },
): Retry {
  const { insists = false, most = mostAttempts } = request;
  const { now, random, serverNow, deadlineAt, lastMomentMs } = line;
  const mayHelp = "status" in result ? isTemporary(result.status, !writes) : result.isTemporary;
  const delayMs = retryDelayMs(attempts, random, "status" in result ? result : undefined, serverNow());
  const leftMs = deadlineAt(request) - now();
  const isPastDeadline = delayMs >= leftMs;
  if (insists && mayHelp && leftMs > lastMomentMs)
    return { mayHelp, delayMs: Math.min(delayMs, leftMs / 2), isPastDeadline, isDue: true };
  return { mayHelp, delayMs, isPastDeadline, isDue: mayHelp && attempts < most && !isPastDeadline };
}

/** A 500 is tried again only for reads: GitLab also answers 500 if a role is missing (contract 2.4). */
function isTemporary(status: number, reads: boolean): boolean {
  return temporary.has(status) || (status === 500 && reads);
}

/** The longer of the own back-off and what the server requires. */
function retryDelayMs(
  attempt: number,
  random: () => number,
  answer: Pick<Answer, "status" | "headers"> | undefined,
  serverNow: number,
): number {
  const backOffMs = 1000 * 2 ** (attempt - 1) * (0.5 + random() / 2);
  return Math.max(backOffMs, (answer && requiredDelayMs(answer, serverNow)) || 0);
}

function requiredDelayMs({ status, headers }: Pick<Answer, "status" | "headers">, serverNow: number): number {
  const after = headers["retry-after"];
  // Dates have whole seconds: one second more is never too early.
  if (after) return /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - serverNow + 1000;
  // Successful and failed answers contain the reset too. Only on a 429 is it about this request.
  return status === 429 ? Number(headers["ratelimit-reset"]) * 1000 - serverNow + 1000 : 0;
}
