/** Reads which checks and controls there are, before anything is judged, and matches the inputs against them. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import type { Inputs } from "../inputs/read.ts";
import { RunError } from "../shared/errors.ts";
import { statusCheckTargets, type Target } from "./targets.ts";

/** Matches inputs that name single requirements, once the policy's requirement names are known. */
export type TargetMatcher = (requirements: readonly string[]) => Promise<readonly Target[]>;

/** @param iid undefined outside a merge request, where status checks have no place */
export async function findTargets(
  inputs: Inputs,
  gitlab: GitLab,
  projectId: number,
  iid: number | undefined,
): Promise<TargetMatcher> {
  const withChecks = iid !== undefined && inputs.statusChecks.length > 0;
  const [checks, controls] = await Promise.all([
    withChecks ? statusChecks(gitlab, projectId, iid) : [],
    inputs.controls.length > 0 ? externalControls(inputs, gitlab, projectId) : undefined,
  ]);
  return async (requirements) => [
    ...(withChecks ? await statusCheckTargets(inputs.statusChecks, requirements, checks) : []),
    ...((await controls?.(requirements)) ?? []),
  ];
}

/** Loaded only when a control is to be answered. */
async function externalControls(inputs: Inputs, gitlab: GitLab, projectId: number): Promise<TargetMatcher> {
  const { controlTargets, knownControls } = await import("./control-targets.ts");
  const known = await knownControls(gitlab, projectId);
  return async (requirements) => controlTargets(inputs.controls, requirements, known);
}

/** The list of the merge request needs the least rights; the project's own list wants a Maintainer. */
async function statusChecks(gitlab: GitLab, projectId: number, iid: number) {
  try {
    return await gitlab.StatusChecks.allForMergeRequest(projectId, iid);
  } catch (error) {
    if (!(error instanceof GitLabError) || error.status !== 401) throw error;
    // GitLab answers 401 for a project without the licence. A second look with the same token tells the two apart.
    await gitlab.MergeRequests.show(projectId, iid);
    throw new RunError(
      "TOKEN_REFUSED",
      "GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",
      {
        cause: error,
        advice:
          "use a project with an Ultimate licence, or leave status_check empty and answer an external control",
      },
    );
  }
}
