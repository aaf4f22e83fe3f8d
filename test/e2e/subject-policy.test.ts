/** `subject:PATH`: the judged project adds to the central policy, and cannot weaken it. */

import { afterEach, beforeEach, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { policyOf, rowsOf } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

const { payments } = sample.projects;
const centre = policyOf("project_visibility_not_public");

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

function judge(env: Record<string, string> = {}, policy = "centre.json\nsubject:own.yml") {
  return runJob(sandbox, {
    iid: 8,
    files: { "centre.json": centre },
    env: {
      INPUT_POLICY: policy,
      INPUT_POLICY_FROM: "checkout",
      INPUT_STATUS_CHECK: sample.statusCheckName,
      ...env,
    },
  });
}

const adding = "name: Own\nrequirements:\n  - name: Ready\n    controls: [merge_request_is_not_draft]\n";

it("judges what the file on the target branch adds", async () => {
  project().files.set("main:own.yml", adding);
  const job = await judge();
  expect(job.code).toBe(1);
  expect(job.report?.policy.sources).toEqual(["centre.json", "subject:own.yml@main"]);
  expect(job.report?.policy.documents[1]?.commit).toBe(project().branches[0]?.commitId);
  expect(job.report?.requirements.map(({ name, status }) => [name, status])).toEqual([
    ["Everything", "pass"],
    ["Ready", "fail"],
  ]);
});

it("passes nothing by the file alone, where no control of the centre applies", async () => {
  const own =
    "name: Own\nrequirements:\n  - name: Everything\n    controls: [project_visibility_not_public]\n";
  project().files.set("main:own.yml", own);
  const job = await runJob(sandbox, {
    files: { "centre.json": policyOf("merge_request_is_not_draft") },
    env: {
      CI_PIPELINE_SOURCE: "schedule",
      CI_MERGE_REQUEST_IID: "",
      INPUT_MODE: "project",
      INPUT_POLICY: "centre.json\nsubject:own.yml",
    },
  });
  expect(job.code).toBe(3);
  expect(job.report?.requirements.map(({ name, status }) => [name, status])).toEqual([
    ["Everything", "not_applicable"],
  ]);
});

it("says so where there is none, and nothing is wrong", async () => {
  const job = await judge();
  expect(job.code).toBe(0);
  expect(job.report?.notices).toEqual([
    "policy subject:own.yml adds nothing: the file is not on the target branch main",
  ]);
  expect(rowsOf(sandbox)).toEqual(["passed"]);
});

it("judges a project by the file on its default branch", async () => {
  project().files.set(
    "main:own.yml",
    "name: Own\nrequirements:\n  - name: More\n    controls: [require_linear_history]\n",
  );
  const job = await judge({
    CI_PIPELINE_SOURCE: "schedule",
    INPUT_MODE: "project",
    INPUT_STATUS_CHECK: "",
    CI_MERGE_REQUEST_IID: "",
  });
  expect(job.report?.policy.sources).toEqual(["centre.json", "subject:own.yml@main"]);
  expect(job.code).toBe(1);
});

it("refuses a file that weakens the central policy, and posts nothing", async () => {
  project().files.set(
    "main:own.yml",
    "name: Own\nrequirements:\n  - name: Everything\n    controls: [{ id: project_visibility_not_public, phase: observe }]\n",
  );
  const job = await judge();
  expect(job.code).toBe(2);
  expect(job.stderr).toContain(
    'policy subject:own.yml@main weakens the final control project_visibility_not_public of "Everything"',
  );
  expect(rowsOf(sandbox)).toEqual([]);
});

it("does not pass on a branch where the author can remove the file", async () => {
  project().protectedBranches.length = 0;
  const job = await judge({ INPUT_STATUS_CHECK: "" });
  expect(job.code).toBe(3);
  expect(job.report?.notices?.[0]).toMatch(
    /^the target branch main.* is not protected, so anyone who may push to main can remove what subject:own\.yml adds/,
  );
});

it("is an error where the file cannot be read", async () => {
  sandbox.faults.add({ path: /own\.yml\/raw$/, kind: "status", status: 403 });
  const job = await judge();
  expect(job.code).toBe(2);
  expect(job.stderr).toContain("policy subject:own.yml could not be read from the target branch main");
});

it.each([
  { policy: "subject:own.yml", says: "policy names only subject:own.yml" },
  { policy: "centre.json\nsubject:", says: "policy subject: names no file" },
])("refuses $policy", async ({ policy, says }) => {
  const job = await judge({}, policy);
  expect(job.code).toBe(2);
  expect(job.stderr).toContain(says);
});

it("does not send requests to a server that the project chooses", async () => {
  project().files.set("main:own.yml", `extends: ["https://internal.example/p.yml"]\n${adding}`);
  const job = await judge();
  expect(job.code).toBe(2);
  expect(job.stderr).toContain("extends an address, which is not read");
});

it("protects the file itself: a merge request that changes it touches a protected path", async () => {
  project().files.set(
    "main:own.yml",
    adding.replace("merge_request_is_not_draft", "project_visibility_not_public"),
  );
  const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === payments && iid === 8);
  const [diff] = mr?.diffs ?? [];
  if (diff) Object.assign(diff, { new_path: "own.yml", old_path: "own.yml" });
  const job = await runJob(sandbox, {
    iid: 8,
    files: { "centre.json": policyOf({ id: "merge_request_protected_paths", with: { at_least: 3 } }) },
    env: { INPUT_POLICY: "centre.json\nsubject:own.yml", INPUT_POLICY_FROM: "checkout" },
  });
  expect(job.report?.requirements[0]?.controls[0]).toMatchObject({ status: "fail" });
});
