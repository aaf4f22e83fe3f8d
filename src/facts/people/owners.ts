/** Whom GitLab counts as owner of a project: direct Owners of its immediate group, or of a personal project. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { project } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";
import { projectMembers } from "./project-members.ts";

const Member = z.object({
  id: maybe(z.number()),
  username: maybe(z.string()),
  access_level: z.number(),
});
const ownerLevel = 50;

export interface Owners {
  readonly count: number;
  /** Path of the group whose direct members were read; undefined for a personal project. */
  readonly group: string | undefined;
}

/** Owners inherited from a higher group, and Owners of the project alone, do not count (gitlab-controls 3.3). */
export const owners = defineFact<Owners, { project: typeof project }>({
  id: "owners",
  summary: "The direct owners",
  requiredRole: "membership of the project's group",
  scope: "project",
  needs: { project },
  async collect({ gitlab, read }, { project: { namespace, ownerId } }) {
    if (namespace.kind === "group") {
      const members = parse(z.array(Member), await gitlab.GroupMembers.all(namespace.id, { perPage: 100 }));
      // An invitation by email is an entry without a user (lib/api/entities/member.rb).
      if (members.some(({ id, username }) => (id === undefined) !== (username === undefined)))
        throw new UnreadableFact("GitLab shows a member without an id or a username");
      const ids = members.filter(({ id, access_level }) => access_level === ownerLevel && id !== undefined);
      return { count: ids.length, group: namespace.path };
    }
    const members = await read(projectMembers);
    const ids = new Set(members.filter(({ accessLevel }) => accessLevel === ownerLevel).map(({ id }) => id));
    if (ownerId !== undefined) ids.add(ownerId);
    return { count: ids.size, group: undefined };
  },
});
