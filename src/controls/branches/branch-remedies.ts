/** Remedies about protected branches: a rule for an unprotected branch, and stricter values in the project's own rules. */

import { matchesBranch } from "../../facts/branches/protected-branches.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { objectOf, type Plan, type ReadSetting, type Remedy, type Write } from "../remedy.ts";

export const Entry = z.object({
  id: maybe(z.number()),
  access_level: z.nullable(z.number()),
  user_id: maybe(z.number()),
  group_id: maybe(z.number()),
  deploy_key_id: maybe(z.number()),
  member_role_id: maybe(z.number()),
});
export type Entry = z.infer<typeof Entry>;

const Rule = z.object({
  name: z.string(),
  inherited: maybe(z.boolean()),
  allow_force_push: z.boolean(),
  code_owner_approval_required: maybe(z.boolean()),
  push_access_levels: z.array(Entry),
  merge_access_levels: z.array(Entry),
  unprotect_access_levels: maybe(z.array(Entry)),
});
export type Rule = z.infer<typeof Rule>;

export const noOne = 0;
const maintainers = 40;
const developers = 30;

interface Seen {
  readonly branch: string | undefined;
  readonly rules: readonly Rule[];
}

export async function readRules(read: ReadSetting): Promise<Seen> {
  const { default_branch: branch, empty_repo: isEmpty } = objectOf(await read(""));
  const rules = parse(z.array(Rule), await read("/protected_branches"));
  // Of an empty repository, GitLab shows the name that it assumes. With a rule, nobody could make the first push.
  const isReal = typeof branch === "string" && branch !== "" && isEmpty !== true;
  return { branch: isReal ? branch : undefined, rules };
}

/** GitLab applies the laxest of all matching rules, so a rule is only ever added where none matches. */
export function addRule(name: string, more: Readonly<Record<string, number | boolean>> = {}): Write {
  const rule = {
    push_access_level: maintainers,
    merge_access_level: maintainers,
    allow_force_push: false,
    ...more,
  };
  return {
    method: "POST",
    path: "/protected_branches",
    body: { name, ...rule },
    changes: Object.entries(rule).map(([key, to]) => ({
      ...{ setting: `protected_branches[${plain(name, 255)}].${key}`, from: null },
      to: typeof to === "number" ? levelName(to) : to,
    })),
  };
}

/** PATCH changes only what it names: the other entries of the rule stay. */
export function changeRule({ name }: Rule, key: keyof Rule, to: boolean, from: boolean): Write {
  return {
    method: "PATCH",
    path: `/protected_branches/${encodeURIComponent(name)}`,
    body: { [key]: to },
    changes: [{ setting: `protected_branches[${plain(name, 255)}].${key}`, from, to }],
  };
}

/**
 * Takes entries away. If none is left, nobody may, or those of `otherwise`, who must be fewer than before.
 * @param key `push` or `merge`
 */
export function narrowRule(
  rule: Rule,
  key: "push" | "merge",
  excess: readonly Entry[],
  otherwise: number,
): Write {
  const entries = rule[`${key}_access_levels`];
  const left = entries.filter((entry) => !excess.includes(entry));
  const added = left.length === 0 ? [{ access_level: otherwise }] : [];
  const whoIs = (list: readonly Pick<Entry, "access_level">[]) =>
    listed(list.map((entry) => entryName(entry as Entry)));
  return {
    method: "PATCH",
    path: `/protected_branches/${encodeURIComponent(rule.name)}`,
    body: { [`allowed_to_${key}`]: [...excess.map(({ id }) => ({ id, _destroy: true })), ...added] },
    changes: [
      {
        setting: `protected_branches[${plain(rule.name, 255)}].${key}_access_levels`,
        from: whoIs(entries),
        to: whoIs([...left, ...added]),
      },
    ],
  };
}

function entryName({ access_level, user_id, group_id, deploy_key_id, member_role_id }: Entry): string {
  if (user_id !== undefined) return `user ${user_id}`;
  if (group_id !== undefined) return `group ${group_id}`;
  if (deploy_key_id !== undefined) return `deploy key ${deploy_key_id}`;
  if (member_role_id !== undefined) return `custom role ${member_role_id}`;
  return levelName(access_level ?? noOne);
}

const levels: Readonly<Record<number, string>> = {
  0: "no one",
  30: "developers + maintainers",
  40: "maintainers",
  60: "instance administrators",
};
export function levelName(level: number): string {
  return levels[level] ?? `level ${level}`;
}

