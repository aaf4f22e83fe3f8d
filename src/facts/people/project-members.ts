/** Everybody who belongs to the project, once, with the highest level over all sources. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Member = z.object({
  id: z.number(),
  username: z.string(),
  access_level: z.number(),
  membership_state: maybe(z.string()),
  created_by: maybe(z.object({ username: z.string() })),
});

export interface ProjectMember {
  readonly id: number;
  readonly username: string;
  readonly accessLevel: number;
}

export interface Membership extends ProjectMember {
  /** False: the member waits until the group has a free seat. */
  readonly isActive: boolean;
  /** Who made the user a member, where GitLab shows it. */
  readonly createdBy?: string;
}

/** The highest membership of each user; an active one comes before one that waits. */
export const memberships = defineFact<readonly Membership[]>({
  id: "memberships",
  summary: "The project's members, including those who wait for a seat",
  requiredRole: "membership of the project",
  scope: "project",
  async collect({ gitlab, projectId }) {
    const rows = parse(
      z.array(Member),
      await gitlab.ProjectMembers.all(projectId, { includeInherited: true, perPage: 100 }),
    );
    const found = rows
      .map(({ id, username, access_level, membership_state = "active", created_by }) => ({
        ...{ id, username, accessLevel: access_level, isActive: membership_state === "active" },
        ...(created_by === undefined ? {} : { createdBy: created_by.username }),
      }))
      .sort((a, b) => Number(a.isActive) - Number(b.isActive) || a.accessLevel - b.accessLevel);
    return [...new Map(found.map((member) => [member.id, member])).values()].sort((a, b) => a.id - b.id);
  },
});

/** Blocked users count in GitLab's table. Memberships that are not active yet do not (gitlab-controls 3.3). */
export const projectMembers = defineFact<readonly ProjectMember[], { all: typeof memberships }>({
  id: "project_members",
  summary: "The project's members",
  requiredRole: "membership of the project",
  scope: "project",
  needs: { all: memberships },
  collect: async (_, { all }) =>
    all
      .filter(({ isActive }) => isActive)
      .map(({ id, username, accessLevel }) => ({ id, username, accessLevel })),
});
