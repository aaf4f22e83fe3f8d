import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStatusCheck, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, runJob, writes } from "../support/job.ts";

const { projects } = sample;
const newer = "b".repeat(40);
const { files = {}, env } = checkout("merge_request_is_not_draft");
/** One control that passes, reported to check and control. */
const simple = { files, env: { ...env, ...reporting } };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function payments(iid: number) {
  const row = sandbox.state.mergeRequests.find(
    (one) => one.projectId === projects.payments && one.iid === iid,
  );
  if (!row) throw new Error(`no merge request ${iid}`);
  return row;
}

describe("every outcome", () => {
  it("delivered", async () => {
    const { code, report } = await runJob(sandbox, simple);
    expect(code).toBe(0);
    expect(report?.deliveries.map(({ outcome }) => outcome)).toEqual(["delivered", "delivered"]);
  });

  it("skipped in a dry run, with what would be posted", async () => {
    const job = await runJob(sandbox, { files, env: { ...simple.env, INPUT_DRY_RUN: "true" } });
    expect(job.code).toBe(0);
    expect(job.report?.deliveries).toMatchObject([
      { status: "passed", outcome: "skipped", attempts: 0 },
      { status: "pass", outcome: "skipped", attempts: 0 },
    ]);
    expect(job.stdout).toContain('status check "Countersign" (3): would be passed (dry run)');
    expect(writes(sandbox)).toEqual([]);
  });

  it("superseded when the head had moved on before the job began: nothing is posted, and nothing is known", async () => {
    const mr = payments(7);
    const ours = mr.diff_head_sha;
    mr.versions = [{ ...mr.versions[0], id: 9001, head_commit_sha: newer } as never, ...mr.versions];
    mr.diff_head_sha = newer;
    const job = await runJob(sandbox, { files, env: { ...simple.env, CI_COMMIT_SHA: ours } });
    // What GitLab shows of the newer head is not evidence about ours.
    expect(job.code).toBe(3);
    expect(job.report?.requirements[0]?.controls).toMatchObject([
      {
        status: "unknown",
        message: `the merge request has a newer head, ${newer}, and the run judges ${ours}`,
      },
    ]);
    expect(job.report?.deliveries.map(({ outcome }) => outcome)).toEqual(["superseded", "superseded"]);
    expect(job.stdout).toContain("nothing posted, because the merge request has a newer head");
    expect(writes(sandbox)).toEqual([]);
  });

  it("failed: exit code 4 names each, and the others are delivered", async () => {
    addStatusCheck(sandbox.state, projects.payments, { id: 77, name: "Second" });
    sandbox.faults.add({
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 403,
      body: '{"message":"403 Forbidden"}',
    });
    const job = await runJob(sandbox, {
      files,
      env: { ...simple.env, INPUT_STATUS_CHECK: "Countersign\nSecond" },
    });
    expect(job.code).toBe(4);
    expect(job.report?.deliveries.map(({ outcome }) => outcome).sort()).toEqual([
      "delivered",
      "delivered",
      "failed",
    ]);
    expect(job.stdout).toMatch(/status check "(Countersign|Second)" \(\d+\): passed NOT delivered: /);
    expect(sandbox.state.controlStatuses).toMatchObject([{ status: "pass" }]);
  });

  it("is never softened by fail_job_on", async () => {
    sandbox.faults.add({
      path: /compliance_external_controls/,
      kind: "status",
      status: 400,
      body: '{"error":"Failed"}',
    });
    const job = await runJob(sandbox, { files, env: { ...simple.env, INPUT_FAIL_JOB_ON: "never" } });
    expect(job.code).toBe(4);
  });
});

describe("single requirements", () => {
  const policy = {
    name: "Two",
    requirements: [
      { name: "Ready", controls: ["merge_request_is_not_draft"] },
      { name: "A=B", controls: [{ id: "merge_request_title", with: { pattern: "^NOPE" } }] },
    ],
  };

  it("get their own check and control", async () => {
    const job = await runJob(sandbox, {
      files: { "policy.json": JSON.stringify(policy) },
      env: {
        ...env,
        INPUT_STATUS_CHECK: "Ready=Countersign\nA=B=QA",
        INPUT_EXTERNAL_CONTROL: "A=B=12",
        INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
      },
    });
    expect(job.code).toBe(1);
    expect(job.report?.deliveries).toMatchObject([
      { target: "status_check", name: "Countersign", requirement: "Ready", status: "passed" },
      { target: "status_check", name: "QA", requirement: "A=B", status: "failed" },
      { target: "external_control", id: 12, requirement: "A=B", status: "fail" },
    ]);
    expect(rowsOf(sandbox)).toEqual(["passed"]);
  });
});

describe("a sub-path installation", () => {
  it("3.1: reads, posts and signs without the root in the path", async () => {
    const below = await startSandbox({ relativeUrlRoot: "/gitlab" });
    try {
      const job = await runJob(below, { env: reporting });
      expect(job.code).toBe(0);
      expect(rowsOf(below)).toEqual(["passed"]);
      expect(below.state.controlStatuses).toMatchObject([{ status: "pass" }]);
    } finally {
      await below.close();
    }
  });
});
