/** Controls about the head's pipeline, as the job runs inside it. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addPipeline,
  bridgeRow,
  type JobRow,
  jobRow,
  type PipelineRow,
  type Sandbox,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
let pipeline: PipelineRow;
let when: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  const found = sandbox.state.projects.flatMap(({ pipelines }) => pipelines).find(({ id }) => id === 702);
  if (!found) throw new Error("the sample has no pipeline 702");
  pipeline = found;
  when = found.created_at;
});
afterEach(() => sandbox.close());

const own = { CI_PIPELINE_ID: "702", CI_JOB_ID: "70299" };
const job = (id: number, name: string, partial: Partial<JobRow> = {}) =>
  jobRow(id, null, when, { name, ...partial });

/** The pipeline as it is while the job judges. */
function runs(...jobs: readonly JobRow[]): void {
  Object.assign(pipeline, {
    status: "running",
    jobs: [...jobs, job(70_299, "countersign", { status: "running" })],
  });
}

const judged = (...controls: readonly unknown[]) => run(own, controls);
const judgedFromElsewhere = (...controls: readonly unknown[]) => run({}, controls);

async function run(job: Readonly<Record<string, string>>, controls: readonly unknown[]) {
  const { files, env } = checkout(...controls);
  const result = await runJob(sandbox, { files, env: { ...env, ...job } });
  const found = result.report?.requirements[0]?.controls ?? [];
  return { ...result, found: found.map(({ status, message }) => ({ status, message })) };
}

const asked = () => sandbox.log.map(({ method, path }) => `${method} ${path.replace("/api/v4", "")}`).sort();

describe("the pipeline that the job runs in", () => {
  it("is judged by its other jobs", async () => {
    runs(job(1, "build"), job(2, "unit"));
    expect((await judged("pipeline_succeeded")).found).toEqual([
      {
        status: "pass",
        message:
          "2 other jobs of pipeline 702 of the merge request succeeded; this job itself is still running in it",
      },
    ]);
    runs(job(1, "build"), job(2, "unit", { status: "failed" }));
    expect((await judged("pipeline_succeeded")).found).toEqual([
      {
        status: "fail",
        message: "in pipeline 702 of the merge request, unit (script failure) did not succeed",
      },
    ]);
  });

  it("fails with what another system reported, which is among no jobs", async () => {
    runs(job(1, "build"), job(2, "ci/jenkins", { kind: "external", status: "failed" }));
    expect((await judged("pipeline_succeeded")).found).toEqual([
      {
        status: "fail",
        message: "in pipeline 702 of the merge request, ci/jenkins (failed) did not succeed",
      },
    ]);
  });

  it("holds 900 jobs, and one of them that failed is found", async () => {
    const jobs = Array.from({ length: 900 }, (_, index) => job(1000 + index, `job ${index}`));
    runs(...jobs);
    const controls = ["pipeline_succeeded", { id: "pipeline_jobs_succeeded", with: { jobs: ["job *"] } }];
    expect((await judged(...controls)).found).toMatchObject([
      { status: "pass", message: expect.stringMatching(/^900 other jobs/) },
      { status: "pass", message: "of pipeline 702, 900 required jobs succeeded" },
    ]);
    Object.assign(jobs[444] ?? {}, { status: "failed", failure_reason: "runner_system_failure" });
    expect((await judged(...controls)).found).toMatchObject([
      { status: "fail", message: expect.stringContaining("job 444 (runner system failure)") },
      { status: "fail", message: expect.stringContaining("job 444 (runner system failure)") },
    ]);
  });

  it("is unknown where a page of its jobs does not come", async () => {
    runs(...Array.from({ length: 900 }, (_, index) => job(1000 + index, `job ${index}`)));
    sandbox.faults.add({ path: /\/702\/jobs$/, kind: "status", status: 403, skip: 4 });
    const result = await judged("pipeline_succeeded");
    expect(result.found).toMatchObject([
      { status: "unknown", message: expect.stringMatching(/\d of 10 pages of the list were read/) },
    ]);
    expect(result.code).toBe(3);
  });

  it("counts what its child pipelines did, tested and left behind", async () => {
    const child = addPipeline(sandbox.state, 42, {
      ...{ id: 703, source: "parent_pipeline", sha: pipeline.sha },
      jobs: [jobRow(3, "junit", when, { name: "unit", coverage: 81.5 }), jobRow(4, "sast", when)],
      testSuites: [
        {
          ...{ name: "unit", build_ids: [3], success: 12 },
          failed: 0,
          skipped: 1,
          error: 0,
          suite_error: null,
        },
      ],
    });
    runs(job(1, "build"), bridgeRow(2, "tests", child, when));
    const controls = [
      "pipeline_succeeded",
      { id: "pipeline_jobs_succeeded", with: { jobs: ["unit", "sast"] } },
      { id: "pipeline_tests", with: { at_least: 12 } },
      { id: "pipeline_reports_present", with: { types: ["sast", "junit"] } },
      { id: "pipeline_coverage", with: { at_least: 80, jobs: ["unit"] } },
    ];
    expect((await judged(...controls)).found).toMatchObject([
      { status: "pass" },
      { status: "pass" },
      { status: "pass", message: "in pipeline 702, 12 tests ran and none failed" },
      { status: "pass" },
      { status: "pass", message: "the tests of pipeline 702 cover 81.5%" },
    ]);
    // Everything once, whoever asks.
    expect(asked()).toEqual([
      "GET /projects/42/merge_requests/7",
      "GET /projects/42/pipelines/702/bridges",
      "GET /projects/42/pipelines/702/jobs",
      "GET /projects/42/pipelines/702/test_report_summary",
      "GET /projects/42/pipelines/703/bridges",
      "GET /projects/42/pipelines/703/jobs",
      "POST /api/graphql",
    ]);
  });
});

