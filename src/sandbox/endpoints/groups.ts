/** Groups, and the projects of a group. */
import { canSee, requireGroup } from "../access.ts";
import { sharedWithGroups } from "../entities/group-links.ts";
import { basicProject, projectEntity } from "../entities/project.ts";
import { type Answer, ok } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { GroupRow } from "../state/people.ts";
import type { ProjectRow } from "../state/project.ts";
import { groupLine } from "../state/state.ts";

/** lib/api/groups.rb */
const orders = [
  ...["id", "name", "path", "created_at", "updated_at", "last_activity_at", "similarity", "star_count"],
];

export const groupRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/groups.rb",
    compared: "no authentication for a public group, with_projects, fields that are read",
    path: "/groups/:id",
    handle: show,
  },
  {
    method: "GET",
    ruby: "lib/api/groups.rb",
    compared: "visible projects only, subgroups, archived, simple",
    path: "/groups/:id/projects",
    rules: [
      { name: "include_subgroups", type: "boolean", default: false },
      { name: "with_shared", type: "boolean", default: true },
      { name: "simple", type: "boolean", default: false },
      { name: "archived", type: "boolean" },
      { name: "active", type: "boolean" },
      { name: "order_by", type: "string", default: "created_at", values: orders },
      { name: "sort", type: "string", default: "desc", values: ["asc", "desc"] },
      ...paginationRules,
    ],
    handle: groupProjects,
  },
];

function show(call: Call): Answer {
  const group = requireGroup(call);
  const projects = call.state.projects.filter(({ groupId }) => groupId === group.id);
  const withProjects = call.params.with_projects !== "false" && call.params.with_projects !== false;
  return ok({
    ...groupEntity(call, group),
    shared_with_groups: sharedWithGroups(call, group.sharedWith),
    ...(withProjects ? { projects: projects.map((project) => basicProject(call, project)) } : {}),
  });
}

function groupEntity(call: Call, group: GroupRow) {
  return {
    id: group.id,
    web_url: `${call.rootUrl}/groups/${group.full_path}`,
    name: group.name,
    path: group.path,
    description: "",
    visibility: group.visibility,
    share_with_group_lock: false,
    require_two_factor_authentication: group.require_two_factor_authentication,
    two_factor_grace_period: group.two_factor_grace_period,
    project_creation_level: "developer",
    subgroup_creation_level: "maintainer",
    lfs_enabled: true,
    archived: false,
    default_branch: null,
    default_branch_protection_defaults: group.default_branch_protection_defaults,
    avatar_url: null,
    request_access_enabled: true,
    full_name: group.name,
    full_path: group.full_path,
    created_at: group.created_at,
    parent_id: group.parent_id,
    // lib/api/entities/group.rb, group_detail.rb; the keys of ee/lib/ee/api/entities/group_detail.rb need Premium.
    default_branch_protection: 2,
    shared_runners_setting: "enabled",
    prevent_forking_outside_group: false,
    membership_lock: false,
    ip_restriction_ranges: null,
    allowed_email_domains_list: null,
    only_allow_merge_if_pipeline_succeeds: false,
    allow_merge_on_skipped_pipeline: false,
    only_allow_merge_if_all_discussions_are_resolved: false,
    ...(group.parent_id === null ? { prevent_sharing_groups_outside_hierarchy: false } : {}),
    ...group.settings.keys,
  };
}

/**
 * The finder also reads `id_after`, which the route does not declare (lib/api/helpers.rb, `project_finder_params_ce`).
 * `archived=true` lists only archived projects. `created_at` means the id (`order_options_with_tie_breaker`).
 */
function groupProjects(call: Call): Answer {
  const group = requireGroup(call);
  const { include_subgroups, with_shared, simple, archived, active, sort } = call.params;
  const after = Number.parseInt(textParam(call, "id_after"), 10) || 0;
  const isWithin = ({ groupId }: ProjectRow) =>
    include_subgroups === true ? groupLine(call.state, groupId).includes(group) : groupId === group.id;
  const isShared = ({ sharedWith }: ProjectRow) => sharedWith.some(({ groupId }) => groupId === group.id);
  const rows = call.state.projects
    .filter(({ id }) => id > after)
    .filter((project) => typeof archived !== "boolean" || project.archived === archived)
    .filter((project) => typeof active !== "boolean" || isActive(project) === active)
    .filter((project) => isWithin(project) || (with_shared === true && isShared(project)))
    .filter((project) => canSee(call.state, call.session, project))
    .sort(orderOf(textParam(call, "order_by")));
  if (sort === "desc") rows.reverse();
  return paginate(call, rows, (project) =>
    simple === true || !call.session
      ? basicProject(call, project)
      : withoutAccess(projectEntity(call, project)),
  );
}

/** Only `GET /projects` and `GET /projects/:id` show the reader's role (lib/api/entities/project_with_access.rb). */
function withoutAccess({ permissions: _, ...entity }: Record<string, unknown>) {
  return entity;
}

function isActive({ archived, markedForDeletionOn }: ProjectRow): boolean {
  return !archived && markedForDeletionOn === null;
}

function orderOf(key: string): (one: ProjectRow, other: ProjectRow) => number {
  const keyOf: Readonly<Record<string, (row: ProjectRow) => string>> = {
    name: ({ name }) => name.toLowerCase(),
    path: ({ path }) => path.toLowerCase(),
    last_activity_at: ({ last_activity_at }) => last_activity_at,
    updated_at: ({ last_activity_at }) => last_activity_at,
  };
  const read = keyOf[key];
  if (!read) return (one, other) => one.id - other.id;
  return (one, other) => read(one).localeCompare(read(other)) || one.id - other.id;
}
