/** `GET /projects/:id`: the project entity, with keys hidden by role. */
import { callRole, canReadCode, canSee, role } from "../access.ts";
import type { Viewer } from "../http/call.ts";
import type { MemberRow } from "../state/people.ts";
import type { ProjectRow } from "../state/project.ts";
import { findGroup, findProject, findUser, groupLine } from "../state/state.ts";
import { sharedWithGroups } from "./group-links.ts";
import { basicUserById } from "./user.ts";

type Json = Record<string, unknown>;

function namespaceEntity({ state, rootUrl }: Viewer, project: ProjectRow): Json {
  const group = findGroup(state, project.groupId);
  if (group) {
    const { id, name, path, full_path, parent_id } = group;
    const rest = { parent_id, avatar_url: null, web_url: `${rootUrl}/groups/${full_path}` };
    return { id, name, path, kind: "group", full_path, ...rest };
  }
  const owner = findUser(state, project.ownerId ?? 0);
  const path = owner?.username ?? "ghost";
  const rest = { parent_id: null, avatar_url: null, web_url: `${rootUrl}/${path}` };
  return {
    id: 100_000 + (owner?.id ?? 0),
    name: owner?.name ?? "Ghost",
    path,
    kind: "user",
    full_path: path,
    ...rest,
  };
}

/** The keys that an anonymous reader of a public project gets. */
export function detailedProject(viewer: Viewer, project: ProjectRow): Json {
  const fork = forkedFrom(viewer, project);
  return { ...basicProject(viewer, project), ...(fork ? { forked_from_project: fork } : {}) };
}

export function basicProject(viewer: Viewer, project: ProjectRow): Json {
  const { rootUrl } = viewer;
  const path = project.path_with_namespace;
  const code = canReadCode(viewer, project);
  const namespace = namespaceEntity(viewer, project);
  return {
    id: project.id,
    description: project.description,
    name: project.name,
    name_with_namespace: `${namespace.name} / ${project.name}`,
    path: project.path,
    path_with_namespace: path,
    created_at: project.created_at,
    ...(code ? { default_branch: project.default_branch ?? "main" } : {}),
    tag_list: project.topics,
    topics: project.topics,
    ssh_url_to_repo: `git@${new URL(rootUrl).hostname}:${path}.git`,
    http_url_to_repo: `${rootUrl}/${path}.git`,
    web_url: `${rootUrl}/${path}`,
    ...(code ? { readme_url: null, forks_count: project.forks_count } : {}),
    avatar_url: null,
    star_count: 0,
    last_activity_at: project.last_activity_at,
    visibility: project.visibility,
    namespace,
  };
}

/** The whole entity as the viewer may see it. An external control receives it without a session. */
export function projectEntity(viewer: Viewer, project: ProjectRow): Json {
  const { state, session } = viewer;
  const level = callRole(viewer, project);
  const ultimate = project.licence === "ultimate";
  const signedIn = session !== null;
  return {
    ...detailedProject(viewer, project),
    _links: links(viewer, project),
    marked_for_deletion_at: project.markedForDeletionOn,
    marked_for_deletion_on: project.markedForDeletionOn,
    packages_enabled: true,
    empty_repo: project.empty_repo,
    archived: project.archived,
    ...(project.ownerId === null ? {} : { owner: basicUserById(state, viewer.rootUrl, project.ownerId) }),
    resolve_outdated_diff_discussions: false,
    ...featureKeys(project),
    import_status: "none",
    open_issues_count: 0,
    description_html: "",
    updated_at: project.last_activity_at,
    ...(canReadCode(viewer, project) ? { ci_config_path: "" } : {}),
    ...(signedIn && level >= role.maintainer ? maintainerKeys(project) : {}),
    public_jobs: project.public_jobs,
    shared_with_groups: sharedWithGroups(viewer, project.sharedWith),
    only_allow_merge_if_pipeline_succeeds: project.only_allow_merge_if_pipeline_succeeds,
    allow_merge_on_skipped_pipeline: project.allow_merge_on_skipped_pipeline,
    request_access_enabled: true,
    only_allow_merge_if_all_discussions_are_resolved:
      project.only_allow_merge_if_all_discussions_are_resolved,
    remove_source_branch_after_merge: true,
    printing_merge_request_link_enabled: true,
    merge_method: project.merge_method,
    squash_option: "default_off",
    enforce_auth_checks_on_uploads: true,
    suggestion_commit_message: null,
    merge_commit_template: null,
    squash_commit_template: null,
    autoclose_referenced_issues: true,
    ...(project.licence === "free" ? {} : premiumKeys),
    external_authorization_classification_label: null,
    requirements_enabled: ultimate,
    security_and_compliance_enabled: true,
    ...(ultimate && level >= role.developer
      ? {
          secret_push_protection_enabled: project.secret_push_protection_enabled,
          pre_receive_secret_detection_enabled: project.secret_push_protection_enabled,
        }
      : {}),
    compliance_frameworks: state.frameworks
      .filter(({ projectIds }) => projectIds.includes(project.id))
      .map(({ name }) => name),
    ...(ultimate
      ? { only_allow_merge_if_all_status_checks_passed: project.only_allow_merge_if_all_status_checks_passed }
      : {}),
    ...project.extra,
    ...(signedIn ? { permissions: permissions(viewer, project) } : {}),
  };
}