describe("own rules", () => {
  const rule = (text: string) => ({ id: "own-rule", rule: text, message: "not as we want it" });

  it("name the pipeline and its jobs", async () => {
    runs(
      jobRow(1, "junit", when, { name: "unit", coverage: 80 }),
      job(2, "lint", { status: "failed", allow_failure: true }),
    );
    const rules = [
      "pipeline.own && pipeline.kind == 'detached'",
      "pipeline.jobs.exists(j, j.name == 'unit' && 'junit' in j.reports && j.coverage >= 80.0)",
      "pipeline.jobs.all(j, j.status == 'success' || j.may_fail)",
      "pipeline.jobs.all(j, j.status == 'success')",
      "pipeline.jobs.all(j, j.coverage >= 80.0)",
    ];
    const controls = rules.map((text, index) => ({ ...rule(text), id: `own-rule-${index}` }));
    expect((await judged(...controls)).found.map(({ status }) => status)).toEqual([
      ...["pass", "pass", "pass", "fail", "unknown"],
    ]);
  });

  it("are unknown where no pipeline ran", async () => {
    Object.assign(pipeline, { sha: "f".repeat(40) });
    const { found } = await judgedFromElsewhere(rule("pipeline.status == 'success'"));
    expect(found).toMatchObject([{ status: "unknown" }]);
  });

  it("see no tests before GitLab has counted every report", async () => {
    const suite = { ...{ name: "unit", build_ids: [1], success: 3 }, failed: 0, skipped: 0, error: 0 };
    runs(jobRow(1, "junit", when, { name: "unit" }), jobRow(2, "junit", when, { name: "e2e" }));
    pipeline.testSuites = [{ ...suite, suite_error: null }];
    const control = rule("tests.total > 0 && tests.failed == 0");
    expect((await judged(control)).found).toMatchObject([
      { status: "unknown", message: expect.stringContaining("has not counted the report of e2e yet") },
    ]);
    pipeline.testSuites.push({ ...suite, name: "e2e", build_ids: [2], suite_error: null });
    expect((await judged(control)).found).toMatchObject([{ status: "pass" }]);
    pipeline.jobs.push(job(3, "more", { status: "pending" }));
    expect((await judged(control)).found).toMatchObject([
      { status: "unknown", message: expect.stringContaining("more (pending) may still add tests") },
    ]);
  });
});

describe("a pipeline that the job does not run in", () => {
  it("compares its coverage with the target branch's, at the commit where the change began", async () => {
    pipeline.jobs = [job(1, "unit", { coverage: 79 })];
    const mergeRequest = sandbox.state.mergeRequests.find(
      ({ projectId, iid }) => projectId === 42 && iid === 7,
    );
    const base = addPipeline(sandbox.state, 42, {
      ...{ id: 704, sha: mergeRequest?.base_sha ?? "" },
      jobs: [job(5, "unit", { coverage: 80 })],
    });
    expect((await judgedFromElsewhere("pipeline_coverage")).found).toMatchObject([
      {
        status: "fail",
        message:
          "the tests of pipeline 702 cover 79%, compared with 80% in pipeline 704 of the target branch",
      },
    ]);
    base.jobs = [];
    expect((await judgedFromElsewhere("pipeline_coverage")).found).toMatchObject([{ status: "unknown" }]);
  });

  it("needs no request of its own once it succeeded", async () => {
    expect((await judgedFromElsewhere("pipeline_succeeded")).found).toEqual([
      { status: "pass", message: "pipeline 702 of the merge request succeeded" },
    ]);
  });
});

describe("what a usual policy for merge requests costs", () => {
  const usual = [
    { id: "merge_request_title", with: { pattern: "^PAY-" } },
    "merge_request_is_not_draft",
    { id: "merge_request_approvals", with: { at_least: 2 } },
    "merge_request_threads_resolved",
    { id: "merge_request_labels", with: { required: ["backend"] } },
    "merge_request_size",
    "pipeline_succeeded",
  ];

  it("is seven requests, with the pipeline that it runs in", async () => {
    runs(job(1, "build"));
    const result = await judged(...usual);
    expect(result.found.map(({ status }) => status)).toEqual(usual.map(() => "pass"));
    expect(asked()).toEqual([
      "GET /projects/42/approvals",
      "GET /projects/42/merge_requests/7",
      "GET /projects/42/merge_requests/7/approvals",
      "GET /projects/42/merge_requests/7/versions",
      "GET /projects/42/pipelines/702/bridges",
      "GET /projects/42/pipelines/702/jobs",
      "POST /api/graphql",
    ]);
  });

  it("is five requests with a pipeline that is over", async () => {
    const result = await judgedFromElsewhere(...usual);
    expect(result.code, result.output).toBe(0);
    expect(asked()).toEqual([
      "GET /projects/42/approvals",
      "GET /projects/42/merge_requests/7",
      "GET /projects/42/merge_requests/7/approvals",
      "GET /projects/42/merge_requests/7/versions",
      "POST /api/graphql",
    ]);
  });
});
