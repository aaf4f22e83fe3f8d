import { describe, expect, it } from "vitest";
import { defaultBranchHint, subjectFromEnvironment } from "../../../src/subject/from-environment.ts";
import { caught, inputsFrom, token } from "../../support/inputs.ts";

const head = "1111111111111111111111111111111111111111";
const merged = "2222222222222222222222222222222222222222";

const mergeRequestPipeline = {
  GITLAB_CI: "true",
  CI_PIPELINE_SOURCE: "merge_request_event",
  CI_MERGE_REQUEST_IID: "7",
  CI_MERGE_REQUEST_PROJECT_ID: "42",
  CI_MERGE_REQUEST_PROJECT_PATH: "acme/payments",
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
  CI_PROJECT_ID: "42",
  CI_PROJECT_PATH: "acme/payments",
};
const branchPipeline = {
  GITLAB_CI: "true",
  CI_PIPELINE_SOURCE: "push",
  CI_PROJECT_ID: "42",
  CI_PROJECT_PATH: "acme/payments",
  CI_COMMIT_SHA: head,
};

async function subject(env: Record<string, string>) {
  const all = { ...token, ...env };
  return subjectFromEnvironment(await inputsFrom(all), all);
}

describe("gitlab-contract 6", async () => {
  it.each([
    {
      name: "detached pipeline: the source variable is defined but empty",
      env: {
        ...mergeRequestPipeline,
        CI_MERGE_REQUEST_EVENT_TYPE: "detached",
        CI_COMMIT_SHA: head,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
      },
      found: { project: 42, iid: 7, sha: head, targetBranchHint: "main" },
    },
    {
      name: "merged-results pipeline: the commit is a temporary merge",
      env: {
        ...mergeRequestPipeline,
        CI_MERGE_REQUEST_EVENT_TYPE: "merged_result",
        CI_COMMIT_SHA: merged,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      },
      found: { project: 42, iid: 7, sha: head },
    },
    {
      name: "merge train: the same",
      env: {
        ...mergeRequestPipeline,
        CI_MERGE_REQUEST_EVENT_TYPE: "merge_train",
        CI_COMMIT_SHA: merged,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      },
      found: { project: 42, iid: 7, sha: head },
    },
    {
      name: "fork: the pipeline's project is the fork, the merge request's the target",
      env: {
        ...mergeRequestPipeline,
        CI_PROJECT_ID: "99",
        CI_PROJECT_PATH: "dave/payments",
        CI_COMMIT_SHA: head,
      },
      found: { project: 42, iid: 7, sha: head },
    },
    {
      name: "branch pipeline: the newest open merge request of the branch",
      env: { ...branchPipeline, CI_OPEN_MERGE_REQUESTS: "acme/payments!9,acme/payments!4" },
      found: {
        project: 42,
        iid: 9,
        sha: head,
        notices: [
          "this branch is the source branch of more open merge requests, which are not judged: acme/payments!4",
        ],
      },
    },
    {
      name: "branch pipeline of a fork: the path before the exclamation mark is the target",
      env: {
        ...branchPipeline,
        CI_PROJECT_PATH: "dave/payments",
        CI_OPEN_MERGE_REQUESTS: "Acme/Billing.Core+API!3",
      },
      found: { project: "Acme/Billing.Core+API", iid: 3, sha: head },
    },
    {
      name: "branch pipeline with a project named: only its merge requests",
      env: {
        ...branchPipeline,
        INPUT_PROJECT: "acme/payments",
        CI_OPEN_MERGE_REQUESTS: "acme/other!9,acme/payments!4",
      },
      found: { project: 42, iid: 4, sha: head, notices: [] },
    },
    {
      name: "explicit inputs outside CI",
      env: { INPUT_PROJECT: "acme/payments", INPUT_MERGE_REQUEST: "8", INPUT_SHA: head },
      found: { project: "acme/payments", iid: 8, sha: head },
    },
    {
      name: "explicit merge request of another pipeline: the pipeline's commit is not its head",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: head, INPUT_MERGE_REQUEST: "8" },
      found: { project: 42, iid: 8, sha: undefined, targetBranchHint: undefined },
    },
    {
      name: "explicit merge request that is the pipeline's own",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: head, INPUT_MERGE_REQUEST: "7" },
      found: { project: 42, iid: 7, sha: head },
    },
    {
      name: "explicit SHA before the pipeline's",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: merged, INPUT_SHA: head },
      found: { project: 42, iid: 7, sha: head },
    },
  ])("$name", async ({ env, found }) => {
    expect(await subject(env)).toMatchObject({ kind: "merge-request", ...found });
  });

  it("judges the project where there is no merge request, and says so", async () => {
    expect(await subject(branchPipeline)).toEqual({
      kind: "project",
      project: 42,
      notices: ["this push pipeline does not belong to a merge request: the project itself is judged"],
    });
  });

  it.each([
    {
      name: "no merge request in mode merge-request",
      env: { ...branchPipeline, INPUT_MODE: "merge-request" },
      message: "mode is merge-request, but this push pipeline does not belong to a merge request",
    },
    {
      name: "nothing at all",
      env: {},
      message: "no project is given, and the environment does not name one",
    },
    {
      name: "a merge request without a project",
      env: { INPUT_MERGE_REQUEST: "7" },
      message: "merge request !7 is given without its project",
    },
    {
      name: "another project than the pipeline's merge request is in",
      env: { ...mergeRequestPipeline, INPUT_PROJECT: "43" },
      message: "project is 43, but this pipeline's merge request !7 is in project 42",
    },
  ])("refuses $name", async ({ env, message }) => {
    expect(await caught(() => subject(env))).toMatchObject({ code: "SUBJECT_UNKNOWN", exitCode: 2, message });
  });
});

describe("the hint of a default branch", () => {
  const env = { ...branchPipeline, CI_DEFAULT_BRANCH: "main" };

  it.each<[string, number | string, Record<string, string>, string | undefined]>([
    ["the pipeline's own project, by id", 42, env, "main"],
    ["the pipeline's own project, by path in another case", "Acme/Payments", env, "main"],
    ["another project", 43, env, undefined],
    ["another path", "acme/ledger", env, undefined],
    ["a fork's pipeline", 42, { ...env, CI_PROJECT_ID: "49", CI_PROJECT_PATH: "fay/payments" }, undefined],
    ["an environment without one", 42, branchPipeline, undefined],
    ["an empty one", 42, { ...env, CI_DEFAULT_BRANCH: "" }, undefined],
  ])("of %s", (_, project, given, hint) => {
    expect(defaultBranchHint(project, given)).toBe(hint);
  });
});
