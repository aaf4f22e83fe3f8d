/** Whether an empty answer means "none". GitLab also answers it, without an error, if the token's role is too low. */

import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { project } from "./project.ts";
import { projectSettings } from "./settings/project-settings.ts";

/** Fields to select beside fields that GitLab may hide. */
export const permissionFields = "userPermissions { pushCode }";
export const Permissions = maybe(z.object({ pushCode: z.boolean() }));

const developer = 30;

/** @throws UnreadableFact unless the token's user is known to be at least Developer */
export async function requireDeveloper(
  permissions: z.infer<typeof Permissions>,
  context: FactContext,
): Promise<void> {
  if (permissions?.pushCode === true) return;
  // Nobody may push to an archived project. Only there, the role comes from the project's own answer instead.
  const [{ role = 0 }, { isArchived }] = await Promise.all([
    context.read(project),
    context.read(projectSettings),
  ]);
  if (role < developer || isArchived !== true) {
    throw new UnreadableFact(
      "GitLab shows none, but the token's role is below Developer, so GitLab may hide them",
    );
  }
}
