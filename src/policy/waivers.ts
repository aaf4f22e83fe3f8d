/** The parts of a policy that depend on the day: waivers, the rules for them, and controls that are enforced later. */

import { text } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import type { Problem } from "./document.ts";
import type { Draft } from "./draft.ts";
import { problemsOf } from "./issues.ts";
import type { Requirement, SelectedControl } from "./policy.ts";
import { date } from "./schema.ts";

export const Waiver = z.strictObject({
  control: z.string().check(z.describe("Id of a control in the same file")),
  reason: text(2000),
  owner: text(255, "Who is responsible for it"),
  expires: date.check(z.describe("Last day of the waiver; it is void afterwards")),
  projects: z.optional(
    z.array(
      z.string().check(z.minLength(1), z.describe("Full path, * for any part of it, ** for any depth")),
    ),
  ),
  merge_requests: z.optional(z.array(z.int().check(z.minimum(1)))),
});
type Waiver = z.infer<typeof Waiver>;

export const WaiverRules = z.strictObject({
  owners: z.optional(
    z.array(z.string().check(z.minLength(1), z.describe("The only people who may own a waiver"))),
  ),
  longest_days: z.optional(
    z
      .int()
      .check(z.minimum(1), z.maximum(3650), z.describe("A waiver that lasts more days from today is void")),
  ),
});
type WaiverRules = z.infer<typeof WaiverRules>;

/** A waiver with the controls that it covers, all from its own file. It does not cover controls of other files. */
export interface LoadedWaiver extends Waiver {
  readonly covers: ReadonlySet<SelectedControl>;
  readonly longestDays: number;
}

export function readWaivers(draft: Draft, requirements: readonly Requirement[]) {
  const problems: Problem[] = [];
  const waivers = read(z.array(Waiver), draft.waivers ?? [], "waivers") ?? [];
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

  function read<T>(schema: z.ZodMiniType<T>, value: unknown, key: string): T | undefined {
    const { data, error } = z.safeParse(schema, value);
    if (error) problems.push(...problemsOf(error.issues, value, schema, [key]));
    return data;
  }
}

/** Dates that do not exist, and owners that the policy itself does not allow. */
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

/** JavaScript turns 31 February into a day in March. A day that exists comes back unchanged. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
