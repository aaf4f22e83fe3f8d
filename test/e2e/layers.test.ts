import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { rowsOf } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function put(path: string, text: string): void {
  sandbox.state.projects.find(({ id }) => id === sample.projectId)?.files.set(path, text);
}

it("judges by a preset without a policy file, and reports it", async () => {
  const job = await runJob(sandbox, {
    env: { INPUT_POLICY: "preset:recommended", INPUT_STATUS_CHECK: "Countersign" },
  });
  expect(job.code).toBe(0);
  expect(job.report?.policy).toMatchObject({ name: "Recommended", sources: ["preset:recommended"] });
  expect(rowsOf(sandbox)).toEqual(["passed"]);
});

it("puts the target branch's policy on top of a preset and of another project's file at a ref", async () => {
  const base = "name: Base\nrequirements:\n  - name: Base\n    controls: [merge_request_is_not_draft]\n";
  put("v3:base.yml", base);
  const own = "name: Own\nextends: [preset:slsa, acme/payments:base.yml@v3]\n";
  put("main:.countersign.yml", own);
  const job = await runJob(sandbox, { iid: 8 });
  expect(job.code).toBe(1);
  expect(job.report?.policy).toMatchObject({
    name: "Own",
    sources: ["preset:slsa", "acme/payments:base.yml@v3", ".countersign.yml@main"],
  });
  expect(job.report?.requirements.map(({ name, status }) => `${name}: ${status}`).at(-1)).toBe("Base: fail");
});

it("digests every file, in order, and names the commits they are of", async () => {
  const [a, b] = [
    "name: A\nrequirements:\n  - name: A\n    controls: [project_archived]\n",
    'name: B\nextends: ["preset:slsa", "acme/payments:a.yml@main"]\n',
  ];
  put("main:a.yml", a);
  put("main:.countersign.yml", b);
  const { report } = await runJob(sandbox);
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const commit = sandbox.state.projects
    .find(({ id }) => id === sample.projects.payments)
    ?.branches.find(({ name }) => name === "main")?.commitId;
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  const [preset, ...files] = report?.policy.documents ?? [];
  expect(preset).toMatchObject({ source: "preset:slsa", commit: null });
  expect(files).toEqual([
    { source: "acme/payments:a.yml@main", sha256: sha256(a), commit },
    { source: ".countersign.yml@main", sha256: sha256(b), commit },
  ]);
  expect(report?.policy.sha256).toBe(sha256(`${preset?.sha256}\n${sha256(a)}\n${sha256(b)}\n`));
});

it.each([
  {
    name: "a file that is not there",
    extended: "acme/payments:nope.yml@main",
    says: "policy acme/payments:nope.yml@main does not exist, or the token cannot see it",
  },
  {
    name: "a preset that is not there",
    extended: "preset:recomended",
    says: "there is no preset recomended, did you mean recommended?",
  },
  { name: "a bare path", extended: "other.yml", says: "other.yml does not say where the policy is" },
])("refuses to extend $name", async ({ extended, says }) => {
  put("main:.countersign.yml", `name: Own\nextends: ["${extended}"]\n`);
  const job = await runJob(sandbox, { env: { INPUT_STATUS_CHECK: "Countersign" } });
  expect(job.code).toBe(2);
  expect(job.stderr).toContain(says);
  expect(rowsOf(sandbox)).toEqual([]);
});
