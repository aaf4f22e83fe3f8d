/** The environment GitLab gives a job in the pipeline of one of the sample's merge requests. */

import { type Sandbox, sample } from "../../src/sandbox/index.ts";

export function pipelineOf(sandbox: Sandbox, iid: number): Record<string, string> {
  return {
    GITLAB_CI: "true",
    CI_SERVER_URL: sandbox.url,
    CI_PROJECT_ID: String(sample.projectId),
    CI_PROJECT_PATH: sample.projectPath,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_COMMIT_SHA: headOf(sandbox, iid),
    CI_MERGE_REQUEST_IID: String(iid),
    CI_MERGE_REQUEST_PROJECT_ID: String(sample.projectId),
    CI_MERGE_REQUEST_PROJECT_PATH: sample.projectPath,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
  };
}

export function headOf(sandbox: Sandbox, iid: number): string {
  return mergeRequestOf(sandbox, iid).diff_head_sha;
}

export function mergeRequestOf(sandbox: Sandbox, iid: number): Sandbox["state"]["mergeRequests"][number] {
  const found = sandbox.state.mergeRequests.find(
    (row) => row.projectId === sample.projectId && row.iid === iid,
  );
  if (!found) throw new Error(`the sample has no merge request !${iid}`);
  return found;
}

/** What the sandbox holds of the sample's status check for one merge request, oldest first. */
export function answersFor(sandbox: Sandbox, iid: number): { sha: string; status: string }[] {
  const { id } = mergeRequestOf(sandbox, iid);
  return sandbox.state.statusRows
    .filter(({ checkId, mrId }) => checkId === sample.statusCheckId && mrId === id)
    .map(({ sha, status }) => ({ sha, status }));
}
