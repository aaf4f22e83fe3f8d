/** The GraphQL project: a field that the reader may not see is null, without an error. */

import type { GraphQLResolveInfo } from "graphql";
import {
  callRole,
  canReadCode,
  canReadMergeRequests,
  canReadPipelines,
  canSeeGroup,
  role,
} from "../access.ts";
import type { Viewer } from "../http/call.ts";
import { policySource, settingFields } from "../settings/graphql.ts";
import type { ProjectRow } from "../state/project.ts";
import { findControl, findGroup, findMergeRequest, groupLine } from "../state/state.ts";
import { type BlobArgs, blobs } from "./blobs.ts";
import { branchRules } from "./branch-rules.ts";
import { Crash, connection, gid, type PageArgs } from "./connection.ts";
import { controlType, type FrameworkArgs, frameworkConnection } from "./frameworks.ts";
import { accessLevelType, memberConnection } from "./members.ts";
import { mergeRequestType } from "./merge-request.ts";
import { findPipeline, listPipelines, type PipelineArgs, type PipelinesArgs } from "./pipeline.ts";
import { inheritedVariables, ownVariables } from "./variables.ts";

interface VulnerabilityArgs extends PageArgs {
  readonly scanner?: readonly string[] | null;
  readonly state?: readonly string[] | null;
  readonly sort?: string | null;
}

interface MergeRequestArgs extends PageArgs {
  readonly iids?: readonly string[] | null;
  readonly state?: string | null;
}

interface PolicyArgs extends PageArgs {
  readonly relationship?: string | null;
  readonly includeUnscoped?: boolean | null;
}

/** Approval policies: none for who may not see them. */
function policiesOf(
  viewer: Viewer,
  project: ProjectRow,
  isShown: boolean,
  { relationship, includeUnscoped, ...args }: PolicyArgs,
) {
  const inheritedFrom = groupLine(viewer.state, project.groupId).at(-1)?.full_path ?? null;
  const rows = (isShown ? project.approvalPolicies : []).filter(({ inherited, isOutOfScope }) => {
    if (includeUnscoped === false && isOutOfScope) return false;
    if (relationship === "INHERITED_ONLY") return inherited;
    return relationship === "INHERITED" || !inherited;
  });
  const groupOf = (row: (typeof rows)[number]) => (row.inherited ? inheritedFrom : null);
  return connection(rows, (row) => ({ ...row, source: policySource(viewer, project, groupOf(row)) }), args);
}

export function projectType(viewer: Viewer, project: ProjectRow) {
  const { state } = viewer;
  const level = callRole(viewer, project);
  const developer = level >= role.developer;
  const ultimate = project.licence === "ultimate";
  const readsMergeRequests = canReadMergeRequests(viewer, project);
  // Where CI/CD is off, nobody has the ability `admin_cicd_variables` (app/policies/project_policy.rb).
  const adminsVariables = level >= role.maintainer && project.builds_access_level !== "disabled";
  return {
    id: gid("Project", project.id),
    name: project.name,
    path: project.path,
    description: project.description,
    fullPath: project.path_with_namespace,
    webUrl: `${viewer.rootUrl}/${project.path_with_namespace}`,
    visibility: project.visibility,
    archived: project.archived,
    isSelfDeletionScheduled: project.markedForDeletionOn !== null,
    ...settings(project, level),
    group: groupOf(viewer, project),
    onlyAllowMergeIfPipelineSucceeds: project.only_allow_merge_if_pipeline_succeeds,
    onlyAllowMergeIfAllDiscussionsAreResolved: project.only_allow_merge_if_all_discussions_are_resolved,
    mergeRequestsFfOnlyEnabled: project.merge_method === "ff",
    allowMergeOnSkippedPipeline: project.allow_merge_on_skipped_pipeline,
    jobsEnabled: project.builds_access_level !== "disabled",
    publicJobs: project.public_jobs,
    mergeRequestsDisableCommittersApproval:
      project.approvalSettings.merge_requests_disable_committers_approval,
    secretPushProtectionEnabled() {
      if (!developer || !ultimate) return null;
      if (project.secret_push_protection_enabled === null) throw new Crash("no security setting row");
      return project.secret_push_protection_enabled;
    },
    repository: canReadCode(viewer, project)
      ? {
          exists: project.repositoryExists,
          empty: project.empty_repo,
          rootRef: project.empty_repo ? null : project.default_branch,
          blobs: (args: BlobArgs, _: unknown, info: GraphQLResolveInfo) => blobs(state, project, args, info),
        }
      : null,
    maxAccessLevel: accessLevelType(level),
    userPermissions: permissions(viewer, project, level),
    terraformStates(args: PageArgs) {
      const states = Array.from({ length: project.terraformStates }, (_, index) => ({
        id: gid("Terraform::State", index + 1),
        name: `state-${index + 1}`,
      }));
      return developer ? connection(states, (row) => row, args) : null;
    },
    vulnerabilities: (args: VulnerabilityArgs) =>
      vulnerabilities(developer && ultimate ? project : null, args),
    approvalPolicies: (args: PolicyArgs) => policiesOf(viewer, project, developer && ultimate, args),
    ...settingFields(viewer, project),
    projectMembers: (args: PageArgs) => memberConnection(viewer, project, args),
    complianceFrameworks(args: FrameworkArgs) {
      const rows = state.frameworks.filter(({ projectIds }) => projectIds.includes(project.id));
      return developer ? frameworkConnection(rows, args) : null;
    },
    complianceControlStatus: (args: PageArgs) =>
      level >= role.owner && ultimate ? controlStatuses(viewer, project, args) : null,
    branchRules: (args: PageArgs) => branchRules(viewer, project, args),
    ciVariables: (args: PageArgs) => ownVariables(adminsVariables ? project : null, args),
    inheritedCiVariables: (args: PageArgs) =>
      inheritedVariables(state, adminsVariables ? project : null, args),
    pipeline: (args: PipelineArgs) => findPipeline(viewer, project, args),
    pipelines: (args: PipelinesArgs) => listPipelines(viewer, project, args),
    mergeRequest({ iid }: { iid: string }) {
      const row = findMergeRequest(state, project.id, Number(iid));
      return row && readsMergeRequests ? mergeRequestType(viewer, project, row) : null;
    },
    mergeRequests({ iids, state: wanted, ...args }: MergeRequestArgs) {
      const rows = state.mergeRequests
        .filter((row) => row.projectId === project.id && readsMergeRequests)
        .filter((row) => !wanted || wanted === "all" || row.state === wanted)
        .filter((row) => !iids || iids.includes(String(row.iid)))
        .sort((one, other) => other.id - one.id);
      return connection(rows, (row) => mergeRequestType(viewer, project, row), args);
    },
  };
}

