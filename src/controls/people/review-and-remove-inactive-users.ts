/** `review_and_remove_inactive_users`: every member was active within 90 days. */

import { now } from "../../facts/now.ts";
import { type TeamMember, team } from "../../facts/people/team.ts";
import { count, listed } from "../../shared/text.ts";
import { dayMs } from "../../shared/time.ts";
import { defineBuiltInControl } from "../define.ts";

const limitDays = 90;

/** Source: project_fields.rb; the day's midnight UTC against now, bots included (row 30). */
export const reviewAndRemoveInactiveUsers = defineBuiltInControl({
  id: "review_and_remove_inactive_users",
  title: "Every member was active within 90 days",
  description:
    "True when every member, bots included, was active within 90 days. A user who was never active makes it false. The result comes from the member lists, which must agree with each other.",
  type: "boolean",
  severity: "low",
  needs: { team, now },
  remediation: {
    text: "remove members who are no longer active; access tokens count as members too",
    page: "/-/project_members",
  },
  read({ team, now }) {
    const inactive = inactiveSince(team, now, limitDays);
    return {
      value: inactive.length === 0,
      reason: inactiveText(team, inactive, limitDays),
      note: "read from the member list; GitLab counts its table of authorisations, which is updated in the background",
    };
  },
});

/** Users who were never active are among them. */
export function inactiveSince(team: readonly TeamMember[], now: number, days: number): readonly TeamMember[] {
  return team.filter(({ lastActiveAt }) => lastActiveAt === undefined || lastActiveAt < now - days * dayMs);
}

export function inactiveText(
  team: readonly TeamMember[],
  inactive: readonly TeamMember[],
  days: number,
): string {
  if (inactive.length === 0) return `all ${count(team.length, "member")} were active within ${days} days`;
  const names = listed(inactive.map(({ username }) => username));
  return `${count(inactive.length, "member was", "members were")} not active within ${days} days: ${names}`;
}
