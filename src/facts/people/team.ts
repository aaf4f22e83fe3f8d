/** The members on whom GitLab's two lists agree. An invited private group can hide members without an error. */

import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { memberActivity } from "./member-activity.ts";
import { memberships, type ProjectMember } from "./project-members.ts";

export interface TeamMember extends ProjectMember {
  /** Midnight UTC of the day; undefined for a user who was never active. */
  readonly lastActiveAt: number | undefined;
}

export const team = defineFact<
  readonly TeamMember[],
  { members: typeof memberships; activity: typeof memberActivity }
>({
  id: "team",
  summary: "The members, as REST and GraphQL list them",
  requiredRole: "membership of the project, with scope read_api",
  scope: "project",
  needs: { members: memberships, activity: memberActivity },
  async collect(_, { members, activity }) {
    if (members.length === 0) throw new UnreadableFact("GitLab shows this token no members");
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
