/** Who may push, merge, unprotect or create: the entries of a protected branch or tag. */

import { maybe, satisfies } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";

/** Who may, other than by a role. A custom role is not a level: only its own members may. */
export interface Holder {
  readonly kind: "user" | "group" | "deploy_key" | "custom_role";
  readonly level: undefined;
  readonly id: number;
}

/** Exactly one of a role and a holder. The level that GitLab shows of a holder is a default, and not a role. */
export type Access = { readonly kind: "role"; readonly level: number } | Holder;

const Entry = z
  .object({
    access_level: z.nullable(z.number()),
    user_id: maybe(z.number()),
    group_id: maybe(z.number()),
    deploy_key_id: maybe(z.number()),
    // From GitLab 19.2 on (ee/lib/ee/api/entities/protected_ref_access.rb).
    member_role_id: maybe(z.number()),
  })
  .check(
    // A holder that this program does not know, such as a new kind, has no level.
    satisfies(
      (entry) => entry.access_level !== null || holderOf(entry) !== undefined,
      "an access level with a known holder",
    ),
  );

/** Empty: nobody. */
export const AccessList = z.pipe(
  z.array(Entry),
  z.transform((entries) => entries.map(accessOf)),
);

function accessOf(entry: z.infer<typeof Entry>): Access {
  return holderOf(entry) ?? { kind: "role", level: entry.access_level ?? 0 };
}

function holderOf({
  user_id,
  group_id,
  deploy_key_id,
  member_role_id,
}: Readonly<Record<string, unknown>>): Holder | undefined {
  const ids = { user: user_id, group: group_id, deploy_key: deploy_key_id, custom_role: member_role_id };
  for (const kind of ["user", "group", "deploy_key", "custom_role"] as const) {
    const id = ids[kind];
    if (typeof id === "number") return { kind, level: undefined, id };
  }
  return undefined;
}
