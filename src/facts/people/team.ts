/** The members on whom GitLab's lists agree. An invited private group can hide members without an error. */

import { parse } from "../../shared/schema.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { memberActivity } from "./member-activity.ts";
import { memberships, type ProjectMember } from "./project-members.ts";

export interface TeamMember extends ProjectMember {
  /** Midnight UTC of the day; undefined for a user who was never active. */
  readonly lastActiveAt: number | undefined;
}

/**
 * Ids of everybody in GitLab's table of authorisations (lib/api/projects.rb). Unlike the lists of members, it also has the
 * people of private groups that are invited to a group above, whom GitLab hides from a token whose user is not a member of
 * that group, such as that of a project (app/finders/group_members_finder.rb).
 */
const authorizedUsers = defineFact<readonly number[]>({
  id: "authorized_users",
  summary: "Everybody who may access the project",
  requiredRole: "membership of the project",
  scope: "project",
  async collect({ gitlab, projectId }) {
    const users = await gitlab.read(`/projects/${projectId}/users`, { perPage: 100 });
    return parse(z.array(z.object({ id: z.number() })), users).map(({ id }) => id);
  },
});

export const team = defineFact<
  readonly TeamMember[],
  {
    members: typeof memberships;
    activity: typeof memberActivity;
    authorized: typeof authorizedUsers;
  }
>({
  id: "team",
  summary: "The members, as REST and GraphQL list them",
  requiredRole: "membership of the project, with scope read_api",
  scope: "project",
  needs: { members: memberships, activity: memberActivity, authorized: authorizedUsers },
  async collect(_, { members, activity, authorized }) {
    if (members.length === 0) throw new UnreadableFact("GitLab shows this token no members");
    const listed = new Set(members.map(({ id }) => id));
    const hidden = authorized.filter((id) => !listed.has(id)).length;
    if (hidden > 0) {
      const more = count(hidden, "more user");
      throw new UnreadableFact(
        `GitLab lets ${more} into the project than it lists as members, so it hides a group that is invited from this token`,
      );
    }
    const byId = new Map(activity.map((member) => [member.id, member]));
    const same = members.filter(({ id, accessLevel }) => byId.get(id)?.accessLevel === accessLevel);
    if (same.length !== members.length || same.length !== activity.length) {
      throw new UnreadableFact(
        `GitLab lists ${members.length} over REST and ${activity.length} over GraphQL, and ${same.length} agree, so some may be hidden from this token`,
      );
    }
    return members
      .filter(({ isActive }) => isActive)
      .map(({ id, username, accessLevel }) => ({
        ...{ id, username, accessLevel, lastActiveAt: byId.get(id)?.lastActiveAt },
      }));
  },
});
