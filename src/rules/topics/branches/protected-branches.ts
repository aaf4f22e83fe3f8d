/** `protected_branches` and `protected_tags`: the rules that protect branches and tags. */

import type { Access } from "../../../facts/branches/access-levels.ts";
import { type BranchAccess, branchAccess } from "../../../facts/branches/branch-access.ts";
import { protectedTags } from "../../../facts/branches/protected-tags.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { defineTopic } from "../../topic.ts";
import { bool, listOf, optional, record, string, strings } from "../../types.ts";

const roles = (what: string) =>
  listOf(
    { kind: "int" },
    `Roles that may ${what}: 0 nobody, 30 developers, 40 maintainers, 60 administrators`,
  );
const others = (what: string) => strings(`Who else may ${what}: user, group or deploy_key, once for each`);

const rolesOf = (list: readonly Access[]) =>
  list.flatMap(({ kind, level }) => (kind === "role" ? [level] : []));
const othersOf = (list: readonly Access[]) => list.flatMap(({ kind }) => (kind === "role" ? [] : [kind]));

/** Without entries, every Maintainer may. Without a licence for entries, GitLab shows them and ignores them. */
function unprotecting({ unprotect }: BranchAccess, isPremium: boolean | undefined) {
  if (!unprotect || isPremium === undefined) return {};
  const acting = isPremium ? unprotect : [];
  return {
    unprotect_access_levels: acting.length === 0 ? [40] : rolesOf(acting),
    unprotect_others: othersOf(acting),
  };
}

export const protectedBranchesTopic = defineTopic({
  name: "protected_branches",
  example: 'protected_branches.exists(b, b.name == "main" && !b.force_push && b.push_others == [])',
  scope: "project",
  summary:
    "The rules that protect branches, including those of groups above; of several rules for a branch, the laxest counts",
  needs: { rules: branchAccess, licence: mergeSettings },
  type: {
    kind: "list",
    of: record({
      name: string("Branch, or a pattern with *"),
      inherited: bool("Whether it comes from a group"),
      push_access_levels: roles("push"),
      push_others: others("push"),
      merge_access_levels: roles("merge"),
      merge_others: others("merge"),
      unprotect_access_levels: optional(
        listOf(
          { kind: "int" },
          "Roles that may remove the rule: 40 maintainers, also where GitLab has no entry or no licence for them; absent if GitLab hides the licence",
        ),
      ),
      unprotect_others: optional(strings("Who else may remove the rule: user or group, once for each")),
      force_push: bool("Whether force push is allowed"),
      code_owners: optional(bool("Whether code owners must approve; absent without a licence for it")),
    }),
  },
  value: ({ rules, licence: { isPremium } }) =>
    rules.map((rule) => ({
      name: rule.name,
      inherited: rule.isInherited,
      push_access_levels: rolesOf(rule.push),
      push_others: othersOf(rule.push),
      merge_access_levels: rolesOf(rule.merge),
      merge_others: othersOf(rule.merge),
      ...unprotecting(rule, isPremium),
      force_push: rule.allowsForcePush,
      code_owners: rule.requiresCodeOwners,
    })),
});

export const protectedTagsTopic = defineTopic({
  name: "protected_tags",
  example: 'protected_tags.exists(t, t.name == "v*" && t.create_access_levels.all(l, l == 40))',
  scope: "project",
  summary: "The rules that protect tags; developers can create tags that no rule matches",
  needs: { rules: protectedTags },
  type: {
    kind: "list",
    of: record({
      name: string("Tag, or a pattern with *"),
      create_access_levels: roles("create such a tag"),
      create_others: others("create such a tag"),
    }),
  },
  value: ({ rules }) =>
    rules.map(({ name, create }) => ({
      name,
      create_access_levels: rolesOf(create),
      create_others: othersOf(create),
    })),
});
