/** Remedies of the controls that compare rules of branches and tags with a policy: fewer holders, never more. */

import { maybe, parse } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { type Plan, type Remedy, unmendable, type Write } from "../remedy.ts";
import { covers, type Holder, type NamedHolders, overlap } from "./allowed-access.ts";
import {
  addRule,
  changeRule,
  type Entry,
  isRole,
  levelName,
  narrowRule,
  noBranch,
  noOne,
  ofGroup,
  ownersOn,
  type Rule,
  readRules,
} from "./branch-remedies.ts";

interface RequiredBranches extends NamedHolders {
  readonly branches?: readonly string[] | undefined;
  readonly push?: Holder | undefined;
  readonly merge?: Holder | undefined;
  readonly force_push?: boolean | undefined;
  readonly code_owners?: boolean | undefined;
  readonly unprotect?: Holder | undefined;
}

const levelOf: Readonly<Record<Holder, number>> = {
  no_one: 0,
  administrators: 60,
  maintainers: 40,
  developers: 30,
};
/** From the strictest to the laxest; app/models/concerns/protected_ref_access.rb. */
const byStrictness = [0, 60, 40, 30];

export function requireBranches(): Remedy<RequiredBranches> {
  return {
    role: "Maintainer",
    settings: ["protected_branches"],
    note: "pipelines of a protected branch get the project's protected variables",
    async plan(read, wanted) {
      const { branch, rules } = await readRules(read);
      const branches = wanted.branches ?? (branch === undefined ? [] : [branch]);
      if (branches.length === 0) return unmendable(noBranch);
      const plans = [
        ...branches.map((one) => missingRule(one, rules, wanted)),
        ...rules
          .filter(({ name }) => branches.some((one) => overlap(name, one)))
          .map((rule) => stricterRule(rule, wanted)),
        ...(wanted.code_owners ? branches.map((one) => owners(one, rules)) : []),
      ];
      return together(plans);
    },
  };
}

const none: Plan = { writes: [], obstacles: [] };
const unprotectors = "fix does not decide who may remove a rule";

function together(plans: readonly Plan[]): Plan {
  return {
    writes: plans.flatMap(({ writes }) => writes),
    obstacles: [...new Set(plans.flatMap(({ obstacles }) => obstacles))],
  };
}

/** GitLab applies the laxest of all rules that match, so that a further one can only be added where none overlaps. */
function missingRule(branch: string, rules: readonly Rule[], wanted: RequiredBranches): Plan {
  if (rules.some(({ name }) => covers(name, branch))) return none;
  const others = rules.filter(({ name }) => overlap(name, branch));
  if (others.length > 0) return { writes: [], obstacles: [wouldLoosen(branch, others)] };
  return {
    writes: [
      addRule(branch, {
        push_access_level: levelOf[wanted.push ?? "no_one"],
        merge_access_level: levelOf[wanted.merge ?? "maintainers"],
        ...(wanted.code_owners ? { code_owner_approval_required: true } : {}),
      }),
    ],
    obstacles: [],
  };
}

function wouldLoosen(pattern: string, others: readonly { readonly name: string }[]): string {
  const names = listed(others.map(({ name }) => plain(name, 255)));
  return `a rule for ${plain(pattern, 255)} could loosen what the rule ${names} allows, because GitLab applies the laxest of all rules that match`;
}

function owners(branch: string, rules: readonly Rule[]): Plan {
  const covering = rules.filter(({ name }) => covers(name, branch));
  // A rule that is still missing is made with approval by code owners.
  return covering.length === 0 ? none : ownersOn(branch, covering);
}

function stricterRule(rule: Rule, wanted: RequiredBranches): Plan {
  const writes: Write[] = [];
  const limits = { push: wanted.push ?? "no_one", merge: wanted.merge ?? "maintainers" } as const;
  for (const key of ["push", "merge"] as const) {
    const entries = rule[`${key}_access_levels`];
    const excess = entries.filter((entry) => isBeyond(entry, levelOf[limits[key]], wanted));
    // The highest role that had more keeps what the policy allows. Where only names go, nobody gets anything instead.
    const otherwise = excess.some(isRole) ? levelOf[limits[key]] : noOne;
    if (excess.length > 0) writes.push(narrowRule(rule, key, excess, otherwise));
  }
  if (rule.allow_force_push && !wanted.force_push)
    writes.push(changeRule(rule, "allow_force_push", false, true));
  if (!rule.inherited) return { writes, obstacles: isUnprotected(rule, wanted) ? [unprotectors] : [] };
  return { writes: [], obstacles: writes.length > 0 ? [ofGroup(rule)] : [] };
}

/** Without entries, every Maintainer can remove a rule. */
function isUnprotected({ unprotect_access_levels: entries }: Rule, wanted: RequiredBranches): boolean {
  if (!wanted.unprotect || !entries) return false;
  const limit = levelOf[wanted.unprotect];
  if (entries.length === 0) return byStrictness.indexOf(40) > byStrictness.indexOf(limit);
  return entries.some((entry) => isBeyond(entry, limit, wanted));
}

function isBeyond(entry: Entry, limit: number, allowed: NamedHolders): boolean {
  if (entry.deploy_key_id !== undefined) return !allowed.deploy_keys;
  if (entry.user_id !== undefined) return !allowed.users;
  if (entry.group_id !== undefined) return !allowed.groups;
  if (entry.member_role_id !== undefined) return !allowed.custom_roles;
  const laxness = byStrictness.indexOf(entry.access_level ?? noOne);
  return laxness < 0 || laxness > byStrictness.indexOf(limit);
}

interface RequiredTags extends NamedHolders {
  readonly tags: readonly string[];
  readonly create?: Holder | undefined;
}

const Tag = z.object({
  name: z.string(),
  create_access_levels: z.array(z.object({ id: maybe(z.number()) })),
});

/** The API can only add and remove a rule for tags (lib/api/protected_tags.rb). Without it, tags would be open meanwhile. */
export function requireTags(): Remedy<RequiredTags> {
  return {
    role: "Maintainer",
    settings: ["protected_tags"],
    note: "pipelines of a protected tag get the project's protected variables",
    async plan(read, { tags, create = "maintainers" }) {
      const rules = parse(z.array(Tag), await read("/protected_tags"));
      const level = levelOf[create];
      return together(
        tags.map((tag): Plan => {
          const others = rules.filter(({ name }) => overlap(name, tag));
          if (others.some(({ name }) => covers(name, tag))) return none;
          if (others.length > 0) return { writes: [], obstacles: [wouldLoosen(tag, others)] };
          const setting = `protected_tags[${plain(tag, 255)}].create_access_level`;
          const body = { name: tag, create_access_level: level };
          const changes = [{ setting, from: null, to: levelName(level) }];
          return {
            writes: [{ method: "POST", path: "/protected_tags", body, changes }],
            obstacles: [],
          };
        }),
      );
    },
  };
}
