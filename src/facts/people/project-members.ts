/** Everybody who belongs to the project, once, with the highest level over all sources. */

import * as z from "zod/mini";
import { maybe, parse } from "../../shared/schema.ts";
import { defineFact } from "../define.ts";

const Member = z.object({
  id: z.number(),
  username: z.string(),
  access_level: z.number(),
  membership_state: maybe(z.string()),
});

export interface ProjectMember {
  readonly id: number;
  readonly username: string;
  readonly accessLevel: number;
}

/** Blocked users count in GitLab's table, memberships that are not active yet do not (gitlab-controls 3.3). */
export const projectMembers = defineFact<readonly ProjectMember[]>({
  id: "project_members",
  summary: "The project's members",
  requiredRole: "membership of the project",
  scope: "project",
  async collect({ gitlab, projectId }) {
    const rows = parse(
      z.array(Member),
      await gitlab.ProjectMembers.all(projectId, { includeInherited: true, perPage: 100 }),
    );
    const highest = new Map<number, ProjectMember>();
    for (const { id, username, access_level, membership_state = "active" } of rows) {
      if (membership_state !== "active" || (highest.get(id)?.accessLevel ?? 0) > access_level) continue;
      highest.set(id, { id, username, accessLevel: access_level });
    }
    return [...highest.values()];
  },
});
