/** How a policy names people: users, groups, roles. It imports no facts, so that any control can use it. */

import * as z from "zod/mini";
import { text } from "../../shared/schema.ts";

const names = (description: string) => z.optional(z.array(text(255, description)));

/** Parameter `from` of controls that require approvals. */
export const People = z.strictObject({
  users: names("Usernames, such as alice"),
  groups: names("Full paths of groups, such as acme/security; their direct members"),
  roles: z.optional(z.array(z.enum(["developer", "maintainer", "owner"]))),
});
export type People = z.infer<typeof People>;
