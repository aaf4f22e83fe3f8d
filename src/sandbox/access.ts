/** Roles and abilities: who may see and do what. */
import { forbidden, notFound, Refusal, refuse, unauthorized } from "./http/answer.ts";
import { type Call, type Session, textParam, type Viewer } from "./http/call.ts";
import type { GroupRow, MemberRow, UserRow } from "./state/people.ts";
import type { FeatureAccess, ProjectRow } from "./state/project.ts";
import { findGroup, findProject, groupLine, type SandboxState } from "./state/state.ts";

export const role = {
  guest: 10,
  planner: 15,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
} as const;

/** An administrator has all rights without being a member (`max_member_access_for_user` in app/models/project_team.rb). */
export function roleIn(state: SandboxState, user: UserRow | null | undefined, project: ProjectRow): number {
  if (!user) return 0;
  return user.admin ? role.owner : authorizedLevel(state, user.id, project);
}

/**
 * The highest access level of all memberships that count, also of groups that are invited into the project or a group above
 * it (lib/gitlab/project_authorizations.rb); 0 for people who are not members.
 */
export function authorizedLevel(state: SandboxState, userId: number, project: ProjectRow): number {
  if (project.ownerId === userId) return role.owner;
  const invited = project.sharedWith.map(({ groupId, access_level }) =>
    Math.min(groupLevel(state, userId, groupId), access_level),
  );
  return Math.max(
    ...[levelAmong(project.members, userId), groupLevel(state, userId, project.groupId)],
    ...invited,
  );
}

/** Of an invited group, only its own members count, not those of groups above it. */
function groupLevel(state: SandboxState, userId: number, groupId: number | null): number {
  const levels = groupLine(state, groupId).flatMap(({ members, sharedWith }) => [
    levelAmong(members, userId),
    ...sharedWith.map((link) =>
      Math.min(levelAmong(findGroup(state, link.groupId)?.members ?? [], userId), link.access_level),
    ),
  ]);
  return Math.max(0, ...levels);
}

/** Who still waits for a seat has no rights. */
function levelAmong(members: readonly MemberRow[], userId: number): number {
  const row = members.find((one) => one.userId === userId && one.membership_state === "active");
  return row?.access_level ?? 0;
}

/** app/models/group.rb, `max_member_access_for_user` */
export function groupRole(
  state: SandboxState,
  user: UserRow | null | undefined,
  groupId: number | null,
): number {
  if (!user) return 0;
  if (user.admin) return role.owner;
  return user.state === "active" ? groupLevel(state, user.id, groupId) : 0;
}

export function callRole(call: Viewer, project: ProjectRow): number {
  return roleIn(call.state, call.session?.user, project);
}

export function canSee(state: SandboxState, session: Session | null, project: ProjectRow): boolean {
  if (session?.token.kind === "job" && !jobMayEnter(session, project)) return false;
  if (project.visibility === "public") return true;
  if (!session) return false;
  if (project.visibility === "internal" && !session.user.external) return true;
  return roleIn(state, session.user, project) >= role.guest;
}

function jobMayEnter({ token }: Session, { id, jobTokenScope }: ProjectRow): boolean {
  if (!jobTokenScope.inbound_enabled || token.projectId === id) return true;
  return token.projectId !== null && jobTokenScope.allowedProjectIds.includes(token.projectId);
}

/** A feature with its access level; `member` is the lowest role in a private project. */
function featureOpen(call: Viewer, project: ProjectRow, access: FeatureAccess, member: number): boolean {
  const level = callRole(call, project);
  if (access === "disabled") return false;
  if (access === "private" || project.visibility === "private") return level >= member;
  return level >= role.guest || canSee(call.state, call.session, project);
}

export function canReadCode(call: Viewer, project: ProjectRow): boolean {
  return featureOpen(call, project, project.repository_access_level, role.reporter);
}

export function canReadMergeRequests(call: Viewer, project: ProjectRow): boolean {
  return featureOpen(call, project, project.merge_requests_access_level, role.planner);
}

/** Without public jobs, this requires a Reporter, whatever the project's visibility. */
export function canReadPipelines(call: Viewer, project: ProjectRow): boolean {
  const open = featureOpen(call, project, project.builds_access_level, role.guest);
  return open && (project.public_jobs || callRole(call, project) >= role.reporter);
}

export function requireUser(call: Viewer): Session {
  if (!call.session) throw unauthorized();
  return call.session;
}

export function requireRole(call: Viewer, project: ProjectRow, least: number): void {
  if (callRole(call, project) < least) throw forbidden();
}

export function demand(allowed: boolean): void {
  if (!allowed) throw forbidden();
}

/** `find_project`: finds a project by id, or by a current or former path. Does not check abilities. */
export function lookUpProject(
  state: SandboxState,
  id: string,
): { project: ProjectRow; moved: boolean } | undefined {
  if (/^\d+$/.test(id)) {
    const project = findProject(state, Number(id));
    return project && { project, moved: false };
  }
  if (!id.includes("/")) return undefined;
  const wanted = id.toLowerCase();
  const current = state.projects.find((row) => row.path_with_namespace.toLowerCase() === wanted);
  if (current) return { project: current, moved: false };
  const former = state.projects.find((row) => row.formerPaths.some((path) => path.toLowerCase() === wanted));
  return former && { project: former, moved: true };
}

/** `find_project!`: the project must be visible, and the request must use its current name. */
export function requireProject(call: Call): ProjectRow {
  const found = lookUpProject(call.state, call.segments.id ?? "");
  if (!found || !canSee(call.state, call.session, found.project)) throw notFound("Project");
  if (!found.moved) return found.project;
  const { method, path, query } = call.incoming;
  if (method !== "GET") throw refuse(405, "Non GET methods are not allowed for moved projects");
  const target = path.replace(/^\/api\/v4\/projects\/[^/]+/, `/api/v4/projects/${found.project.id}`);
  const location = `${call.rootUrl}${target}${query === "" ? "" : `?${query}`}`;
  throw new Refusal({
    status: 301,
    headers: { Location: location },
    text: `This resource has been moved permanently to ${location}.`,
    contentType: "text/plain",
  });
}

export function canSeeGroup(state: SandboxState, session: Session | null, group: GroupRow): boolean {
  if (group.visibility === "public") return true;
  if (!session) return false;
  if (group.visibility === "internal" && !session.user.external) return true;
  if (groupRole(state, session.user, group.id) >= role.guest) return true;
  return state.projects.some(
    (project) =>
      groupLine(state, project.groupId).includes(group) && roleIn(state, session.user, project) >= role.guest,
  );
}

export function requireGroup(call: Call): GroupRow {
  const id = textParam(call, "id");
  const group = /^\d+$/.test(id)
    ? findGroup(call.state, Number(id))
    : call.state.groups.find(({ full_path }) => full_path.toLowerCase() === id.toLowerCase());
  if (!group || !canSeeGroup(call.state, call.session, group)) throw notFound("Group");
  return group;
}
