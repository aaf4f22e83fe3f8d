/** REST routes of the settings around a project and its groups. */
import {
  demand,
  groupRole,
  requireGroup,
  requireProject,
  requireRole,
  requireUser,
  role,
} from "../access.ts";
import { type Answer, ok, unauthorized } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { ProjectRow } from "../state/project.ts";

const signedIn = (call: Call) => void requireUser(call);
interface Listed {
  readonly path: string;
  readonly ruby: string;
  readonly compared: string;
  readonly handle: Route["handle"];
  readonly rules?: Route["rules"];
}

const list = ({ rules = [], ...rest }: Listed): Route => ({
  ...{ method: "GET", before: signedIn, ...rest },
  rules: [...rules, ...paginationRules],
});

export const settingRoutes: readonly Route[] = [
  list({
    path: "/projects/:id/protected_tags",
    ruby: "lib/api/protected_tags.rb",
    compared: "the ability of a Maintainer, access levels, pages",
    handle: protectedTags,
  }),
  list({
    path: "/projects/:id/access_tokens",
    ruby: "lib/api/resource_access_tokens.rb",
    compared: "401 without the ability, `state`, pages",
    handle: accessTokens,
    rules: [{ name: "state", type: "string", values: ["active", "inactive"] }],
  }),
  list({
    path: "/projects/:id/deploy_keys",
    ruby: "lib/api/deploy_keys.rb",
    compared: "the ability of a Maintainer, the entity (lib/api/entities/deploy_keys_project.rb), pages",
    handle: deployKeys,
  }),
  list({
    path: "/projects/:id/deploy_tokens",
    ruby: "lib/api/deploy_tokens.rb",
    compared: "revoked and expired ones unless `active` (app/finders/deploy_tokens/tokens_finder.rb), pages",
    handle: deployTokens,
    rules: [{ name: "active", type: "boolean" }],
  }),
  list({
    path: "/groups/:id/hooks",
    ruby: "ee/lib/api/group_hooks.rb",
    compared: "the ability of an Owner, pages",
    handle: groupHooks,
  }),
  {
    method: "GET",
    ruby: "lib/api/integrations/integratable_operations.rb",
    compared: "active ones only, not paged",
    path: "/projects/:id/integrations",
    before: signedIn,
    handle: integrations,
  },
  {
    method: "GET",
    ruby: "ee/lib/api/merge_request_approval_settings.rb",
    compared:
      "the ability and the licence, polarity (ee/lib/compliance_management/merge_request_approval_settings/resolver.rb)",
    path: "/projects/:id/merge_request_approval_setting",
    before: signedIn,
    handle: approvalSetting,
  },
];

function maintained(call: Call): ProjectRow {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  return project;
}

/** lib/api/protected_tags.rb: `read_protected_tags`, which Maintainers have. */
function protectedTags(call: Call): Answer {
  return paginate(call, maintained(call).settings.protectedTags, ({ name, create_access_levels }) => ({
    name,
    create_access_levels: create_access_levels.map((level) => ({ deploy_key_id: null, ...level })),
  }));
}

/** lib/api/resource_access_tokens.rb: without the right it answers 401 to a good token; without `state`, it lists all. */
function accessTokens(call: Call): Answer {
  const project = requireProject(call);
  try {
    requireRole(call, project, role.maintainer);
  } catch {
    throw unauthorized();
  }
  const { state } = call.params;
  const rows = project.settings.accessTokens.filter(
    ({ active }) => typeof state !== "string" || active === (state === "active"),
  );
  return paginate(call, rows, (row) => ({
    ...{ description: null, user_id: 9000 + row.id, resource_type: "project", resource_id: project.id },
    ...row,
  }));
}

/** lib/api/deploy_keys.rb: `authorize_admin_project`; lib/api/entities/deploy_keys_project.rb merges key and `can_push`. */
function deployKeys(call: Call): Answer {
  return paginate(call, maintained(call).settings.deployKeys, (row) => ({
    ...{ key: `ssh-ed25519 AAAA${row.id}`, usage_type: "auth_and_signing" },
    ...row,
  }));
}

/** lib/api/deploy_tokens.rb; app/finders/deploy_tokens/tokens_finder.rb: revoked and expired ones too unless `active`. */
function deployTokens(call: Call): Answer {
  const { active } = call.params;
  const rows = maintained(call).settings.deployTokens.filter(
    ({ revoked, expired }) => active !== true || !(revoked || expired),
  );
  return paginate(call, rows, (row) => row);
}

/** lib/api/integrations/integratable_operations.rb: the active ones, not paged. */
function integrations(call: Call): Answer {
  const rows = maintained(call).settings.integrations.filter(({ active }) => active);
  const times = { created_at: "2025-03-01T09:00:00.000Z", updated_at: "2025-03-01T09:00:00.000Z" };
  return ok(rows.map((row) => ({ ...row, ...times, push_events: true, comment_on_event_enabled: true })));
}

/** ee/lib/api/group_hooks.rb: `read_web_hook` of the group, which Owners have. */
function groupHooks(call: Call): Answer {
  const group = requireGroup(call);
  demand(groupRole(call.state, call.session?.user, group.id) >= role.owner);
  return paginate(call, group.settings.hooks, (hook) => ({
    ...{ push_events: true, subgroup_events: false, alert_status: "executable", disabled_until: null },
    ...hook,
    group_id: group.id,
  }));
}

/**
 * ee/lib/api/merge_request_approval_settings.rb; ee/lib/compliance_management/merge_request_approval_settings/resolver.rb:
 * the polarity is the opposite of the older endpoint's.
 */
function approvalSetting(call: Call): Answer {
  const project = maintained(call);
  demand(project.licence !== "free");
  const stored = project.approvalSettings;
  const own = (value: boolean) => ({ value, locked: false, inherited_from: null });
  const { requireReauthentication } = project.settings;
  return ok({
    allow_author_approval: own(stored.merge_requests_author_approval),
    allow_committer_approval: own(!stored.merge_requests_disable_committers_approval),
    allow_overrides_to_approver_list_per_merge_request: own(
      !stored.disable_overriding_approvers_per_merge_request,
    ),
    retain_approvals_on_push: own(!stored.reset_approvals_on_push),
    selective_code_owner_removals: own(stored.selective_code_owner_removals),
    require_password_to_approve: requireReauthentication,
    require_reauthentication_to_approve: requireReauthentication,
  });
}
