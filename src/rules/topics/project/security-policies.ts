/** `security_policies`: the security policies that apply to the project. */

import { securityPolicies } from "../../../facts/project/settings/security-policies.ts";
import { defineTopic } from "../../topic.ts";
import { bool, listOf, optional, record, string } from "../../types.ts";

export const securityPoliciesTopic = defineTopic({
  name: "security_policies",
  example: 'security_policies.policies.exists(p, p.kind == "scan_execution" && p.enabled)',
  scope: "project",
  summary:
    "The security policies that apply to the project, those of groups included; none whose scope leaves it out",
  needs: { found: securityPolicies },
  type: record({
    project: optional(
      string("Path of the policy project that is linked directly; absent if none is, or if it is hidden"),
    ),
    policies: listOf(
      record({
        kind: string("approval, scan_execution or pipeline_execution"),
        name: string("Name of the policy"),
        enabled: bool("Whether it is enabled"),
        group: optional(string("Path of the group that it comes from; empty if the group is hidden")),
      }),
      "Every policy that applies, enabled or not",
    ),
  }),
  value: ({ found: { project, policies } }) => ({
    project,
    policies: policies.map(({ kind, name, isEnabled, group }) => ({ kind, name, enabled: isEnabled, group })),
  }),
});
