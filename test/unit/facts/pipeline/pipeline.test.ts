/** Which pipeline is the head's, and its jobs, as the sandbox shows them. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AnyFact, Fact } from "../../../../src/facts/define.ts";
import { mergeRequest as mergeRequestFact } from "../../../../src/facts/merge-request/merge-request.ts";
import { headPipeline } from "../../../../src/facts/pipeline/pipeline.ts";
import { pipelineJobs } from "../../../../src/facts/pipeline/pipeline-jobs.ts";
import { pipelineState } from "../../../../src/facts/pipeline/pipeline-state.ts";
import { targetPipelineJobs } from "../../../../src/facts/pipeline/target-pipeline.ts";
import {
  addPipeline,
  bridgeRow,
  jobRow,
  type MergeRequestRow,
  type PipelineRow,
  type ProjectRow,
  type Sandbox,
} from "../../../../src/sandbox/index.ts";
import { head, otherSha, start, startWorld, tokens, type Who } from "../../../sandbox/support.ts";
import { type JudgingOptions, storeOf } from "../../../support/judging.ts";

const when = new Date(start).toISOString();

let sandbox: Sandbox;
let project: ProjectRow;
let mergeRequest: MergeRequestRow;
beforeEach(async () => {
  sandbox = await startWorld();
  const [first] = sandbox.state.projects;
  const [row] = sandbox.state.mergeRequests;
  if (!first || !row) throw new Error("the small world has a merge request");
  project = first;
  mergeRequest = row;
});
afterEach(() => sandbox.close());

function read<T>(fact: Fact<T>, options: JudgingOptions & { who?: Who } = {}) {
  const { who = "reporter", ...rest } = options;
  const store = storeOf(sandbox, { token: tokens[who], iid: 14, ...rest });
  store.announce([fact]);
  return store.read(fact);
}

/** The head's pipeline, unless told otherwise. */
function pipeline(partial: Partial<PipelineRow> = {}): PipelineRow {
  const ref = "refs/merge-requests/14/head";
  const row = addPipeline(sandbox.state, 4, {
    ...{ id: 60, ref, sha: head, source: "merge_request_event", mergeRequestIid: 14 },
    ...partial,
  });
  mergeRequest.headPipelineId = row.id;
  return row;
}

const job = (id: number, partial: Parameters<typeof jobRow>[3] = {}) => jobRow(id, null, when, partial);
const names = (result: unknown) =>
  (result as { value: { jobs: { name: string }[] } }).value.jobs.map(({ name }) => name).sort();

describe("the pipeline of the head", () => {
  it.each([
    { ref: "refs/merge-requests/14/head", kind: "detached", merged: false },
    { ref: "refs/merge-requests/14/merge", kind: "merged_result", merged: true },
    { ref: "refs/merge-requests/14/train", kind: "merge_train", merged: true },
    { ref: "feature", kind: "branch", merged: false },
  ])("on $ref is of kind $kind", async ({ ref, kind, merged }) => {
    pipeline({ ref, ...(merged ? { sha: otherSha, sourceSha: head } : {}) });
    const value = { id: 60, kind, status: "success", isFinished: true, isOwn: false, projectId: 4 };
    expect(await read(headPipeline)).toMatchObject({ ok: true, value });
  });

  it.each([{ sha: otherSha }, { ref: "refs/merge-requests/14/merge", sha: otherSha, sourceSha: otherSha }])(
    "is none where the newest ran for an older head: %o",
    async (partial) => {
      pipeline(partial);
      expect(await read(headPipeline)).toMatchObject({ ok: true, value: null });
    },
  );

  it("is unknown, not none, to a token that may see no pipelines", async () => {
    Object.assign(project, { visibility: "public", public_jobs: false });
    pipeline();
    expect(await read(headPipeline, { who: "outsider" })).toMatchObject({
      ok: false,
      reason: expect.stringContaining("GitLab shows this token no pipeline"),
    });
  });

  it("is unknown where somebody pushed between two answers", async () => {
    pipeline();
    // What REST has shown a moment before.
    mergeRequest.laggingHead = { sha: otherSha, until: sandbox.clock.now() + 1000 };
    const store = storeOf(sandbox, { token: tokens.reporter, iid: 14 });
    store.announce([headPipeline]);
    await store.read(mergeRequestFact);
    mergeRequest.laggingHead = null;
    expect(await store.read(headPipeline)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(`GitLab now shows the head ${head}, and the run judges ${otherSha}`),
    });
  });

  it("is known to be the job's own, even where the job runs in a child of it", async () => {
    const child = addPipeline(sandbox.state, 4, { id: 61, source: "parent_pipeline", status: "running" });
    const grandchild = addPipeline(sandbox.state, 4, { id: 62, source: "parent_pipeline" });
    child.jobs = [bridgeRow(6101, "deeper", grandchild, when)];
    pipeline({ status: "running", jobs: [bridgeRow(6001, "child", child, when)] });
    const downstream = [
      { id: 61, projectId: 4, status: "running" },
      { id: 62, projectId: 4, status: "success" },
    ];
    for (const pipelineId of [60, 61, 62]) {
      const value = { isOwn: true, isFinished: false, downstream };
      expect(await read(headPipeline, { job: { id: 1, pipelineId } })).toMatchObject({ ok: true, value });
    }
    expect(await read(headPipeline, { job: { id: 1, pipelineId: 63 } })).toMatchObject({
      value: { isOwn: false },
    });
  });

  it("tells success from success with warnings", async () => {
    pipeline({ jobs: [job(1), job(2, { allow_failure: true, status: "failed" })] });
    expect(await read(headPipeline)).toMatchObject({ value: { status: "success", hasWarnings: true } });
  });
});

