/** `group_settings`: what the group of the project, and the groups above it, decide. */

import { twoFactorOf } from "../../../facts/project/groups/group-line.ts";
import { type GroupAbove, groupsAbove } from "../../../facts/project/groups/groups-above.ts";
import { listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";
import { limitsAddresses } from "./address-ranges.ts";

const flag = (meaning: string) =>
  z.optional(z.boolean().check(z.describe(`${meaning}; not checked by default`)));
const pushers = { no_one: 0, maintainers: 40, developers: 30 } as const;

const params = z.strictObject({
  two_factor: flag("Whether the group or a group above it must require two-factor authentication"),
  grace_hours: z.optional(
    z
      .int()
      .check(
        z.minimum(0),
        z.maximum(8760),
        z.describe(
          "Longest time to set up two-factor authentication, in hours, which also requires it; any time by default",
        ),
      ),
  ),
  forking: z.optional(
    z
      .enum(["inside"])
      .check(z.describe("Where forks may go, inside the top-level group only; anywhere by default")),
  ),
  sharing: z.optional(
    z
      .enum(["inside", "locked"])
      .check(
        z.describe(
          "With whom may be shared: inside for groups of the top-level group only, locked for projects with no group; anyone by default",
        ),
      ),
  ),
  membership_lock: flag("Whether projects of the group must not add members"),
  access_requests: flag("Whether users may request access to the group"),
  new_branches: z.optional(
    z
      .enum(["no_one", "maintainers", "developers"])
      .check(
        z.describe(
          "Who may push at most to default branches of new projects, which must also refuse force push; anyone by default",
        ),
      ),
  ),
  ip_ranges: flag("Whether the top-level group must limit the addresses from which it is reached"),
});
type Params = z.infer<typeof params>;

interface Found {
  readonly wrong?: string | undefined;
  readonly hidden?: string | undefined;
}

export const groupSettings = defineControl({
  id: "group_settings",
  title: "The group is set up as required",
  description: described(
    "Compares the settings of the project's group, and of the groups above it, with those of the policy.",
    [
      "Two-factor authentication is required if the group or any group above it requires it. The shortest grace period of these counts. People who are members of a project alone are not bound by it.",
      "Sharing with groups outside and ranges of addresses are settings of the top-level group only. Ranges that together have half of all addresses or more, such as `0.0.0.0/1` and `128.0.0.0/1`, limit nothing.",
      "The protection of new branches concerns only projects that are created later.",
      "If GitLab hides a group or a setting, because of the licence or the token, the result is unknown.",
      "A project in a personal namespace has no group, and the result is unknown.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { groups: groupsAbove },
  params,
  example: { two_factor: true, grace_hours: 48, forking: "inside", sharing: "inside" },
  remediation: {
    text: "change the settings that the message names under Settings > General > Permissions and group features of the group",
  },
  remedy: "it is a setting of a group, which counts for all its projects, and its Owners decide about it",
  check({ groups }, given) {
    if (Object.values(given).every((value) => value === undefined))
      return unknown("the policy requires nothing of the group");
    const [nearest] = groups;
    if (!nearest) return unknown("the project is in a personal namespace, which has no such settings");
    const top = groups.at(-1) ?? nearest;
    const found = [twoFactor(groups, given), ...ofNearest(nearest, given), ...ofTop(top, given)];
    const wrong = found.flatMap((one) => one.wrong ?? []).map((one) => plain(one));
    const hidden = found.flatMap((one) => one.hidden ?? []).map((one) => plain(one));
    if (wrong.length > 0) return fail(listed([...wrong, ...hidden]), { actual: wrong });
    if (hidden.length > 0) return unknown(listed(hidden));
    return pass(plain(`the group ${nearest.path} is set up as required`));
  },
});

function twoFactor(groups: readonly GroupAbove[], { two_factor, grace_hours }: Params): Found {
  if (!two_factor && grace_hours === undefined) return {};
  const { isRequired, graceHours, why } = twoFactorOf(groups);
  if (isRequired === undefined) return { hidden: why };
  if (!isRequired) return { wrong: "no group requires two-factor authentication" };
  if (grace_hours === undefined) return {};
  if (graceHours === undefined) return { hidden: "GitLab did not show the grace period" };
  if (graceHours <= grace_hours) return {};
  // A hidden group can only shorten the time.
  const long = `the grace period is ${graceHours} hours, at most ${grace_hours} are allowed`;
  return why === undefined ? { wrong: long } : { hidden: `${long}; ${why}` };
}

function ofNearest({ path, settings }: GroupAbove, given: Params): readonly Found[] {
  const { new_branches } = given;
  const named = (name: string, value: boolean | undefined, wanted: boolean | undefined, wrong: string) =>
    wanted === undefined ? {} : compared(`${name} of the group ${path}`, value, wanted, wrong);
  return [
    named(
      "forking",
      settings?.preventsForkingOutside,
      given.forking === undefined ? undefined : true,
      "projects can be forked outside the group",
    ),
    named(
      "the lock of sharing",
      settings?.locksProjectSharing,
      given.sharing === "locked" ? true : undefined,
      "projects can be shared with groups",
    ),
    named(
      "the lock of members",
      settings?.locksMembership,
      given.membership_lock,
      `membership is ${given.membership_lock ? "not locked" : "locked"}`,
    ),
    named(
      "access requests",
      settings?.acceptsRequests,
      given.access_requests,
      `users can${given.access_requests ? "not" : ""} request access`,
    ),
    new_branches === undefined ? {} : newBranches(settings?.newBranches, pushers[new_branches]),
  ];
}

function ofTop({ path, settings, unread }: GroupAbove, { sharing, ip_ranges }: Params): readonly Found[] {
  const what = unread ?? `settings of the top-level group ${path}`;
  return [
    sharing === "inside"
      ? compared(what, settings?.keepsSharingInside, true, "groups can be shared outside the top-level group")
      : {},
    ip_ranges === undefined
      ? {}
      : compared(
          what,
          settings?.ipRanges && limitsAddresses(settings.ipRanges),
          ip_ranges,
          ip_ranges
            ? "the group can be reached from any address"
            : "the group limits the addresses from which it is reached",
        ),
  ];
}

function compared(what: string, value: boolean | undefined, wanted: boolean, wrong: string): Found {
  if (value === undefined)
    return { hidden: what.includes("could not") ? what : `GitLab did not show ${what}` };
  return value === wanted ? {} : { wrong };
}

type NewBranches = NonNullable<GroupAbove["settings"]>["newBranches"];

function newBranches(found: NewBranches, least: number): Found {
  if (found?.allowsForcePush === undefined || found.pushLevels === undefined)
    return { hidden: "GitLab did not show how new default branches are protected" };
  if (found.allowsForcePush) return { wrong: "default branches of new projects accept force pushes" };
  const isLax = (level: number) => level !== 0 && (least === 0 || level < least);
  return found.pushLevels.some(isLax)
    ? { wrong: "too many people may push to default branches of new projects" }
    : {};
}
