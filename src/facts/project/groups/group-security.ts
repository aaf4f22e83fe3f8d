/** What the project's immediate group requires of its members' sign-in. Groups above it are not read. */

import { maybe, parse } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact } from "../../define.ts";
import { project } from "../project.ts";

const Group = z.pipe(
  z.object({
    require_two_factor_authentication: maybe(z.boolean()),
    two_factor_grace_period: maybe(z.number()),
  }),
  z.transform((group) => ({
    requiresTwoFactor: group.require_two_factor_authentication,
    gracePeriodHours: group.two_factor_grace_period,
  })),
);

export interface GroupSecurity extends z.infer<typeof Group> {
  readonly group: string;
}

/** One answer, which `groupSecurity` and `groupsAbove` share. Undefined for a personal project. */
export const groupAnswer = defineFact<unknown, { project: typeof project }>({
  id: "group_answer",
  summary: "The project's group",
  requiredRole: "membership of the project's group",
  scope: "project",
  needs: { project },
  collect: async ({ gitlab }, { project: { namespace } }) =>
    namespace.kind === "group" ? gitlab.read(`/groups/${namespace.id}`, { withProjects: false }) : undefined,
});

/** Undefined for a personal project. */
export const groupSecurity = defineFact<
  GroupSecurity | undefined,
  { project: typeof project; answer: typeof groupAnswer }
>({
  id: "group_security",
  summary: "The sign-in rules of the project's group",
  requiredRole: "membership of the project's group",
  scope: "project",
  needs: { project, answer: groupAnswer },
  collect: async (_, { project: { namespace }, answer }) =>
    namespace.kind === "group" ? { ...parse(Group, answer), group: namespace.path } : undefined,
});
