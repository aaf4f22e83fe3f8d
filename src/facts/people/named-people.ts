/** The people that a policy names: users, direct members of groups, members of the project with a role. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { type AnyFact, defineFact, type Fact } from "../define.ts";
import type { People } from "./people.ts";
import { projectMembers } from "./project-members.ts";

const levels = { developer: 30, maintainer: 40, owner: 50 } as const;

export interface NamedPeople {
  /** In lower case: GitLab accepts any case. */
  readonly usernames: readonly string[];
  /** Those of them whom the policy names one by one, who may be bots. */
  readonly users?: readonly string[];
}

const Member = z.object({ username: z.string(), membership_state: maybe(z.string()) });

/** As in GitLab's approval rules, a member of a group above is not a member of the group. */
export function groupMembers(group: string): Fact<NamedPeople> {
  return defineFact<NamedPeople>({
    id: `group_members ${group.toLowerCase()}`,
    summary: `The members of the group ${group}`,
    requiredRole: `membership of the group ${group}`,
    scope: "project",
    async collect({ gitlab }) {
      const path = `/groups/${encodeURIComponent(group)}/members`;
      const rows = parse(z.array(Member), await gitlab.read(path, { perPage: 100 }));
      const active = rows.filter(({ membership_state = "active" }) => membership_state === "active");
      return { usernames: active.map(({ username }) => username.toLowerCase()) };
    },
  });
}

/** One fact for each way to name people. A role must match exactly, as in GitLab's approval policies. */
export function namedPeople({ users = [], groups = [], roles = [] }: People): Fact<NamedPeople> {
  const byGroup = groups.map((group): [string, AnyFact] => [group, groupMembers(group.replace(/^@/, ""))]);
  return defineFact<NamedPeople>({
    id: ["named_people", ...users, ...groups, ...roles].join(" "),
    summary: "The people whom the policy names",
    requiredRole: "membership of the project, and of each named group",
    scope: "project",
    needs: Object.fromEntries(byGroup),
    async collect({ read }, members) {
      const wanted = roles.map((role): number => levels[role]);
      const withRole = roles.length === 0 ? [] : await read(projectMembers);
      const byName = users.map((name) => name.replace(/^@/, "").toLowerCase());
      const usernames = [
        ...byName,
        ...Object.values(members).flatMap((some) => (some as NamedPeople).usernames),
        ...withRole
          .filter(({ accessLevel }) => wanted.includes(accessLevel))
          .map(({ username }) => username.toLowerCase()),
      ];
      return { usernames: [...new Set(usernames)], users: byName };
    },
  });
}
