/** What a question of `doctor` is: what it needs, how it is answered, and the answer. */

import type { Exam } from "./exam.ts";

export const statuses = ["ok", "warning", "problem", "skipped"] as const;
export type Status = (typeof statuses)[number];

export interface Finding {
  readonly status: Status;
  /** One sentence without a full stop, without secrets. */
  readonly detail: string;
  /** What the user can do about a warning or a problem, or to have a skipped question answered. */
  readonly fix?: string | undefined;
  /** Ids of the questions whose answer is the cause, if another question is the cause. */
  readonly because?: readonly string[];
}

export interface Question {
  readonly id: string;
  /** What is well if the answer is `ok`. */
  readonly title: string;
  /** Ids of questions that must be answered `ok` or `warning` before this one can be asked. */
  readonly needs: readonly string[];
  /** A RunError becomes a problem. */
  readonly ask: (exam: Exam) => Promise<Finding>;
}

export function ok(detail: string): Finding {
  return { status: "ok", detail };
}

export function warning(detail: string, fix: string): Finding {
  return { status: "warning", detail, fix };
}

export function problem(detail: string, fix = "correct what the message names"): Finding {
  return { status: "problem", detail, fix };
}

export function skipped(detail: string, fix?: string): Finding {
  return { status: "skipped", detail, fix };
}
