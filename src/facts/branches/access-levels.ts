/** Who may push, merge, unprotect or create: the entries of a protected branch or tag. */

import { maybe, satisfies } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";

/** Exactly one of a role, a user, a group and a deploy key. The level of the last three is a default, and not a role. */
export type Access =
  | { readonly kind: "role"; readonly level: number }
  | { readonly kind: "user" | "group" | "deploy_key"; readonly level: undefined };

const Entry = z
  .object({
    access_level: z.nullable(z.number()),
    user_id: maybe(z.number()),
    group_id: maybe(z.number()),
    deploy_key_id: maybe(z.number()),
  })
  .check(
    // A holder that this program does not know, such as a new kind, has no level.
    satisfies(
      (entry) =>
        entry.access_level !== null ||
        [entry.user_id, entry.group_id, entry.deploy_key_id].some((id) => id !== undefined),
      "an access level with a known holder",
    ),
  );

/** Empty: nobody. */
export const AccessList = z.pipe(
  z.array(Entry),
  z.transform((entries) => entries.map(accessOf)),
);

function accessOf({ access_level, user_id, group_id, deploy_key_id }: z.infer<typeof Entry>): Access {
  if (user_id !== undefined) return { kind: "user", level: undefined };
  if (group_id !== undefined) return { kind: "group", level: undefined };
  if (deploy_key_id !== undefined) return { kind: "deploy_key", level: undefined };
  return { kind: "role", level: access_level ?? 0 };
}
