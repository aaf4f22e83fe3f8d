/** Reads which checks and controls exist before anything is judged, and compares the inputs with them. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import type { Inputs } from "../inputs/read.ts";
import { statusCheckTargets, type Target } from "./targets.ts";

/** Resolves the inputs that name single requirements, once the policy's requirements are known. */
export type TargetMatcher = (requirements: readonly string[]) => Promise<readonly Target[]>;

/** @param iid undefined outside a merge request, where there are no status checks */
export async function findTargets(
  inputs: Inputs,
  gitlab: GitLab,
  projectId: number,
  iid: number | undefined,
): Promise<TargetMatcher> {
  const withChecks = iid !== undefined && inputs.statusChecks.length > 0;
  const [checks, controls] = await Promise.all([
    withChecks ? listedChecks(gitlab, projectId, iid) : [],
    inputs.controls.length > 0 ? externalControls(inputs, gitlab, projectId) : undefined,
  ]);
  return async (requirements) => [
    ...(withChecks ? await statusCheckTargets(inputs.statusChecks, requirements, checks) : []),
    ...((await controls?.(requirements)) ?? []),
  ];
}

/** Loaded only if a control is answered. */
async function externalControls(inputs: Inputs, gitlab: GitLab, projectId: number): Promise<TargetMatcher> {
  const { controlTargets, knownControls } = await import("./control-targets.ts");
  const known = await knownControls(gitlab, projectId);
  return async (requirements) => controlTargets(inputs.controls, requirements, known);
}

/** Reads the merge request's list, which requires a lower role than the project's list (Maintainer). */
export async function listedChecks(gitlab: GitLab, projectId: number, iid: number) {
  try {
    return await gitlab.StatusChecks.allForMergeRequest(projectId, iid);
  } catch (error) {
    if (!(error instanceof GitLabError) || error.status !== 401) throw error;
    // GitLab answers 401 for a bad token, and also for a project without the licence. A second request distinguishes
    // them.
    await gitlab.MergeRequests.show(projectId, iid);
    throw (await import("./unknown-targets.ts")).withoutLicence(error);
  }
}
