import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addMember,
  addMergeRequest,
  addStatusCheck,
  addToken,
  addUser,
  type Fault,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, runJob, startJob, writes } from "../support/job.ts";

const { projects } = sample;
const head = "a".repeat(40);
const newer = "b".repeat(40);
const older = "c".repeat(40);
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

  it("superseded when the head had moved on before the job began: nothing is posted, the verdict's own code", async () => {
    const mr = payments(7);
    const ours = mr.diff_head_sha;
    mr.versions = [{ ...mr.versions[0], id: 9001, head_commit_sha: newer } as never, ...mr.versions];
    mr.diff_head_sha = newer;
    const job = await runJob(sandbox, { files, env: { ...simple.env, CI_COMMIT_SHA: ours } });
    expect(job.code).toBe(0);
    expect(job.report?.deliveries.map(({ outcome }) => outcome)).toEqual(["superseded", "superseded"]);
    expect(job.stdout).toContain("nothing posted, the merge request has a newer head");
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

interface Trap {
  readonly section: string;
  readonly fault: Fault;
  readonly attempts?: number;
  readonly code: number;
  readonly says?: string;
}

/** Traps of delivery: what the server does, and how the run ends. Section numbers are gitlab-contract's. */
const traps: readonly Trap[] = [
  {
    section: "1.6 throttled with Retry-After",
    fault: { method: "POST", path: /status_check_responses$/, kind: "throttle", retryAfter: 1 },
    code: 0,
    attempts: 2,
  },
  {
    section: "1.6 throttled beyond the deadline",
    fault: { method: "POST", path: /status_check_responses$/, kind: "throttle", retryAfter: 3600 },
    code: 4,
    says: "past the deadline",
  },
  {
    section: "1.6 an action's own limit",
    fault: { method: "POST", path: /status_check_responses$/, kind: "action_throttle", retryAfter: 1 },
    code: 0,
    attempts: 2,
  },
  {
    section: "1.7 maintenance, which asks for 15 minutes",
    fault: { method: "POST", path: /status_check_responses$/, kind: "maintenance", times: 9 },
    code: 4,
    says: "past the deadline",
  },
  {
    section: "1.7 read-only",
    fault: { method: "POST", path: /status_check_responses$/, kind: "read_only" },
    code: 4,
    says: "read-only",
  },
  {
    section: "1.7 a redirected write is not followed",
    fault: {
      method: "POST",
      path: /status_check_responses$/,
      kind: "redirect",
      status: 301,
      location: "https://gitlab.acme.example/new",
    },
    code: 4,
    says: "https://gitlab.acme.example/new",
  },
  {
    section: "2.2 a lost answer: the work was done",
    fault: { method: "POST", path: /status_check_responses$/, kind: "drop_after" },
    code: 0,
    attempts: 2,
  },
  {
    section: "2.2 a dropped connection: it was not",
    fault: { method: "POST", path: /status_check_responses$/, kind: "drop_before" },
    code: 0,
    attempts: 2,
  },
  {
    section: "2.2 a truncated answer",
    fault: { method: "POST", path: /status_check_responses$/, kind: "truncate" },
    code: 0,
    attempts: 2,
  },
  {
    section: "2.2 a bad gateway",
    fault: { method: "POST", path: /status_check_responses$/, kind: "status", status: 502 },
    code: 0,
    attempts: 2,
  },
  {
    section: "2.2 a server error of a write is not repeated",
    fault: {
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 500,
      body: '{"message":"500 Internal Server Error"}',
    },
    code: 4,
    says: "500",
  },
  {
    section: "2.2 a page instead of JSON",
    fault: { method: "POST", path: /status_check_responses$/, kind: "html" },
    code: 4,
    says: "web page",
  },
  {
    section: "2.2 #8 lag: the message names an older head",
    fault: {
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 409,
      body: `{"message":"SHA does not match HEAD of source branch: ${older}"}`,
    },
    code: 0,
    attempts: 2,
  },
];

describe("traps of the status check", () => {
  it.each(traps)("$section", async ({ fault, attempts, code, says }) => {
    sandbox.faults.add(fault);
    const job = await runJob(sandbox, {
      files,
      env: { ...env, INPUT_STATUS_CHECK: "Countersign", INPUT_TIMEOUT: "20s" },
    });
    expect(job.code).toBe(code);
    expect(job.report?.deliveries[0]).toMatchObject({
      outcome: code === 0 ? "delivered" : "failed",
      ...(attempts === undefined ? {} : { attempts }),
    });
    if (says !== undefined) expect(job.stdout).toContain(says);
    if (code === 0) expect(rowsOf(sandbox).at(-1)).toBe("passed");
  });

  it("2.2 #8: waits while GitLab still shows the previous head, then judges and posts ours", async () => {
    const mr = payments(7);
    mr.laggingHead = { sha: older, until: Number.POSITIVE_INFINITY };
    const { finished } = startJob(sandbox, simple);
    await vi.waitFor(
      () => expect(sandbox.log.filter(({ path }) => path.endsWith("/versions")).length).toBeGreaterThan(0),
      { timeout: 10_000, interval: 20 },
    );
    mr.laggingHead = null;
    const job = await finished;
    expect(job.code).toBe(0);
    expect(sandbox.state.statusRows.filter(({ checkId }) => checkId === 3)).toMatchObject([
      { sha: mr.diff_head_sha, status: "passed" },
    ]);
  });

  it("waits while GitLab still prepares the merge request: neither diff nor rules are there yet", async () => {
    const mr = payments(7);
    const preparedAt = mr.prepared_at;
    mr.prepared_at = null;
    const { finished } = startJob(sandbox, simple);
    const reads = () => sandbox.log.filter(({ path }) => path.endsWith("/merge_requests/7")).length;
    await vi.waitFor(() => expect(reads()).toBeGreaterThan(1), { timeout: 10_000, interval: 20 });
    expect(rowsOf(sandbox)).toEqual([]);
    mr.prepared_at = preparedAt;
    expect((await finished).code).toBe(0);
    expect(rowsOf(sandbox)).toEqual(["passed"]);
  });

  it("2.2 #8: stops when the head moves on while the verdict is on its way", async () => {
    const mr = payments(7);
    sandbox.faults.add({ method: "GET", path: /\/merge_requests\/7$/, kind: "delay", delayMs: 1, skip: 0 });
    sandbox.faults.add({ method: "POST", path: /status_check_responses$/, kind: "delay", delayMs: 300 });
    const { finished } = startJob(sandbox, simple);
    await vi.waitFor(
      () => expect(sandbox.log.some(({ path }) => path.endsWith("/merge_requests/7"))).toBe(true),
      { timeout: 10_000, interval: 5 },
    );
    mr.versions = [{ ...mr.versions[0], id: 9002, head_commit_sha: newer } as never, ...mr.versions];
    mr.diff_head_sha = newer;
    const job = await finished;
    expect(job.code).toBe(0);
    expect(job.report?.deliveries.map(({ outcome }) => outcome)).toEqual(["superseded", "superseded"]);
    expect(rowsOf(sandbox)).toEqual([]);
    expect(sandbox.state.controlStatuses).toEqual([]);
  });

  it("2.2 #9: a Reporter who wrote the merge request is told the missing role", async () => {
    const user = addUser(sandbox.state, { username: "rita" });
    addMember(sandbox.state, projects.payments, user.id, 20);
    const token = addToken(sandbox.state, { userId: user.id });
    addMergeRequest(sandbox.state, projects.payments, { iid: 50, authorId: user.id, diff_head_sha: head });
    const job = await runJob(sandbox, {
      iid: 50,
      files,
      env: { ...env, INPUT_GITLAB_TOKEN: token.value, INPUT_STATUS_CHECK: "Countersign" },
    });
    expect(job.code).toBe(4);
    expect(job.report?.deliveries[0]?.error).toContain("Developer");
  });

  it("2.2 #6: a Reporter who did not write it, too", async () => {
    const job = await runJob(sandbox, {
      files,
      env: { ...env, INPUT_GITLAB_TOKEN: sample.reporterToken, INPUT_STATUS_CHECK: "Countersign" },
    });
    expect(job.code).toBe(4);
    expect(job.report?.deliveries[0]?.error).toContain("Developer");
  });

  it("2.5: reads back on a young merge request and repeats what GitLab's own pending row overtook", async () => {
    const mr = payments(9);
    mr.initialPendingAt = null;
    const { finished } = startJob(sandbox, {
      iid: 9,
      files,
      env: { ...env, INPUT_STATUS_CHECK: "Countersign" },
    });
    await vi.waitFor(() => expect(rowsOf(sandbox)).toEqual(["passed"]), { timeout: 10_000, interval: 10 });
    mr.initialPendingAt = sandbox.clock.now();
    sandbox.clock.advance(1000);
    const job = await finished;
    expect(job.code).toBe(0);
    expect(rowsOf(sandbox)).toEqual(["passed", "pending", "passed"]);
    expect(job.report?.deliveries[0]).toMatchObject({ outcome: "delivered", attempts: 2 });
  });

  it("never prints what the answer of a posted status holds: the check's address with its token", async () => {
    const job = await runJob(sandbox, { files, env: { ...simple.env, INPUT_LOG_LEVEL: "debug" } });
    expect(job.output + JSON.stringify(job.report)).not.toContain("sandbox-trigger");
  });
});

const controlPath = /compliance_external_controls/;

describe("traps of the external control", () => {
  it.each([
    { section: "3.2 a dropped connection", fault: { path: controlPath, kind: "drop_after" } },
    { section: "3.2 a bad gateway", fault: { path: controlPath, kind: "status", status: 503 } },
    { section: "1.6 throttled", fault: { path: controlPath, kind: "throttle", retryAfter: 1 } },
  ] as const)("$section: a new nonce and signature for the next attempt", async ({ fault }) => {
    sandbox.faults.add(fault);
    const job = await runJob(sandbox, simple);
    expect(job.code).toBe(0);
    const sent = sandbox.log.filter(({ path }) => controlPath.test(path));
    expect(sent).toHaveLength(2);
    const nonces = sent.map(({ headers }) => headers["x-gitlab-nonce"]);
    expect(new Set(nonces).size).toBe(2);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(sandbox.state.controlStatuses).toMatchObject([{ status: "pass" }]);
    expect(job.report?.deliveries[1]).toMatchObject({ outcome: "delivered", attempts: 2 });
  });

  it.each([{ minutes: 10 }, { minutes: -10 }])(
    "3.2 #7, #8: a server clock $minutes minutes away",
    async ({ minutes }) => {
      sandbox.clock.setOffset(minutes * 60_000);
      const job = await runJob(sandbox, simple);
      expect(job.code).toBe(0);
      expect(sandbox.log.filter(({ path }) => controlPath.test(path)).map(({ status }) => status)).toEqual([
        200,
      ]);
    },
  );

  it("3.2 #7: learns the clock from the refusal when it changed in between", async () => {
    sandbox.faults.add({ path: controlPath, kind: "delay", delayMs: 200 });
    const { finished } = startJob(sandbox, simple);
    await vi.waitFor(() => expect(rowsOf(sandbox)).toEqual(["passed"]), { timeout: 10_000, interval: 5 });
    sandbox.clock.setOffset(-60_000);
    const job = await finished;
    expect(job.code).toBe(0);
    expect(sandbox.log.filter(({ path }) => controlPath.test(path)).map(({ status }) => status)).toEqual([
      401, 200,
    ]);
  });

  it("3.2 #6: a wrong secret is exit code 4, and the check is delivered all the same", async () => {
    const job = await runJob(sandbox, {
      files,
      env: { ...simple.env, INPUT_EXTERNAL_CONTROL_SECRET: "not the secret" },
    });
    expect(job.code).toBe(4);
    expect(job.report?.deliveries).toMatchObject([{ outcome: "delivered" }, { outcome: "failed" }]);
    expect(job.report?.deliveries[1]?.error).toContain("secret");
    expect(job.output).not.toContain("not the secret");
  });

  it("3.2 #6: a secret with a trailing line break is used as it is, with a warning", async () => {
    const control = sandbox.state.frameworks
      .flatMap(({ requirements }) => requirements)
      .flatMap(({ controls }) => controls)
      .find(({ id }) => id === 12);
    if (control) control.secretToken = `${sample.controlSecret}\n`;
    const job = await runJob(sandbox, {
      files,
      env: { ...simple.env, INPUT_EXTERNAL_CONTROL_SECRET: `${sample.controlSecret}\n` },
    });
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("the secret of control 12 ends with a line break");
  });

  it("3.2 #2: an unknown control is exit code 2 before anything is judged or sent", async () => {
    const job = await runJob(sandbox, { files, env: { ...simple.env, INPUT_EXTERNAL_CONTROL: "99" } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain(
      "external control 99 is not in a framework applied to the project, which has 12 (Countersign verdict)",
    );
    expect(writes(sandbox)).toEqual([]);
  });

  it("3.2 #3: a control that GitLab judges itself, too", async () => {
    const job = await runJob(sandbox, {
      files,
      env: { ...simple.env, INPUT_EXTERNAL_CONTROL: String(sample.internalControlId) },
    });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("is not an external control");
    expect(writes(sandbox)).toEqual([]);
  });

  it("3: a token that may not see frameworks leaves it to the endpoint", async () => {
    const job = await runJob(sandbox, {
      files,
      env: {
        ...env,
        INPUT_GITLAB_TOKEN: sample.reporterToken,
        INPUT_EXTERNAL_CONTROL: "12",
        INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
      },
    });
    expect(job.code).toBe(0);
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 12, status: "pass" }]);
  });

  it("3: tries POST once where a server does not know PATCH", async () => {
    sandbox.state.externalControlMethod = "POST";
    const job = await runJob(sandbox, simple);
    expect(job.code).toBe(0);
    expect(
      sandbox.log
        .filter(({ path }) => controlPath.test(path))
        .map(({ method, status }) => `${method} ${status}`),
    ).toEqual(["PATCH 404", "POST 200"]);
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
