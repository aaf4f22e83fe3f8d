/** What is judged, and how the environment names it. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";

export interface MergeRequestSubject {
  readonly kind: "merge-request";
  /** The project the merge request is in (the target), numeric wherever the environment tells. */
  readonly project: number | string;
  readonly iid: number;
  /** Head of the source branch; undefined: take the merge request's own head as GitLab shows it. */
  readonly sha: string | undefined;
  /** What the environment says of the target branch: a hint, verified against GitLab. */
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

/** GitLab looks paths up without regard to case. */
export function equalPath(a: string, b: string | undefined): boolean {
  return b !== undefined && a !== "" && a.toLowerCase() === b.toLowerCase();
}

export function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
