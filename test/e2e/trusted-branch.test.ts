/** Attacks on where policy, baseline, CODEOWNERS and reports are read: a ref is a branch only if we say so. */

import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addPipeline,
  addTag,
  archiveRow,
  jobRow,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { policyOf, reporting, rowsOf, startJob } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

const { payments } = sample.projects;
/** What its author would like !8, a draft, to be judged by. */
const lenient = policyOf("project_visibility_not_public");
const strict = policyOf("merge_request_is_not_draft");
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

it("reads the policy of the branch, not of a tag that has its name", async () => {
  addTag(sandbox.state, payments, "main", { ".countersign.yml": lenient });
  const job = await runJob(sandbox, { iid: 8, env });
  expect(job.code).toBe(1);
  expect(job.report?.policy.name).toBe("Payments baseline");
  expect(job.report?.policy.documents[0]?.commit).toBe(project().branches[0]?.commitId);
  expect(rowsOf(sandbox)).toEqual(["failed"]);
});

it.each([
  { ref: "main", code: 2 },
  { ref: "refs/heads/main", code: 1 },
  { ref: "refs/tags/main", code: 0 },
])("takes no tag for a branch where a policy of another project names $ref", async ({ ref, code }) => {
  project().files.set("main:base.yml", strict);
  addTag(sandbox.state, payments, "main", { "base.yml": lenient });
  const policy = `acme/payments:base.yml@${ref}`;
  const job = await runJob(sandbox, { iid: 8, env: { ...env, INPUT_POLICY: policy } });
  expect(job.code).toBe(code);
  if (code !== 2) return;
  expect(job.stderr).toContain("main is both a branch and a tag of acme/payments");
  expect(job.stderr).toContain("write @refs/heads/main or @refs/tags/main");
});

it.each(["a branch", "a tag", "a short SHA", "HEAD"])(
  "reads a policy of another project at %s",
  async (kind) => {
    project().files.set("main:base.yml", strict);
    const tag = addTag(sandbox.state, payments, "v3", { "base.yml": strict });
    const ref = { "a branch": "main", "a tag": "v3", "a short SHA": tag.commitId.slice(0, 10), HEAD: "HEAD" }[
      kind
    ];
    const env = { INPUT_POLICY: `acme/payments:base.yml@${ref}` };
    const { report } = await runJob(sandbox, { iid: 8, env });
    expect(report?.policy).toMatchObject({ name: "Policy of a test", sources: [env.INPUT_POLICY] });
  },
);

it("reads the baseline of the branch, not of a tag that has its name", async () => {
  const text = `name: P\nbaseline: before.json\nrequirements:\n  - name: R\n    controls: [require_linear_history]\n`;
  project().files.set("main:.countersign.yml", text);
  const { report } = await runJob(sandbox, { iid: 8 });
  addTag(sandbox.state, payments, "main", {
    ".countersign.yml": text,
    "before.json": JSON.stringify(report),
  });
  const job = await runJob(sandbox, { iid: 8, env });
  expect(job.code).toBe(1);
  expect(job.stdout).toContain("the baseline before.json was not read");
});

it("takes a job's report for a baseline from the branch's pipeline, not from a tag's", async () => {
  const text = `name: P\nbaseline: { job: gate }\nrequirements:\n  - name: R\n    controls: [require_linear_history]\n`;
  project().files.set("main:.countersign.yml", text);
  const { report } = await runJob(sandbox, { iid: 8 });
  const gate = jobRow(990_001, null, new Date(0).toISOString(), { name: "gate", status: "success" });
  gate.archive = archiveRow({ "countersign-report/report.json": JSON.stringify(report) });
  addPipeline(sandbox.state, payments, { id: 990, ref: "main", tag: true, jobs: [gate] });
  const job = await runJob(sandbox, { iid: 8, env });
  expect(job.code).toBe(1);
  expect(job.stdout).toContain("of job gate was not read");
});

it("reads CODEOWNERS of the branch, not of a tag that has its name", async () => {
  project().files.set("main:.countersign.yml", policyOf("merge_request_code_owner_approval"));
  project().files.set("main:CODEOWNERS", "* @gus\n");
  const honest = await runJob(sandbox, { iid: 8 });
  addTag(sandbox.state, payments, "main", {
    ".countersign.yml": policyOf("merge_request_code_owner_approval"),
    CODEOWNERS: "/nothing @gus\n",
  });
  const { report } = await runJob(sandbox, { iid: 8 });
  const [before, after] = [honest.report, report].map((one) => one?.requirements[0]?.controls[0]);
  expect(before?.status).not.toBe("pass");
  expect([after?.status, after?.message]).toEqual([before?.status, before?.message]);
});

