/** Which projects a responder answers: those in the groups that its input names. */

import type { GitLab } from "../gitlab/client.ts";
import { RunError } from "../shared/errors.ts";
import { parse } from "../shared/schema.ts";
import { listed, plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";

const Project = z.object({ id: z.number(), path_with_namespace: z.string() });

/** @throws RunError INPUT_INVALID if the project is in none of the groups */
export async function requireAllowed(
  gitlab: GitLab,
  projectId: number,
  allowed: readonly string[],
): Promise<void> {
  const { id, path_with_namespace: path } = parse(Project, await gitlab.Projects.show(projectId));
  if (id === projectId && isAllowed(path, allowed)) return;
  throw new RunError(
    "INPUT_INVALID",
    `the event is about project ${projectId} (${plain(path)}), which is not in ${listed(allowed)}`,
    {
      advice:
        "add its group to allowed_groups; if nobody set up a check there, somebody else knows the trigger URL: replace the trigger token",
    },
  );
}

/**
 * @param path full path of the project, as GitLab answers it
 * @param allowed full paths of groups, or of the project itself
 */
export function isAllowed(path: string, allowed: readonly string[]): boolean {
  const own = path.toLowerCase();
  return allowed.some((one) => own === one.toLowerCase() || own.startsWith(`${one.toLowerCase()}/`));
}
