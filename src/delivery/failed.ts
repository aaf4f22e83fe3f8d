/** The outcome of a target that GitLab refused, in words; loaded when that happens. */

import { type ErrorCode, RunError } from "../shared/errors.ts";
import { type Given, spelled } from "../shared/spelling.ts";

/** Of these, `doctor` shows the cause. */
const aboutSetup: ReadonlySet<ErrorCode> = new Set([
  ...(["TARGET_UNKNOWN", "TOKEN_REFUSED", "RIGHTS_MISSING", "CONTROL_REFUSED"] as const),
]);

/** @throws an interruption, or a defect */
export function failed(error: unknown, given: Given) {
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
  const attempts = "attempts" in error && typeof error.attempts === "number" ? error.attempts : 1;
  const more = aboutSetup.has(error.code) ? "for every part of the setup, run countersign doctor" : "";
  const sentence = [error.message, error.advice, more].filter(Boolean).join("; ");
  return { outcome: "failed" as const, attempts, error: spelled(sentence, given) };
}
