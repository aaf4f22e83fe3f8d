import { describe, expect, it } from "vitest";
import { hintsFrom, subjectFromEnvironment } from "../../../src/subject/from-environment.ts";
import type { Subject } from "../../../src/subject/subject.ts";
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
      name: "explicit merge request of a pipeline without one: the pipeline's project",
      env: { ...branchPipeline, INPUT_MERGE_REQUEST: "8" },
      found: { project: 42, iid: 8, sha: undefined, targetBranchHint: undefined, notices: [] },
    },
    {
      name: "explicit merge request in a fork's pipeline: the project of the merge request, not the fork",
      env: { ...mergeRequestPipeline, CI_PROJECT_ID: "99", INPUT_MERGE_REQUEST: "8" },
      found: { project: 42, iid: 8 },
    },
    {
      name: "explicit merge request of another project that has the number of the pipeline's own",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: head, INPUT_PROJECT: "43", INPUT_MERGE_REQUEST: "7" },
      found: { project: 43, iid: 7, sha: undefined, targetBranchHint: undefined },
    },
    {
      name: "the pipeline's own merge request, with its project by id",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: head, INPUT_PROJECT: "42" },
      found: { project: 42, iid: 7, sha: head, targetBranchHint: "main", notices: [] },
    },
    {
      name: "the pipeline's own merge request, with its project by path in another case",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: head, INPUT_PROJECT: "Acme/Payments" },
      found: { project: 42, iid: 7, sha: head },
    },
    {
      name: "a pipeline that names the project by its path only",
      env: { CI_MERGE_REQUEST_IID: "7", CI_MERGE_REQUEST_PROJECT_PATH: "acme/payments", CI_COMMIT_SHA: head },
      found: { project: "acme/payments", iid: 7, sha: head, targetBranchHint: undefined },
    },
    {
      name: "a pipeline whose variables are defined but empty",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: "", CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "" },
      found: { project: 42, iid: 7, sha: undefined, targetBranchHint: undefined },
    },
    {
      name: "a commit in capitals",
      env: { ...mergeRequestPipeline, CI_COMMIT_SHA: "ABCDEF0123".repeat(4) },
      found: { sha: "abcdef0123".repeat(4) },
    },
    {
      name: "branch pipeline: what is not a reference is passed over",
      env: {
        ...branchPipeline,
        CI_COMMIT_SHA: "",
        CI_OPEN_MERGE_REQUESTS: "acme/payments, x acme/payments!1, acme/payments!2x, acme/payments!12 ,",
      },
      found: { project: 42, iid: 12, sha: undefined, notices: [] },
    },
    {
      name: "branch pipeline with its own project named by id: only its merge requests",
      env: {
        ...branchPipeline,
        INPUT_PROJECT: "42",
        CI_OPEN_MERGE_REQUESTS: "acme/other!9,Acme/Payments!4,acme/payments!3",
      },
      found: {
        project: 42,
        iid: 4,
        notices: [
          "this branch is the source branch of more open merge requests, which are not judged: acme/payments!3",
        ],
      },
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
      name: "in a merge request's own pipeline, where the mode says so",
      env: { ...mergeRequestPipeline, INPUT_MODE: "project" },
      found: { kind: "project", project: 42, notices: [] },
    },
    {
      name: "that is named, outside CI",
      env: { INPUT_PROJECT: "acme/ledger" },
      found: {
        kind: "project",
        project: "acme/ledger",
        notices: ["the environment does not name a merge request: the project itself is judged"],
      },
    },
    {
      name: "where only the project of a merge request is known",
      env: { ...branchPipeline, CI_MERGE_REQUEST_PROJECT_ID: "42" },
      found: { kind: "project", project: 42 },
    },
    {
      name: "where only the number of a merge request is known",
      env: { ...branchPipeline, CI_MERGE_REQUEST_IID: "7" },
      found: { kind: "project", project: 42 },
    },
    {
      name: "that is named, where only the project of a merge request is known",
      env: { ...branchPipeline, CI_MERGE_REQUEST_PROJECT_ID: "42", INPUT_PROJECT: "43" },
      found: { kind: "project", project: 43 },
    },
    {
      name: "that is named, where only the number of a merge request is known",
      env: { ...branchPipeline, CI_MERGE_REQUEST_IID: "7", INPUT_PROJECT: "43" },
      found: { kind: "project", project: 43 },
    },
    {
      name: "that is named by an id which no open merge request of the branch is in",
      env: { ...branchPipeline, INPUT_PROJECT: "43", CI_OPEN_MERGE_REQUESTS: "acme/payments!4" },
      found: { kind: "project", project: 43 },
    },
    {
      name: "that is named by an id, although a merge request's path is the pipeline's",
      env: { ...branchPipeline, INPUT_PROJECT: "42", CI_OPEN_MERGE_REQUESTS: "acme/other!4" },
      found: { kind: "project", project: 42 },
    },
  ])("judges the project $name", async ({ env, found }) => {
    expect(await subject(env)).toMatchObject(found);
  });

  it.each([
    {
      name: "no merge request in mode merge-request",
      env: { ...branchPipeline, INPUT_MODE: "merge-request" },
      message: "‹mode› is merge-request, but this push pipeline does not belong to a merge request",
      advice:
        'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or give ‹project› and ‹merge_request›',
    },
    {
      name: "nothing at all",
      env: {},
      message: "no project is given, and the environment does not name one",
      advice: "give ‹project› as a numeric id or a full path, and ‹merge_request› to judge a merge request",
    },
    {
      name: "a merge request without a project",
      env: { INPUT_MERGE_REQUEST: "7" },
      message: "merge request !7 is given without its project",
      advice: "give ‹project› as a numeric id or a full path",
    },
    {
      name: "another project than the pipeline's merge request is in",
      env: { ...mergeRequestPipeline, INPUT_PROJECT: "43" },
      message: "‹project› is 43, but this pipeline's merge request !7 is in project 42",
      advice: "leave out ‹project›, or give ‹merge_request› as well",
    },
    {
      name: "another project by path than the pipeline's merge request is in",
      env: {
        CI_MERGE_REQUEST_IID: "7",
        CI_MERGE_REQUEST_PROJECT_PATH: "acme/payments",
        INPUT_PROJECT: "acme/ledger",
      },
      message: "‹project› is acme/ledger, but this pipeline's merge request !7 is in project acme/payments",
      advice: "leave out ‹project›, or give ‹merge_request› as well",
    },
    {
      name: "ids that are not numbers",
      env: {
        ...mergeRequestPipeline,
        CI_MERGE_REQUEST_IID: "7x",
        CI_PROJECT_ID: "x42",
        INPUT_MODE: "project",
      },
      message: "no project is given, and the environment does not name one",
      advice: "give ‹project› as a numeric id or a full path, and ‹merge_request› to judge a merge request",
    },
  ])("refuses $name", async ({ env, message, advice }) => {
    expect(await caught(() => subject(env))).toMatchObject({
      code: "SUBJECT_UNKNOWN",
      exitCode: 2,
      message,
      advice,
    });
  });
});

