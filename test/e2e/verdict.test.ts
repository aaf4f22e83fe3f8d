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
      [
        ...["COUNTERSIGN_VERDICT=compliant", "verdict=compliant", "COUNTERSIGN_PASSED=12", "passed=12"],
        ...["COUNTERSIGN_FAILED=0", "failed=0", "COUNTERSIGN_UNKNOWN=0", "unknown=0", "COUNTERSIGN_WARNED=0"],
        ...["COUNTERSIGN_OBSERVED=0", "COUNTERSIGN_WAIVED=0", "waived=0"],
        ...["COUNTERSIGN_REPORT=countersign-report/report.json", "report=countersign-report/report.json", ""],
      ].join("\n"),
    );
  });

  it("posts nothing when nothing is named", async () => {
    const job = await runJob(sandbox);
    expect(job.code).toBe(0);
    expect(job.stdout).toContain(
      "no input names a status check or an external control, so nothing was posted",
    );
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
        { fact: "approval_licence", request: "GET /projects/42" },
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

describe("--explain and log_level: debug", () => {
  it.each([
    { name: "--explain", options: { args: ["evaluate", "--explain"] } },
    { name: "log_level: debug", options: { env: { INPUT_LOG_LEVEL: "debug" } } },
  ])("$name says what each control asked, found and read", async ({ options }) => {
    const text = { id: "own", expression: { field: "minimum_approvals_required", operator: ">=", value: 9 } };
    const { files, env } = checkout(text, { id: "merge_request_title", with: { pattern: "^NO" } });
    const told = await runJob(sandbox, { ...options, files, env: { ...env, ...options.env } });
    for (const line of [
      "expected: minimum_approvals_required >= 9",
      "actual:   2",
      "read:     GET /projects/42/approval_rules (approval_rules)",
      'expected: {"pattern":"^NO"}',
    ]) {
      expect(told.stdout).toContain(`\n      ${line}\n`);
    }
    const { stdout } = await runJob(sandbox, { files, env });
    expect(stdout).not.toMatch(/asked:|found:|read: {2}/);
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
      "(secure_webhooks, medium): the project's webhooks could not be read: GitLab answered 403, and reading it needs Maintainer",
    );
    expect(job.stdout).toContain(
      "fix:  ask the owner of the token for the required role (Maintainer); your change is not the cause",
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