/** What the project is set to, beside what decides who sees it. */
function settings(project: ProjectRow, level: number) {
  return {
    markedForDeletion: project.markedForDeletionOn !== null,
    lastActivityAt: project.last_activity_at,
    // The stored value, with or without the licence (ee/app/models/ee/project.rb).
    onlyAllowMergeIfAllStatusChecksPassed: project.only_allow_merge_if_all_status_checks_passed,
    // ee/app/graphql/types/push_rules_type.rb
    pushRules:
      project.pushRule === null || project.licence === "free"
        ? null
        : { rejectUnsignedCommits: project.pushRule.reject_unsigned_commits === true },
    // `manage_merge_request_settings`, and `admin_project` for the scope (app/graphql/types/ci/ci_cd_setting_type.rb)
    ciCdSettings:
      level >= role.maintainer
        ? {
            inboundJobTokenScopeEnabled: project.jobTokenScope.inbound_enabled,
            pipelineVariablesMinimumOverrideRole: project.ci_pipeline_variables_minimum_override_role,
          }
        : null,
  };
}

function groupOf({ state, session }: Viewer, { groupId }: ProjectRow) {
  const group = findGroup(state, groupId);
  if (!group || !canSeeGroup(state, session, group)) return null;
  return {
    id: gid("Group", group.id),
    name: group.name,
    fullPath: group.full_path,
    visibility: group.visibility,
    requireTwoFactorAuthentication: group.require_two_factor_authentication,
    twoFactorGracePeriod: group.two_factor_grace_period,
  };
}

function permissions(viewer: Viewer, project: ProjectRow, level: number) {
  const readMergeRequest = canReadMergeRequests(viewer, project);
  return {
    adminProject: level >= role.maintainer,
    createMergeRequestIn: viewer.session !== null && readMergeRequest && !project.archived,
    createPipeline: level >= role.developer && !project.archived,
    downloadCode: canReadCode(viewer, project),
    pushCode: level >= role.developer && !project.archived,
    readCommitStatus: canReadPipelines(viewer, project),
    readMergeRequest,
    readProject: true,
    readProjectMember: true,
  };
}

/** Newest first unless the query says otherwise, by id and not by time. Readers who may see none get an empty list. */
function vulnerabilities(project: ProjectRow | null, args: VulnerabilityArgs) {
  const rows = (project?.vulnerabilities ?? [])
    .filter(({ scanner }) => !args.scanner || args.scanner.includes(scanner))
    .filter((row) => !args.state || args.state.includes(row.state))
    .sort((one, other) => (args.sort === "detected_asc" ? one.id - other.id : other.id - one.id));
  const present = (row: (typeof rows)[number]) => ({ ...row, id: gid("Vulnerability", row.id) });
  return connection(rows, present, args);
}

function controlStatuses({ state }: Viewer, project: ProjectRow, args: PageArgs) {
  const rows = state.controlStatuses.flatMap((row) => {
    const found = row.projectId === project.id ? findControl(state, row.controlId) : undefined;
    return found ? [{ row, control: found.control }] : [];
  });
  const kind = "ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";
  return connection(
    rows,
    ({ row, control }) => ({
      id: gid(kind, row.id),
      updatedAt: new Date(row.updatedAt).toISOString(),
      status: row.status.toUpperCase(),
      complianceRequirementsControl: controlType(control),
    }),
    args,
  );
}
