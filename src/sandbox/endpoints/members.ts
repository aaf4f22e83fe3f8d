/** Members of projects and groups. */
import {
  authorizedLevel,
  canSeeGroup,
  demand,
  groupRole,
  requireGroup,
  requireProject,
  requireUser,
  role,
} from "../access.ts";
import { basicUser } from "../entities/user.ts";
import type { Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { GroupRow, MemberRow } from "../state/people.ts";
import { findGroup, findUser, groupLine } from "../state/state.ts";

const signedIn = (call: Call) => void requireUser(call);

export const memberRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/members.rb",
    compared:
      "authentication, each member once with the level of the authorization (lib/gitlab/project_authorizations.rb), members of groups that the project or a group above it invites (app/finders/members_finder.rb, app/finders/group_members_finder.rb), pending members (ee/lib/ee/api/entities/member.rb)",
    path: "/projects/:id/members/all",
    before: signedIn,
    rules: paginationRules,
    handle: projectMembers,
  },
  {
    method: "GET",
    ruby: "lib/api/projects.rb",
    compared:
      "no authentication for a public project, all authorizations (app/models/project_team.rb), people of groups that the lists of members hide, no pending members",
    path: "/projects/:id/users",
    rules: paginationRules,
    handle: authorizedUsers,
  },
  {
    method: "GET",
    ruby: "lib/api/members.rb",
    compared: "direct members only, a private group",
    path: "/groups/:id/members",
    before: signedIn,
    rules: paginationRules,
    handle: groupMembers,
  },
];

/**
 * Every member once (app/finders/members_finder.rb): the project's own row before that of a group, also of a group that
 * the project or a group above it is shared with. The level is that of the authorization; who still waits has none. Others
 * see only members of invited groups that they may see.
 */
function projectMembers(call: Call): Answer {
  const project = requireProject(call);
  const { state, session } = call;
  const userId = session?.user.id ?? 0;
  const isMember = authorizedLevel(state, userId, project) >= role.guest;
  const line = groupLine(state, project.groupId);
  const ofGroup = groupRole(state, session?.user, project.groupId) >= role.guest;
  const invited = project.sharedWith.flatMap(({ groupId, access_level }) =>
    groupLine(state, groupId).flatMap((group) => shared(call, group, access_level, isMember)),
  );
  const aboveInvited = line.flatMap(({ sharedWith }) =>
    sharedWith.flatMap(({ groupId, access_level }) => {
      const group = findGroup(state, groupId);
      return group ? shared(call, group, access_level, ofGroup) : [];
    }),
  );
  const known = new Map<number, MemberRow>();
  const rows = [...project.members, ...line.flatMap((group) => group.members), ...aboveInvited, ...invited];
  for (const row of rows) {
    if (known.has(row.userId)) continue;
    const access_level = authorizedLevel(state, row.userId, project) || row.access_level;
    known.set(row.userId, { ...row, access_level });
  }
  return members(call, [...known.values()]);
}

/** @param isMember who sees members of every invited group */
function shared(
  { state, session }: Call,
  group: GroupRow,
  most: number,
  isMember: boolean,
): readonly MemberRow[] {
  if (!isMember && !canSeeGroup(state, session, group)) return [];
  return group.members.map((row) => ({ ...row, access_level: Math.min(row.access_level, most) }));
}

/** The table of authorizations (app/models/project_team.rb, `fetch_members`), by id. */
function authorizedUsers(call: Call): Answer {
  const project = requireProject(call);
  const { state, rootUrl } = call;
  const users = state.users
    .filter(
      ({ id }) => authorizedLevel(state, id, project) > 0 || project.membersOfHiddenGroups?.includes(id),
    )
    .sort((one, other) => one.id - other.id);
  return paginate(call, users, (user) => basicUser(rootUrl, user));
}

/** Direct members only. In a private group, only its members may see them. */
function groupMembers(call: Call): Answer {
  const group = requireGroup(call);
  demand(group.visibility !== "private" || groupRole(call.state, call.session?.user, group.id) >= role.guest);
  return members(call, group.members);
}

function members(call: Call, rows: readonly MemberRow[]): Answer {
  const admin = call.session?.user.admin === true;
  const known = rows
    .flatMap((row) => {
      const user = findUser(call.state, row.userId);
      return user ? [{ row, user }] : [];
    })
    .sort((one, other) => one.user.id - other.user.id);
  return paginate(call, known, ({ row, user }) => ({
    ...basicUser(call.rootUrl, user),
    access_level: row.access_level,
    created_at: row.created_at,
    ...createdBy(call, row),
    expires_at: null,
    membership_state: row.membership_state,
    ...(admin ? { last_activity_on: user.last_activity_on } : {}),
  }));
}

/** lib/api/entities/member.rb leaves the key out where there is nobody. */
function createdBy({ state, rootUrl }: Call, { createdById }: MemberRow) {
  const user = createdById == null ? undefined : findUser(state, createdById);
  return user ? { created_by: basicUser(rootUrl, user) } : {};
}
