/** What of a policy depends on the day: waivers, the rules they obey, and controls that are enforced later. */

import { absentOr, type Issue, integer, list, type Of, type Shape, strict, text } from "../shared/shape.ts";
import type { Problem } from "./document.ts";
import type { Draft } from "./draft.ts";
import { problemsOf } from "./issues.ts";
import type { Requirement, SelectedControl } from "./policy.ts";
import { date } from "./schema.ts";

export const Waiver = strict({
  control: text({ description: "Id of the control, of this same file" }),
  reason: text({ min: 1, max: 2000 }),
  owner: text({ min: 1, max: 255, description: "Who answers for it" }),
  expires: date("Last day of the waiver; afterwards it is void"),
  projects: absentOr(
    list(text({ min: 1, description: "Full path, * for any part of it, ** for any depth" })),
  ),
  merge_requests: absentOr(list(integer({ min: 1 }))),
});
type Waiver = Of<typeof Waiver>;

export const WaiverRules = strict({
  owners: absentOr(list(text({ min: 1, description: "Only these may own a waiver" }))),
  longest_days: absentOr(
    integer({ min: 1, max: 3650, description: "A waiver that runs longer from today is void" }),
  ),
});
type WaiverRules = Of<typeof WaiverRules>;

/** A waiver with the controls of its own file that it names; another file's are none of its business. */
export interface LoadedWaiver extends Waiver {
  readonly covers: ReadonlySet<SelectedControl>;
  readonly longestDays: number;
}

export function readWaivers(draft: Draft, requirements: readonly Requirement[]) {
  const problems: Problem[] = [];
  const waivers = read(list(Waiver), draft.waivers ?? [], "waivers") ?? [];
  const rules = read(WaiverRules, draft.waiverRules ?? {}, "waiver_rules");
  problems.push(...dayProblems(draft, waivers, rules));
  const controls = requirements.flatMap((requirement) => requirement.controls);
  const loaded = waivers.map(
    (waiver): LoadedWaiver => ({
      ...waiver,
      covers: new Set(controls.filter(({ id }) => id === waiver.control)),
      longestDays: rules?.longest_days ?? Number.POSITIVE_INFINITY,
    }),
  );
  return { waivers: loaded, problems };

  function read<T>(shape: Shape<T>, value: unknown, key: string): T | undefined {
    const issues: Issue[] = [];
    const result = shape.read(value, [], issues);
    problems.push(...problemsOf(issues, value, shape, [key]));
    return issues.length === 0 ? result : undefined;
  }
}

/** Dates that no calendar has, and owners that the policy itself does not allow. */
function dayProblems(
  { requirements }: Draft,
  waivers: readonly Waiver[],
  rules: WaiverRules | undefined,
): Problem[] {
  const dates = [
    ...requirements.flatMap(({ entries }) =>
      entries.map(({ entry, path }) => ({ path: [...path, "enforce_from"], date: entry.enforce_from })),
    ),
    ...waivers.map(({ expires }, index) => ({ path: ["waivers", index, "expires"], date: expires })),
  ];
  const impossible = dates.filter(({ date }) => date !== undefined && !isDay(date));
  const strangers = [...waivers.entries()].filter(
    ([, { owner }]) => rules?.owners?.includes(owner) === false,
  );
  return [
    ...impossible.map(({ path, date }) => ({ path, message: `there is no day ${date}` })),
    ...strangers.map(([index, { owner }]) => ({
      path: ["waivers", index, "owner"],
      message: `${owner} may not own a waiver: waiver_rules allow ${rules?.owners?.join(", ")}`,
    })),
  ];
}

/** The engine counts on from the end of a month; a day that is there comes back as it was. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
