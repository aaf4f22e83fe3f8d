/** Approval policies of many projects, first without their texts: those of a group would come once for each project. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { ManyForm } from "../define.ts";
import { approvalPolicies } from "./approval-policies.ts";

const Node = z.object({
  listed: maybe(
    z.object({
      pageInfo: z.object({ hasNextPage: z.boolean() }),
      nodes: z.array(z.object({ enabled: z.boolean() })),
    }),
  ),
  userPermissions: maybe(z.object({ pushCode: z.boolean() })),
});

export const manyApprovalPolicies: ManyForm = {
  fact: approvalPolicies,
  fields:
    "listed: approvalPolicies(relationship: INHERITED, first: 20) { pageInfo { hasNextPage } nodes { enabled } } userPermissions { pushCode }",
  read(raw) {
    const { listed, userPermissions } = parse(Node, raw);
    const isNone = !listed?.pageInfo.hasNextPage && !listed?.nodes.some(({ enabled }) => enabled);
    const isBelieved = userPermissions?.pushCode === true || (listed?.nodes.length ?? 0) > 0;
    return isNone && isBelieved ? { value: [] } : undefined;
  },
};