it.each([
  { env: { CI_JOB_ID: "1001", CI_PIPELINE_ID: "77" }, job: { id: 1001, pipelineId: 77 } },
  { env: { CI_JOB_ID: "12x", CI_PIPELINE_ID: "x12" }, job: { id: undefined, pipelineId: undefined } },
  { env: { CI_JOB_ID: "", CI_PIPELINE_ID: "-1" }, job: { id: undefined, pipelineId: undefined } },
])("the own job of $env", ({ env, job }) => {
  const { job: own } = hintsFrom({ kind: "project", project: 42, notices: [] }, env);
  expect(own).toEqual(job);
});

describe("the hint of a default branch", () => {
  const env = { ...branchPipeline, CI_DEFAULT_BRANCH: "main" };

  it.each<[string, number | string, Record<string, string>, string | undefined]>([
    ["the pipeline's own project, by id", 42, env, "main"],
    ["the pipeline's own project, by path in another case", "Acme/Payments", env, "main"],
    ["another project", 43, env, undefined],
    ["another path", "acme/ledger", env, undefined],
    ["a path, where the pipeline's is empty", "", { ...env, CI_PROJECT_PATH: "" }, undefined],
    ["a path, where there is no pipeline", "acme/payments", { CI_DEFAULT_BRANCH: "main" }, undefined],
    ["a fork's pipeline", 42, { ...env, CI_PROJECT_ID: "49", CI_PROJECT_PATH: "fay/payments" }, undefined],
    ["an environment without one", 42, branchPipeline, undefined],
    ["an empty one", 42, { ...env, CI_DEFAULT_BRANCH: "" }, undefined],
  ])("of %s", (_, project, given, hint) => {
    const { defaultBranchHint } = hintsFrom({ kind: "project", project, notices: [] }, given);
    expect(defaultBranchHint).toBe(hint);
  });
});

