/** How a policy names people: users, groups, roles. Without the facts behind it, so that any control can ask. */

import { absentOr, list, type Of, oneOf, strict, text } from "../../shared/shape.ts";

const names = (description: string) => absentOr(list(text({ min: 1, max: 255, description })));

/** Parameter `from` of controls that ask for approvals. */
export const People = strict({
  users: names("Usernames, such as alice"),
  groups: names("Full paths of groups, such as acme/security; their direct members"),
  roles: absentOr(list(oneOf(["developer", "maintainer", "owner"]))),
});
export type People = Of<typeof People>;
