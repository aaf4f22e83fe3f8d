/** Which projects a responder answers: those in the groups that its input names. */

import type { GitLab } from "../gitlab/client.ts";
import { RunError } from "../shared/errors.ts";
import { parse } from "../shared/schema.ts";
import { listed, plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";

/**
 * @param path full path of the project, as GitLab answers it
 * @param allowed full paths of groups, or of the project itself
 */
export function isAllowed(path: string, allowed: readonly string[]): boolean {
  const own = path.toLowerCase();
  return allowed.some((one) => own === one.toLowerCase() || own.startsWith(`${one.toLowerCase()}/`));
}

const Answer = z.object({ id: z.number(), path_with_namespace: z.string() });

/** @throws RunError INPUT_INVALID for any other project, by its path as GitLab answers it now */
export async function requireAllowed(
  gitlab: Pick<GitLab, "Projects">,
  allowed: readonly string[],
  projectId: number,
): Promise<void> {
  const { id, path_with_namespace: path } = parse(Answer, await gitlab.Projects.show(projectId));
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
