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
function defaultBranchHint(project: number | string, env: Environment): string | undefined {
  const isOwn =
    typeof project === "number"
      ? number(env.CI_PROJECT_ID) === project
      : equalPath(project, env.CI_PROJECT_PATH);
  return isOwn ? env.CI_DEFAULT_BRANCH || undefined : undefined;
}

/** This job and its pipeline, which are still running. */
function ownJob(env: Environment) {
  const isOfMergeRequest = env.CI_PIPELINE_SOURCE === "merge_request_event";
  const projectId = isOfMergeRequest ? number(env.CI_PROJECT_ID) : undefined;
  return { id: number(env.CI_JOB_ID), pipelineId: number(env.CI_PIPELINE_ID), projectId };
}

/** Head starts for facts, none of which decides anything. */
export function hintsFrom(subject: Subject, env: Environment) {
  return {
    job: ownJob(env),
    defaultBranchHint: defaultBranchHint(subject.project, env),
    hints: mergeRequestHints(subject, env),
  };
}

/** What the environment says of the judged merge request, if it is the pipeline's. */
function mergeRequestHints(subject: Subject, env: Environment) {
  if (subject.kind !== "merge-request" || number(env.CI_MERGE_REQUEST_IID) !== subject.iid) return undefined;
  const { sha, targetBranchHint: branch } = subject;
  const projectId = number(env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID);
  const baseSha = env.CI_MERGE_REQUEST_DIFF_BASE_SHA ?? "";
  const configPath = env.CI_CONFIG_PATH || ".gitlab-ci.yml";
  return {
    head: projectId === undefined || sha === undefined ? undefined : { projectId, sha },
    // Of another project, or an address.
    configPath: /@|:/.test(configPath) ? undefined : configPath,
    base: branch === undefined || !/^[0-9a-f]{40,64}$/.test(baseSha) ? undefined : { branch, sha: baseSha },
  };
}
