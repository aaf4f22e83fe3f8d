/** The job of a merge request pipeline, for a run in this process: with all variables that could spare it a request. */

import { sample } from "../../src/sandbox/index.ts";
import { start } from "../sandbox/support.ts";
import { good, rowOf } from "./all-evidence.ts";

const own = String(sample.projectId);

/** GitLab sets all of them in a merge request pipeline. */
const hints = {
  CI_DEFAULT_BRANCH: "main",
  CI_PIPELINE_ID: "702",
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: own,
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
};

export function options(policy: Readonly<Record<string, string | undefined>>) {
  const { mr } = rowOf(good());
  return {
    ...{ now: start, token: sample.ownerToken, files: {} },
    env: {
      ...{ GITLAB_CI: "true", CI_PIPELINE_SOURCE: "merge_request_event", CI_COMMIT_SHA: mr.diff_head_sha },
      ...{ CI_PROJECT_ID: own, CI_PROJECT_PATH: sample.projectPath, CI_MERGE_REQUEST_IID: String(mr.iid) },
      ...{ CI_MERGE_REQUEST_PROJECT_ID: own, CI_MERGE_REQUEST_PROJECT_PATH: sample.projectPath },
      CI_MERGE_REQUEST_DIFF_BASE_SHA: mr.versions[0]?.base_commit_sha,
      ...{ ...hints, INPUT_STATUS_CHECK: sample.statusCheckName, ...policy },
    },
  };
}

export const controlsOf = (controls: readonly unknown[]) =>
  JSON.stringify({ name: "Policy of a test", requirements: [{ name: "Everything", controls }] });

/** A policy in the checkout, of which nothing is reported. */
export const dry = {
  ...{ INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout" },
  ...{ INPUT_STATUS_CHECK: undefined, INPUT_DRY_RUN: "true" },
};
