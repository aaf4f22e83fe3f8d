/** Which branches GitLab protects, project rules and inherited ones, against what, and who may push and merge. */

import {
  flag,
  list,
  mapped,
  maybe,
  nullable,
  number,
  type Of,
  object,
  parse,
  text,
} from "../shared/shape.ts";
import { defineFact } from "./define.ts";

const Level = object({
  access_level: nullable(number()),
  user_id: maybe(number()),
  group_id: maybe(number()),
  deploy_key_id: maybe(number()),
});

const Branch = mapped(
  object({
    name: text(),
    push_access_levels: list(Level),
    merge_access_levels: list(Level),
    allow_force_push: flag(),
    code_owner_approval_required: maybe(flag()),
    inherited: maybe(flag()),
  }),
  (branch) => ({
    name: branch.name,
    isInherited: branch.inherited ?? false,
    /** Levels given to roles; entries for a user, a group or a deploy key are not roles. */
    rolePushLevels: roleLevels(branch.push_access_levels),
    roleMergeLevels: roleLevels(branch.merge_access_levels),
    allowsForcePush: branch.allow_force_push,
    /** Absent where the licence has no such approval. */
    requiresCodeOwners: branch.code_owner_approval_required === true,
  }),
);
export type ProtectedBranch = Of<typeof Branch>;

export const protectedBranches = defineFact<readonly ProtectedBranch[]>({
  id: "protected_branches",
  summary: "The protected branches",
  right: "at least Reporter in a private project",
  about: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(list(Branch), await gitlab.ProtectedBranches.all(projectId, { perPage: 100 })),
});

function roleLevels(levels: readonly Of<typeof Level>[]): readonly number[] {
  return levels
    .filter((level) => level.user_id == null && level.group_id == null && level.deploy_key_id == null)
    .map((level) => level.access_level ?? 0);
}

/** GitLab's match: equal, or `*` for any run of characters, `/` included; case-sensitive. */
export function matchesBranch(rule: string, branch: string): boolean {
  if (!rule.includes("*")) return rule === branch;
  const pattern = rule
    .split("*")
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"))
    .join("[\\s\\S]*");
  return branch !== "" && new RegExp(`^${pattern}$`).test(branch);
}
