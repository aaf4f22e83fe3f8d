/** Frameworks, requirements, controls and their mutations in GitLab's GraphQL schema (ee/app/graphql). */

export const complianceSdl = /* GraphQL */ `
type ComplianceFramework {
  id: ID! name: String! description: String! color: String! default: Boolean! namespaceId: ID!
  projects(first: Int, after: String): ProjectConnection
  complianceRequirements(first: Int, after: String): ComplianceRequirementConnection
}
type ComplianceFrameworkConnection { nodes: [ComplianceFramework] pageInfo: PageInfo! count: Int }
type ComplianceRequirement {
  id: ID! name: String! description: String!
  complianceRequirementsControls(first: Int, after: String): ComplianceRequirementsControlConnection
}
type ComplianceRequirementConnection { nodes: [ComplianceRequirement] pageInfo: PageInfo! }
type ComplianceRequirementsControl {
  id: ID! name: String! controlType: String! expression: String
  externalControlName: String externalUrl: String pingEnabled: Boolean!
}
type ComplianceRequirementsControlConnection { nodes: [ComplianceRequirementsControl] pageInfo: PageInfo! }
input ControlStatusFilter { complianceRequirementId: ID }
enum ControlStatus { PASS FAIL PENDING }
type ProjectControlStatus { id: ID! updatedAt: String! status: ControlStatus! complianceRequirementsControl: ComplianceRequirementsControl! }
type ControlStatusConnection { nodes: [ProjectControlStatus] pageInfo: PageInfo! }

type ComplianceRequirementControls { controlExpressions: [ControlExpression!]! }
type ControlExpression { id: ID! name: String! expression: ExpressionValue! }
type BooleanExpression { field: String! operator: String! value: Boolean! }
type IntegerExpression { field: String! operator: String! value: Int! }
type StringExpression { field: String! operator: String! value: String! }
union ExpressionValue = BooleanExpression | IntegerExpression | StringExpression

type Mutation {
  createComplianceFramework(input: CreateComplianceFrameworkInput!): CreateComplianceFrameworkPayload
  updateComplianceFramework(input: UpdateComplianceFrameworkInput!): UpdateComplianceFrameworkPayload
  createComplianceRequirement(input: CreateComplianceRequirementInput!): CreateComplianceRequirementPayload
  updateComplianceRequirement(input: UpdateComplianceRequirementInput!): UpdateComplianceRequirementPayload
  destroyComplianceRequirement(input: DestroyComplianceRequirementInput!): DestroyComplianceRequirementPayload
  createComplianceRequirementsControl(input: CreateComplianceRequirementsControlInput!): CreateComplianceRequirementsControlPayload
  updateComplianceRequirementsControl(input: UpdateComplianceRequirementsControlInput!): UpdateComplianceRequirementsControlPayload
  destroyComplianceRequirementsControl(input: DestroyComplianceRequirementsControlInput!): DestroyComplianceRequirementsControlPayload
}

input ComplianceFrameworkProjectInput { addProjects: [Int!]! removeProjects: [Int!]! }
input ComplianceFrameworkInput {
  name: String description: String color: String default: Boolean projects: ComplianceFrameworkProjectInput
}
input ComplianceRequirementInput { name: String description: String }
input ComplianceRequirementsControlInput {
  name: String! expression: String controlType: String externalControlName: String externalUrl: String
  secretToken: String pingEnabled: Boolean
}

input CreateComplianceFrameworkInput { clientMutationId: String namespacePath: ID! params: ComplianceFrameworkInput! }
type CreateComplianceFrameworkPayload { clientMutationId: String errors: [String!]! framework: ComplianceFramework }
input UpdateComplianceFrameworkInput { clientMutationId: String id: ID! params: ComplianceFrameworkInput! }
type UpdateComplianceFrameworkPayload { clientMutationId: String errors: [String!]! complianceFramework: ComplianceFramework }

input CreateComplianceRequirementInput {
  clientMutationId: String complianceFrameworkId: ID! params: ComplianceRequirementInput!
  controls: [ComplianceRequirementsControlInput!]
}
type CreateComplianceRequirementPayload { clientMutationId: String errors: [String!]! requirement: ComplianceRequirement }
input UpdateComplianceRequirementInput {
  clientMutationId: String id: ID! params: ComplianceRequirementInput! controls: [ComplianceRequirementsControlInput!]
}
type UpdateComplianceRequirementPayload { clientMutationId: String errors: [String!]! requirement: ComplianceRequirement }
input DestroyComplianceRequirementInput { clientMutationId: String id: ID! }
type DestroyComplianceRequirementPayload { clientMutationId: String errors: [String!]! }

input CreateComplianceRequirementsControlInput {
  clientMutationId: String complianceRequirementId: ID! params: ComplianceRequirementsControlInput!
}
type CreateComplianceRequirementsControlPayload {
  clientMutationId: String errors: [String!]! requirementsControl: ComplianceRequirementsControl
}
input UpdateComplianceRequirementsControlInput {
  clientMutationId: String id: ID! params: ComplianceRequirementsControlInput!
}
type UpdateComplianceRequirementsControlPayload {
  clientMutationId: String errors: [String!]! requirementsControl: ComplianceRequirementsControl
}
input DestroyComplianceRequirementsControlInput { clientMutationId: String id: ID! }
type DestroyComplianceRequirementsControlPayload { clientMutationId: String errors: [String!]! }
`;
