/** The rules that protect branches, with everybody whom each lets push, merge and unprotect. */

import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { partOf } from "../define.ts";
import { AccessList } from "./access-levels.ts";
import { protectedBranchesAnswer } from "./protected-branches.ts";

const Rule = z.pipe(
  z.object({
    name: z.string(),
    push_access_levels: AccessList,
    merge_access_levels: AccessList,
    unprotect_access_levels: maybe(AccessList),
    allow_force_push: z.boolean(),
    code_owner_approval_required: maybe(z.boolean()),
    inherited: maybe(z.boolean()),
  }),
  z.transform((rule) => ({
    name: rule.name,
    push: rule.push_access_levels,
    merge: rule.merge_access_levels,
    /** Empty: every Maintainer. Undefined on an edition that has no such entries. */
    unprotect: rule.unprotect_access_levels,
    allowsForcePush: rule.allow_force_push,
    /** Undefined on an edition that has no such approval. */
    requiresCodeOwners: rule.code_owner_approval_required,
    isInherited: rule.inherited ?? false,
  })),
);
export type BranchAccess = z.infer<typeof Rule>;

export const branchAccess = partOf(protectedBranchesAnswer, { id: "branch_access" }, z.array(Rule));
