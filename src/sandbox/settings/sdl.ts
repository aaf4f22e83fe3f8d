/** The part of GitLab's GraphQL schema for a project's settings. */

export const settingsSdl = /* GraphQL */ `
extend type Project {
  environments(states: [String!], first: Int, after: String): EnvironmentConnection
  runners(first: Int, after: String): CiRunnerConnection
  securityPolicyProject: Project
  scanExecutionPolicies(relationship: SecurityPolicyRelationType, includeUnscoped: Boolean = true, first: Int, after: String): ScanExecutionPolicyConnection
  pipelineExecutionPolicies(relationship: SecurityPolicyRelationType, includeUnscoped: Boolean = true, first: Int, after: String): PipelineExecutionPolicyConnection
}
enum DeploymentTier { PRODUCTION STAGING TESTING DEVELOPMENT OTHER }
type EnvironmentConnection { nodes: [Environment] pageInfo: PageInfo! }
type Environment {
  id: ID! name: String! state: String! tier: DeploymentTier
  protectedEnvironments(first: Int, after: String): ProtectedEnvironmentConnection
}
type ProtectedEnvironmentConnection { nodes: [ProtectedEnvironment] pageInfo: PageInfo! }
type ProtectedEnvironment {
  name: String project: Project group: Group requiredApprovalCount: Int
  deployAccessLevels(first: Int, after: String): ProtectedEnvironmentDeployAccessLevelConnection
  approvalRules(first: Int, after: String): ProtectedEnvironmentApprovalRuleConnection
}
type ProtectedEnvironmentDeployAccessLevel { user: User group: Group accessLevel: AccessLevel }
type ProtectedEnvironmentDeployAccessLevelConnection {
  nodes: [ProtectedEnvironmentDeployAccessLevel] pageInfo: PageInfo!
}
type ProtectedEnvironmentApprovalRule { user: User group: Group accessLevel: AccessLevel requiredApprovals: Int }
type ProtectedEnvironmentApprovalRuleConnection { nodes: [ProtectedEnvironmentApprovalRule] pageInfo: PageInfo! }
enum CiRunnerType { INSTANCE_TYPE GROUP_TYPE PROJECT_TYPE }
enum CiRunnerAccessLevel { NOT_PROTECTED REF_PROTECTED }
enum CiRunnerStatus { ONLINE OFFLINE STALE NEVER_CONTACTED }
type CiRunner {
  id: ID! runnerType: CiRunnerType! description: String paused: Boolean! locked: Boolean runUntagged: Boolean!
  accessLevel: CiRunnerAccessLevel! tagList: [String!] maximumTimeout: Int status: CiRunnerStatus! contactedAt: String
}
type CiRunnerConnection { nodes: [CiRunner] pageInfo: PageInfo! count: Int }
type Namespace { id: ID! fullPath: ID! }
type GroupSecurityPolicySource { inherited: Boolean! namespace: Namespace }
type ProjectSecurityPolicySource { project: Project }
union SecurityPolicySource = GroupSecurityPolicySource | ProjectSecurityPolicySource
extend type ApprovalPolicy { source: SecurityPolicySource! }
type ScanExecutionPolicy { name: String! enabled: Boolean! yaml: String! source: SecurityPolicySource! }
type ScanExecutionPolicyConnection { nodes: [ScanExecutionPolicy] pageInfo: PageInfo! }
type PipelineExecutionPolicy { name: String! enabled: Boolean! yaml: String! source: SecurityPolicySource! }
type PipelineExecutionPolicyConnection { nodes: [PipelineExecutionPolicy] pageInfo: PageInfo! }
`;
