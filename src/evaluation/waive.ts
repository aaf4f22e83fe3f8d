/** Waivers: a failed control that a valid waiver covers is waived. Notices name waivers that are void or not used. */

import type { LoadedWaiver } from "../policy/waivers.ts";
import { globMatcher } from "../shared/glob.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { JudgedControl, JudgedRequirement } from "./evaluate.ts";

export interface Circumstances {
  /** The time by each clock there is, such as GitLab's and this machine's: a waiver counts only by all of them. */
  readonly clocksMs: readonly number[];
  readonly project: string;
  readonly iid: number | undefined;
}

export interface Waived {
  readonly judged: readonly JudgedRequirement[];
  readonly notices: readonly string[];
}

const dayMs = 86_400_000;
/** A notice announces the end of a waiver this many days before. */
const announcedDays = 14;

export function waive(
  judged: readonly JudgedRequirement[],
  waivers: readonly LoadedWaiver[],
  circumstances: Circumstances,
): Waived {
  const used = new Set<LoadedWaiver>();
  const requirements = judged.map(({ name, controls }) => ({ name, controls: controls.map(waiveControl) }));
  return { judged: requirements, notices: waivers.flatMap(notice) };

  function waiveControl(control: JudgedControl): JudgedControl {
    if (control.status !== "fail") return control;
    const waiver = waivers.find((one) => one.covers.has(control.control) && isInScope(one) && !whyVoid(one));
    if (!waiver) return control;
    used.add(waiver);
    const { reason, owner, expires } = waiver;
    return { ...control, status: "waived", waiver: { reason, owner, expires } };
  }

  function isInScope({ projects, merge_requests }: LoadedWaiver): boolean {
    // GitLab ignores the case of paths.
    const isProject = !projects || globMatcher(projects, { nocase: true })(circumstances.project);
    const isMergeRequest = !merge_requests || merge_requests.some((iid) => iid === circumstances.iid);
    return isProject && isMergeRequest;
  }

  /** Days left by each clock, the last one included: 0 on the last day, negative afterwards. */
  function daysLeft({ expires }: LoadedWaiver): readonly number[] {
    return circumstances.clocksMs.map((nowMs) => Math.ceil((Date.parse(expires) - nowMs) / dayMs));
  }

  function whyVoid(waiver: LoadedWaiver): string | undefined {
    const [least, most] = [Math.min(...daysLeft(waiver)), Math.max(...daysLeft(waiver))];
    if (least < 0) return `expired on ${waiver.expires}`;
    if (most > waiver.longestDays)
      return `runs for ${most} more days, but the policy allows only ${waiver.longestDays}`;
    return undefined;
  }

  function notice(waiver: LoadedWaiver): string[] {
    const name = `the waiver of ${waiver.control} (${waiver.owner})`;
    const why = whyVoid(waiver);
    if (why) return [`${name} is void: it ${why}`];
    if (waiver.covers.size === 0) {
      const known = judged.flatMap(({ controls }) => controls.map(({ control }) => control.id));
      return [`${name} has no effect: its file has no such control${didYouMean(waiver.control, known)}`];
    }
    if (used.has(waiver)) {
      const days = Math.min(...daysLeft(waiver));
      return days <= announcedDays ? [`${name} ends on ${waiver.expires}, in ${days} days`] : [];
    }
    return isInScope(waiver) ? [`${name} is not used: the control does not fail`] : [];
  }
}