it("looks for scanner reports of the default branch in a branch's pipeline, not in a tag's", async () => {
  const controls = policyOf("scanner_dast_running");
  project().files.set("main:.countersign.yml", controls);
  addPipeline(sandbox.state, payments, { id: 991, ref: "main", tag: true, reports: ["dast"] });
  expect((await runJob(sandbox, { iid: 8, env })).code).toBe(1);
});

it("checks the CI configuration of the branch, not of a tag that has its name", async () => {
  project().files.set("main:.countersign.yml", policyOf("has_valid_ci_config"));
  project().ciLint = {
    valid: false,
    errors: ["jobs config should contain at least one visible job"],
    warnings: [],
  };
  const { commitId } = addTag(sandbox.state, payments, "main", { ".countersign.yml": lenient });
  project().ciLintAt.set(commitId, { valid: true, errors: [], warnings: [] });
  expect((await runJob(sandbox, { iid: 8, env })).code).toBe(1);
});

it("reads the policy once more, at the branch's commit, if a push comes between", async () => {
  const [main] = project().branches;
  const headers = {
    "X-Gitlab-Commit-Id": "e".repeat(40),
    "X-Gitlab-Content-Sha256": createHash("sha256").update(lenient).digest("hex"),
  };
  sandbox.faults.add({ path: /countersign\.yml\/raw$/, kind: "status", status: 200, body: lenient, headers });
  const job = await runJob(sandbox, { iid: 8, env });
  expect(job.report?.policy).toMatchObject({
    name: "Payments baseline",
    documents: [{ commit: main?.commitId }],
  });
  expect(job.code).toBe(1);

  sandbox.faults.add({
    path: /countersign\.yml\/raw$/,
    kind: "status",
    status: 200,
    body: lenient,
    headers,
    times: 2,
  });
  const never = await runJob(sandbox, { iid: 8, env });
  expect(never.code).toBe(2);
  expect(never.stderr).toContain(
    `GitLab shows main at ${main?.commitId}, and files of it at ${"e".repeat(40)}`,
  );
});

it("asks for the policy's branch in the first wave, beside the policy and the merge request", async () => {
  sandbox.faults.add({ path: /merge_requests\/8$/, kind: "delay", delayMs: 20_000 });
  const { child, finished } = startJob(sandbox, { iid: 8 });
  const asked = () => sandbox.log.map(({ path }) => path.replace("/api/v4/projects/42/repository", ""));
  await vi.waitFor(
    () => expect(asked()).toEqual(expect.arrayContaining(["/branches/main", "/files/.countersign.yml/raw"])),
    { timeout: 10_000, interval: 10 },
  );
  child.kill("SIGTERM");
  await finished;
  expect(asked().filter((path) => path === "/branches/main")).toHaveLength(1);
});

