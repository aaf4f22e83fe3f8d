import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, runJob, startJob, writes } from "../support/job.ts";

const { files = {}, env } = checkout("merge_request_is_not_draft");
/** One control that passes, reported to check and control. */
const simple = { files, env: { ...env, ...reporting } };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

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
