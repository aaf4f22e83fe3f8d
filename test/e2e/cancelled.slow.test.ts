/**
 * A job that is cancelled leaves no pass that nobody has looked at again. Each one is ended by SIGTERM at a certain moment.
 *
 * Slow: after SIGTERM, a job waits for answers that do not come.
 */

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Fault, sample } from "../../src/sandbox/index.ts";
import { type Central, checkPayload, startCentral } from "../support/central.ts";
import { type JobOptions, type JobResult, policyOf, startJob } from "../support/job.ts";

let central: Central;
beforeEach(async () => {
  central = await startCentral();
});
afterEach(() => central.close());

const longMs = 20_000;
const approvals = /merge_requests\/7\/approvals$/;
const posts = /status_check_responses$/;

/** How many requests have arrived. */
function arrived(path: RegExp): number {
  return central.sandbox.log.filter((request) => path.test(request.path)).length;
}

/** Starts a job that waits at a request, and ends it there. */
async function cancelledAt(
  fault: Fault & { readonly path: RegExp },
  { env, payload = checkPayload({}) }: { env?: JobOptions["env"]; payload?: unknown } = {},
): Promise<JobResult> {
  const before = arrived(fault.path);
  central.sandbox.faults.add(fault);
  const { child, finished } = central.start(payload, env);
  await vi.waitFor(() => expect(arrived(fault.path)).toBe(before + (fault.skip ?? 0) + 1), {
    ...{ timeout: 15_000, interval: 10 },
  });
  child.kill("SIGTERM");
  return finished;
}

const waiting = (path: RegExp, skip = 0) => ({ path, skip, kind: "delay", delayMs: longMs }) as const;