describe("a merge request into a branch that is not protected", () => {
  /** Of every branch, while the other check is bound to main. It has an older row. */
  const env = { INPUT_STATUS_CHECK: "QA" };
  const notice =
    "the target branch topic is not protected, so the policy is read from the default branch main";
  const doubt =
    "neither the target branch topic nor the default branch main is protected, so anyone who may push to main can write the policy: the verdict is at best undetermined; protect main, or name a policy of another project with policy: group/project:path@ref";

  beforeEach(() => {
    project().branches.push({
      name: "topic",
      commitId: "7".repeat(40),
      committed_date: new Date(0).toISOString(),
    });
    project().files.set("topic:.countersign.yml", lenient);
    project().files.set("main:.countersign.yml", strict);
    const mergeRequest = sandbox.state.mergeRequests.find(
      (row) => row.projectId === payments && row.iid === 8,
    );
    if (mergeRequest) mergeRequest.target_branch = "topic";
  });

  it("is judged by the policy of the default branch, and log and report say so", async () => {
    const job = await runJob(sandbox, { iid: 8, env });
    expect(job.code).toBe(1);
    expect(job.report?.policy.sources).toEqual([".countersign.yml@main"]);
    expect(job.report?.notices).toEqual([notice]);
    expect(job.stdout).toContain(notice);
    expect(rowsOf(sandbox, sample.secondStatusCheckId)).toEqual(["passed", "failed"]);
  });

  it("is told where the policy must be, if the default branch has none", async () => {
    project().files.delete("main:.countersign.yml");
    const job = await runJob(sandbox, { iid: 8, env });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain(
      "policy .countersign.yml does not exist on the default branch main, which counts because the target branch topic is not protected",
    );
  });

  it("gets no pass where the default branch is not protected either, and hears both ways out", async () => {
    project().protectedBranches = [];
    project().files.set("main:.countersign.yml", lenient);
    const note = { INPUT_NOTE: "always" };
    const job = await runJob(sandbox, { iid: 8, env: { ...reporting, ...env, ...note } });
    expect(job.code).toBe(3);
    expect(job.report).toMatchObject({
      verdict: "undetermined",
      notices: [doubt],
      requirements: [{ status: "unknown", controls: [{ status: "pass" }] }],
    });
    expect(job.stdout).toContain(doubt);
    expect(rowsOf(sandbox, sample.secondStatusCheckId)).toEqual(["passed", "failed"]);
    expect(job.report?.deliveries.map(({ status }) => status)).toEqual(["failed", "fail"]);
    const written = sandbox.state.mergeRequests
      .find((row) => row.projectId === payments && row.iid === 8)
      ?.discussions.flatMap(({ notes }) => notes.map(({ body }) => body));
    expect(written?.join("\n")).toContain(
      "neither the target branch topic nor the default branch main is protected",
    );
  });

  it("gets no pass for a single requirement there, and nothing at all where that is wanted", async () => {
    project().protectedBranches = [];
    project().files.set("main:.countersign.yml", lenient);
    const check = { INPUT_STATUS_CHECK: "Everything=QA" };
    expect((await runJob(sandbox, { iid: 8, env: check })).code).toBe(3);
    expect(rowsOf(sandbox, sample.secondStatusCheckId)).toEqual(["passed", "failed"]);
    await runJob(sandbox, { iid: 8, env: { ...check, INPUT_ON_UNDETERMINED: "leave" } });
    expect(rowsOf(sandbox, sample.secondStatusCheckId)).toEqual(["passed", "failed"]);
  });

  it("keeps its failures there", async () => {
    project().protectedBranches = [];
    const job = await runJob(sandbox, { iid: 8, env });
    expect(job.code).toBe(1);
    expect(job.report).toMatchObject({ verdict: "non_compliant", notices: [doubt] });
  });

  it.each([
    {
      name: "the checkout",
      files: { "own.yml": lenient },
      env: { INPUT_POLICY: "own.yml", INPUT_POLICY_FROM: "checkout" },
    },
    { name: "another project", files: {}, env: { INPUT_POLICY: "acme/payments:base.yml@topic" } },
  ])("is judged by a policy of $name as before", async ({ files, env }) => {
    project().protectedBranches = [];
    project().files.set("topic:base.yml", lenient);
    const job = await runJob(sandbox, { iid: 8, files, env });
    expect(job.code).toBe(0);
    expect(job.report?.notices).toBeUndefined();
  });

  it("has no baseline in its own target branch", async () => {
    const text =
      "name: P\nbaseline: before.json\nrequirements:\n  - name: R\n    controls: [require_linear_history]\n";
    project().files.set("main:.countersign.yml", text);
    const { report } = await runJob(sandbox, { iid: 8 });
    project().files.set("topic:before.json", JSON.stringify(report));
    const own = await runJob(sandbox, { iid: 8 });
    expect([own.code, own.report?.verdict]).toEqual([1, "non_compliant"]);

    project().files.set("main:before.json", JSON.stringify(report));
    expect((await runJob(sandbox, { iid: 8 })).code).toBe(0);

    project().protectedBranches = [];
    const unprotected = await runJob(sandbox, { iid: 8 });
    expect(unprotected.code).toBe(1);
    expect(unprotected.stdout).toContain(
      "the baseline before.json was not read (neither the target branch topic nor the default branch main is protected)",
    );
  });
});

it("gives no pass for a merge request into a default branch that is not protected", async () => {
  project().protectedBranches = [];
  project().files.set("main:.countersign.yml", lenient);
  const job = await runJob(sandbox, { env: { INPUT_STATUS_CHECK: "QA" } });
  expect(job.code).toBe(3);
  expect(job.report?.notices).toEqual([
    "the target branch main, which is the default branch, is not protected, so anyone who may push to main can write the policy: the verdict is at best undetermined; protect main, or name a policy of another project with policy: group/project:path@ref",
  ]);
  expect(rowsOf(sandbox, sample.secondStatusCheckId)).toEqual(["passed", "failed"]);
});
