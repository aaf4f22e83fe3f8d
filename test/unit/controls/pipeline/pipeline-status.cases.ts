/** `pipeline_succeeded` and `pipeline_jobs_succeeded`. */

import { found, job, own, pipeline, running, state, trigger } from "./pipeline-support.cases.ts";

const succeeded = (name: string, facts: object, outcome: object, params?: object) => ({
  entry: { id: "pipeline_succeeded", ...(params ? { with: params } : {}) },
  ...{ name, facts, outcome },
});

const succeededCases = [
  succeeded("it succeeded", state(undefined, pipeline()), {
    status: "pass",
    message: "pipeline 60 of the merge request succeeded",
  }),
  succeeded("there is none", { state: null }, { status: "fail", message: /^no pipeline ran for the head/ }),
  succeeded("skipped", state(undefined, pipeline({ status: "skipped" })), { status: "fail" }),
  succeeded(
    "skipped, as the policy allows",
    state(undefined, pipeline({ status: "skipped" })),
    { status: "pass" },
    { allow_skipped: true },
  ),
  succeeded("success with warnings", state(undefined, pipeline({ hasWarnings: true })), {
    status: "pass",
    message: /succeeded with warnings: jobs that may fail have failed$/,
  }),
  succeeded(
    "success with warnings is none where they count",
    state(undefined, pipeline({ hasWarnings: true })),
    { status: "fail" },
    { no_warnings: true },
  ),
  succeeded(
    "the branch's pipeline is not the merged result's",
    state(undefined, pipeline({ kind: "branch" })),
    { status: "fail", message: "pipeline 60 of the branch did not run on the merged result" },
    { merged_result: true },
  ),
  ...["merged_result", "merge_train"].map((kind) =>
    succeeded(
      `the merged result: ${kind}`,
      state(undefined, pipeline({ kind })),
      { status: "pass" },
      { merged_result: true },
    ),
  ),
  succeeded("its own jobs aside, all succeeded", state([job("build"), job("unit"), own]), {
    status: "pass",
    message:
      "2 other jobs of pipeline 60 of the merge request succeeded; this job itself is still running in it",
  }),
  succeeded(
    "another job failed",
    state([job("build", { status: "failed", failureReason: "script_failure" }), own]),
    {
      status: "fail",
      message: "in pipeline 60 of the merge request, build (script failure) did not succeed",
    },
  ),
  succeeded(
    "a job of a child pipeline failed",
    state([job("unit", { status: "failed", level: 1, pipelineId: 61 }), own]),
    {
      status: "fail",
      message: "in pipeline 60 of the merge request, unit in child pipeline 61 (failed) did not succeed",
    },
  ),
  succeeded(
    "a trigger that does not wait is green while its pipeline fails",
    state([trigger("child", { downstream: { id: 61, projectId: 4, status: "failed" } }), own]),
    { status: "fail" },
  ),
  succeeded(
    "what another project's pipeline does is its own business",
    state([trigger("deploy", { downstream: { id: 61, projectId: 5, status: "failed" } }), own]),
    { status: "pass" },
  ),
  succeeded("a job was canceled", state([job("build", { status: "canceled" }), own]), { status: "fail" }),
  succeeded(
    "a job that may fail did",
    state([job("build"), job("lint", { status: "failed", mayFail: true }), own]),
    {
      status: "pass",
      message: /lint \(failed\) may fail and failed; this job itself/,
    },
  ),
  succeeded(
    "a job that may fail did, and counts",
    state([job("build"), job("lint", { status: "failed", mayFail: true }), own]),
    { status: "fail" },
    { no_warnings: true },
  ),
  succeeded(
    "another system reported a failure",
    state([job("build"), job("ci/jenkins", { kind: "external", status: "failed" }), own]),
    { status: "fail", message: /ci\/jenkins \(failed\) did not succeed$/ },
  ),
  succeeded(
    "what other systems reported is not shown whole",
    state([job("build"), own], { ...running, isExternalWhole: false }),
    { status: "unknown" },
  ),
  succeeded("it failed, and no job says why", state([job("build")], pipeline({ status: "failed" })), {
    status: "fail",
    message: /is failed, and none of its jobs explains that$/,
  }),
  succeeded(
    "it failed, for a job that is ignored",
    state([job("build"), job("docs", { status: "failed" })], pipeline({ status: "failed" })),
    { status: "pass", message: /^1 job of pipeline 60/ },
    { except: ["docs"] },
  ),
  succeeded("a manual job holds it up", state([job("build"), job("approve", { status: "manual" }), own]), {
    status: "fail",
    message: /approve \(manual\) must be started manually$/,
  }),
  succeeded(
    "a manual job that may fail holds nothing up",
    state([job("build"), job("deploy", { status: "manual", mayFail: true }), own]),
    { status: "pass" },
  ),
  succeeded("a job behind this one", state([job("build"), job("deploy", { status: "created" }), own]), {
    status: "unknown",
    message:
      "in pipeline 60 of the merge request, 1 job has not finished: deploy (created); let this job run after them, or exclude them with except",
  }),
  succeeded(
    "a job behind this one, ignored",
    state([job("build"), job("deploy eu", { status: "created" }), own]),
    { status: "pass", message: /^1 other job .* succeeded, 1 job ignored/ },
    { except: ["deploy *"] },
  ),
  succeeded("nothing else ran", state([own]), { status: "unknown", message: /^no other job/ }),
  succeeded(
    "another pipeline still runs",
    state(
      [job("build"), job("unit", { status: "running" })],
      pipeline({ status: "running", isFinished: false }),
    ),
    { status: "unknown", message: /1 job has not finished: unit \(running\)$/ },
  ),
  succeeded(
    "the job that the environment names is not among them",
    state([job("build"), job("x", { status: "running" })]),
    {
      status: "unknown",
    },
  ),
];

