/** Members of projects and groups. */
import {
  callRole,
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
import type { MemberRow } from "../state/people.ts";
import { findUser, groupLine } from "../state/state.ts";

const signedIn = (call: Call) => void requireUser(call);

export const memberRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/members.rb",
    compared:
      "authentication, each member once with the level of the authorisation, members of invited groups (app/finders/members_finder.rb), pending members (ee/lib/ee/api/entities/member.rb)",
    path: "/projects/:id/members/all",
    before: signedIn,
    rules: paginationRules,
    handle: projectMembers,
  },
  {
    method: "GET",
    ruby: "lib/api/projects.rb",
    compared:
      "no authentication for a public project, people of groups that the lists of members hide, no pending members",
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
 * the project is shared with and the groups above it. The level is the highest that counts, from the authorisations; who
 * still waits has none. Others see only members of invited groups that they may see.
 */
function projectMembers(call: Call): Answer {
  const project = requireProject(call);
  const { state, session } = call;
  const isMember = callRole(call, project) >= role.guest;
  const invited = project.sharedWith.flatMap(({ groupId, access_level }) =>
    groupLine(state, groupId)
      .filter((group) => isMember || canSeeGroup(state, session, group))
      .flatMap((group) => group.members)
      .map((row) => ({ ...row, access_level: Math.min(row.access_level, access_level) })),
  );
  const inherited = groupLine(state, project.groupId).flatMap((group) => group.members);
  const known = new Map<number, MemberRow>();
  for (const member of [...project.members, ...inherited, ...invited]) {
    const row = known.get(member.userId);
    const counts = member.membership_state === "active" && row && row.access_level < member.access_level;
    if (!row) known.set(member.userId, member);
    else if (counts) known.set(member.userId, { ...row, access_level: member.access_level });
  }
  return members(call, [...known.values()]);
}

/** The table of authorisations (app/models/project_team.rb, `fetch_members`), by id. */
function authorizedUsers(call: Call): Answer {
  const project = requireProject(call);
  const rows = [project, ...groupLine(call.state, project.groupId)].flatMap(({ members }) => members);
  const invited = project.sharedWith.flatMap(({ groupId }) =>
    groupLine(call.state, groupId).flatMap((group) => group.members),
  );
  const active = [...rows, ...invited].filter(({ membership_state }) => membership_state === "active");
  const ids = new Set([...active.map(({ userId }) => userId), ...(project.membersOfHiddenGroups ?? [])]);
  const users = [...ids].sort((one, other) => one - other).flatMap((id) => findUser(call.state, id) ?? []);
  return paginate(call, users, (user) => basicUser(call.rootUrl, user));
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
