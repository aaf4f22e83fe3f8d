/** `project_members_inactive`: every member was active within a number of days. */

import { now } from "../../facts/now.ts";
import { team } from "../../facts/people/team.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, fail, pass } from "../define.ts";
import { inactiveSince, inactiveText } from "./review-and-remove-inactive-users.ts";

const defaultDays = 90;

export const projectMembersInactive = defineControl({
  id: "project_members_inactive",
  title: "No member is inactive for too long",
  description:
    "Passes when every member, bots included, was active within `at_most_days`, 90 by default. The message names those who were not. A user who was never active is inactive.",
  severity: "medium",
  scope: "project",
  needs: { team, now },
  params: z.strictObject({
    at_most_days: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(3650),
          z.describe("Longest time without activity, in days; 90 by default"),
        ),
    ),
  }),
  example: { at_most_days: 60 },
  remediation: {
    text: "remove members who no longer use their access; access tokens count as members too",
    page: "/-/project_members",
  },
  check({ team, now }, { at_most_days = defaultDays }) {
    const inactive = inactiveSince(team, now, at_most_days);
    const message = inactiveText(team, inactive, at_most_days);
    return inactive.length === 0
      ? pass(message, { actual: [] })
      : fail(message, { actual: inactive.map(({ username }) => username) });
  },
});
