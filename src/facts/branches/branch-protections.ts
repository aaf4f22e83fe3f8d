/** Everything a protection rule protects against, out of the same answer as `protectedBranches`. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
import { partOf } from "../define.ts";
import { protectedBranchesAnswer, RoleLevels } from "./protected-branches.ts";

const Protection = z.pipe(
  z.object({
    name: z.string(),
    push_access_levels: RoleLevels,
    merge_access_levels: RoleLevels,
    allow_force_push: z.boolean(),
    code_owner_approval_required: maybe(z.boolean()),
    inherited: maybe(z.boolean()),
  }),
  z.transform((rule) => ({
    name: rule.name,
    isInherited: rule.inherited ?? false,
    rolePushLevels: rule.push_access_levels,
    roleMergeLevels: rule.merge_access_levels,
    allowsForcePush: rule.allow_force_push,
    /** Absent where the licence has no such approval. */
    requiresCodeOwners: rule.code_owner_approval_required === true,
  })),
);
export type BranchProtection = z.infer<typeof Protection>;

export const branchProtections = partOf(
  protectedBranchesAnswer,
  { id: "branch_protections" },
  z.array(Protection),
);
