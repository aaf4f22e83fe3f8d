/** Times from outside, and the calendar arithmetic that GitLab does with them. */

import type { Shape } from "./shape.ts";

export const dayMs = 24 * 60 * 60_000;

/** A time as GitLab writes it, in milliseconds; a date alone is its midnight UTC. */
export function moment(): Shape<number> {
  return {
    kind: "text",
    read(value, path, issues) {
      const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
      if (Number.isNaN(ms))
        issues.push({ path, code: value === undefined ? "missing" : "type", detail: "text" });
      return ms;
    },
  };
}

/** Rails' `3.months.ago`: the same day of an earlier month, or its last day where the month is shorter. */
export function monthsBefore(now: number, months: number): number {
  const then = new Date(now);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const daysInMonth = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, daysInMonth));
  return then.getTime();
}