/** ee/lib/ee/api/entities/project.rb: each only if its feature is licensed, from Premium on. */
const premiumKeys = {
  approvals_before_merge: 0,
  mirror: false,
  merge_pipelines_enabled: false,
  merge_trains_enabled: false,
  merge_trains_skip_train_allowed: false,
  allow_pipeline_trigger_approve_deployment: false,
};

function featureKeys(project: ProjectRow): Json {
  const open = [
    "issues",
    "forking",
    "wiki",
    "snippets",
    "pages",
    "analytics",
    "container_registry",
    "releases",
  ];
  const more = [
    "environments",
    "feature_flags",
    "infrastructure",
    "monitor",
    "requirements",
    "package_registry",
  ];
  return {
    repository_access_level: project.repository_access_level,
    merge_requests_access_level: project.merge_requests_access_level,
    builds_access_level: project.builds_access_level,
    ...Object.fromEntries([...open, ...more].map((name) => [`${name}_access_level`, "enabled"])),
    security_and_compliance_access_level: "private",
    issues_enabled: true,
    merge_requests_enabled: project.merge_requests_access_level !== "disabled",
    jobs_enabled: project.builds_access_level !== "disabled",
    wiki_enabled: true,
    snippets_enabled: true,
    container_registry_enabled: true,
    service_desk_enabled: false,
    lfs_enabled: true,
    shared_runners_enabled: true,
    creator_id: 1,
  };
}

/** CI/CD settings, which only people who administer the project see (lib/api/entities/project.rb). */
function maintainerKeys(project: ProjectRow): Json {
  return {
    ci_default_git_depth: 20,
    ci_forward_deployment_enabled: true,
    ci_job_token_scope_enabled: project.jobTokenScope.outbound_enabled,
    ci_separated_caches: true,
    ci_allow_fork_pipelines_to_run_in_parent_project: true,
    build_git_strategy: "fetch",
    keep_latest_artifact: true,
    restrict_user_defined_variables: project.restrict_user_defined_variables,
    ci_pipeline_variables_minimum_override_role: project.ci_pipeline_variables_minimum_override_role,
    runner_token_expiration_interval: null,
    group_runners_enabled: true,
    auto_cancel_pending_pipelines: "enabled",
    build_timeout: 3600,
    auto_devops_enabled: project.auto_devops_enabled,
    runners_token: null,
    ...project.settings.maintainerKeys,
  };
}

function links({ rootUrl }: Viewer, { id }: ProjectRow): Json {
  const self = `${rootUrl}/api/v4/projects/${id}`;
  const names = ["issues", "merge_requests", "repo_branches", "labels", "events", "members"];
  const rest = names.map((name) => [name, `${self}/${name.replace("repo_", "repository/")}`]);
  return { self, ...Object.fromEntries(rest) };
}

function forkedFrom(viewer: Viewer, project: ProjectRow): Json | null {
  const parent = project.forkedFrom === null ? undefined : findProject(viewer.state, project.forkedFrom);
  return parent && canSee(viewer.state, viewer.session, parent) ? basicProject(viewer, parent) : null;
}

/** Memberships themselves, without invited groups (lib/api/entities/project_with_access.rb, `highest_group_member`). */
function permissions({ state, session }: Viewer, project: ProjectRow): Json {
  const levelsAmong = (rows: readonly MemberRow[]) =>
    rows.filter(({ userId }) => userId === session?.user.id).map(({ access_level }) => access_level);
  const direct = Math.max(0, ...levelsAmong(project.members));
  const group = Math.max(
    0,
    ...groupLine(state, project.groupId).flatMap(({ members }) => levelsAmong(members)),
  );
  const access = (level: number) => (level > 0 ? { access_level: level, notification_level: 3 } : null);
  return { project_access: access(direct), group_access: access(group) };
}
