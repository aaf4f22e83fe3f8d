import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addMember,
  addMergeRequest,
  addToken,
  addUser,
  type Fault,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, runJob, startJob } from "../support/job.ts";
import { answersFor } from "../support/merge-requests.ts";

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
    says: "past the time that timeout allows",
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
    says: "past the time that timeout allows",
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
    expect(answersFor(sandbox, 7)).toEqual([{ sha: mr.diff_head_sha, status: "passed" }]);
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
    const change = () => {
      mr.versions = [{ ...mr.versions[0], id: 9002, head_commit_sha: newer } as never, ...mr.versions];
      mr.diff_head_sha = newer;
    };
    sandbox.faults.add({ method: "POST", path: /status_check_responses$/, kind: "change", change });
    const job = await runJob(sandbox, simple);
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

  it("never prints what the answer of a posted status holds: the check's address with its token", async () => {
    const job = await runJob(sandbox, { files, env: { ...simple.env, INPUT_LOG_LEVEL: "debug" } });
    expect(job.output + JSON.stringify(job.report)).not.toContain("sandbox-trigger");
  });
});
