import { afterEach, beforeEach, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { rowsOf } from "../support/job.ts";
import { mergeRequestOf } from "../support/merge-requests.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const env = {
  INPUT_POLICY: "policy.yml",
  INPUT_POLICY_FROM: "checkout",
  INPUT_STATUS_CHECK: sample.statusCheckName,
};

it("lets a waived failure pass, says who answers for it, and reports it", async () => {
  const text = `name: P
requirements:
  - name: R
    controls: [merge_request_is_not_draft, project_visibility_not_public]
waivers:
  - { control: merge_request_is_not_draft, reason: a spike, owner: "@alice", expires: 2999-12-31 }
  - { control: project_visibility_not_public, reason: old, owner: "@bob", expires: 2020-01-01 }
`;
  const job = await runJob(sandbox, { iid: 8, files: { "policy.yml": text }, env });
  expect(job.code).toBe(0);
  expect(rowsOf(sandbox)).toEqual(["passed"]);
  for (const line of ["PASSED=1", "FAILED=0", "UNKNOWN=0", "WAIVED=1"])
    expect(job.dotenv).toContain(`COUNTERSIGN_${line}\n`);
  expect(job.stdout).toContain("waived until 2999-12-31 by @alice: a spike");
  expect(job.stdout).toContain(
    "the waiver of project_visibility_not_public (@bob) is void: it expired on 2020-01-01",
  );
  expect(job.report?.requirements[0]?.controls[0]).toMatchObject({
    status: "waived",
    waiver: { reason: "a spike", owner: "@alice", expires: "2999-12-31" },
  });
});

it("shows what is only observed and does not count it", async () => {
  const text = `name: P
requirements:
  - name: R
    controls:
      - { id: merge_request_is_not_draft, phase: observe }
      - project_visibility_not_public
`;
  const job = await runJob(sandbox, { iid: 8, files: { "policy.yml": text }, env });
  expect(job.code).toBe(0);
  expect(job.stdout).toContain(
    "(merge_request_is_not_draft, low, observe only): the merge request is a draft",
  );
  expect(job.stdout).toMatch(/Verdict .*COMPLIANT.* \(1 observed, 1 passed\)\n/);
  expect(job.dotenv).toContain("COUNTERSIGN_FAILED=0\nfailed=0\n");
  expect(job.report?.requirements[0]?.controls[0]).toMatchObject({ status: "fail", phase: "observe" });
});

it.each([
  { name: "a year behind", days: -400, says: "576000 minutes behind this machine's" },
  { name: "a year ahead", days: 400, says: "576000 minutes ahead of this machine's" },
])(
  "does not count a waiver where GitLab's clock is $name and one of the two says no",
  async ({ days, says }) => {
    const dayMs = 86_400_000;
    sandbox.clock.setOffset(days * dayMs);
    // By GitLab's clock too, it must not be young: a run would wait for GitLab's own first row.
    mergeRequestOf(sandbox, 8).created_at = "2020-01-01T00:00:00.000Z";
    const expires = new Date(Date.now() + (days < 0 ? -2 : 2) * dayMs).toISOString().slice(0, 10);
    const text = `name: P
requirements:
  - name: R
    controls: [merge_request_is_not_draft]
waivers:
  - { control: merge_request_is_not_draft, reason: a spike, owner: "@alice", expires: ${expires} }
`;
    const job = await runJob(sandbox, { iid: 8, files: { "policy.yml": text }, env });
    expect(job.code).toBe(1);
    expect(job.stdout).toContain(`is void: it expired on ${expires}`);
    expect(job.stdout).toContain(`GitLab's clock is ${says}`);
    expect(job.report?.notices).toEqual([expect.stringContaining(says)]);
  },
);
