/** From inputs and CI variables to what is judged: here the usual case, a merge request's own pipeline. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { equalPath, mergeRequestSubject, number, type Subject } from "./subject.ts";

/** @throws RunError SUBJECT_UNKNOWN when the environment and the inputs do not name one. */
export async function subjectFromEnvironment(inputs: Inputs, env: Environment): Promise<Subject> {
  const iid = number(env.CI_MERGE_REQUEST_IID);
  const project = number(env.CI_MERGE_REQUEST_PROJECT_ID) ?? env.CI_MERGE_REQUEST_PROJECT_PATH;
  const isPipelines =
    inputs.mode !== "project" && (inputs.mergeRequest ?? iid) === iid && samePlace(inputs, env);
  if (isPipelines && iid !== undefined && project !== undefined) {
    return mergeRequestSubject(inputs, env, project, iid, pipelineSha(env));
  }
  return (await import("./elsewhere.ts")).subjectElsewhere(inputs, env);
}

/**
 * A merged-results or merge-train pipeline runs on a temporary merge commit, which GitLab never accepts.
 * The source variable is defined but empty in detached pipelines, so only its content counts.
 */
function pipelineSha(env: Environment): string | undefined {
  return env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA || undefined;
}

/** Whether `project`, if given, is the one this pipeline's merge request is in. */
function samePlace(inputs: Inputs, env: Environment): boolean {
  if (inputs.project === undefined) return true;
  return typeof inputs.project === "number"
    ? number(env.CI_MERGE_REQUEST_PROJECT_ID) === inputs.project
    : equalPath(inputs.project, env.CI_MERGE_REQUEST_PROJECT_PATH);
}

/** The default branch as the environment names it, where its project is the judged one. */
export function defaultBranchHint(project: number | string, env: Environment): string | undefined {
  const isOwn =
    typeof project === "number"
      ? number(env.CI_PROJECT_ID) === project
      : equalPath(project, env.CI_PROJECT_PATH);
  return isOwn ? env.CI_DEFAULT_BRANCH || undefined : undefined;
}

/** The job that this is, and its pipeline, which still runs. */
export function ownJob(env: Environment) {
  return { id: number(env.CI_JOB_ID), pipelineId: number(env.CI_PIPELINE_ID) };
}
