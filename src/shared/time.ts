/** Times from outside, and the calendar arithmetic that GitLab does with them. */

import { satisfies } from "./schema.ts";
import * as z from "./zod.ts";

export const dayMs = 24 * 60 * 60_000;

/** A time as GitLab writes it, in milliseconds; a date alone is its midnight UTC. */
export function moment(): z.ZodMiniType<number> {
  const time = z
    .string()
    .check(satisfies((text) => !Number.isNaN(Date.parse(text)), "a time such as 2026-12-31T12:00:00Z"));
  return z.pipe(
    time,
    z.transform((text) => Date.parse(text)),
  );
}

/** Rails' `3.months.ago`: the same day of an earlier month, or its last day if the month is shorter. */
export function monthsBefore(now: number, months: number): number {
  const then = new Date(now);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const daysInMonth = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, daysInMonth));
  return then.getTime();
}
