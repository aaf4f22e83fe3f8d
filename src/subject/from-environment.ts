/** Finds in inputs and CI variables what to judge. Here is the usual case, a merge request's own pipeline. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { equalPath, mergeRequestSubject, number, type Subject } from "./subject.ts";

/** @throws RunError SUBJECT_UNKNOWN if neither inputs nor environment name anything to judge */
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
 * A merged-results or merge-train pipeline runs on a temporary merge commit, which GitLab never accepts as a head.
 * The variable with the source SHA is defined but empty in detached pipelines, so only a value counts.
 */
function pipelineSha(env: Environment): string | undefined {
  return env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA || undefined;
}

/** Whether `project`, if given, is the project of this pipeline's merge request. */
function samePlace(inputs: Inputs, env: Environment): boolean {
  if (inputs.project === undefined) return true;
  return typeof inputs.project === "number"
    ? number(env.CI_MERGE_REQUEST_PROJECT_ID) === inputs.project
    : equalPath(inputs.project, env.CI_MERGE_REQUEST_PROJECT_PATH);
}

/** The default branch that the environment names, if its project is the judged one. */
export function defaultBranchHint(project: number | string, env: Environment): string | undefined {
  const isOwn =
    typeof project === "number"
      ? number(env.CI_PROJECT_ID) === project
      : equalPath(project, env.CI_PROJECT_PATH);
  return isOwn ? env.CI_DEFAULT_BRANCH || undefined : undefined;
}

/** This job and its pipeline, which are still running. */
export function ownJob(env: Environment) {
  return { id: number(env.CI_JOB_ID), pipelineId: number(env.CI_PIPELINE_ID) };
}
