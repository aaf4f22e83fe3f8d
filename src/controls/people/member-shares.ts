/** Controls that compare the number of members with high roles with the number of all members. */

import { owners } from "../../facts/people/owners.ts";
import { type TeamMember, team } from "../../facts/people/team.ts";
import { count } from "../../shared/text.ts";
import { type BuiltInControl, defineBuiltInControl, type Value } from "../define.ts";

const note =
  "read from the member list; GitLab counts its table of authorisations, which is updated in the background";
const page = "/-/project_members";

/** Users whose level is exactly one of these: an Owner is not "at least Maintainer" here (gitlab-controls 3.3). */
function exactly(team: readonly TeamMember[], ...levels: readonly number[]): number {
  return team.filter(({ accessLevel }) => levels.includes(accessLevel)).length;
}

/** Source: project_fields.rb; M = 1, or M > O + T (rows 31 and 35, which always agree). */
function moreMembersThanAdmins(team: readonly TeamMember[], owners: number): Value {
  const maintainers = exactly(team, 40);
  const counted = `${count(team.length, "member")}, ${count(owners, "direct owner")} and ${count(maintainers, "Maintainer")}`;
  return {
    value: team.length === 1 || team.length > owners + maintainers,
    reason: `the project has ${counted}`,
    note,
  };
}

/** Source: project_fields.rb; R < 3, or R / M below 40 percent (row 37). Planners and Guests are not in R. */
function restrictedBuildAccess(team: readonly TeamMember[], owners: number): Value {
  const builders = owners + exactly(team, 20, 30, 40);
  return {
    value: builders < 3 || (builders / team.length) * 100 < 40,
    reason: `${builders} of ${count(team.length, "member")} are direct owners, Maintainers, Developers or Reporters`,
    note: `GitLab requires fewer than 3, or less than 40 %; ${note}`,
  };
}

const table = {
  more_members_than_admins: {
    title: "The project has more members than administrators",
    description:
      "True when the project has one member, or more members, bots included, than Maintainers and direct Owners of the immediate group together. The numbers come from the member lists, which must agree with each other.",
    remediation: "give fewer people the Maintainer or Owner role",
    read: moreMembersThanAdmins,
  },
  strict_permissions_for_repo: {
    title: "Few members administer the project",
    description: "Checks the same as `more_members_than_admins`, under another name.",
    remediation: "give fewer people the Maintainer or Owner role",
    read: moreMembersThanAdmins,
  },
  restricted_build_access: {
    title: "Few members can run pipelines",
    description:
      "True when fewer than three, or less than 40 %, of the members are direct owners of the immediate group, Maintainers, Developers or Reporters. GitLab does not look at CI/CD settings.",
    remediation: "give fewer people the Reporter role or a higher one",
    read: restrictedBuildAccess,
  },
} as const;

export const memberShares: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { title, description, remediation, read }]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity: "low",
      needs: { team, owners },
      remediation: { text: remediation, page },
      read: ({ team, owners }) => read(team, owners.count),
    }),
);
