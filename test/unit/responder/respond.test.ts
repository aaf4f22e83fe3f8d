/** A responder in virtual time, against a sandbox in the same process. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { sample, sampleState } from "../../../src/sandbox/index.ts";
import { checkPayload } from "../../support/central.ts";
import { runDirectly, virtualTime } from "../../support/direct.ts";
import { policyOf } from "../../support/job.ts";

const folder = mkdtempSync(join(tmpdir(), "responder-"));
afterAll(() => rmSync(folder, { recursive: true }));
const now = Date.UTC(2026, 8, 21, 14, 13, 20);

/** @param endsAfterMs when the pipeline of the head ends */
async function answer(wait: string, endsAfterMs: number) {
  const state = sampleState(now);
  const time = virtualTime(now);
  const row = state.mergeRequests.find(({ projectId, iid }) => projectId === sample.projectId && iid === 7);
  const project = state.projects.find(({ id }) => id === sample.projectId);
  const pipeline = project?.pipelines.find(({ id }) => id === row?.headPipelineId);
  if (!row || !pipeline) throw new Error("the merge request has a pipeline");
  const set = (status: string) => {
    pipeline.status = status;
    for (const job of pipeline.jobs) job.status = status;
  };
  set("running");
  time.after(endsAfterMs, () => set("success"));
  const payload = join(folder, "TRIGGER_PAYLOAD");
  writeFileSync(payload, JSON.stringify(checkPayload({ sha: row.diff_head_sha })));
  const report = await runDirectly({
    ...{ state, now, time, token: sample.groupToken },
    env: {
      ...{ CI_PIPELINE_SOURCE: "trigger", TRIGGER_PAYLOAD: payload, INPUT_ALLOWED_GROUPS: "acme" },
      INPUT_WAIT_FOR_PIPELINE: wait,
    },
    files: { ".countersign.yml": policyOf("pipeline_succeeded") },
  });
  const rows = state.statusRows.filter(
    ({ mrId, checkId }) => mrId === row.id && checkId === sample.statusCheckId,
  );
  return { verdict: report.verdict, statuses: rows.map(({ status }) => status), tookMs: time.now() - now };
}

it("keeps the check pending while it waits for the pipeline", async () => {
  const { verdict, statuses, tookMs } = await answer("10m", 150_000);
  expect(statuses).toEqual(["pending", "pending", "pending", "passed"]);
  expect(verdict).toBe("compliant");
  expect(tookMs).toBeLessThan(170_000);
});

it("waits no longer than the input says, and takes what is missing for unknown", async () => {
  const { verdict, statuses, tookMs } = await answer("1m", 3_600_000);
  expect(statuses).toEqual(["pending", "failed"]);
  expect(verdict).toBe("undetermined");
  expect(tookMs).toBe(60_000);
});