export function isRole({ user_id, group_id, deploy_key_id, member_role_id }: Entry): boolean {
  return [user_id, group_id, deploy_key_id, member_role_id].every((id) => id === undefined);
}

export const noBranch = "the repository is empty, or GitLab does not show its default branch to this token";
const onlyByPipelines =
  "pipelines of a protected branch get the project's protected variables, and Developers no longer push to it or merge into it";

/** Protects the default branch as GitLab's own form does at first. */
export function protectDefaultBranch(): Remedy<unknown> {
  return {
    role: "Maintainer",
    settings: ["protected_branches"],
    note: onlyByPipelines,
    async plan(read) {
      const { branch, rules } = await readRules(read);
      if (branch === undefined) return { writes: [], obstacles: [noBranch] };
      const isProtected = rules.some(({ name }) => matchesBranch(name, branch));
      return { writes: isProtected ? [] : [addRule(branch)], obstacles: [] };
    },
  };
}

/** @param onlyDefault leaves rules for other branches as they are, and protects an unprotected default branch */
export function blockForcePush(onlyDefault: boolean): Remedy<unknown> {
  return {
    role: "Maintainer",
    settings: ["protected_branches", "allow_force_push"],
    ...(onlyDefault ? { note: onlyByPipelines } : {}),
    async plan(read) {
      const { branch, rules } = await readRules(read);
      const chosen = onlyDefault ? matching(rules, branch) : rules;
      if (onlyDefault && branch === undefined) return { writes: [], obstacles: [noBranch] };
      if (onlyDefault && branch !== undefined && chosen.length === 0)
        return { writes: [addRule(branch)], obstacles: [] };
      const open = chosen.filter(({ allow_force_push }) => allow_force_push);
      return {
        writes: open
          .filter(({ inherited }) => !inherited)
          .map((rule) => changeRule(rule, "allow_force_push", false, true)),
        obstacles: open.filter(({ inherited }) => inherited).map(ofGroup),
      };
    },
  };
}

function matching(rules: readonly Rule[], branch: string | undefined): readonly Rule[] {
  return branch === undefined ? [] : rules.filter(({ name }) => matchesBranch(name, branch));
}

export function ofGroup({ name }: Pick<Rule, "name">): string {
  return `the rule ${plain(name, 255)} is the group's, and only its Owners can change it`;
}

/** Requires code owners in the project's own rule for the default branch; a first rule is made for it. */
export function requireCodeOwners(): Remedy<unknown> {
  return {
    role: "Maintainer",
    settings: ["protected_branches", "code_owner_approval_required"],
    note: "without a CODEOWNERS file, nobody's approval is required",
    async plan(read) {
      const { branch, rules } = await readRules(read);
      if (branch === undefined) return { writes: [], obstacles: [noBranch] };
      return ownersOn(branch, rules);
    },
  };
}

export function ownersOn(branch: string, rules: readonly Rule[]): Plan {
  const found = matching(rules, branch);
  if (found.length === 0)
    return { writes: [addRule(branch, { code_owner_approval_required: true })], obstacles: [] };
  const own = found.filter(({ inherited }) => !inherited);
  if (own.some(({ code_owner_approval_required: requires }) => requires))
    return { writes: [], obstacles: [] };
  const rule = own.find(({ name }) => name === branch) ?? own[0];
  if (!rule) return { writes: [], obstacles: found.map(ofGroup) };
  if (rule.code_owner_approval_required === undefined)
    return { writes: [], obstacles: ["approval by code owners needs GitLab Premium"] };
  return { writes: [changeRule(rule, "code_owner_approval_required", true, false)], obstacles: [] };
}

/** Lets no role push to the default branch. Users, groups and deploy keys that its rule names stay. */
export function blockDirectPush(): Remedy<unknown> {
  return {
    role: "Maintainer",
    settings: ["protected_branches", "allowed_to_push"],
    note: "changes then reach the branch only by merge requests",
    async plan(read) {
      const { branch, rules } = await readRules(read);
      if (branch === undefined) return { writes: [], obstacles: [noBranch] };
      if (matching(rules, branch).length === 0)
        return { writes: [addRule(branch, { push_access_level: noOne })], obstacles: [] };
      const rule = rules.find(({ name, inherited }) => name === branch && !inherited);
      const excess = (rule?.push_access_levels ?? []).filter(
        (entry) => isRole(entry) && (entry.access_level ?? 0) >= developers,
      );
      if (!rule || excess.length === 0) return { writes: [], obstacles: [] };
      return { writes: [narrowRule(rule, "push", excess, noOne)], obstacles: [] };
    },
  };
}
