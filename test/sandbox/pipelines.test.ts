/** gitlab-evidence.md section 3: pipelines, jobs, trigger jobs, tests and coverage. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addPipeline,
  addProject,
  bridgeRow,
  jobRow,
  type PipelineRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, ask, head, otherSha, start, startWorld, type Who } from "./support.ts";

const when = new Date(start).toISOString();

let sandbox: Sandbox;
let pipeline: PipelineRow;
beforeEach(async () => {
  sandbox = await startWorld();
  pipeline = addPipeline(sandbox.state, 4, { id: 50, sha: head });
});
afterEach(() => sandbox.close());

const get = async (path: string, as: Who = "reporter") =>
  (await api(sandbox, "GET", `/projects/4/pipelines${path}`, { as })).json;

async function shown(fields: string, as: Who = "reporter") {
  const query = `{ project(fullPath: "grp/proj") { mergeRequest(iid: "14") { ${fields} } } }`;
  const { json } = await ask(sandbox, "POST", "/api/graphql", { as, json: { query } });
  return (json as { data: { project: { mergeRequest: unknown } } }).data.project.mergeRequest;
}

describe("3.1 which pipeline", () => {
  it("the list takes status, and refuses one that there is not", async () => {
    addPipeline(sandbox.state, 4, { id: 51, status: "failed" });
    expect(await get("?status=success")).toMatchObject([{ id: 50 }]);
    expect(await get("?status=green")).toEqual({ error: "status does not have a valid value" });
  });

  it.each([
    { name: "of the head itself", row: { sha: head }, id: "gid://gitlab/Ci::Pipeline/50" },
    {
      name: "whose source is the head",
      row: { sha: otherSha, sourceSha: head },
      id: "gid://gitlab/Ci::Pipeline/50",
    },
    { name: "of an older head", row: { sha: otherSha, ref: "refs/merge-requests/14/merge" }, id: undefined },
  ])("GraphQL shows a pipeline $name: $id", async ({ row, id }) => {
    const [mergeRequest] = sandbox.state.mergeRequests;
    Object.assign(pipeline, row);
    Object.assign(mergeRequest ?? {}, { headPipelineId: 50 });
    const headPipeline = id === undefined ? null : { id };
    expect(await shown("headPipeline { id }")).toEqual({ headPipeline });
  });

  it("GraphQL says what a pipeline ran on, and what it triggered", async () => {
    const child = addPipeline(sandbox.state, 4, { id: 51, source: "parent_pipeline", status: "running" });
    const [mergeRequest] = sandbox.state.mergeRequests;
    Object.assign(mergeRequest ?? {}, { headPipelineId: 50 });
    Object.assign(pipeline, {
      ...{ ref: "refs/merge-requests/14/train", sourceSha: head },
      jobs: [bridgeRow(2, "child", child, when), jobRow(3, null, when, { coverage: 80 })],
    });
    const fields =
      "mergeRequestEventType coverage detailedStatus { group } project { id } downstream { nodes { id status child } }";
    expect(await shown(`sourceProjectId diffRefs { headSha } headPipeline { ${fields} }`)).toEqual({
      sourceProjectId: 4,
      diffRefs: { headSha: head },
      headPipeline: {
        mergeRequestEventType: "MERGE_TRAIN",
        coverage: 80,
        detailedStatus: { group: "success" },
        project: { id: "gid://gitlab/Project/4" },
        downstream: { nodes: [{ id: "gid://gitlab/Ci::Pipeline/51", status: "RUNNING", child: true }] },
      },
    });
  });

  it("coverage is a text, the mean over the jobs that have one", async () => {
    expect(await get("/50")).toMatchObject({ coverage: null });
    pipeline.jobs = [80, null, 91].map((coverage, index) => jobRow(index + 1, null, when, { coverage }));
    expect(await get("/50")).toMatchObject({ coverage: "85.50" });
  });

  it("success with a failed job that may fail is success with warnings", async () => {
    pipeline.jobs = [jobRow(1, null, when, { status: "failed", allow_failure: true })];
    expect(await get("/50")).toMatchObject({
      status: "success",
      detailed_status: { group: "success-with-warnings" },
    });
  });
});

describe("3.2 jobs", () => {
  it("a failed job has a reason, a manual one never began", async () => {
    pipeline.jobs = [
      jobRow(1, null, when, { status: "failed", failure_reason: "stuck_or_timeout_failure" }),
      jobRow(2, null, when, { status: "manual" }),
    ];
    const list = (await get("/50/jobs")) as object[];
    expect(list).toMatchObject([
      { id: 2, status: "manual", started_at: null, finished_at: null },
      { id: 1, failure_reason: "stuck_or_timeout_failure", started_at: when, finished_at: when },
    ]);
    expect(list[0]).not.toHaveProperty("failure_reason");
  });

  it("trigger jobs are listed apart, with what they started or null", async () => {
    const child = addPipeline(sandbox.state, 4, { id: 51, source: "parent_pipeline", status: "failed" });
    const hidden = addProject(sandbox.state, { id: 9, path: "hidden", name: "Hidden", groupId: null });
    const elsewhere = addPipeline(sandbox.state, hidden.id, { id: 52 });
    pipeline.jobs = [
      jobRow(1, null, when),
      bridgeRow(2, "child", child, when),
      bridgeRow(3, "elsewhere", elsewhere, when),
      bridgeRow(4, "later", null, when, { status: "created" }),
    ];
    expect(await get("/50/jobs")).toMatchObject([{ id: 1 }]);
    expect(await get("/50/bridges")).toMatchObject([
      { id: 4, status: "created", downstream_pipeline: null },
      { id: 3, status: "success", downstream_pipeline: null },
      { id: 2, status: "success", downstream_pipeline: { id: 51, project_id: 4, status: "failed" } },
    ]);
  });
});

describe("3.3 tests", () => {
  const suite = {
    name: "unit",
    build_ids: [1],
    success: 3,
    failed: 1,
    skipped: 0,
    error: 0,
    suite_error: null,
  };

  it("are all zeros where nothing was counted", async () => {
    expect(await get("/50/test_report_summary")).toMatchObject({
      total: { count: 0, success: 0, failed: 0, skipped: 0, error: 0, suite_error: null },
      test_suites: [],
    });
  });

  it("are summed over the suites, child pipelines included", async () => {
    const child = addPipeline(sandbox.state, 4, {
      ...{ id: 51, source: "parent_pipeline" },
      testSuites: [{ ...suite, name: "child", build_ids: [5] }],
    });
    pipeline.testSuites = [suite];
    pipeline.jobs = [bridgeRow(2, "child", child, when)];
    expect(await get("/50/test_report_summary")).toMatchObject({
      total: { count: 8, success: 6, failed: 2 },
      test_suites: [
        { name: "unit", total_count: 4, failed_count: 1, build_ids: [1] },
        { name: "child", build_ids: [5] },
      ],
    });
  });

  it("take no job token", async () => {
    const reply = await api(sandbox, "GET", "/projects/4/pipelines/50/test_report_summary", {
      headers: { "JOB-TOKEN": "sandbox-test-job-token-07" },
    });
    expect(reply.status).toBe(404);
  });
});

describe("6 the lint of the CI configuration", () => {
  const lint = async (query = "", as: Who = "reporter") =>
    (await api(sandbox, "GET", `/projects/4/ci/lint${query}`, { as })).json;

  it("merges the file at any commit of the project; a broken file is no error", async () => {
    const [project] = sandbox.state.projects;
    project?.ciLintAt.set(head, { valid: false, errors: ["broken"], warnings: [], merged_yaml: null });
    expect(await lint()).toMatchObject({ valid: true, merged_yaml: "", includes: [] });
    expect(await lint("?content_ref=main")).toMatchObject({ valid: true });
    expect(await lint(`?content_ref=${head}`)).toMatchObject({
      ...{ valid: false, errors: ["broken"], merged_yaml: null },
    });
    expect(await lint("?include_jobs=true")).toMatchObject({ jobs: [] });
  });

  it("knows no commits of other projects, and finds a fork's head on no branch", async () => {
    const missing = { message: "404 Commit Not Found" };
    expect(await lint(`?content_ref=${otherSha}`)).toEqual(missing);
    const [mergeRequest] = sandbox.state.mergeRequests;
    Object.assign(mergeRequest ?? {}, { sourceProjectId: 9 });
    expect(await lint(`?content_ref=${head}`)).toMatchObject({
      valid: false,
      errors: [expect.stringContaining("a commit not associated with a Git reference (a detached commit)")],
    });
  });

  it("has nothing to say of an empty repository, and needs no token where the code is public", async () => {
    const [project] = sandbox.state.projects;
    Object.assign(project ?? {}, { empty_repo: true });
    expect(await lint()).toEqual({ message: "404 Repository Not Found" });
    Object.assign(project ?? {}, { visibility: "public", empty_repo: false });
    expect((await api(sandbox, "GET", "/projects/4/ci/lint")).status).toBe(200);
  });
});
