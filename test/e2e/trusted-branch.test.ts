/** Attacks on where policy, baseline, CODEOWNERS and reports are read: a ref is a branch only if we say so. */

import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { rowsOf, runJob } from "../support/job.ts";

const { payments } = sample.projects;
const env = { INPUT_STATUS_CHECK: sample.statusCheckName };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function project() {
  const found = sandbox.state.projects.find(({ id }) => id === payments);
  if (!found) throw new Error("the sample has payments");
  return found;
}

it("refuses a policy that was cut in transit, though what is left is valid", async () => {
  const whole = `name: P\nrequirements:\n  - name: R\n    controls: [project_visibility_not_public]\n${"  - name: S\n    controls: [merge_request_is_not_draft]\n"}`;
  sandbox.faults.add({
    path: /countersign\.yml\/raw$/,
    kind: "status",
    status: 200,
    body: whole.slice(0, whole.indexOf("  - name: S")),
    headers: {
      "X-Gitlab-Size": String(whole.length),
      "X-Gitlab-Content-Sha256": createHash("sha256").update(whole).digest("hex"),
      "X-Gitlab-Commit-Id": project().branches[0]?.commitId ?? "",
    },
  });
  const job = await runJob(sandbox, { iid: 8, env });
  expect(job.code).toBe(2);
  expect(job.stderr).toMatch(/policy \.countersign\.yml could not be read: .* 80 of 135 bytes/);
  expect(rowsOf(sandbox)).toEqual([]);
});