describe("its jobs", () => {
  it("are read whole, over nine pages, beside its triggers", async () => {
    const jobs = Array.from({ length: 900 }, (_, index) => job(7000 + index, { name: `job ${index}` }));
    pipeline({ jobs: [...jobs, bridgeRow(8000, "child", null, when, { status: "manual" })] });
    const result = await read(pipelineJobs);
    expect(names(result)).toHaveLength(901);
    expect(new Set(names(result)).size).toBe(901);
  });

  it("are unknown, with how much was read, where a page does not come", async () => {
    pipeline({ jobs: Array.from({ length: 900 }, (_, index) => job(7000 + index)) });
    sandbox.faults.add({ path: /\/jobs$/, kind: "status", status: 403, skip: 3 });
    expect(await read(pipelineJobs)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\d of 9 pages of the list were read/),
    });
  });

  it("include those of child pipelines, two levels deep, and not those of other projects", async () => {
    const grandchild = addPipeline(sandbox.state, 4, {
      ...{ id: 62, source: "parent_pipeline" },
      jobs: [job(6200, { name: "deepest", status: "running" })],
    });
    const child = addPipeline(sandbox.state, 4, {
      ...{ id: 61, source: "parent_pipeline" },
      jobs: [job(6100, { name: "unit" }), bridgeRow(6101, "deeper", grandchild, when)],
    });
    pipeline({ jobs: [job(6000, { name: "build" }), bridgeRow(6001, "child", child, when)] });
    const result = await read(pipelineJobs, { job: { id: 6200, pipelineId: 62 } });
    expect(names(result)).toEqual(["build", "child", "deeper", "deepest", "unit"]);
    expect(result).toMatchObject({
      value: {
        jobs: expect.arrayContaining([
          expect.objectContaining({ name: "build", level: 0, isOwn: false }),
          expect.objectContaining({ name: "child", level: 0, isOwn: true, kind: "trigger" }),
          expect.objectContaining({ name: "unit", level: 1, isOwn: false }),
          expect.objectContaining({ name: "deeper", level: 1, isOwn: true }),
          expect.objectContaining({ name: "deepest", level: 2, isOwn: true, pipelineId: 62 }),
        ]),
      },
    });
  });

  it.each(["failed", "success", "pending"])(
    "are not this job where GitLab shows the one that the environment names as %s",
    async (status) => {
      pipeline({ jobs: [job(6000, { name: "sast", status })] });
      expect(await read(pipelineJobs, { job: { id: 6000, pipelineId: 60 } })).toMatchObject({
        value: { jobs: [{ name: "sast", isOwn: false }] },
      });
    },
  );

  it("may fail where the trigger that led to them may", async () => {
    const child = addPipeline(sandbox.state, 4, {
      ...{ id: 61, source: "parent_pipeline" },
      jobs: [job(6100, { name: "unit" })],
    });
    pipeline({
      jobs: [job(6000, { name: "build" }), bridgeRow(6001, "child", child, when, { allow_failure: true })],
    });
    expect(await read(pipelineJobs)).toMatchObject({
      value: {
        jobs: expect.arrayContaining([
          expect.objectContaining({ name: "build", mayFail: false }),
          expect.objectContaining({ name: "child", mayFail: true }),
          expect.objectContaining({ name: "unit", mayFail: true }),
        ]),
      },
    });
  });

  it("carry the types of their artifacts, and only the newest attempt", async () => {
    pipeline({
      jobs: [
        jobRow(1, "sast", when, { retried: true, status: "failed" }),
        jobRow(2, "sast", when, { coverage: 81.5, artifacts_expire_at: when }),
      ],
    });
    expect(await read(pipelineJobs)).toMatchObject({
      value: {
        jobs: [
          {
            ...{ id: 2, status: "success", coverage: 81.5, artifactsExpireAt: start },
            artifacts: [{ type: "sast", filename: "gl-sast-report.json", size: 2048, format: "raw" }],
          },
        ],
      },
    });
  });
});

