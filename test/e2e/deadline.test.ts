import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, reporting, rowsOf, runJob } from "../support/job.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const { files, env } = checkout("secure_webhooks", "merge_request_is_not_draft");

describe("the deadline", () => {
  it("leaves evidence that did not come unknown, and the verdict is delivered in time", async () => {
    sandbox.faults.add({ path: /\/hooks$/, kind: "delay", delayMs: 20_000 });
    const job = await runJob(sandbox, { files, env: { ...env, ...reporting, INPUT_TIMEOUT: "3s" } });
    expect(job.code).toBe(3);
    expect(job.stdout).toMatch(/\(secure_webhooks, .*could not be read: /);
    expect(job.stdout).toContain("(merge_request_is_not_draft): the merge request is ready");
    expect(rowsOf(sandbox)).toEqual(["failed"]);
  });

  it("ends a run that cannot even see the merge request, and nothing is sent", async () => {
    sandbox.faults.add({ path: /\/merge_requests\/7$/, kind: "delay", delayMs: 20_000 });
    const job = await runJob(sandbox, { files, env: { ...env, ...reporting, INPUT_TIMEOUT: "2s" } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("timeout");
    expect(rowsOf(sandbox)).toEqual([]);
  });
});
