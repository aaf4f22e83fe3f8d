import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, writes } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

const { projects } = sample;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe("where the subject comes from (gitlab-contract 6)", () => {
  it("posts the source head of a merged-results pipeline", async () => {
    const head = sandbox.state.mergeRequests.find(
      ({ iid, projectId }) => iid === 5 && projectId === projects.webShop,
    )?.diff_head_sha;
    const env = {
      ...checkout("merge_request_is_not_draft").env,
      CI_MERGE_REQUEST_EVENT_TYPE: "merged_result",
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_COMMIT_SHA: "f".repeat(40),
      INPUT_STATUS_CHECK: "6",
    };
    const job = await runJob(sandbox, {
      iid: 5,
      project: projects.webShop,
      ...checkout("merge_request_is_not_draft"),
      env,
    });
    expect(job.code).toBe(0);
    expect(sandbox.state.statusRows.filter(({ checkId }) => checkId === 6)).toMatchObject([
      { sha: head, status: "passed" },
    ]);
  });

  it("judges the target project of a fork's pipeline", async () => {
    const env = {
      ...reporting,
      CI_PROJECT_ID: String(projects.paymentsFork),
      CI_PROJECT_PATH: "fay/payments",
    };
    const job = await runJob(sandbox, { iid: 10, env });
    expect(job.code).toBe(1);
    expect(job.report?.subject.project).toEqual({ id: 42, path: "acme/payments" });
    expect(rowsOf(sandbox)).toEqual(["failed"]);
  });

  it("finds the merge request of a branch pipeline", async () => {
    const env = {
      ...reporting,
      CI_PIPELINE_SOURCE: "push",
      CI_MERGE_REQUEST_IID: undefined,
      CI_MERGE_REQUEST_PROJECT_ID: undefined,
      CI_MERGE_REQUEST_PROJECT_PATH: undefined,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: undefined,
      CI_OPEN_MERGE_REQUESTS: "acme/payments!7",
    };
    const job = await runJob(sandbox, { env });
    expect(job.code).toBe(0);
    expect(rowsOf(sandbox)).toEqual(["passed"]);
  });

  it("judges the project in a pipeline without a merge request, and says so", async () => {
    const controls = checkout("default_branch_protected", "merge_request_is_not_draft");
    const env = {
      ...controls.env,
      ...reporting,
      CI_PIPELINE_SOURCE: "schedule",
      CI_MERGE_REQUEST_IID: undefined,
      CI_MERGE_REQUEST_PROJECT_ID: undefined,
    };
    const job = await runJob(sandbox, { ...controls, env });
    expect(job.code).toBe(0);
    expect(job.stdout).toContain(
      "this schedule pipeline does not belong to a merge request: the project itself is judged",
    );
    expect(job.stdout).toContain("INPUT_STATUS_CHECK is ignored: only a merge request has status checks");
    expect(job.report?.subject.merge_request).toBeNull();
    expect(job.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "pass",
      "not_applicable",
    ]);
    expect(rowsOf(sandbox)).toEqual([]);
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 12, status: "pass" }]);
  });

  it("does not say that no check is named where one is, but the pipeline has no merge request", async () => {
    const push = {
      CI_PIPELINE_SOURCE: "push",
      CI_MERGE_REQUEST_IID: undefined,
      CI_MERGE_REQUEST_PROJECT_ID: undefined,
    };
    const one = checkout("secure_webhooks");
    const named = await runJob(sandbox, {
      files: one.files,
      env: { ...one.env, ...push, INPUT_STATUS_CHECK: "Countersign" },
    });
    expect(named.stdout).toContain("nothing was posted, because only a merge request has status checks");
    expect(named.stdout).not.toContain("no input names");
    const unnamed = await runJob(sandbox, { files: one.files, env: { ...one.env, ...push } });
    expect(unnamed.stdout).toContain("no input names a status check or an external control");
  });

  it("ignores inputs of an enclosing action, and says so", async () => {
    const one = checkout("secure_webhooks");
    const job = await runJob(sandbox, {
      files: one.files,
      env: { ...one.env, "INPUT_WHO-TO-GREET": "Dana", INPUT_CACHE_DEPENDENCIES: "x" },
    });
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("INPUT_WHO-TO-GREET is ignored: it is not an input of Countersign");
    expect(job.stdout).toContain("INPUT_CACHE_DEPENDENCIES is ignored");
  });

  it("is not compliant when nothing could be judged", async () => {
    const controls = checkout("merge_request_is_not_draft");
    const env = { ...controls.env, INPUT_MODE: "project" };
    const job = await runJob(sandbox, { ...controls, env });
    expect(job.code).toBe(3);
    expect(job.stdout).toMatch(/UNDETERMINED\S* \(1 not applicable\), because nothing could be judged/);
  });

  it("finds a project by a path with dot, plus and mixed case, and reports to its id", async () => {
    const controls = checkout("merge_request_is_not_draft");
    const env = {
      ...controls.env,
      GITLAB_CI: undefined,
      CI_MERGE_REQUEST_IID: undefined,
      CI_MERGE_REQUEST_PROJECT_ID: undefined,
      CI_COMMIT_SHA: undefined,
      INPUT_GITLAB_URL: sandbox.url,
      INPUT_PROJECT: "acme/platform/Billing.Core+API",
      INPUT_MERGE_REQUEST: "1",
      INPUT_STATUS_CHECK: "Countersign",
    };
    const job = await runJob(sandbox, { ...controls, env });
    expect(job.output).toContain("acme/platform/Billing.Core+API !1");
    expect(job.code).toBe(0);
    expect(writes(sandbox)).toEqual([
      `POST /projects/${projects.billing}/merge_requests/1/status_check_responses 201`,
    ]);
  });

  it("follows a renamed project by its old path", async () => {
    const controls = checkout("merge_request_is_not_draft");
    const env = {
      ...controls.env,
      INPUT_PROJECT: "acme/billing-core",
      INPUT_MERGE_REQUEST: "1",
      INPUT_STATUS_CHECK: "Countersign",
    };
    const job = await runJob(sandbox, { ...controls, env });
    expect(job.code).toBe(0);
    expect(writes(sandbox)).toEqual([
      `POST /projects/${projects.billing}/merge_requests/1/status_check_responses 201`,
    ]);
  });
});
