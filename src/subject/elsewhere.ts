/**
 * Finds what to judge in other pipelines than a merge request's own: named by inputs, found by branch, or the project.
 */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { inputName } from "../shared/spelling.ts";
import { listed } from "../shared/text.ts";
import {
  equalPath,
  type MergeRequestSubject,
  mergeRequestSubject,
  number,
  type ProjectSubject,
  type Subject,
} from "./subject.ts";

/** @throws RunError SUBJECT_UNKNOWN if neither inputs nor environment name anything to judge */
export function subjectElsewhere(inputs: Inputs, env: Environment): Subject {
  if (inputs.mode === "project") return projectSubject(inputs, env, []);
  refuseOtherProject(inputs, env);
  const found = explicit(inputs, env) ?? branchPipeline(inputs, env);
  if (found) return found;
  if (inputs.mode === "merge-request") {
    throw new RunError("SUBJECT_UNKNOWN", `‹mode› is merge-request, but ${nothingToJudge(env)}`, {
      advice:
        'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or give ‹project› and ‹merge_request›',
    });
  }
  return projectSubject(inputs, env, [`${nothingToJudge(env)}: the project itself is judged`]);
}

/** Refuses a `project` that is not the project of the pipeline's merge request, if no `merge_request` is given. */
function refuseOtherProject(inputs: Inputs, env: Environment): void {
  const project = env.CI_MERGE_REQUEST_PROJECT_ID ?? env.CI_MERGE_REQUEST_PROJECT_PATH;
  if (inputs.mergeRequest !== undefined || env.CI_MERGE_REQUEST_IID === undefined || project === undefined)
    return;
  throw new RunError(
    "SUBJECT_UNKNOWN",
    `‹project› is ${inputs.project}, but this pipeline's merge request !${env.CI_MERGE_REQUEST_IID} is in project ${project}`,
    { advice: "leave out ‹project›, or give ‹merge_request› as well" },
  );
}

function nothingToJudge(env: Environment): string {
  const source = env.CI_PIPELINE_SOURCE;
  return source
    ? `this ${source} pipeline does not belong to a merge request`
    : "the environment does not name a merge request";
}

/** `merge_request` is given, and it is not the pipeline's own. The pipeline's commit is then not used. */
function explicit(inputs: Inputs, env: Environment): MergeRequestSubject | undefined {
  if (inputs.mergeRequest === undefined) return undefined;
  const project = inputs.project ?? number(env.CI_MERGE_REQUEST_PROJECT_ID) ?? number(env.CI_PROJECT_ID);
  if (project === undefined) {
    throw new RunError(
      "SUBJECT_UNKNOWN",
      `merge request !${inputs.mergeRequest} is given without its project`,
      {
        advice: "give ‹project› as a numeric id or a full path",
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
          `this branch is the source branch of more open merge requests, which are not judged: ${listed(others.map(({ path, iid }) => `${path}!${iid}`))}`,
        ];
  return {
    ...mergeRequestSubject(inputs, env, own ?? newest.path, newest.iid, env.CI_COMMIT_SHA || undefined),
    notices,
  };
}

function projectSubject(inputs: Inputs, env: Environment, notices: readonly string[]): ProjectSubject {
  const project = inputs.project ?? number(env.CI_PROJECT_ID);
  if (project === undefined) {
    throw new RunError("SUBJECT_UNKNOWN", "no project is given, and the environment does not name one", {
      advice: "give ‹project› as a numeric id or a full path, and ‹merge_request› to judge a merge request",
    });
  }
  const unused =
    inputs.statusChecks.length > 0
      ? [`${inputName("status_check", inputs.given)} is ignored: only a merge request has status checks`]
      : [];
  return { kind: "project", project, notices: [...notices, ...unused] };
}

function isProject(project: number | string, path: string, env: Environment): boolean {
  if (typeof project === "string") return equalPath(project, path);
  return equalPath(path, env.CI_PROJECT_PATH) && number(env.CI_PROJECT_ID) === project;
}
