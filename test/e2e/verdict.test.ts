import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, runJob, writes } from "../support/job.ts";

const { projects } = sample;
const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../schema/report.schema.json", import.meta.url)), "utf8"),
);
const isReport = new Ajv({ strict: false }).compile(schema);

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe("a compliant merge request", () => {
  it("ends with 0, a passed check and a passed control", async () => {
    const job = await runJob(sandbox, { env: reporting });
    expect(job).toMatchObject({ code: 0, stderr: "" });
    expect(rowsOf(sandbox)).toEqual(["passed"]);
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 12, projectId: 42, status: "pass" }]);
    expect(job.report).toMatchObject({
      verdict: "compliant",
      subject: {
        gitlab_url: sandbox.url,
        project: { id: 42, path: "acme/payments" },
        merge_request: { iid: 7, target_branch: "main" },
      },
      policy: { name: "Payments baseline", sources: [".countersign.yml@main"] },
      deliveries: [
        {
          target: "status_check",
          id: 3,
          name: "Countersign",
          status: "passed",
          outcome: "delivered",
          attempts: 1,
        },
        {
          target: "external_control",
          id: 12,
          name: "Countersign verdict",
          status: "pass",
          outcome: "delivered",
          attempts: 1,
        },
      ],
    });
    expect(isReport(job.report), JSON.stringify(isReport.errors)).toBe(true);
  });

  it("hands the job its outputs as dotenv", async () => {
    const { dotenv } = await runJob(sandbox);
    expect(dotenv).toBe(
      "verdict=compliant\npassed=12\nfailed=0\nunknown=0\nwaived=0\nreport=countersign-report/report.json\n",
    );
  });

  it("posts nothing when nothing is named", async () => {
    const job = await runJob(sandbox);
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("no status check or external control is named: nothing was posted");
    expect(writes(sandbox)).toEqual([]);
  });
});

describe("a non-compliant merge request", () => {
  it("ends with 1, a failed check and a failed control, every reason in log and report", async () => {
    const job = await runJob(sandbox, { iid: 8, env: reporting });
    expect(job).toMatchObject({ code: 1, stderr: "" });
    expect(rowsOf(sandbox)).toEqual(["failed"]);
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 12, status: "fail" }]);
    expect(isReport(job.report), JSON.stringify(isReport.errors)).toBe(true);
    const failed = job.report?.requirements
      .flatMap(({ controls }) => controls)
      .filter(({ status }) => status === "fail");
    expect(failed).toMatchObject([
      {
        id: "merge_request_approvals",
        severity: "high",
        message: "0 independent approvals, 2 are expected; not counted: dana (committer)",
        expected: { at_least: 2 },
        actual: 0,
        remediation: { url: `${sandbox.url}/acme/payments/-/merge_requests/8` },
      },
      {
        id: "merge_request_title",
        message: 'the title "Draft: fix rounding of totals" does not match ^[A-Z]+-[0-9]+',
      },
      { id: "merge_request_is_not_draft", message: "the merge request is a draft" },
    ]);
    for (const { message, remediation } of failed ?? []) {
      expect(job.stdout).toContain(message);
      expect(job.stdout).toContain(remediation.text);
    }
  });

  it("names the evidence: fact and request", async () => {
    const { report } = await runJob(sandbox, {
      iid: 8,
      ...checkout("minimum_approvals_required_1", "default_branch_protected"),
    });
    expect(report?.requirements[0]?.controls.map(({ evidence }) => evidence)).toEqual([
      [
        { fact: "approval_rules", request: "GET /projects/42/approval_rules" },
        { fact: "approval_policies", request: "POST /graphql" },
      ],
      [
        { fact: "project", request: "GET /projects/42" },
        { fact: "protected_branches", request: "GET /projects/42/protected_branches" },
      ],
    ]);
  });

  it.each([
    { fail_job_on: "non_compliant", code: 1 },
    { fail_job_on: "undetermined", code: 0 },
    { fail_job_on: "never", code: 0 },
  ])(
    "ends with $code under fail_job_on $fail_job_on, and reports failed all the same",
    async ({ fail_job_on, code }) => {
      const job = await runJob(sandbox, { iid: 8, env: { ...reporting, INPUT_FAIL_JOB_ON: fail_job_on } });
      expect(job.code).toBe(code);
      expect(rowsOf(sandbox)).toEqual(["failed"]);
    },
  );
});

describe("what the merge request says of itself", () => {
  it("is judged by its own text, labels, branches and threads, with two requests", async () => {
    const controls = [
      { id: "merge_request_description", with: { min_length: 10 } },
      { id: "merge_request_labels", with: { required: ["back*"], forbidden: ["wip"] } },
      { id: "merge_request_links_issue", with: { pattern: "PAY-[0-9]+" } },
      { id: "merge_request_target_branch", with: { pattern: "^main$" } },
      "merge_request_threads_resolved",
    ];
    const good = await runJob(sandbox, { iid: 7, ...checkout(...controls) });
    expect(good.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "pass",
      "pass",
      "pass",
      "pass",
      "pass",
    ]);
    expect(sandbox.log.map(({ path }) => path).sort()).toEqual([
      "/api/graphql",
      "/api/v4/projects/42/merge_requests/7",
    ]);
    const bad = await runJob(sandbox, { iid: 8, ...checkout(...controls) });
    expect(bad.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "fail",
      "fail",
      "fail",
      "pass",
      "fail",
    ]);
  });
});

