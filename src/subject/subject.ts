/** What is judged, and the variables of the environment that name it. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";

export interface MergeRequestSubject {
  readonly kind: "merge-request";
  /** The target project of the merge request, as a number if the environment has it. */
  readonly project: number | string;
  readonly iid: number;
  /** Head of the source branch. Undefined: use the head that GitLab shows for the merge request. */
  readonly sha: string | undefined;
  /** The target branch that the environment names. It is only a hint, which GitLab confirms. */
  readonly targetBranchHint: string | undefined;
  readonly notices: readonly string[];
}

export interface ProjectSubject {
  readonly kind: "project";
  readonly project: number | string;
  readonly notices: readonly string[];
}

export type Subject = MergeRequestSubject | ProjectSubject;

export function mergeRequestSubject(
  inputs: Inputs,
  env: Environment,
  project: number | string,
  iid: number,
  sha: string | undefined,
): MergeRequestSubject {
  return {
    kind: "merge-request",
    project,
    iid,
    sha: inputs.sha ?? sha?.toLowerCase(),
    targetBranchHint: env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME || undefined,
    notices: [],
  };
}

/** GitLab ignores case in paths. */
export function equalPath(a: string, b: string | undefined): boolean {
  return b !== undefined && a !== "" && a.toLowerCase() === b.toLowerCase();
}

export function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
