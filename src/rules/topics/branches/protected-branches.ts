/** `protected_branches` and `protected_tags`: the rules that protect branches and tags. */

import type { Access } from "../../../facts/branches/access-levels.ts";
import { type BranchAccess, branchAccess } from "../../../facts/branches/branch-access.ts";
import { protectedTags } from "../../../facts/branches/protected-tags.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, listOf, optional, record, string, strings } from "../../types.ts";

const roles = (what: string) =>
  listOf(
    { kind: "int" },
    `Roles that may ${what}: 0 nobody, 30 developers, 40 maintainers, 60 administrators`,
  );
const others = (what: string) =>
  strings(`Who else may ${what}: user, group, deploy_key or custom_role, once for each`);
/** Ids and no names: the holder itself can change a name. */
const holders = (what: string, kinds: string) =>
  listOf(
    record({ kind: string(kinds), id: int("Id of the user, group, key or role") }),
    `The same with their ids, in the same order: who else may ${what}`,
  );
const anyKind = "user, group, deploy_key or custom_role";

const rolesOf = (list: readonly Access[]) =>
  list.flatMap(({ kind, level }) => (kind === "role" ? [level] : []));
const holdersOf = (list: readonly Access[]) =>
  list.flatMap((one) => (one.kind === "role" ? [] : [{ kind: one.kind, id: one.id }]));
const othersOf = (list: readonly Access[]) => holdersOf(list).map(({ kind }) => kind);

/** Without entries, every Maintainer may. Without a licence for entries, GitLab shows them and ignores them. */
function unprotecting({ unprotect }: BranchAccess, isPremium: boolean | undefined) {
  if (!unprotect || isPremium === undefined) return {};
  const acting = isPremium ? unprotect : [];
  return {
    unprotect_access_levels: acting.length === 0 ? [40] : rolesOf(acting),
    unprotect_others: othersOf(acting),
    unprotect_holders: holdersOf(acting),
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
      push_holders: holders("push", anyKind),
      merge_access_levels: roles("merge"),
      merge_others: others("merge"),
      merge_holders: holders("merge", "user, group or custom_role"),
      unprotect_access_levels: optional(
        listOf(
          { kind: "int" },
          "Roles that may remove the rule: 40 maintainers, also where GitLab has no entry or no licence for them; absent if GitLab hides the licence",
        ),
      ),
      unprotect_others: optional(others("remove the rule")),
      unprotect_holders: optional(holders("remove the rule", "user, group or custom_role")),
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
      push_holders: holdersOf(rule.push),
      merge_access_levels: rolesOf(rule.merge),
      merge_others: othersOf(rule.merge),
      merge_holders: holdersOf(rule.merge),
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
      create_holders: holders("create such a tag", "user, group or deploy_key"),
    }),
  },
  value: ({ rules }) =>
    rules.map(({ name, create }) => ({
      name,
      create_access_levels: rolesOf(create),
      create_others: othersOf(create),
      create_holders: holdersOf(create),
    })),
});
