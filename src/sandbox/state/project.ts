/** Rows of a project and of everything that belongs to it, except merge requests and pipelines. */

import type { ProjectSettingRows } from "../settings/rows.ts";
import type {
  GroupLinkRow,
  InvitationRow,
  MemberRow,
  ProtectedBranchRow,
  VariableRow,
  Visibility,
} from "./people.ts";
import type { PipelineRow } from "./pipeline.ts";

export type FeatureAccess = "disabled" | "private" | "enabled" | "public";

export interface ApprovalRuleRow {
  id: number;
  name: string;
  rule_type: "any_approver" | "regular" | "code_owner" | "report_approver";
  report_type: string | null;
  approvals_required: number;
  eligibleUserIds: number[];
  /** True for rows that a security policy generates. The REST list hides them. */
  fromPolicy: boolean;
  /** The protected branches that the rule applies to. Empty: it applies to every branch. */
  protectedBranchIds: number[];
  appliesToAllProtectedBranches: boolean;
  /** Section of a code owner rule, whose name is its pattern. */
  section?: string;
  /** One of its groups is hidden from the token. To people who are not members, GitLab then shows no eligible approvers. */
  containsHiddenGroups?: boolean;
}

export interface ApprovalSettings {
  reset_approvals_on_push: boolean;
  selective_code_owner_removals: boolean;
  disable_overriding_approvers_per_merge_request: boolean;
  merge_requests_author_approval: boolean;
  merge_requests_disable_committers_approval: boolean;
  require_password_to_approve: boolean;
}

export interface BranchRow {
  name: string;
  commitId: string;
  committed_date: string;
  /** Older commits that it contains. */
  contains?: string[];
}

export interface TagRow {
  name: string;
  commitId: string;
  committed_date: string;
  /** Message of an annotated tag; empty for a lightweight tag. */
  message: string;
  /** Of an annotated tag. */
  created_at?: string;
  /** Older commits that it contains. */
  contains?: string[];
}

export interface HookRow {
  id: number;
  url: string;
  push_events: boolean;
  merge_requests_events: boolean;
  enable_ssl_verification: boolean;
}

export interface StatusCheckRow {
  id: number;
  name: string;
  external_url: string;
  sharedSecret: string | null;
  protectedBranchIds: number[];
  updatedAt: number;
}

/** A pipeline trigger token, which runs pipelines as its owner. */
export interface TriggerRow {
  /** Of those that were created on request. */
  id?: number;
  token: string;
  ownerId: number;
  expired?: boolean;
}

export interface VulnerabilityRow {
  id: number;
  scanner: string;
  state: "DETECTED" | "CONFIRMED" | "DISMISSED" | "RESOLVED";
  detectedAt: string;
}

export interface ApprovalPolicyRow {
  name: string;
  enabled: boolean;
  yaml: string;
  /** Comes from a parent group, so only lists with `relationship: INHERITED` contain it. */
  inherited: boolean;
  /** Its scope leaves the project out. */
  isOutOfScope?: boolean;
}

/** The lint result for a configuration, with its includes resolved. */
export interface CiLintRow {
  valid: boolean;
  errors: string[];
  warnings: string[];
  /** Null for a broken file. */
  merged_yaml?: string | null;
  includes?: CiIncludeRow[];
}

export interface CiIncludeRow {
  type: "local" | "file" | "remote" | "template" | "component" | "artifact";
  location: string;
  /** Address of the file at the commit that GitLab resolved (lib/gitlab/ci/config/external/file/component.rb). */
  blob?: string | null;
  extra: { project?: string; ref?: string | null; job_name?: string };
  context_project: string | null;
  context_sha: string | null;
}

export interface ProjectRow {
  id: number;
  name: string;
  path: string;
  /** The full path. */
  path_with_namespace: string;
  formerPaths: string[];
  /** The parent group, or null for a personal project of `ownerId`. */
  groupId: number | null;
  ownerId: number | null;
  description: string | null;
  visibility: Visibility;
  licence: "free" | "premium" | "ultimate";
  archived: boolean;
  markedForDeletionOn: string | null;
  default_branch: string | null;
  empty_repo: boolean;
  repositoryExists: boolean;
  merge_method: "merge" | "rebase_merge" | "ff";
  only_allow_merge_if_pipeline_succeeds: boolean;
  allow_merge_on_skipped_pipeline: boolean;
  only_allow_merge_if_all_discussions_are_resolved: boolean;
  only_allow_merge_if_all_status_checks_passed: boolean;
  repository_access_level: FeatureAccess;
  merge_requests_access_level: FeatureAccess;
  builds_access_level: FeatureAccess;
  public_jobs: boolean;
  ci_pipeline_variables_minimum_override_role: "no_one_allowed" | "owner" | "maintainer" | "developer";
  restrict_user_defined_variables: boolean;
  /** Null if the project has no row of security settings. GraphQL then fails. */
  secret_push_protection_enabled: boolean | null;
  auto_devops_enabled: boolean;
  forks_count: number;
  forkedFrom: number | null;
  created_at: string;
  last_activity_at: string;
  topics: string[];
  /** More keys of `GET /projects/:id`, which overwrite the defaults. */
  extra: Record<string, unknown>;
  members: MemberRow[];
  invitations: InvitationRow[];
  sharedWith: GroupLinkRow[];
  /** Members through an invited private group. REST lists them, but GraphQL omits them without an error. */
  membersHiddenFromGraphql: number[];
  /** Ids of users in a private group that is invited to a group above. No list of members shows them to the token. */
  membersOfHiddenGroups?: number[];
  protectedBranches: ProtectedBranchRow[];
  approvalRules: ApprovalRuleRow[];
  approvalSettings: ApprovalSettings;
  pushRule: { reject_unsigned_commits: boolean; [key: string]: unknown } | null;
  hooks: HookRow[];
  jobTokenScope: { inbound_enabled: boolean; outbound_enabled: boolean; allowedProjectIds: number[] };
  errorTracking: { active: boolean } | null;
  ciLint: CiLintRow;
  /** Configurations by commit SHA, for commits with another configuration. */
  ciLintAt: Map<string, CiLintRow>;
  pipelines: PipelineRow[];
  branches: BranchRow[];
  tags: TagRow[];
  /** Content by `branch:path` or `SHA:path`. */
  files: Map<string, string>;
  statusChecks: StatusCheckRow[];
  terraformStates: number;
  vulnerabilities: VulnerabilityRow[];
  approvalPolicies: ApprovalPolicyRow[];
  /** Gitaly does not answer for its repository: GraphQL then fails as a whole. */
  hasBrokenStorage?: boolean;
  /** A security policy blocks pushing to protected branches. */
  blocksPushByPolicy?: boolean;
  variables?: VariableRow[];
  triggers?: TriggerRow[];
  settings: ProjectSettingRows;
}
