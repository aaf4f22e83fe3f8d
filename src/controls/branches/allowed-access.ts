/** Compares who may do something with who should at most, and patterns of branches and tags with each other. */

import type { Access } from "../../facts/branches/access-levels.ts";
import { matchesStars } from "../../shared/stars.ts";
import * as z from "../../shared/zod.ts";

/** From the strictest to the laxest. */
export const holders = ["no_one", "administrators", "maintainers", "developers"] as const;
export type Holder = (typeof holders)[number];

export const atMost = (who: string, fallback: string) =>
  z.optional(z.enum(holders).check(z.describe(`${who}; ${fallback} by default`)));

export const namedHolders = {
  users: z.optional(z.boolean().check(z.describe("Whether a rule may name single users; false by default"))),
  groups: z.optional(z.boolean().check(z.describe("Whether a rule may name groups; false by default"))),
  deploy_keys: z.optional(
    z.boolean().check(z.describe("Whether a rule may name deploy keys; false by default")),
  ),
  custom_roles: z.optional(
    z.boolean().check(z.describe("Whether a rule may name custom roles; false by default")),
  ),
};

export interface NamedHolders {
  readonly users?: boolean | undefined;
  readonly groups?: boolean | undefined;
  readonly deploy_keys?: boolean | undefined;
  readonly custom_roles?: boolean | undefined;
}

/** app/models/concerns/protected_ref_access.rb; any other level is laxer than all of them. */
const laxness = new Map([
  [0, 0],
  [60, 1],
  [40, 2],
  [30, 3],
]);
const names: Readonly<Record<number, string>> = {
  60: "instance administrators",
  40: "maintainers",
  30: "developers",
};

const words = {
  user: "a user by name",
  group: "a group by name",
  deploy_key: "a deploy key",
  custom_role: "a custom role",
};

/** Who may, beyond those who should: in words. */
export function beyond(list: readonly Access[], most: Holder, allowed: NamedHolders): readonly string[] {
  const limit = holders.indexOf(most);
  const found = list.flatMap(({ kind, level }) => {
    if (kind === "role")
      return (laxness.get(level) ?? holders.length) > limit ? [names[level] ?? `level ${level}`] : [];
    const { users, groups, deploy_keys, custom_roles } = allowed;
    const isAllowed = { user: users, group: groups, deploy_key: deploy_keys, custom_role: custom_roles }[
      kind
    ];
    return isAllowed ? [] : [words[kind]];
  });
  return [...new Set(found)];
}

/** Whether the rule matches everything that the pattern matches. Its stars stand for any run, stars included. */
export function covers(rule: string, pattern: string): boolean {
  return rule === pattern || (rule.includes("*") && matchesStars(rule, pattern));
}

/** Whether one name can match both. Time and memory grow with the product of their lengths, which GitLab limits to 255. */
export function overlap(one: string, other: string): boolean {
  let row = Array.from({ length: other.length + 1 }, (_, at) => isAllStars(other.slice(0, at)));
  for (const char of one) {
    const next = [char === "*" && (row[0] ?? false)];
    for (let at = 1; at <= other.length; at++) {
      const left = next[at - 1] ?? false;
      const above = row[at] ?? false;
      const isStar = char === "*" || other[at - 1] === "*";
      next.push(isStar ? left || above : char === other[at - 1] && (row[at - 1] ?? false));
    }
    row = next;
  }
  return row.at(-1) ?? false;
}

function isAllStars(text: string): boolean {
  return /^\**$/.test(text);
}
