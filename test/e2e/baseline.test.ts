import { afterEach, beforeEach, expect, it } from "vitest";
import { archiveRow, jobRow, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
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
const text = (controls: string) =>
  `name: P\nbaseline: before.json\nrequirements:\n  - name: R\n    controls: [${controls}]\n`;

it("counts only what is new since the report of an earlier run", async () => {
  const files = { "policy.yml": text("require_linear_history") };
  const first = await runJob(sandbox, { iid: 8, files, env });
  expect(first.code).toBe(1);
  expect(first.stdout).toContain("the baseline before.json was not read");

  const known = { "before.json": JSON.stringify(first.report) };
  const second = await runJob(sandbox, { iid: 8, files: { ...files, ...known }, env });
  expect(second.code).toBe(0);
  expect(second.stdout).toContain("1 failure already in the baseline, not counted (before.json,");
  expect(second.stdout).toContain("(require_linear_history, low, observe only)");
  expect(second.report?.requirements[0]?.controls[0]).toMatchObject({
    status: "fail",
    phase: "observe",
    baseline: "fail",
  });

  const more = {
    "policy.yml": text("require_linear_history, merge_request_is_not_draft"),
  };
  const third = await runJob(sandbox, { iid: 8, files: { ...more, ...known }, env });
  expect(third.report?.requirements[0]?.controls.map(({ baseline }) => baseline)).toEqual([
    "fail",
    undefined,
  ]);
  expect(rowsOf(sandbox)).toHaveLength(3);
});

it("in a merge request, reads the target branch's report and not the merge request's own", async () => {
  const files = { "policy.yml": text("require_linear_history") };
  const { report } = await runJob(sandbox, { iid: 8, files, env });
  const own = { "before.json": JSON.stringify(report) };
  sandbox.state.projects
    .find(({ id }) => id === sample.projectId)
    ?.files.set("main:policy.yml", files["policy.yml"]);

  const job = await runJob(sandbox, {
    iid: 8,
    files: { ...files, ...own },
    env: { ...env, INPUT_POLICY_FROM: "target_branch" },
  });
  expect(job.code).toBe(1);
  expect(job.stdout).toContain("the baseline before.json was not read");
});

it("of a policy from another project, reads that project's report and not the merge request's own", async () => {
  const central = sandbox.state.projects.find(({ id }) => id !== sample.projectId);
  central?.files.set("main:gate.yml", text("require_linear_history"));
  const centralEnv = { ...env, INPUT_POLICY: `${central?.path_with_namespace}:gate.yml@main` };
  const { report } = await runJob(sandbox, { iid: 8, env: centralEnv });
  expect(report?.requirements[0]?.status).toBe("fail");

  const files = { "before.json": JSON.stringify(report) };
  const own = await runJob(sandbox, { iid: 8, files, env: centralEnv });
  expect(own.code).toBe(1);
  expect(own.stdout).toContain("the baseline before.json was not read");

  central?.files.set("main:before.json", files["before.json"]);
  const known = await runJob(sandbox, { iid: 8, env: centralEnv });
  expect(known.code).toBe(0);
  expect(known.stdout).toContain(`(${central?.path_with_namespace}:before.json@main,`);
});

it("takes the report from a job's newest artifact on the target branch, and only from a pipeline that succeeded", async () => {
  const policyOf = (baseline: string) =>
    `name: P\nbaseline: ${baseline}\nrequirements:\n  - name: R\n    controls: [require_linear_history]\n`;
  const { report } = await runJob(sandbox, {
    iid: 8,
    files: { "policy.yml": policyOf("nowhere.json") },
    env,
  });
  const pipeline = sandbox.state.projects
    .find(({ id }) => id === sample.projectId)
    ?.pipelines.find(({ ref, status }) => ref === "main" && status === "success");
  const job = jobRow(990_001, null, new Date(0).toISOString(), { name: "gate", status: "success" });
  job.archive = archiveRow({ "countersign-report/report.json": JSON.stringify(report) });
  pipeline?.jobs.push(job);
  const files = { "policy.yml": policyOf("{ job: gate }") };

  const known = await runJob(sandbox, { iid: 8, files, env });
  expect(known.stdout).toContain(
    "1 failure already in the baseline, not counted (countersign-report/report.json@main of job gate,",
  );
  expect(known.code).toBe(0);

  if (pipeline) pipeline.status = "failed";
  const unknown = await runJob(sandbox, { iid: 8, files, env });
  expect(unknown.stdout).toContain("the baseline countersign-report/report.json of job gate was not read");
  expect(unknown.code).toBe(1);
});
