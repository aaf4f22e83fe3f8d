/** What the status of an answer requires: another attempt and when, or another address. */

import type { Answer } from "./exchange.ts";

/** Attempts of one request, the first included. */
export const mostAttempts = 5;

const temporary = new Set([408, 429, 502, 503, 504]);

/** A 500 is tried again only for reads: GitLab also answers 500 if a role is missing (contract 2.4). */
export function isTemporary(status: number, reads: boolean): boolean {
  return temporary.has(status) || (status === 500 && reads);
}

/** 304 and 300 lead nowhere. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The longer of the own back-off and what the server requires. */
export function retryDelayMs(
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