const required = (
  name: string,
  jobs: readonly string[],
  facts: object,
  outcome: object,
  more: object = {},
) => ({
  entry: { id: "pipeline_jobs_succeeded", with: { jobs, ...more } },
  ...{ name, facts, outcome },
});

const jobCases = [
  required("all succeeded", ["build", "unit"], found(job("build"), job("unit"), own), {
    status: "pass",
    message: "of pipeline 60, 2 required jobs succeeded",
    actual: ["build", "unit"],
  }),
  required("no pipeline", ["build"], { found: null }, { status: "fail" }),
  required("no job is named", [], found(job("build")), { status: "unknown" }),
  required("one is absent", ["build", "sast"], found(job("build"), own), {
    status: "fail",
    message: "of pipeline 60, there is no job sast",
  }),
  required(
    "absent, as the policy accepts",
    ["sast"],
    found(job("build")),
    { status: "pass", message: /there is no job sast, which the policy accepts$/ },
    { accept: ["absent"] },
  ),
  required(
    "absent while a child pipeline is yet to come",
    ["sast"],
    found(trigger("child", { status: "created" })),
    {
      status: "unknown",
      message:
        "of pipeline 60, there is no job sast so far, and GitLab does not show the pipeline of child (created)",
    },
  ),
  required(
    "in a child pipeline",
    ["sast"],
    found(
      trigger("child", { downstream: { id: 61, projectId: 4, status: "success" } }),
      job("sast", { level: 1, pipelineId: 61 }),
    ),
    {
      status: "pass",
      actual: ["sast in child pipeline 61"],
    },
  ),
  required(
    "in two child pipelines, in one of which it failed",
    ["sast"],
    found(
      job("sast", { level: 1, pipelineId: 61 }),
      job("sast", { level: 1, pipelineId: 62, status: "failed" }),
    ),
    {
      status: "fail",
      message: "of pipeline 60, sast in child pipeline 62 (failed) did not succeed",
    },
  ),
  ...[
    { status: "manual", mayFail: false, accept: "manual", says: /unit \(manual\) was never started$/ },
    { status: "manual", mayFail: true, accept: "manual", says: /unit \(manual\) was never started$/ },
    { status: "skipped", mayFail: false, accept: "skipped", says: /unit \(skipped\) was skipped$/ },
    {
      status: "failed",
      mayFail: true,
      accept: "allowed_failure",
      says: /failed, although its failure is allowed$/,
    },
  ].flatMap(({ status, mayFail, accept, says }) => [
    required(`${status}, may fail: ${mayFail}`, ["unit"], found(job("unit", { status, mayFail })), {
      status: "fail",
      message: says,
    }),
    required(
      `${status}, may fail: ${mayFail}, accepted`,
      ["unit"],
      found(job("unit", { status, mayFail })),
      { status: "pass" },
      { accept: [accept] },
    ),
  ]),
  required(
    "failed is never accepted",
    ["unit"],
    found(job("unit", { status: "failed" })),
    { status: "fail" },
    { accept: ["absent", "allowed_failure", "manual", "skipped"] },
  ),
  required("not finished", ["unit"], found(job("unit", { status: "pending" })), {
    status: "unknown",
    message: "of pipeline 60, unit (pending) has not finished",
  }),
  required("this job itself", ["countersign"], found(job("unit"), own), {
    status: "unknown",
    message: "of pipeline 60, countersign is this job itself",
  }),
  required(
    "a star, a part of parallel, an expression",
    ["test *", "rspec", "/^build-[a-z]+$/"],
    found(job("test unit"), job("rspec 1/2"), job("rspec 2/2"), job("build-arm")),
    {
      status: "pass",
      actual: ["test unit", "rspec 1/2", "rspec 2/2", "build-arm"],
    },
  ),
  required(
    "a matrix under its common name",
    ["rspec"],
    found(job("rspec: [ruby, 3.3]", { status: "failed" })),
    { status: "fail" },
  ),
  required("a longer name is another job", ["unit"], found(job("unit-slow")), { status: "fail" }),
  required("between the slashes nothing is a star", ["/^a*$/"], found(job("a-b")), { status: "fail" }),
];

export const pipelineStatusCases = [...succeededCases, ...jobCases];