describe("a responder that is cancelled", () => {
  it.each([
    { name: "before it knows the project", path: /\/projects\/42$/ },
    { name: "before it knows the merge request", path: /\/merge_requests\/7$/ },
    { name: "while it judges", path: approvals },
  ])("$name takes back the pass that the event is about", async ({ path }) => {
    await central.answer(checkPayload({}));
    central.mergeRequest().draft = true;
    const job = await cancelledAt(waiting(path));
    expect(job.code).toBe(143);
    expect(job.stderr).toMatch(
      /the job was cancelled; delivered: status check (?:"Countersign" \(3\)|3): failed/,
    );
    expect(job.report).toBeUndefined();
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("takes it back although SIGTERM comes twice", async () => {
    await central.answer(checkPayload({}));
    central.sandbox.faults.add(waiting(approvals));
    const { child, finished } = central.start(checkPayload({}));
    await vi.waitFor(() => expect(arrived(approvals)).toBe(3), { timeout: 15_000, interval: 10 });
    central.sandbox.faults.add({ path: posts, kind: "change", change: () => void child.kill("SIGTERM") });
    child.kill("SIGTERM");
    expect((await finished).code).toBe(143);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it.each(["pending", "failed"] as const)("leaves a check that is %s", async (status) => {
    const row = central.mergeRequest();
    const { state, clock } = central.sandbox;
    const times = { createdAt: clock.now(), retriedAt: null };
    state.statusRows.push({
      ...{ id: 9000, mrId: row.id, checkId: sample.statusCheckId, sha: row.diff_head_sha, status },
      ...times,
    });
    const job = await cancelledAt(waiting(approvals));
    expect(job.stderr).toContain("nothing was delivered");
    expect(central.statuses()).toEqual([status]);
  });

  it("leaves the pass of another head, which does not count for this one", async () => {
    await central.answer(checkPayload({}));
    const row = central.mergeRequest();
    row.diff_head_sha = "f".repeat(40);
    await cancelledAt(waiting(approvals));
    expect(central.statuses()).toEqual(["passed"]);
  });

  it.each([
    { name: "outside the allowed groups", env: { INPUT_ALLOWED_GROUPS: "other" } },
    { name: "whose check status_check does not name", env: { INPUT_STATUS_CHECK: "Another" } },
    { name: "in a dry run", env: { INPUT_DRY_RUN: "true" } },
  ])("changes nothing of a project $name", async ({ env }) => {
    await central.answer(checkPayload({}));
    const job = await cancelledAt(waiting(/\/projects\/42$/), { env });
    expect(job.code).toBe(143);
    expect(job.stderr).not.toContain("may still show");
    expect(central.statuses()).toEqual(["passed"]);
  });

  it("takes back its own pass if it has not looked again", async () => {
    const job = await cancelledAt(waiting(approvals, 1));
    expect(job.stderr).toContain('delivered: status check "Countersign" (3): failed');
    expect(job.stderr).not.toContain("passed");
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("keeps a pass that it has looked at again", async () => {
    const job = await cancelledAt(waiting(/\/notes$/), { env: { INPUT_NOTE: "always" } });
    expect(job.code).toBe(143);
    expect(central.statuses()).toEqual(["passed"]);
  });

  it.each([
    { name: "whose answer comes soon", delayMs: 1000 },
    { name: "that GitLab carries out later", delayMs: 3200 },
  ])("lets no pass be the last word $name", async ({ delayMs }) => {
    await cancelledAt({ path: posts, kind: "delay", delayMs });
    await vi.waitFor(() => expect(central.statuses()).toContain("passed"), { timeout: 5000, interval: 10 });
    expect(central.statuses().at(-1)).toBe("failed");
  });

  it("says that a pass may be left if GitLab does not take the last word", async () => {
    await central.answer(checkPayload({}));
    central.sandbox.faults.add({ path: posts, kind: "status", status: 403, times: 9 });
    const job = await cancelledAt(waiting(approvals));
    expect(job.code).toBe(143);
    expect(job.stderr).toContain("GitLab may still show a pass from before");
    expect(central.statuses()).toEqual(["passed"]);
  });

  it("ends soon if GitLab does not answer any more", async () => {
    await central.answer(checkPayload({}));
    central.sandbox.faults.add({ path: /\/status_checks$/, skip: 1, times: 99, kind: "stall" });
    const job = await cancelledAt(waiting(approvals));
    expect(job.code).toBe(143);
    expect(job.stderr).toContain("the job was cancelled");
  });
});

describe("a responder of an external control that is cancelled", () => {
  const payload = {
    project_control_compliance_status: {
      compliance_requirements_control_id: sample.controlId,
      project_id: sample.projectId,
    },
  };
  const control = () => central.sandbox.state.controlStatuses.map(({ status }) => status);
  beforeEach(async () => {
    await central.close();
    central = await startCentral({
      files: { ".countersign.yml": policyOf("secure_webhooks") },
      env: { INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret },
    });
  });

  it("before its answer leaves the control pending, which GitLab fails later", async () => {
    const { state, clock } = central.sandbox;
    const times = { createdAt: clock.now(), updatedAt: clock.now(), timeoutAt: null };
    const { controlId, projectId } = sample;
    state.controlStatuses.push({ id: 9000, controlId, projectId, status: "pending", ...times });
    const job = await cancelledAt(waiting(/\/hooks$/), { payload });
    expect(job.code).toBe(143);
    expect(control()).toEqual(["pending"]);
  });

  it.each([
    { name: "whose answer comes soon", delayMs: 1000 },
    { name: "that GitLab carries out later", delayMs: 3200 },
  ])("lets no pass be the last word $name", async ({ delayMs }) => {
    const seen: unknown[] = [];
    const path = /compliance_external_controls/;
    central.sandbox.faults.add({
      ...{ path, times: 99, kind: "edit" },
      edit(answer) {
        seen.push((answer.json as { status?: unknown }).status);
        return answer;
      },
    });
    await cancelledAt({ path, kind: "delay", delayMs }, { payload });
    await vi.waitFor(() => expect(seen).toContain("pass"), { timeout: 5000, interval: 10 });
    expect(seen.at(-1)).toBe("fail");
    expect(control()).toEqual(["fail"]);
  });

  it("before the project is judged once more takes its pass back", async () => {
    const job = await cancelledAt(waiting(/\/hooks$/, 1), { payload });
    expect(job.code).toBe(143);
    expect(job.stderr).toContain("external control");
    expect(control()).toEqual(["fail"]);
  });
});

describe("a sweep that is cancelled", () => {
  it("takes back a pass of a merge request that it has not looked at again", async () => {
    const { sandbox } = central;
    sandbox.faults.add(waiting(approvals, 1));
    const { child, finished } = startJob(sandbox, {
      files: { ".countersign.yml": policyOf("merge_request_is_not_draft") },
      env: {
        ...{ INPUT_MODE: "sweep", INPUT_PROJECTS: sample.projectPath, INPUT_MERGE_REQUESTS: "open" },
        ...{ INPUT_STATUS_CHECK: sample.statusCheckName, INPUT_GITLAB_TOKEN: sample.groupToken },
      },
    });
    await vi.waitFor(() => expect(arrived(approvals)).toBe(2), { timeout: 15_000, interval: 10 });
    expect(central.statuses()).toEqual(["passed"]);
    child.kill("SIGTERM");
    expect((await finished).code).toBe(143);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });
});
