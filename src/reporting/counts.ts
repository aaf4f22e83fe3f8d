/** How controls are counted and what that is called: the one place for all outputs. */

import type { Report, ReportedControl } from "./report-schema.ts";

/** A failed or unknown control that is not enforced is `warned` or `observed`, and never counted as failed. */
export type Standing = ReportedControl["status"] | "warned" | "observed";

/** The word for each, the most urgent first. */
export const standings: Readonly<Record<Standing, string>> = {
  fail: "failed",
  unknown: "unknown",
  warned: "warned",
  waived: "waived",
  observed: "observed",
  pass: "passed",
  not_applicable: "not applicable",
  external: "external",
};
const order = Object.keys(standings) as Standing[];

export type Counted = Pick<ReportedControl, "status"> & { readonly phase?: ReportedControl["phase"] };

export function standingOf({ status, phase = "enforce" }: Counted): Standing {
  if (phase === "enforce" || (status !== "fail" && status !== "unknown")) return status;
  return phase === "warn" ? "warned" : "observed";
}

export function countOf(controls: readonly Counted[], standing: Standing): number {
  return controls.filter((control) => standingOf(control) === standing).length;
}

export function counts({ requirements }: Report): Readonly<Record<Standing, number>> {
  const all = requirements.flatMap(({ controls }) => controls);
  return Object.fromEntries(order.map((one) => [one, countOf(all, one)])) as Record<Standing, number>;
}

/** `2 failed, 9 passed`. */
export function tally(controls: readonly Counted[]): string {
  return order
    .map((one) => [countOf(controls, one), standings[one]])
    .filter(([number]) => number)
    .map((words) => words.join(" "))
    .join(", ");
}

/** False for a run that judged nothing. */
export function isAnyJudged(controls: readonly Counted[]): boolean {
  return controls.some(({ status }) => status !== "not_applicable" && status !== "external");
}

/** The most urgent first, and in the order of the policy within the same standing. Requirements have no phase. */
export function byUrgency<T extends Counted>(items: readonly T[]): readonly T[] {
  const urgency = (item: T) => order.indexOf(standingOf(item));
  return [...items].sort((a, b) => urgency(a) - urgency(b));
}
