/** Which branches GitLab protects, by rules of the project and inherited ones, and against what. */

import { flag, list, mapped, maybe, nullable, number, type Of, object, text } from "../../shared/shape.ts";
import { defineFact, partOf } from "../define.ts";

/** One answer, of which `protectedBranches` and `branchProtections` are parts. */
const answer = defineFact<unknown>({
  id: "protected_branches_answer",
  summary: "The protected branches",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  collect: ({ gitlab, projectId }) => gitlab.ProtectedBranches.all(projectId, { perPage: 100 }),
});

/** The levels given to roles; entries for a user, a group or a deploy key are not roles. */
const RoleLevels = mapped(
  list(
    object({
      access_level: nullable(number()),
      user_id: maybe(number()),
      group_id: maybe(number()),
      deploy_key_id: maybe(number()),
    }),
  ),
  (levels) =>
    levels
      .filter((level) => level.user_id == null && level.group_id == null && level.deploy_key_id == null)
      .map((level) => level.access_level ?? 0),
);

const Branch = mapped(
  object({ name: text(), push_access_levels: RoleLevels, inherited: maybe(flag()) }),
  (branch) => ({
    name: branch.name,
    isInherited: branch.inherited ?? false,
    rolePushLevels: branch.push_access_levels,
  }),
);
export type ProtectedBranch = Of<typeof Branch>;

export const protectedBranches = partOf(answer, { id: "protected_branches" }, list(Branch));

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

/** Everything that each rule protects against. */
export const branchProtections = partOf(answer, { id: "branch_protections" }, list(Protection));

/** GitLab's match: equal, or `*` for any run of characters, `/` included; case-sensitive. */
export function matchesBranch(rule: string, branch: string): boolean {
  if (!rule.includes("*")) return rule === branch;
  const pattern = rule
    .split("*")
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"))
    .join("[\\s\\S]*");
  return branch !== "" && new RegExp(`^${pattern}$`).test(branch);
}
