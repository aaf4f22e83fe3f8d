/** GraphQL fields of a project's settings: environments with their protection, runners, the linked policy project. */
import { GraphQLError } from "graphql";
import { callRole, canSee, canSeeGroup, role } from "../access.ts";
import { connection, gid, type PageArgs } from "../graphql/connection.ts";
import type { Viewer } from "../http/call.ts";
import type { ProjectRow } from "../state/project.ts";
import { findProject, groupLine } from "../state/state.ts";
import type { DeployerRow, EnvironmentRow, ProtectedEnvironmentRow, SecurityPolicyRow } from "./rows.ts";

interface RelationArgs extends PageArgs {
  readonly relationship?: string | null;
  readonly includeUnscoped?: boolean | null;
}

export function settingFields(viewer: Viewer, project: ProjectRow) {
  const { settings } = project;
  const developer = callRole(viewer, project) >= role.developer;
  const policies = (
    kind: SecurityPolicyRow["kind"],
    { relationship, includeUnscoped, ...args }: RelationArgs,
  ) => {
    // ee/app/finders/security/security_policy_base_finder.rb: an empty list for a lower role, without an error; policies
    // whose scope leaves the project out are there unless `includeUnscoped` is false.
    const shown = developer && project.licence === "ultimate" ? settings.securityPolicies : [];
    const rows = shown.filter(
      (row) =>
        row.kind === kind &&
        (relationship === "INHERITED" || row.group === null) &&
        (includeUnscoped !== false || row.isOutOfScope !== true),
    );
    return connection(rows, (row) => policyType(viewer, project, row), args);
  };
  return {
    // app/finders/environments/environments_finder.rb checks no ability; the type hides each environment.
    environments: (args: PageArgs) =>
      connection(readsEnvironments(viewer, project) ? settings.environments : [], environmentType, args),
    runners: (args: PageArgs) => runners(viewer, project, args),
    securityPolicyProject: policyProject(viewer, project),
    scanExecutionPolicies: (args: RelationArgs) => policies("scanExecutionPolicies", args),
    pipelineExecutionPolicies: (args: RelationArgs) => policies("pipelineExecutionPolicies", args),
  };

  function environmentType(row: EnvironmentRow) {
    const protections = [
      ...settings.protectedEnvironments
        .filter(({ name }) => name === row.name)
        .map((rule) => protectionType(rule, { project: { id: gid("Project", project.id) }, group: null })),
      // ee/app/models/protected_environment.rb, `for_environments`: a group's rule is for a tier.
      ...groupLine(viewer.state, project.groupId).flatMap((group) =>
        group.settings.protectedEnvironments
          .filter(({ name }) => name === row.tier)
          .map((rule) => protectionType(rule, { project: null, group: { id: gid("Group", group.id) } })),
      ),
    ];
    return {
      ...{ id: gid("Environment", row.name), name: row.name, state: row.state, tier: row.tier.toUpperCase() },
      protectedEnvironments: connection(protections, (one) => one),
    };
  }
}

/** app/policies/project_policy.rb: Reporters, and everybody of a public project; nobody where CI/CD or environments are off. */
function readsEnvironments(viewer: Viewer, project: ProjectRow): boolean {
  const isOff = [
    ...[project.builds_access_level, project.repository_access_level],
    project.extra.environments_access_level,
  ].includes("disabled");
  if (isOff) return false;
  return callRole(viewer, project) >= role.reporter || project.visibility !== "private";
}

function protectionType(rule: ProtectedEnvironmentRow, owner: object) {
  return {
    ...{ name: rule.name, requiredApprovalCount: 0, ...owner },
    deployAccessLevels: connection(rule.deploy_access_levels, deployerType),
    approvalRules: connection(rule.approval_rules, (approval) => ({
      ...deployerType(approval),
      requiredApprovals: approval.required_approvals,
    })),
  };
}

function deployerType({ access_level, user_id, group_id }: DeployerRow) {
  return {
    accessLevel: { integerValue: access_level, stringValue: null },
    user: user_id === null ? null : { id: gid("User", user_id) },
    group: group_id === null ? null : { id: gid("Group", group_id) },
  };
}

/** app/graphql/resolvers/ci/runners_resolver.rb: null with an error for those who may not read them. */
function runners(viewer: Viewer, project: ProjectRow, args: PageArgs) {
  if (callRole(viewer, project) < role.maintainer) {
    throw new GraphQLError(
      "The resource that you are attempting to access does not exist or you don't have permission to perform this action",
    );
  }
  return connection(
    project.settings.runners,
    (row) => ({ ...row, id: gid("Ci::Runner", row.id), contactedAt: null, maximumTimeout: null }),
    args,
  );
}

/** ee/app/graphql/ee/types/project_type.rb: the project's own link, null also where the reader may not see that project. */
function policyProject(viewer: Viewer, project: ProjectRow) {
  const linked = findProject(viewer.state, project.settings.securityPolicyProjectId ?? 0);
  if (!linked || project.licence !== "ultimate" || !canSee(viewer.state, viewer.session, linked)) return null;
  return { id: gid("Project", linked.id), fullPath: linked.path_with_namespace };
}

/**
 * ee/app/graphql/types/security_orchestration/security_policy_source_type.rb. The namespace is null for who may not read
 * it (app/graphql/types/namespace_type.rb), such as the group of centralized policies, which is not above the project.
 */
export function policySource(viewer: Viewer, project: ProjectRow, group: string | null) {
  const found = viewer.state.groups.find(({ full_path }) => full_path === group);
  if (group === null)
    return {
      __typename: "ProjectSecurityPolicySource",
      project: { id: gid("Project", project.id), fullPath: project.path_with_namespace },
    };
  return {
    ...{ __typename: "GroupSecurityPolicySource", inherited: found?.id !== project.groupId },
    namespace:
      found && canSeeGroup(viewer.state, viewer.session, found)
        ? { id: gid("Group", found.id), fullPath: group }
        : null,
  };
}

function policyType(viewer: Viewer, project: ProjectRow, { name, enabled, group }: SecurityPolicyRow) {
  return { name, enabled, yaml: `name: ${name}\n`, source: policySource(viewer, project, group) };
}
