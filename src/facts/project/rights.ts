/** Whether an empty answer means "none": GitLab answers it too where the token's role is too low, without an error. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
import type { FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { project, projectSettings } from "./project.ts";

/** To be selected beside what may be hidden. */
export const permissionFields = "userPermissions { pushCode }";
export const Permissions = maybe(z.object({ pushCode: z.boolean() }));

const developer = 30;

/** @throws UnreadableFact unless the token's user is known to be at least Developer */
export async function requireDeveloper(
  permissions: z.infer<typeof Permissions>,
  context: FactContext,
): Promise<void> {
  if (permissions?.pushCode === true) return;
  // Nobody may push to an archived project: only there the project's own answer tells the role instead.
  const [{ role = 0 }, { isArchived }] = await Promise.all([
    context.read(project),
    context.read(projectSettings),
  ]);
  if (role < developer || isArchived !== true) {
    throw new UnreadableFact(
      "GitLab shows none, but the token's role is below Developer and may not see them",
    );
  }
}
