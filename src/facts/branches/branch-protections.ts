/** Everything a protection rule protects against, out of the same answer as `protectedBranches`. */

import { flag, list, mapped, maybe, type Of, object, text } from "../../shared/shape.ts";
import { partOf } from "../define.ts";
import { protectedBranchesAnswer, RoleLevels } from "./protected-branches.ts";

const Protection = mapped(
  object({
    name: text(),
    push_access_levels: RoleLevels,
    merge_access_levels: RoleLevels,
    allow_force_push: flag(),
    code_owner_approval_required: maybe(flag()),
    inherited: maybe(flag()),
  }),
  (rule) => ({
    name: rule.name,
    isInherited: rule.inherited ?? false,
    rolePushLevels: rule.push_access_levels,
    roleMergeLevels: rule.merge_access_levels,
    allowsForcePush: rule.allow_force_push,
    /** Absent where the licence has no such approval. */
    requiresCodeOwners: rule.code_owner_approval_required === true,
  }),
);
export type BranchProtection = Of<typeof Protection>;

export const branchProtections = partOf(
  protectedBranchesAnswer,
  { id: "branch_protections" },
  list(Protection),
);
