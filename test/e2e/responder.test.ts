/** The whole circle: something happens in GitLab, its webhook starts a central pipeline, whose job answers the check. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sample } from "../../src/sandbox/index.ts";
import { type Central, notDraft, startCentral, triggerToken } from "../support/central.ts";
import { policyOf, rowsOf } from "../support/job.ts";

let central: Central;
afterEach(() => central.close());

describe("a push", () => {
  beforeEach(async () => {
    central = await startCentral();
  });

  it("gets its verdict from the central project", async () => {
    const row = central.mergeRequest();
    await central.push(row, "first");
    const [job] = await central.settled();
    expect(job?.output).not.toContain(triggerToken);
    expect(job?.code).toBe(0);
    expect(job?.report?.subject).toMatchObject({
      project: { id: 42, path: "acme/payments" },
      merge_request: { iid: 7, sha: row.diff_head_sha, target_branch: "main" },
      trigger: { kind: "status_check", id: 3 },
    });
    expect(job?.report?.policy.sources).toEqual([".countersign.yml"]);
    expect(job?.report?.deliveries).toMatchObject([{ id: 3, status: "passed", outcome: "delivered" }]);
    expect(rowsOf(central.sandbox)).toEqual(["passed"]);
    expect(JSON.stringify(job?.report)).not.toContain(triggerToken);
  });

  it("is answered once: a second event of the same state posts nothing", async () => {
    const row = central.mergeRequest();
    await central.push(row, "first");
    await central.settled();
    await central.sandbox.notifyStatusChecks(row.id, "update");
    const jobs = await central.settled();
    expect(jobs.map(({ code }) => code)).toEqual([0, 0]);
    expect(jobs[1]?.report?.deliveries).toMatchObject([{ status: "passed", outcome: "delivered", attempts: 0 }]);
    expect(jobs[1]?.stdout).toContain('status check "Countersign" (3): passed, as GitLab shows already');
    expect(rowsOf(central.sandbox)).toEqual(["passed"]);
  });

  it("that makes it a draft takes the pass back", async () => {
    const row = central.mergeRequest();
    await central.push(row, "first");
    await central.settled();
    row.draft = true;
    await central.sandbox.notifyStatusChecks(row.id, "update");
    const jobs = await central.settled();
    expect(jobs[1]?.code).toBe(1);
    expect(rowsOf(central.sandbox)).toEqual(["passed", "failed"]);
  });
});
