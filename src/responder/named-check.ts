/** The status check of an event, if GitLab lists it for the merge request and the input does not leave it out. */

import { findCheck, type Listed, splits } from "../delivery/check-lines.ts";
import { listedChecks, type TargetMatcher } from "../delivery/find-targets.ts";
import { statusCheckTargets } from "../delivery/targets.ts";
import type { GitLab } from "../gitlab/client.ts";
import { plain } from "../shared/text.ts";

/** @param lines of `status_check`; none: the check is answered whatever its name */
export async function checkToAnswer(
  gitlab: GitLab,
  { projectId, iid, id }: { readonly projectId: number; readonly iid: number; readonly id: number },
  lines: readonly string[],
): Promise<{ readonly name: string; readonly targets: TargetMatcher } | { readonly unanswered: string }> {
  const checks = await listedChecks(gitlab, projectId, iid);
  const check = checks.find((one) => one.id === id);
  if (!check) {
    // GitLab also notifies checks of other protected branches, if their names contain the target branch's.
    return { unanswered: `merge request !${iid} of project ${projectId} has no status check ${id}` };
  }
  const { name } = check;
  if (lines.length === 0) {
    const target = { kind: "status_check", id, name, requirement: undefined } as const;
    return { name, targets: async () => [target] };
  }
  const own = lines.filter((line) => names(line, check, checks));
  if (own.length === 0)
    return {
      unanswered: `the event is about status check "${plain(name)}" (${id}), which status_check does not name`,
    };
  return { name, targets: (requirements) => statusCheckTargets(own, requirements, [check]) };
}

function names(line: string, { id }: Listed, checks: readonly Listed[]): boolean {
  const whole = findCheck(line, checks);
  if (whole) return whole.id === id;
  return [...splits(line)].some(([, right]) => findCheck(right, checks)?.id === id);
}