describe("the hints of a merge request", () => {
  const judged: Subject = {
    kind: "merge-request",
    ...{ project: 42, iid: 7, sha: "a".repeat(40) },
    ...{ targetBranchHint: "main", notices: [] },
  };
  const env = {
    ...{ CI_PIPELINE_SOURCE: "merge_request_event", CI_PROJECT_ID: "49", CI_PIPELINE_ID: "77" },
    ...{ CI_MERGE_REQUEST_IID: "7", CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "49" },
    CI_MERGE_REQUEST_DIFF_BASE_SHA: "b".repeat(40),
  };

  it("name its pipeline, its head and where the change begins", () => {
    expect(hintsFrom(judged, env)).toMatchObject({
      job: { pipelineId: 77, projectId: 49 },
      hints: { head: { projectId: 49, sha: "a".repeat(40) }, base: { branch: "main", sha: "b".repeat(40) } },
    });
  });

  it.each([
    ["", ".gitlab-ci.yml"],
    ["ci/main.yml", "ci/main.yml"],
    ["ci/main.yml@acme/ci", undefined],
    ["https://ci.acme.example/main.yml", undefined],
  ])("with the setting %j for the CI configuration, name the file %j of the head", (setting, path) => {
    expect(hintsFrom(judged, { ...env, CI_CONFIG_PATH: setting }).hints?.configPath).toBe(path);
  });

  it.each([
    ["another merge request", { CI_MERGE_REQUEST_IID: "8" }, undefined],
    ["no source project", { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "x" }, { head: undefined }],
    ["no commit", { CI_MERGE_REQUEST_DIFF_BASE_SHA: "main" }, { base: undefined }],
    ["more than a commit", { CI_MERGE_REQUEST_DIFF_BASE_SHA: `${"b".repeat(40)}~1` }, { base: undefined }],
    ["a range", { CI_MERGE_REQUEST_DIFF_BASE_SHA: `^${"b".repeat(40)}` }, { base: undefined }],
  ])("are none of %s", (_, more, hints) => {
    const given = hintsFrom(judged, { ...env, ...more }).hints;
    if (hints) expect(given).toMatchObject(hints);
    else expect(given).toBeUndefined();
  });

  it("are none of what nobody names", () => {
    const { sha: _, targetBranchHint: __, ...rest } = judged;
    expect(hintsFrom({ ...rest, sha: undefined, targetBranchHint: undefined }, env).hints).toEqual({
      head: undefined,
      base: undefined,
      configPath: ".gitlab-ci.yml",
    });
    expect(hintsFrom({ kind: "project", project: 42, notices: [] }, env).hints).toBeUndefined();
  });

  it("do not name the pipeline of a branch, or a child pipeline, as the merge request's", () => {
    for (const source of ["push", "parent_pipeline", "trigger"])
      expect(hintsFrom(judged, { ...env, CI_PIPELINE_SOURCE: source }).job.projectId).toBeUndefined();
  });
});
