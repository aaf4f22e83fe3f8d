/** The security policies that apply to the project, and the policy project that is linked to it directly. */

import { PageInfo } from "../../../shared/connection.ts";
import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { wholeOf } from "../../connection.ts";
import { defineFact } from "../../define.ts";
import { Permissions, permissionFields, requireDeveloper } from "../rights.ts";
import { queryProject } from "./project-query.ts";

const Path = maybe(z.object({ fullPath: z.string() }));
/** Of a group that the token may not see, only the type of the source is known. */
const Source = z.object({ __typename: z.string(), namespace: Path });
const Policies = maybe(
  z.object({
    pageInfo: PageInfo,
    nodes: z.array(
      z.object({
        name: z.string(),
        enabled: z.boolean(),
        source: Source,
      }),
    ),
  }),
);
const Node = z.object({
  securityPolicyProject: Path,
  approvalPolicies: Policies,
  scanExecutionPolicies: Policies,
  pipelineExecutionPolicies: Policies,
  userPermissions: Permissions,
});

export interface SecurityPolicy {
  /** `approval`, `scan_execution` or `pipeline_execution`. */
  readonly kind: string;
  readonly name: string;
  readonly isEnabled: boolean;
  /** Path of the group that it comes from; empty for a group that the token may not see; undefined for the project's own. */
  readonly group: string | undefined;
}

export interface SecurityPolicies {
  /** Path of the policy project. Undefined: none is linked directly, or the token may not see it. */
  readonly project: string | undefined;
  readonly policies: readonly SecurityPolicy[];
}

const lists = {
  approval: "approvalPolicies",
  scan_execution: "scanExecutionPolicies",
  pipeline_execution: "pipelineExecutionPolicies",
} as const;
const source = "source { __typename ... on GroupSecurityPolicySource { namespace { fullPath } } }";
/**
 * Without `includeUnscoped: false`, GitLab lists policies whose scope leaves the project out
 * (ee/app/finders/security/security_policy_base_finder.rb). A GitLab without the argument refuses the query.
 */
const policyFields = Object.values(lists).map(
  (list) =>
    `${list}(relationship: INHERITED, includeUnscoped: false, first: 100) { pageInfo { hasNextPage } nodes { name enabled ${source} } }`,
);
const fields = `securityPolicyProject { fullPath } ${policyFields.join(" ")} ${permissionFields}`;

/** GitLab answers with empty lists, without an error, if the role is too low or policies are not licensed. */
export const securityPolicies = defineFact<SecurityPolicies>({
  id: "security_policies",
  summary: "The security policies of the project",
  requiredRole: "at least Developer",
  scope: "project",
  async collect(context) {
    const node = await queryProject(context, { fields, shape: Node, role: "at least Developer" });
    const policies = Object.entries(lists).flatMap(([kind, list]) => {
      const shown = node[list];
      return (shown ? wholeOf(shown, "security policies") : []).map(({ name, enabled, source }) => ({
        ...{ kind, name, isEnabled: enabled },
        group:
          source.__typename === "ProjectSecurityPolicySource"
            ? undefined
            : (source.namespace?.fullPath ?? ""),
      }));
    });
    if (policies.length === 0) await requireDeveloper(node.userPermissions, context);
    return { project: node.securityPolicyProject?.fullPath, policies };
  },
});
