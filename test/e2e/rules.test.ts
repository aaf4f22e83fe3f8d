import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { rowsOf } from "../support/job.ts";
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
const policyOf = (...rules: readonly string[]) => ({
  "policy.yml": `name: P\nrequirements:\n  - name: R\n    controls:\n${rules
    .map((rule, index) => `      - { id: rule-${index}, rule: ${JSON.stringify(rule)} }\n`)
    .join("")}`,
});
const read = () =>
  sandbox.log
    .filter(({ path }) => !path.includes("status_check"))
    .map(({ method, path }) => `${method} ${path.replace(/^\/api(?:\/v4)?/, "").replace(/\?.*/, "")}`);

describe("own rules", () => {
  it("read what they name and nothing else, and post their verdict", async () => {
    const job = await runJob(sandbox, {
      iid: 7,
      files: policyOf('merge_request.title.matches("^[A-Z]+-[0-9]+")', "merge_request.labels.size() > 0"),
      env,
    });
    expect(job.code).toBe(0);
    expect(rowsOf(sandbox)).toEqual(["passed"]);
    // The last look before the pass also reads the newest version.
    const itself = "GET /projects/42/merge_requests/7";
    expect(new Set(read())).toEqual(new Set([itself, `${itself}/versions`]));
  });

  it("say in the log what was read, and with --explain what each part came to", async () => {
    const files = policyOf('!merge_request.draft && merge_request.title.startsWith("PAY-")');
    const job = await runJob(sandbox, { iid: 8, files, env, args: ["--explain"] });
    expect(job.code).toBe(1);
    expect(job.stdout).toContain(
      '(rule-0, medium): the rule does not hold: merge_request.draft is true, merge_request.title is "Draft: fix rounding of totals"',
    );
    expect(job.stdout).toContain('expected: !merge_request.draft && merge_request.title.startsWith("PAY-")');
    expect(job.stdout).toContain("actual:   !merge_request.draft = false");
    expect(job.stdout).toContain('actual:   merge_request.title.startsWith("PAY-") = false');
  });

  it("are unknown where the evidence cannot be read", async () => {
    sandbox.faults.add({ kind: "status", status: 403, times: 50, path: /\/approvals/ });
    const job = await runJob(sandbox, { iid: 7, files: policyOf("approvals.independent.size() >= 0"), env });
    expect(job.code).toBe(3);
    expect(job.stdout).toContain("(rule-0, medium): the approvals of the merge request could not be read");
    expect(rowsOf(sandbox)).toEqual(["failed"]);
  });

  it("do not apply where a project is judged", async () => {
    const job = await runJob(sandbox, {
      files: policyOf("merge_request.title != ''", "project.path == 'acme/payments'"),
      env: { ...env, INPUT_MODE: "project", INPUT_PROJECT: String(sample.projectId), INPUT_STATUS_CHECK: "" },
    });
    expect(job.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "not_applicable",
      "pass",
    ]);
  });

  it("that are wrong end the run before any request, exit code 2", async () => {
    const job = await runJob(sandbox, { iid: 7, files: policyOf("merge_request.titel == ''"), env });
    expect(job.code).toBe(2);
    expect(job.output).toContain("merge_request has no field titel, did you mean title?");
    expect(sandbox.log).toEqual([]);
  });
});
