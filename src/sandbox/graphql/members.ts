/** The members of a project in GraphQL. The list includes access requests and invitations. */
import { authorizedLevel, callRole, role } from "../access.ts";
import type { Viewer } from "../http/call.ts";
import type { ProjectRow } from "../state/project.ts";
import { findUser, groupLine } from "../state/state.ts";
import { connection, gid, type PageArgs, userType } from "./connection.ts";

/**
 * Each user once (app/finders/members_finder.rb). A pending membership cannot be distinguished from others. An invitation by
 * email has no user, and only people who administer the project see it. REST lists no invitations.
 */
export function memberConnection(viewer: Viewer, project: ProjectRow, args: PageArgs) {
  const rows = [project, ...groupLine(viewer.state, project.groupId)].flatMap(({ members }) => members);
  const shown = rows.filter(({ userId }) => !project.membersHiddenFromGraphql.includes(userId));
  const ids = [...new Set(shown.map(({ userId }) => userId))].sort((one, other) => one - other);
  const invitations = callRole(viewer, project) >= role.maintainer ? project.invitations : [];
  return connection(
    [
      ...ids.map((userId) => {
        const user = findUser(viewer.state, userId);
        const row = shown.find((one) => one.userId === userId);
        const level = authorizedLevel(viewer.state, userId, project) || (row?.access_level ?? 0);
        return member(`${project.id}${userId}`, level, user ? userType(user) : null);
      }),
      ...invitations.map(({ id, access_level }) => member(id, access_level, null)),
    ],
    (row) => row,
    args,
  );
}

function member(id: number | string, level: number, user: object | null) {
  return { id: gid("ProjectMember", id), accessLevel: accessLevelType(level), user };
}

export function accessLevelType(level: number) {
  const names: Record<number, string> = {
    0: "NO_ACCESS",
    10: "GUEST",
    15: "PLANNER",
    20: "REPORTER",
    30: "DEVELOPER",
    40: "MAINTAINER",
    50: "OWNER",
  };
  return { integerValue: level, stringValue: names[level] ?? null };
}
