/** The schema of the instance. An older GitLab lacks values, fields and arguments of the current schema. */
import { buildASTSchema, type GraphQLSchema, Kind, parse, visit } from "graphql";
import { settingsSdl } from "../settings/sdl.ts";
import { complianceSdl } from "./compliance/sdl.ts";
import { sdl } from "./sdl.ts";

const document = parse(sdl + complianceSdl + settingsSdl);
/** What GitLab's community edition lacks, for it is defined in ee/app/graphql only. The compliance mutations stay. */
const enterpriseOnly = [
  "Query.complianceRequirementControls",
  "Group.complianceFrameworks",
  ...[
    ...["onlyAllowMergeIfAllStatusChecksPassed", "mergeRequestsDisableCommittersApproval", "pushRules"],
    ...["vulnerabilities", "approvalPolicies", "complianceFrameworks", "complianceControlStatus"],
    ...["securityPolicyProject", "scanExecutionPolicies", "pipelineExecutionPolicies"],
  ].map((field) => `Project.${field}`),
  ...[
    "isGroupLevel",
    "codeOwnerApprovalRequired",
    "protectedFromPushBySecurityPolicy",
    "unprotectAccessLevels",
  ].map((field) => `BranchProtection.${field}`),
  ...["externalStatusChecks", "approvalRules"].map((field) => `BranchRule.${field}`),
  "MergeRequest.approvalState",
  ...["securityReportSummary", "securityReportFindings"].map((field) => `Pipeline.${field}`),
  "Environment.protectedEnvironments",
];
const built = new Map<string, GraphQLSchema>();

/** @param older what an older instance lacks, such as `CiJobStatus.CANCELING` or `Project.isSelfDeletionScheduled` */
export function schemaOf(older: readonly string[], isEnterprise: boolean): GraphQLSchema {
  const missing = isEnterprise ? older : [...older, ...enterpriseOnly];
  const key = missing.join();
  const known = built.get(key);
  if (known) return known;
  const schema = buildASTSchema(missing.length === 0 ? document : without(missing));
  built.set(key, schema);
  return schema;
}

function without(missing: readonly string[]) {
  let type = "";
  const keep = ({ name }: { name: { value: string } }) =>
    missing.includes(`${type}.${name.value}`) ? null : undefined;
  return visit(document, {
    enter(node) {
      if (
        node.kind === Kind.ENUM_TYPE_DEFINITION ||
        node.kind === Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === Kind.OBJECT_TYPE_EXTENSION
      ) {
        type = node.name.value;
      }
      const isPart = node.kind === Kind.ENUM_VALUE_DEFINITION || node.kind === Kind.FIELD_DEFINITION;
      return isPart ? keep(node) : undefined;
    },
  });
}