describe("the commits of the change", () => {
  it("are read whole, over as many pages as there are", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    const [first] = mr?.commits ?? [];
    if (!mr || !first) throw new Error("no commits");
    mr.commits = Array.from({ length: 400 }, (_, index) => ({
      ...first,
      id: index.toString(16).padStart(40, "0"),
      title: `fix: ${index}`,
      message: `fix: ${index}\n`,
    }));
    const controls = [
      "merge_request_commit_messages",
      "merge_request_no_merge_commits",
      "merge_request_commits_signed",
    ];
    const job = await runJob(sandbox, checkout(...controls));
    expect(job.report?.requirements[0]?.controls.map(({ message }) => message)).toEqual([
      "400 commits are as asked",
      "none of 400 commits is a merge",
      "400 signatures are verified",
    ]);
    const last = mr.commits.at(-1);
    if (last) Object.assign(last, { message: "stuff", signature: null });
    expect((await runJob(sandbox, checkout(...controls))).code).toBe(1);
  });

  it("are unknown where a page does not come", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    const [first] = mr?.commits ?? [];
    if (!mr || !first) throw new Error("no commits");
    mr.commits = Array.from({ length: 250 }, (_, index) => ({
      ...first,
      id: index.toString(16).padStart(40, "0"),
    }));
    sandbox.faults.add({ path: /\/commits$/, kind: "status", status: 403, skip: 2 });
    const job = await runJob(sandbox, checkout("merge_request_no_merge_commits"));
    expect(job.code).toBe(3);
    expect(job.stdout).toContain("of 3 pages of the list were read");
  });
});

describe("missing evidence", () => {
  const ledger = { iid: 2, project: projects.ledger };
  const settings = checkout("secure_webhooks");

  it("ends with 3, the missing right named, and GitLab is told failed", async () => {
    const job = await runJob(sandbox, {
      ...ledger,
      files: settings.files ?? {},
      env: { ...settings.env, INPUT_STATUS_CHECK: "Countersign" },
    });
    expect(job.code).toBe(3);
    expect(job.report).toMatchObject({ verdict: "undetermined", requirements: [{ status: "unknown" }] });
    expect(job.stdout).toContain(
      "secure_webhooks (medium): the project's webhooks could not be read: GitLab answered 403, and reading it needs Maintainer",
    );
    expect(rowsOf(sandbox, 7)).toEqual(["failed"]);
  });

  it("leaves the check alone under on_undetermined leave", async () => {
    const env = { ...settings.env, INPUT_STATUS_CHECK: "Countersign", INPUT_ON_UNDETERMINED: "leave" };
    const job = await runJob(sandbox, { ...ledger, files: settings.files ?? {}, env });
    expect(job.code).toBe(3);
    expect(job.report?.deliveries).toMatchObject([{ outcome: "skipped", attempts: 0 }]);
    expect(writes(sandbox)).toEqual([]);
  });

  it.each([
    { fail_job_on: "undetermined", code: 3 },
    { fail_job_on: "never", code: 0 },
  ])("ends with $code under fail_job_on $fail_job_on", async ({ fail_job_on, code }) => {
    const job = await runJob(sandbox, {
      ...ledger,
      files: settings.files ?? {},
      env: { ...settings.env, INPUT_FAIL_JOB_ON: fail_job_on },
    });
    expect(job.code).toBe(code);
  });

  it.each([
    { kind: "status", status: 403 },
    { kind: "status", status: 404, body: '{"message":"404 Not found"}' },
    { kind: "status", status: 500, times: 9 },
    { kind: "status", status: 200, body: "[{]" },
    { kind: "status", status: 200, body: '{"message":"odd"}' },
    { kind: "status", status: 200, body: '[{"name":"main"}]' },
    { kind: "truncate", times: 9 },
    { kind: "html" },
    { kind: "redirect" },
    { kind: "drop_before", times: 9 },
  ] as const)("is never a pass: $kind $status $body", async (fault) => {
    sandbox.faults.add({ path: /\/protected_branches$/, ...fault });
    const { files = {}, env } = checkout("default_branch_protected", "merge_request_is_not_draft");
    // A short deadline ends the retries early.
    const job = await runJob(sandbox, { files, env: { ...env, INPUT_TIMEOUT: "3s" } });
    expect(job.report).toMatchObject({ verdict: "undetermined" });
    expect(job.report?.requirements[0]?.controls.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "default_branch_protected unknown",
      "merge_request_is_not_draft pass",
    ]);
    expect(job.code).toBe(3);
  });
});

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
      "this schedule pipeline belongs to no merge request: the project itself is judged",
    );
    expect(job.stdout).toContain("status_check is left aside: only a merge request has status checks");
    expect(job.report?.subject.merge_request).toBeNull();
    expect(job.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "pass",
      "not_applicable",
    ]);
    expect(rowsOf(sandbox)).toEqual([]);
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 12, status: "pass" }]);
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
