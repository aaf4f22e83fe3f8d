/** Everybody who belongs to the project, once, with the highest level over all sources. */

import { list, maybe, number, object, parse, text } from "../../shared/shape.ts";
import { defineFact } from "../define.ts";

const Member = object({
  id: number(),
  username: text(),
  access_level: number(),
  membership_state: maybe(text()),
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
      list(Member),
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
