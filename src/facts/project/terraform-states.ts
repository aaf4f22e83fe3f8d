/** How many Terraform states the project stores. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { Permissions, permissionFields, requireDeveloper } from "./rights.ts";

const Node = z.object({
  terraformStates: maybe(z.object({ count: z.number() })),
  userPermissions: Permissions,
});

export interface TerraformStates {
  readonly count: number;
}

export const terraformStates = defineSelectedFact<TerraformStates>({
  id: "terraform_states",
  summary: "The project's Terraform states",
  requiredRole: "at least Developer",
  scope: "project",
  select: {
    on: "project",
    fields: `terraformStates(first: 1) { count } ${permissionFields}`,
    async read(raw, context) {
      const { terraformStates, userPermissions } = parse(Node, raw);
      if (!terraformStates) throw new UnreadableFact("GitLab shows this token no Terraform states");
      if (terraformStates.count === 0) await requireDeveloper(userPermissions, context);
      return terraformStates;
    },
  },
});
