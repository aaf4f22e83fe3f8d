/** The merge request approval policies that apply to the project. GitLab's REST lists hide their rules. */

import { PageInfo } from "../../shared/connection.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { wholeOf } from "../connection.ts";
import { defineSelectedFact } from "../define.ts";

const Node = z.object({
  approvalPolicies: maybe(
    z.object({
      pageInfo: PageInfo,
      nodes: z.array(z.object({ name: z.string(), enabled: z.boolean(), yaml: maybe(z.string()) })),
    }),
  ),
  userPermissions: maybe(z.object({ pushCode: z.boolean() })),
});

export interface ApprovalPolicy {
  readonly name: string;
  readonly preventsAuthorApproval: boolean;
  readonly preventsCommitterApproval: boolean;
}

/**
 * The enabled policies. GitLab answers null without an error when the role is too low, and also when policies are not
 * licensed. Only the role distinguishes these cases.
 */
export const approvalPolicies = defineSelectedFact<readonly ApprovalPolicy[] | undefined>({
  id: "approval_policies",
  // Their rules are beside the project's own, and their settings can only forbid more (project_fields.rb).
  isOptional: true,
  summary: "The approval policies",
  requiredRole: "at least Developer",
  scope: "project",
  select: {
    on: "project",
    fields:
      "approvalPolicies(relationship: INHERITED, first: 100) { pageInfo { hasNextPage } nodes { name enabled yaml } } userPermissions { pushCode }",
    async read(raw, context) {
      const node = parse(Node, raw);
      const shown = node.approvalPolicies;
      const policies = shown ? wholeOf(shown, "approval policies") : [];
      if (policies.length === 0 && node.userPermissions?.pushCode !== true) {
        await (await import("../project/rights.ts")).requireDeveloper(undefined, context);
      }
      return policies
        .filter(({ enabled }) => enabled)
        .map(({ name, yaml }) => ({
          name,
          preventsAuthorApproval: overrides(yaml, "author"),
          preventsCommitterApproval: overrides(yaml, "commit_author"),
        }));
    },
  },
});

function overrides(yaml: string | undefined, by: string): boolean {
  return new RegExp(`prevent_approval_by_${by}['"]?\\s*:\\s*true`).test(yaml ?? "");
}
