/** Which branches GitLab protects, project rules and inherited ones, and who may push. */

import * as z from "zod/mini";
import { defineFact } from "./define.ts";

const Level = z.object({
  access_level: z.nullable(z.number()),
  user_id: z.nullish(z.number()),
  group_id: z.nullish(z.number()),
  deploy_key_id: z.nullish(z.number()),
});

const Branch = z.pipe(
  z.object({
    name: z.string(),
    push_access_levels: z.array(Level),
    inherited: z.optional(z.boolean()),
  }),
  z.transform((branch) => ({
    name: branch.name,
    isInherited: branch.inherited ?? false,
    /** Levels given to roles; entries for a user, a group or a deploy key are not roles. */
    rolePushLevels: branch.push_access_levels
      .filter((level) => level.user_id == null && level.group_id == null && level.deploy_key_id == null)
      .map((level) => level.access_level ?? 0),
  })),
);
export type ProtectedBranch = z.infer<typeof Branch>;

export const protectedBranches = defineFact<readonly ProtectedBranch[]>({
  id: "protected_branches",
  summary: "The protected branches",
  right: "at least Reporter in a private project",
  about: "project",
  collect: async ({ gitlab, projectId }) =>
    z.array(Branch).parse(await gitlab.ProtectedBranches.all(projectId, { perPage: 100 })),
});

/** GitLab's match: equal, or `*` for any run of characters, `/` included; case-sensitive. */
export function matchesBranch(rule: string, branch: string): boolean {
  if (!rule.includes("*")) return rule === branch;
  const pattern = rule
    .split("*")
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"))
    .join("[\\s\\S]*");
  return branch !== "" && new RegExp(`^${pattern}$`).test(branch);
}
