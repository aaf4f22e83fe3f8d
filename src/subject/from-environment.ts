/** From inputs and CI variables to what is judged. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { listed } from "../shared/text.ts";

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

/** @throws RunError SUBJECT_UNKNOWN when the environment and the inputs do not name one. */
export function subjectFromEnvironment(inputs: Inputs, env: Environment): Subject {
  const iid = number(env.CI_MERGE_REQUEST_IID);
  const project = number(env.CI_MERGE_REQUEST_PROJECT_ID) ?? env.CI_MERGE_REQUEST_PROJECT_PATH;
  const isPipelines =
    inputs.mode !== "project" && (inputs.mergeRequest ?? iid) === iid && samePlace(inputs, env);
  if (isPipelines && iid !== undefined && project !== undefined) {
    return mergeRequestSubject(inputs, env, project, iid, pipelineSha(env));
  }
  return subjectElsewhere(inputs, env);
}

/**
 * A merged-results or merge-train pipeline runs on a temporary merge commit, which GitLab never accepts.
 * The source variable is defined but empty in detached pipelines, so only its content counts.
 */
function pipelineSha(env: Environment): string | undefined {
  return env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA || undefined;
}

function mergeRequestSubject(
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

/** Whether `project`, if given, is the one this pipeline's merge request is in. */
function samePlace(inputs: Inputs, env: Environment): boolean {
  if (inputs.project === undefined) return true;
  return typeof inputs.project === "number"
    ? number(env.CI_MERGE_REQUEST_PROJECT_ID) === inputs.project
    : equalPath(inputs.project, env.CI_MERGE_REQUEST_PROJECT_PATH);
}

/** The pipeline is not a merge request's own: what is judged is named by inputs, found by branch, or the project. */
function subjectElsewhere(inputs: Inputs, env: Environment): Subject {
  if (inputs.mode === "project") return projectSubject(inputs, env, []);
  refuseOtherProject(inputs, env);
  const found = explicit(inputs, env) ?? branchPipeline(inputs, env);
  if (found) return found;
  if (inputs.mode === "merge-request") {
    throw new RunError("SUBJECT_UNKNOWN", `mode is merge-request, but ${nothingToJudge(env)}`, {
      advice:
        'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or give project and merge_request',
    });
  }
  return projectSubject(inputs, env, [`${nothingToJudge(env)}: the project itself is judged`]);
}

/** Another project is named than the pipeline's merge request is in, and no merge request of that project. */
function refuseOtherProject(inputs: Inputs, env: Environment): void {
  const project = env.CI_MERGE_REQUEST_PROJECT_ID ?? env.CI_MERGE_REQUEST_PROJECT_PATH;
  if (inputs.mergeRequest !== undefined || env.CI_MERGE_REQUEST_IID === undefined || project === undefined)
    return;
  throw new RunError(
    "SUBJECT_UNKNOWN",
    `project is ${inputs.project}, but this pipeline's merge request !${env.CI_MERGE_REQUEST_IID} is in project ${project}`,
    { advice: "leave out project, or give merge_request as well" },
  );
}

function nothingToJudge(env: Environment): string {
  const source = env.CI_PIPELINE_SOURCE;
  return source
    ? `this ${source} pipeline belongs to no merge request`
    : "the environment names no merge request";
}

/** `merge_request` was given, and it is not the pipeline's own: the pipeline's commit is then none of its business. */
function explicit(inputs: Inputs, env: Environment): MergeRequestSubject | undefined {
  if (inputs.mergeRequest === undefined) return undefined;
  const project = inputs.project ?? number(env.CI_MERGE_REQUEST_PROJECT_ID) ?? number(env.CI_PROJECT_ID);
  if (project === undefined) {
    throw new RunError(
      "SUBJECT_UNKNOWN",
      `merge request !${inputs.mergeRequest} is given without its project`,
      {
        advice: "give project as a numeric id or a full path",
      },
    );
  }
  return {
    ...mergeRequestSubject(inputs, env, project, inputs.mergeRequest, undefined),
    targetBranchHint: undefined,
  };
}

/** A branch pipeline whose branch is the source of open merge requests: `group/project!iid`, newest first. */
function branchPipeline(inputs: Inputs, env: Environment): MergeRequestSubject | undefined {
  const open = (env.CI_OPEN_MERGE_REQUESTS ?? "")
    .split(",")
    .map((reference) => /^\s*(\S+)!(\d+)\s*$/.exec(reference))
    .flatMap((match) => (match ? [{ path: match[1] ?? "", iid: Number(match[2]) }] : []))
    .filter(({ path }) => inputs.project === undefined || isProject(inputs.project, path, env));
  const [newest, ...others] = open;
  if (!newest) return undefined;
  const own = equalPath(newest.path, env.CI_PROJECT_PATH) ? number(env.CI_PROJECT_ID) : undefined;
  const notices =
    others.length === 0
      ? []
      : [
          `this branch is the source of further open merge requests, which are not judged: ${listed(others.map(({ path, iid }) => `${path}!${iid}`))}`,
        ];
  return {
    ...mergeRequestSubject(inputs, env, own ?? newest.path, newest.iid, env.CI_COMMIT_SHA || undefined),
    notices,
  };
}

function projectSubject(inputs: Inputs, env: Environment, notices: readonly string[]): ProjectSubject {
  const project = inputs.project ?? number(env.CI_PROJECT_ID);
  if (project === undefined) {
    throw new RunError("SUBJECT_UNKNOWN", "neither project is given nor does the environment name one", {
      advice: "give project as a numeric id or a full path, and merge_request to judge one",
    });
  }
  return { kind: "project", project, notices };
}

function isProject(project: number | string, path: string, env: Environment): boolean {
  if (typeof project === "string") return equalPath(project, path);
  return equalPath(path, env.CI_PROJECT_PATH) && number(env.CI_PROJECT_ID) === project;
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

/** GitLab looks paths up without regard to case. */
function equalPath(a: string, b: string | undefined): boolean {
  return b !== undefined && a !== "" && a.toLowerCase() === b.toLowerCase();
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
