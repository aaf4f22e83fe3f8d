/** `project_role_counts`: neither too few nor too many people have a role. */

import { projectMembers } from "../../facts/people/project-members.ts";
import { team } from "../../facts/people/team.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass } from "../define.ts";

const levels = { developer: 30, maintainer: 40, owner: 50 } as const;
const Count = (what: string) => z.optional(z.int().check(z.minimum(0), z.maximum(100_000), z.describe(what)));

export const projectRoleCounts = defineControl({
  id: "project_role_counts",
  title: "Neither too few nor too many have a role",
  description: described(
    "Counts the active members of the project who have the role `role` or a higher one, by their highest membership: inherited ones and those of invited groups count, and so do bots.",
    [
      "Built-in controls count in another way: `ensure_2_admins_per_repo` looks only at direct Owners of the immediate group.",
      "Members who wait for a seat do not count.",
      "`at_most` needs every member. If GitLab may hide members of a private group that is invited, the result is unknown.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { projectMembers },
  // A hidden member can only raise the number.
  needsFor: async (given?: { readonly at_most?: number | undefined }) => ({
    ...(given === undefined || given.at_most !== undefined ? { team } : {}),
  }),
  params: z.strictObject({
    role: z.optional(
      z
        .enum(["developer", "maintainer", "owner"])
        .check(z.describe("The role to count, together with the higher ones; owner by default")),
    ),
    at_least: Count("Smallest number of members; 1 by default"),
    at_most: Count("Largest number of members; any number by default"),
  }),
  example: { role: "owner", at_least: 2, at_most: 5 },
  remediation: {
    text: "give the role to another person, or a lower role to those who do not need it",
    page: "/-/project_members",
  },
  remedy: "who has a role is a decision",
  check({ projectMembers, team = projectMembers }, { role = "owner", at_least = 1, at_most }) {
    const found = team.filter(({ accessLevel }) => accessLevel >= levels[role]).length;
    const said = `${count(found, "member")} with the role ${role} or a higher one`;
    if (found < at_least) return fail(`${said}, at least ${at_least} required`, { actual: found });
    return at_most !== undefined && found > at_most
      ? fail(`${said}, at most ${at_most} allowed`, { actual: found })
      : pass(said, { actual: found });
  },
});
