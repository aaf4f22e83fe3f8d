/** How a policy names people: users, groups, roles. It imports no facts, so that any control can use it. */

import { text } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";

const names = (description: string) => z.optional(z.array(text(255)).check(z.describe(description)));

/** Parameter `from` of controls that require approvals. */
export const People = z.strictObject({
  users: names("Usernames, such as alice; nobody by default"),
  groups: names(
    "Full paths of groups whose direct members count, such as acme/security; no group by default",
  ),
  roles: z.optional(
    z
      .array(z.enum(["developer", "maintainer", "owner"]))
      .check(
        z.describe("Exact roles in the project, so maintainer does not include owner; no role by default"),
      ),
  ),
});
export type People = z.infer<typeof People>;
