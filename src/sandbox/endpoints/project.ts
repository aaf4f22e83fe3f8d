/**
 * A project and its settings: the project itself, branch rules, hooks, push rule, token scope, error tracking, lint.
 */
import { canReadCode, demand, requireProject, requireRole, requireUser, role } from "../access.ts";
import { detailedProject, projectEntity } from "../entities/project.ts";
import { protectedBranch } from "../entities/user.ts";
import { type Answer, notFound, ok, recordNotFound } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { branchesOf, findCommitId } from "../revisions.ts";
import type { ProjectRow } from "../state/project.ts";
import { protectedBranchesOf } from "../state/state.ts";

const signedIn = (call: Call) => void requireUser(call);

export const projectRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/projects.rb",
    compared:
      "who sees the project, which keys depend on role and licence (lib/api/entities/project.rb, ee/lib/ee/api/entities/project.rb)",
    path: "/projects/:id",
    handle: show,
  },
  {
    method: "GET",
    ruby: "lib/api/protected_branches.rb",
    compared: "ability read_code, pages, inherited rules",
    path: "/projects/:id/protected_branches",
    rules: paginationRules,
    handle: branchRules,
  },
  {
    method: "GET",
    ruby: "lib/api/protected_branches.rb",
    compared: "ability read_code, the project's own rules only, a failed lookup",
    path: "/projects/:id/protected_branches/:name",
    greedy: true,
    handle: branchRule,
  },
  {
    method: "GET",
    ruby: "lib/api/project_hooks.rb",
    compared: "authentication before the ability of a Maintainer, pages, no token in the answer",
    path: "/projects/:id/hooks",
    before: signedIn,
    rules: paginationRules,
    handle: hooks,
  },
  {
    method: "GET",
    ruby: "ee/lib/api/project_push_rule.rb",
    compared: "the ability before the licence, null without a rule",
    path: "/projects/:id/push_rule",
    before: signedIn,
    handle: pushRule,
  },
  {
    method: "GET",
    ruby: "lib/api/project_job_token_scope.rb",
    compared: "authentication, the ability of a Maintainer, fields",
    path: "/projects/:id/job_token_scope",
    before: signedIn,
    handle: jobTokenScope,
  },
  {
    method: "GET",
    ruby: "lib/api/error_tracking/project_settings.rb",
    compared: "authentication, ability admin_operations, the message without a setting",
    path: "/projects/:id/error_tracking/settings",
    before: signedIn,
    handle: errorTracking,
  },
  {
    method: "GET",
    ruby: "lib/api/lint.rb",
    compared: "the order of checks, any revision, a commit that is on no ref, addresses of included files",
    path: "/projects/:id/ci/lint",
    rules: [
      { name: "content_ref", type: "string" },
      { name: "include_jobs", type: "boolean" },
    ],
    handle: lint,
  },
];

function show(call: Call): Answer {
  const project = requireProject(call);
  return ok(call.session ? projectEntity(call, project) : detailedProject(call, project));
}

function requireCode(call: Call): ProjectRow {
  const project = requireProject(call);
  demand(canReadCode(call, project));
  return project;
}

function branchRules(call: Call): Answer {
  const rows = protectedBranchesOf(call.state, requireCode(call));
  return paginate(call, rows, ({ row, inherited }) => protectedBranch(row, inherited));
}

/** Sees project-level rules only. */
function branchRule(call: Call): Answer {
  const project = requireCode(call);
  const row = project.protectedBranches.find(({ name }) => name === call.segments.name);
  if (!row) throw recordNotFound();
  return ok(protectedBranch(row, false));
}

function requireMaintained(call: Call): ProjectRow {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  return project;
}

function hooks(call: Call): Answer {
  const project = requireMaintained(call);
  return paginate(call, project.hooks, (hook) => ({
    ...hook,
    project_id: project.id,
    created_at: project.created_at,
    disabled_until: null,
    alert_status: "executable",
  }));
}

/** The body is `null` when the project has no rule of its own. */
function pushRule(call: Call): Answer {
  const project = requireMaintained(call);
  if (project.licence === "free") throw notFound();
  const row = project.pushRule;
  if (!row) return { status: 200, text: "null", contentType: "application/json" };
  return ok({
    id: project.id,
    project_id: project.id,
    created_at: project.created_at,
    commit_message_regex: "",
    branch_name_regex: "",
    deny_delete_tag: false,
    member_check: false,
    prevent_secrets: false,
    author_email_regex: "",
    file_name_regex: "",
    max_file_size: 0,
    commit_committer_check: false,
    commit_committer_name_check: false,
    reject_non_dco_commits: false,
    ...row,
  });
}

function jobTokenScope(call: Call): Answer {
  const { inbound_enabled, outbound_enabled } = requireMaintained(call).jobTokenScope;
  return ok({
    inbound_enabled: inbound_enabled || call.state.enforcesJobTokenScope === true,
    outbound_enabled,
  });
}

function errorTracking(call: Call): Answer {
  const { errorTracking: setting } = requireMaintained(call);
  if (!setting) throw notFound("Error Tracking Setting");
  const rest = { project_name: null, sentry_external_url: null, api_url: null, integrated: true };
  return ok({ active: setting.active, ...rest });
}

/** Answers 200 for a broken file too. The request can name any revision of this project (lib/api/lint.rb). */
function lint(call: Call): Answer {
  const project = requireCode(call);
  if (project.empty_repo) throw notFound("Repository");
  const sha = findCommitId(call.state, project, textParam(call, "content_ref"));
  if (sha === undefined) throw notFound("Commit");
  if (!isOnRef(call, project, sha))
    return ok({ valid: false, errors: [detached], warnings: [], includes: [] });
  const { merged_yaml = "", includes = [], ...row } = project.ciLintAt.get(sha) ?? project.ciLint;
  return ok({
    ...{ ...row, merged_yaml },
    includes: includes.map((include) => ({ blob: null, raw: null, ...include })),
    ...(call.params.include_jobs === true ? { jobs: [] } : {}),
  });
}

/**
 * For the head of a fork: the target project has the commit too, but on no branch (lib/gitlab/ci/yaml_processor.rb).
 */
const detached =
  "Could not validate configuration. The configuration originates from an external project or a commit not associated with a Git reference (a detached commit)";

function isOnRef({ state }: Call, project: ProjectRow, sha: string): boolean {
  const heads = [...branchesOf(state, project), ...project.tags].map(({ commitId }) => commitId);
  const own = state.mergeRequests.filter(({ sourceProjectId }) => sourceProjectId === project.id);
  const before = own.flatMap(({ commits, versions }) => [
    ...commits.map(({ id }) => id),
    ...versions.map(({ head_commit_sha }) => head_commit_sha),
  ]);
  return [...heads, ...before].includes(sha);
}
