/** What is left to do in GitLab after the files are written, with the project's own links. */

import { publicProject, publicUrl } from "./entry.ts";
import { policyFile } from "./policy.ts";

export interface Place {
  readonly gitlabUrl: string;
  /** Full path; undefined if nothing names the project. */
  readonly project: string | undefined;
  readonly componentProject: string;
  /** Whether the include is read from a project of the instance itself. */
  readonly needsMirror: boolean;
  readonly role: string;
  readonly statusCheck: string;
}

export function stepsOf(place: Place): readonly string[] {
  const settings = pageOf(place);
  return [
    ...mirrorStep(place),
    `Commit ${policyFile} and .gitlab-ci.yml to the default branch, and protect that branch: ${settings("/-/settings/repository")}`,
    `Create the status check "${place.statusCheck}", bound to the protected branches by their exact names: ${settings("/-/settings/merge_requests")}`,
    `Create an access token with the scope api and the role ${place.role}: ${settings("/-/settings/access_tokens")}`,
    `Store the token as the variable COUNTERSIGN_TOKEN, masked but not protected: ${settings("/-/settings/ci_cd")}`,
    `Tick "Status checks must succeed" under Merge checks: ${settings("/-/settings/merge_requests")}`,
    `Check everything: countersign doctor --status-check ${quoted(place.statusCheck)}`,
  ];
}

/** The steps of a central project, whose pipelines GitLab starts. */
export function responderSteps(place: Place): readonly string[] {
  const settings = pageOf(place);
  return [
    ...mirrorStep(place),
    `Commit ${policyFile} and .gitlab-ci.yml to the default branch, and protect that branch: ${settings("/-/settings/repository")}`,
    `Under Variables, set the minimum role to use pipeline variables to "No one allowed": with it, nobody who knows the trigger token can change a variable: ${settings("/-/settings/ci_cd")}`,
    `Create a group access token with the scope api and the role ${place.role}, and store it here as the variable COUNTERSIGN_TOKEN, masked and protected: ${settings("/-/settings/ci_cd")}`,
    `Create a pipeline trigger token, as a user who may merge into that branch: ${settings("/-/settings/ci_cd")}`,
    `In each project, create the status check "${place.statusCheck}" with the address ${place.gitlabUrl}/api/v4/projects/ID/ref/BRANCH/trigger/pipeline?token=\${TRIGGER_TOKEN} where ID is the number of this project, BRANCH its default branch, and \${TRIGGER_TOKEN} the trigger token`,
    'In each project, tick "Status checks must succeed" under Settings > Merge requests',
    `Check one of them: countersign doctor --project GROUP/PROJECT --status-check ${quoted(place.statusCheck)}`,
  ];
}

function mirrorStep({ needsMirror, gitlabUrl, componentProject }: Place): readonly string[] {
  return needsMirror
    ? [
        `Mirror ${publicUrl}/${publicProject} to ${gitlabUrl}/${componentProject}, with its tags: an instance finds components only on itself`,
      ]
    : [];
}

function pageOf({ gitlabUrl, project }: Place): (page: string) => string {
  return (page) => `${gitlabUrl}/${project ?? "GROUP/PROJECT"}${page}`;
}

function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
