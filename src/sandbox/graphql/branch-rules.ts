/**
 * Branch rules of a project: one for all branches, one for all protected branches, then the protected branches of the
 * project and of its top-level group (app/finders/projects/branch_rules_finder.rb).
 */
import { callRole, groupRole, role } from "../access.ts";
import type { Viewer } from "../http/call.ts";
import type { AccessLevelRow, ProtectedBranchRow } from "../state/people.ts";
import type { ApprovalRuleRow, ProjectRow, StatusCheckRow } from "../state/project.ts";
import { groupLine, protectedBranchesOf } from "../state/state.ts";
import { Crash, connection, gid, type PageArgs } from "./connection.ts";

/** Requires a Maintainer. Others get an empty list, without even the rule for all branches. */
export function branchRules(viewer: Viewer, project: ProjectRow, args: PageArgs) {
  if (callRole(viewer, project) < role.maintainer) return connection([], (row) => row, args);
  // The finder asks Gitaly for the default branch.
  if (project.hasBrokenStorage) throw new Crash("the storage of the repository does not answer");
  const rules = project.approvalRules.filter((rule) => !rule.fromPolicy || isFirstOfPolicy(project, rule));
  const isEverywhere = (rule: ApprovalRuleRow) =>
    rule.protectedBranchIds.length === 0 && !rule.appliesToAllProtectedBranches;
  const all = pseudo("AllBranchesRule", "All branches", project, {
    rules: rules.filter(isEverywhere),
    checks: project.statusChecks.filter(({ protectedBranchIds }) => protectedBranchIds.length === 0),
  });
  const ofProtected = rules.filter((rule) => rule.appliesToAllProtectedBranches);
  const isDefault = ({ name }: ProtectedBranchRow) => name === project.default_branch;
  const branches = protectedBranchesOf(viewer.state, project).sort(
    (one, other) =>
      Number(isDefault(other.row)) - Number(isDefault(one.row)) ||
      one.row.name.localeCompare(other.row.name) ||
      one.row.id - other.row.id,
  );
  return connection(
    [
      all,
      // Only where it has a rule (ee/app/graphql/ee/resolvers/projects/branch_rules_resolver.rb).
      ...(ofProtected.length > 0
        ? [
            pseudo("AllProtectedBranchesRule", "All protected branches", project, {
              rules: ofProtected,
              checks: [],
            }),
          ]
        : []),
      ...branches.map(({ row, inherited }) => ofBranch(viewer, project, row, inherited)),
    ],
    (row) => row,
    args,
  );
}

interface Below {
  readonly rules: readonly ApprovalRuleRow[];
  readonly checks: readonly StatusCheckRow[];
}

function pseudo(kind: string, name: string, project: ProjectRow, { rules, checks }: Below) {
  return {
    id: gid(`Projects::${kind}`, project.id),
    ...{ name, isDefault: false, isProtected: false, branchProtection: null },
    ...below({ rules, checks }),
  };
}

function ofBranch(viewer: Viewer, project: ProjectRow, row: ProtectedBranchRow, inherited: boolean) {
  const { state } = viewer;
  // Rules and checks of every project of the group hang under the group's rule (ee/app/models/concerns/ee/protected_branch.rb).
  const top = groupLine(state, project.groupId).at(-1);
  const owners = inherited
    ? state.projects.filter(({ groupId }) => top && groupLine(state, groupId).includes(top))
    : [project];
  const isUnder = ({ protectedBranchIds }: { readonly protectedBranchIds: readonly number[] }) =>
    protectedBranchIds.includes(row.id);
  // The policy of a group's rule requires the role in the group (app/policies/protected_branch_policy.rb).
  const isShown = !inherited || groupRole(state, viewer.session?.user, top?.id ?? null) >= role.maintainer;
  return {
    id: gid("Projects::BranchRule", row.id),
    name: row.name,
    isDefault: row.name === project.default_branch,
    isProtected: true,
    branchProtection: isShown ? protection(project, row, inherited) : null,
    ...below({
      rules: owners.flatMap((one) =>
        one.approvalRules.filter((rule) => isUnder(rule) && (!rule.fromPolicy || isFirstOfPolicy(one, rule))),
      ),
      checks: owners.flatMap((one) => one.statusChecks.filter(isUnder)),
    }),
  };
}

/** One rule for each policy (`approval_project_rules_with_unique_policies`). */
function isFirstOfPolicy({ approvalRules }: ProjectRow, rule: ApprovalRuleRow): boolean {
  return approvalRules.find(({ fromPolicy, name }) => fromPolicy && name === rule.name) === rule;
}

/** ee/app/graphql/ee/types/branch_rules/branch_protection_type.rb */
function protection(project: ProjectRow, row: ProtectedBranchRow, inherited: boolean) {
  const isBlocked = project.blocksPushByPolicy === true;
  const noOne: AccessLevelRow = {
    ...{ id: 0, access_level: 0, access_level_description: "No one", user_id: null, group_id: null },
  };
  return {
    isGroupLevel: inherited,
    allowForcePush: row.allow_force_push && !isBlocked,
    codeOwnerApprovalRequired: row.code_owner_approval_required && project.licence !== "free",
    protectedFromPushBySecurityPolicy: isBlocked,
    pushAccessLevels: connection(isBlocked ? [noOne] : row.push_access_levels, levelOf),
    mergeAccessLevels: connection(row.merge_access_levels, levelOf),
    unprotectAccessLevels: connection(row.unprotect_access_levels, levelOf),
  };
}

function levelOf(level: AccessLevelRow) {
  const someone = (kind: string, id: number | null | undefined) => (id ? { id: gid(kind, id) } : null);
  return {
    // A user, a group and a deploy key have the level of a Maintainer unless another one is stored.
    accessLevel: level.access_level,
    accessLevelDescription: level.deploy_key_id ? "Deploy key" : level.access_level_description,
    user: someone("User", level.user_id),
    group: someone("Group", level.group_id),
    deployKey: someone("DeployKey", level.deploy_key_id),
  };
}

function below({ rules, checks }: Below) {
  return {
    externalStatusChecks: connection(checks, (check) => ({
      id: gid("MergeRequests::ExternalStatusCheck", check.id),
      name: check.name,
      externalUrl: check.external_url,
      hmac: check.sharedSecret !== null,
    })),
    approvalRules: connection(rules, (rule) => ({
      id: gid("ApprovalProjectRule", rule.id),
      name: rule.name,
      approvalsRequired: rule.approvals_required,
      type: rule.rule_type.toUpperCase(),
    })),
  };
}
