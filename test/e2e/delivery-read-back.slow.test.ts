/**
 * What is read back after a status was posted.
 *
 * Slow: a run looks at a young merge request for ten seconds.
 */

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, startJob } from "../support/job.ts";
import { mergeRequestOf, statusesFor } from "../support/merge-requests.ts";

const { files, env } = checkout("merge_request_is_not_draft");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

it("2.5: reads back on a young merge request and repeats what GitLab's own pending row overtook", async () => {
  const mr = mergeRequestOf(sandbox, 9);
  mr.initialPendingAt = null;
  const { finished } = startJob(sandbox, {
    iid: 9,
    files,
    env: { ...env, INPUT_STATUS_CHECK: "Countersign" },
  });
  await vi.waitFor(() => expect(statusesFor(sandbox, 9)).toEqual(["passed"]), {
    timeout: 10_000,
    interval: 10,
  });
  mr.initialPendingAt = sandbox.clock.now();
  sandbox.clock.advance(1000);
  const job = await finished;
  expect(job.code).toBe(0);
  expect(statusesFor(sandbox, 9)).toEqual(["passed", "pending", "passed"]);
  expect(job.report?.deliveries[0]).toMatchObject({ outcome: "delivered", attempts: 2 });
});