describe("how it did", () => {
  const green = (status: string) => {
    const child = addPipeline(sandbox.state, 4, { id: 61, source: "parent_pipeline", status });
    return pipeline({ jobs: [bridgeRow(6001, "child", child, when)] });
  };

  it("is said by its status alone where its children succeeded too", async () => {
    green("success");
    expect(await read(pipelineState)).toMatchObject({ value: { pipeline: { id: 60 }, jobs: undefined } });
  });

  it.each(["failed", "running"])("is said by the jobs where a child is %s", async (status) => {
    green(status);
    expect(await read(pipelineState)).toMatchObject({
      value: { pipeline: { status: "success" }, jobs: [{ name: "child", downstream: { status } }] },
    });
  });

  it.each([
    { what: "which pipelines it triggered", hidden: { downstream: null } },
    { what: "what another system reported", hidden: { external: { nodes: [{ id: null }], pageInfo: {} } } },
  ])("is unknown where GitLab hides $what", async ({ hidden }) => {
    green("failed");
    const none = { nodes: [], pageInfo: { hasNextPage: false } };
    const headPipeline = {
      ...{ id: "gid://gitlab/Ci::Pipeline/60", status: "SUCCESS", sha: head },
      ...{ project: { id: "gid://gitlab/Project/4" }, ref: "x", downstream: none, external: none },
      ...hidden,
    };
    const mergeRequest = { iid: "14", diffHeadSha: head, headPipeline };
    const node = { id: "gid://gitlab/Project/4", userPermissions: { readCommitStatus: true }, mergeRequest };
    const body = JSON.stringify({ data: { projects: { nodes: [node] } } });
    sandbox.faults.add({ kind: "status", status: 200, body, path: /\/graphql$/ });
    expect(await read(pipelineState)).toMatchObject({ ok: false });
  });

  it("is said by the jobs where this one is among them, whatever the status still says", async () => {
    pipeline({ jobs: [job(6000, { name: "countersign", status: "running" })] });
    expect(await read(pipelineState, { job: { id: 6000, pipelineId: 60 } })).toMatchObject({
      value: { pipeline: { status: "success" }, jobs: [{ name: "countersign", isOwn: true }] },
    });
  });

  it("is also said by what another system reported, which is listed among no jobs", async () => {
    pipeline({
      ...{ status: "failed" },
      jobs: [
        job(6000, { name: "build" }),
        job(6001, { name: "ci/jenkins", kind: "external", status: "failed" }),
        job(6002, { name: "ci/old", kind: "external", status: "failed", retried: true }),
        job(6003, { name: "ci/ok", kind: "external" }),
      ],
    });
    expect(await read(pipelineState)).toMatchObject({
      value: {
        pipeline: { isExternalWhole: true },
        jobs: [{ name: "build" }, { id: 6001, name: "ci/jenkins", kind: "external", status: "failed" }],
      },
    });
  });

  it("is not known where more than a hundred jobs may hide what another system reported", async () => {
    const jobs = Array.from({ length: 101 }, (_, index) =>
      job(7000 + index, { status: "failed", allow_failure: true }),
    );
    pipeline({ jobs });
    expect(await read(headPipeline)).toMatchObject({ value: { isExternalWhole: false } });
  });

  it("is nothing where no pipeline ran", async () => {
    expect(await read(pipelineState)).toMatchObject({ ok: true, value: null });
  });
});

describe("the pipeline of the target branch", () => {
  const base = (partial: Partial<PipelineRow>) =>
    addPipeline(sandbox.state, 4, { sha: mergeRequest.base_sha, ...partial });

  it("is the newest successful one at the merge base", async () => {
    base({ id: 40 });
    base({ id: 41 });
    base({ id: 42, status: "failed" });
    base({ id: 43, ref: "other" });
    addPipeline(sandbox.state, 4, { id: 50, sha: otherSha });
    expect(await read(targetPipelineJobs)).toMatchObject({
      value: { pipeline: { id: 41, sha: mergeRequest.base_sha, isAtBase: true } },
    });
  });

  it("else the branch's newest successful one", async () => {
    base({ id: 42, status: "failed" });
    addPipeline(sandbox.state, 4, { id: 50, sha: otherSha });
    addPipeline(sandbox.state, 4, { id: 51, sha: otherSha, status: "running" });
    expect(await read(targetPipelineJobs)).toMatchObject({
      value: { pipeline: { id: 50, isAtBase: false } },
    });
  });

  it("is never one of a reserved ref, which the filter can let through", async () => {
    const rows = ["refs/merge-requests/1/head", "main"].map((ref, index) => ({
      ...{ id: 70 - index, ref, sha: head, status: "success", source: "push" },
    }));
    const job = { id: 1, name: "test", stage: "test", status: "success", tag: false };
    const gitlab = { read: async (path: string) => (path.endsWith("/pipelines") ? rows : [job]) };
    const needs = { mergeRequest: { targetBranch: "main" }, origin: { baseSha: head } };
    const context = { gitlab, projectId: 4, read: (fact: AnyFact) => fact.collect?.(context as never, {}) };
    expect(await targetPipelineJobs.collect?.(context as never, needs)).toMatchObject({
      pipeline: { id: 69 },
    });
  });

  it("else none", async () => {
    expect(await read(targetPipelineJobs)).toMatchObject({ ok: true, value: null });
  });
});
