/** The part of GitLab's GraphQL schema that the sandbox serves. */

export const sdl = /* GraphQL */ `
scalar JsonString
scalar BigInt

type Query {
  currentUser: User
  metadata: Metadata
  queryComplexity: QueryComplexity
  project(fullPath: ID!): Project
  complianceRequirementControls: ComplianceRequirementControls
  projects(ids: [ID!], fullPaths: [String!], sort: String, first: Int, after: String): ProjectConnection
  group(fullPath: ID!): Group
}

type QueryComplexity { score: Int limit: Int }
type Metadata { version: String revision: String enterprise: Boolean }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type User { id: ID! bot: Boolean! username: String! name: String! lastActivityOn: String publicEmail: String }
type UserConnection { nodes: [User] pageInfo: PageInfo! count: Int }
type AccessLevel { integerValue: Int stringValue: String }

enum NamespaceProjectSort { ACTIVITY_DESC SIMILARITY STORAGE PATH_ASC PATH_DESC }
type Group {
  id: ID!
  name: String
  fullPath: ID!
  visibility: String
  requireTwoFactorAuthentication: Boolean
  twoFactorGracePeriod: Int
  projects(includeSubgroups: Boolean, includeArchived: Boolean, ids: [ID!], sort: NamespaceProjectSort, first: Int, after: String): ProjectConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
}

type ProjectConnection { nodes: [Project] pageInfo: PageInfo! count: Int }
type Project {
  id: ID!
  name: String!
  path: String!
  description: String
  fullPath: ID!
  webUrl: String
  visibility: String
  archived: Boolean
  isSelfDeletionScheduled: Boolean
  markedForDeletion: Boolean
  lastActivityAt: String
  onlyAllowMergeIfAllStatusChecksPassed: Boolean
  pushRules: PushRules
  ciCdSettings: ProjectCiCdSetting
  group: Group
  onlyAllowMergeIfPipelineSucceeds: Boolean
  onlyAllowMergeIfAllDiscussionsAreResolved: Boolean
  mergeRequestsFfOnlyEnabled: Boolean
  allowMergeOnSkippedPipeline: Boolean
  jobsEnabled: Boolean
  publicJobs: Boolean
  mergeRequestsDisableCommittersApproval: Boolean
  secretPushProtectionEnabled: Boolean
  repository: Repository
  maxAccessLevel: AccessLevel
  userPermissions: ProjectPermissions!
  terraformStates(first: Int, after: String): TerraformStateConnection
  vulnerabilities(scanner: [String!], state: [VulnerabilityState!], sort: VulnerabilitySort, first: Int, after: String): VulnerabilityConnection
  approvalPolicies(relationship: SecurityPolicyRelationType, includeUnscoped: Boolean = true, first: Int, after: String): ApprovalPolicyConnection
  projectMembers(relations: [ProjectMemberRelation!], search: String, first: Int, after: String): MemberConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
  complianceControlStatus(filters: ControlStatusFilter, first: Int, after: String): ControlStatusConnection
  branchRules(first: Int, after: String): BranchRuleConnection
  ciVariables(first: Int, after: String): CiProjectVariableConnection
  inheritedCiVariables(first: Int, after: String): InheritedCiVariableConnection
  pipeline(id: ID, iid: ID, sha: String): Pipeline
  pipelines(ref: String, source: String, first: Int, after: String): PipelineConnection
  mergeRequest(iid: String!): MergeRequest
  mergeRequests(iids: [String!], state: MergeRequestState, first: Int, after: String): MergeRequestConnection
}

type Repository {
  exists: Boolean! empty: Boolean! rootRef: String
  blobs(paths: [String!]!, ref: String, refType: RefType, first: Int, after: String): RepositoryBlobConnection
}
enum RefType { HEADS TAGS }
type RepositoryBlob {
  path: String! size: BigInt mode: String storedExternally: Boolean rawTextBlob: String simpleViewer: BlobViewer!
}
type RepositoryBlobConnection { nodes: [RepositoryBlob] pageInfo: PageInfo! }
type BlobViewer { fileType: String! }
type ProjectPermissions {
  adminProject: Boolean! createMergeRequestIn: Boolean! createPipeline: Boolean! downloadCode: Boolean!
  pushCode: Boolean! readCommitStatus: Boolean! readMergeRequest: Boolean! readProject: Boolean! readProjectMember: Boolean!
}
type TerraformState { id: ID! name: String! }
type TerraformStateConnection { nodes: [TerraformState] pageInfo: PageInfo! count: Int! }
enum VulnerabilityState { DETECTED CONFIRMED DISMISSED RESOLVED }
enum VulnerabilitySort { detected_asc detected_desc severity_asc severity_desc }
type Vulnerability { id: ID! state: VulnerabilityState detectedAt: String }
type VulnerabilityConnection { nodes: [Vulnerability] pageInfo: PageInfo! }
enum SecurityPolicyRelationType { DIRECT INHERITED INHERITED_ONLY DESCENDANT }
type ApprovalPolicy { name: String! enabled: Boolean! yaml: String! }
type ApprovalPolicyConnection { nodes: [ApprovalPolicy] pageInfo: PageInfo! }
enum ProjectMemberRelation { DIRECT INHERITED DESCENDANTS INVITED_GROUPS SHARED_INTO_ANCESTORS }
type Member { id: ID! accessLevel: AccessLevel user: User }
type MemberConnection { nodes: [Member] pageInfo: PageInfo! }

type ExternalStatusCheck { id: ID! name: String! externalUrl: String! hmac: Boolean! }
type ExternalStatusCheckConnection { nodes: [ExternalStatusCheck] pageInfo: PageInfo! }
type ApprovalProjectRule { id: ID! name: String approvalsRequired: Int type: String }
type ApprovalProjectRuleConnection { nodes: [ApprovalProjectRule] pageInfo: PageInfo! }
type PushRules { rejectUnsignedCommits: Boolean! }
type ProjectCiCdSetting { inboundJobTokenScopeEnabled: Boolean pipelineVariablesMinimumOverrideRole: String! }
type BranchHolder { id: ID! }
type PushAccessLevel { accessLevel: Int! accessLevelDescription: String! user: BranchHolder group: BranchHolder deployKey: BranchHolder }
type PushAccessLevelConnection { nodes: [PushAccessLevel] pageInfo: PageInfo! }
type MergeAccessLevel { accessLevel: Int! accessLevelDescription: String! user: BranchHolder group: BranchHolder }
type MergeAccessLevelConnection { nodes: [MergeAccessLevel] pageInfo: PageInfo! }
type UnprotectAccessLevel { accessLevel: Int! accessLevelDescription: String! user: BranchHolder group: BranchHolder }
type UnprotectAccessLevelConnection { nodes: [UnprotectAccessLevel] pageInfo: PageInfo! }
type BranchProtection {
  isGroupLevel: Boolean! allowForcePush: Boolean! codeOwnerApprovalRequired: Boolean!
  protectedFromPushBySecurityPolicy: Boolean!
  pushAccessLevels(first: Int, after: String): PushAccessLevelConnection
  mergeAccessLevels(first: Int, after: String): MergeAccessLevelConnection
  unprotectAccessLevels(first: Int, after: String): UnprotectAccessLevelConnection
}
type BranchRule {
  id: ID!
  branchProtection: BranchProtection
  name: String! isDefault: Boolean! isProtected: Boolean!
  externalStatusChecks: ExternalStatusCheckConnection
  approvalRules: ApprovalProjectRuleConnection
}
type BranchRuleConnection { nodes: [BranchRule] pageInfo: PageInfo! }

enum CiVariableType { ENV_VAR FILE }
type CiProjectVariable {
  id: ID! key: String variableType: CiVariableType protected: Boolean masked: Boolean hidden: Boolean raw: Boolean
  environmentScope: String
}
type CiProjectVariableConnection { nodes: [CiProjectVariable] pageInfo: PageInfo! }
type InheritedCiVariable {
  id: ID! key: String variableType: CiVariableType! protected: Boolean masked: Boolean hidden: Boolean raw: Boolean
  environmentScope: String groupName: String groupCiCdSettingsPath: String
}
type InheritedCiVariableConnection { nodes: [InheritedCiVariable] pageInfo: PageInfo! }

enum MergeRequestState { opened closed locked merged all }
type MergeRequestConnection { nodes: [MergeRequest] pageInfo: PageInfo! count: Int }
type MergeRequest {
  id: ID! iid: String! title: String! description: String draft: Boolean! state: MergeRequestState!
  sourceProjectId: Int sourceBranch: String! targetBranch: String! diffHeadSha: String diffRefs: DiffRefs webUrl: String preparedAt: String createdAt: String updatedAt: String
  author: User
  commitCount: Int
  diffStats(path: String): [DiffStats!]
  committers(first: Int, after: String): UserConnection
  commits(first: Int, after: String): CommitConnection
  approvedBy(first: Int, after: String): UserConnection
  approvalState: MergeRequestApprovalState!
  resolvableDiscussionsCount: Int
  resolvedDiscussionsCount: Int
  discussions(first: Int, after: String): DiscussionConnection!
  headPipeline: Pipeline
}
enum ApprovalRuleType { REGULAR CODE_OWNER REPORT_APPROVER ANY_APPROVER }
type MergeRequestApprovalState { approvalRulesOverwritten: Boolean rules: [ApprovalRule!] }
type ApprovalRule {
  id: ID! name: String type: ApprovalRuleType approvalsRequired: Int approved: Boolean section: String
  containsHiddenGroups: Boolean eligibleApprovers: [User!]
}
type DiscussionConnection { nodes: [Discussion] pageInfo: PageInfo! }
type Discussion { id: ID! resolvable: Boolean! resolved: Boolean! }
type DiffStats { path: String! additions: Int! deletions: Int! }
enum PipelineMergeRequestEventType { DETACHED MERGED_RESULT MERGE_TRAIN }
type DetailedStatus { group: String label: String }
type DiffRefs { baseSha: String startSha: String! headSha: String! }
type PipelineConnection { nodes: [Pipeline] pageInfo: PageInfo! count: Int }
type Pipeline {
  id: ID! iid: String! status: String! complete: Boolean! sha: String source: String ref: String refPath: String jobArtifacts: [CiJobArtifact!] child: Boolean!
  mergeRequestEventType: PipelineMergeRequestEventType coverage: Float detailedStatus: DetailedStatus!
  project: Project
  downstream(first: Int, after: String): PipelineConnection
  jobs(securityReportTypes: [SecurityReportTypeEnum!], statuses: [CiJobStatus!], retried: Boolean, first: Int, after: String): CiJobConnection
  securityReportSummary: SecurityReportSummary
  securityReportFindings(reportType: [String!], severity: [String!], state: [VulnerabilityState!], first: Int, after: String): PipelineSecurityReportFindingConnection
}
type CiJobArtifact { fileType: String name: String }
enum CiJobStatus {
  CANCELED CANCELING CREATED FAILED MANUAL PENDING PREPARING RUNNING SCHEDULED SKIPPED SUCCESS
  WAITING_FOR_CALLBACK WAITING_FOR_RESOURCE
}
enum SecurityReportTypeEnum {
  SAST SAST_ADVANCED SAST_IAC DAST DEPENDENCY_SCANNING CONTAINER_SCANNING SECRET_DETECTION COVERAGE_FUZZING API_FUZZING
  CLUSTER_IMAGE_SCANNING
}
type CiJobConnection { nodes: [CiJob] pageInfo: PageInfo! count: Int }
type CiJob { id: ID name: String status: String allowFailure: Boolean! retried: Boolean }
type SecurityReportSummary {
  sast: SecurityReportSummarySection secretDetection: SecurityReportSummarySection
  dependencyScanning: SecurityReportSummarySection containerScanning: SecurityReportSummarySection
  clusterImageScanning: SecurityReportSummarySection dast: SecurityReportSummarySection
  apiFuzzing: SecurityReportSummarySection coverageFuzzing: SecurityReportSummarySection
}
type SecurityReportSummarySection { vulnerabilitiesCount: Int scans: ScanConnection! }
type ScanConnection { nodes: [Scan] pageInfo: PageInfo! }
enum ScanStatus { CREATED PREPARING SUCCEEDED JOB_FAILED REPORT_ERROR PREPARATION_FAILED PURGED }
type Scan { name: String! status: ScanStatus! errors: [String!]! warnings: [String!]! }
enum VulnerabilitySeverity { INFO UNKNOWN LOW MEDIUM HIGH CRITICAL }
type PipelineSecurityReportFindingConnection { nodes: [PipelineSecurityReportFinding] pageInfo: PageInfo! }
type PipelineSecurityReportFinding {
  uuid: String severity: VulnerabilitySeverity state: VulnerabilityState title: String falsePositive: Boolean
  reportType: String identifiers: [VulnerabilityIdentifier!]!
}
type VulnerabilityIdentifier { externalType: String externalId: String name: String }
type CommitConnection { nodes: [Commit] pageInfo: PageInfo! }
type Commit {
  id: ID! sha: String! title: String message: String
  authorEmail: String authorName: String committerEmail: String committerName: String committedDate: String
  author: User
  signature: CommitSignature
}
enum VerificationStatus {
  UNVERIFIED VERIFIED SAME_USER_DIFFERENT_EMAIL OTHER_USER UNVERIFIED_KEY UNKNOWN_KEY
  MULTIPLE_SIGNATURES REVOKED_KEY VERIFIED_SYSTEM VERIFIED_CA UNVERIFIED_AUTHOR_EMAIL
}
interface CommitSignature { verificationStatus: VerificationStatus commitSha: String }
type SshSignature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
type GpgSignature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
type X509Signature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
`;
