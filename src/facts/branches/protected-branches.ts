/** The branches that GitLab protects, by the project's rules and by inherited rules, and what it protects them against. */

import { maybe, parse } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, which `protectedBranches`, `branchProtections` and `branchAccess` share. */
export const protectedBranchesAnswer = defineFact<unknown>({
  id: "protected_branches_answer",
  summary: "The protected branches",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  collect: ({ gitlab, projectId }) => gitlab.ProtectedBranches.all(projectId, { perPage: 100 }),
});

/** The levels of roles. Entries for a user, a group, a deploy key or a custom role are not levels. */
const Levels = z.pipe(
  z.array(
    z.object({
      access_level: z.nullable(z.number()),
      user_id: maybe(z.number()),
      group_id: maybe(z.number()),
      deploy_key_id: maybe(z.number()),
      member_role_id: maybe(z.number()),
    }),
  ),
  z.transform((levels) =>
    levels.flatMap(({ access_level, ...holder }) =>
      Object.values(holder).every((id) => id === undefined) ? [access_level] : [],
    ),
  ),
);
/** A holder that this program does not know, such as a new kind, has no level. It is an error, not "no one". */
const RoleLevels = z.pipe(Levels, z.array(z.number()));

const Branch = z.pipe(
  z.object({ name: z.string(), push_access_levels: RoleLevels, inherited: maybe(z.boolean()) }),
  z.transform((branch) => ({
    name: branch.name,
    isInherited: branch.inherited ?? false,
    rolePushLevels: branch.push_access_levels,
  })),
);
export type ProtectedBranch = z.infer<typeof Branch>;

export const protectedBranches = partOf(
  protectedBranchesAnswer,
  { id: "protected_branches" },
  z.array(Branch),
);

/** Of an answer that something else has read. */
export function protectionsIn(answer: unknown): readonly ProtectedBranch[] {
  return parse(z.array(Branch), answer);
}

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
    /** Absent if the licence has no such approval. */
    requiresCodeOwners: rule.code_owner_approval_required === true,
  })),
);
export type BranchProtection = z.infer<typeof Protection>;

/** Everything that each rule protects against. */
export const branchProtections = partOf(
  protectedBranchesAnswer,
  { id: "branch_protections" },
  z.array(Protection),
);

/** Matches as GitLab does: equal, or `*` for any run of characters, `/` included. Case-sensitive. */
export function matchesBranch(rule: string, branch: string): boolean {
  return rule === branch || (branch !== "" && rule.includes("*") && matchesStars(rule, branch));
}
