/** Facts about the default branch: the head start, and which pipeline and job GitLab would look at. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/facts/define.ts";
import {
  defaultBranchReports,
  ownPipelineReports,
} from "../../../../src/facts/findings/default-branch-reports.ts";
import { codeOwnersFile } from "../../../../src/facts/repository/code-owners-file.ts";
import type { FactResult } from "../../../../src/facts/source.ts";
import {
  addPipeline,
  jobRow,
  type ProjectRow,
  type Sandbox,
  startSandbox,
} from "../../../../src/sandbox/index.ts";
import { smallWorld, start, tokens, type Who } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

async function read<T>(fact: Fact<T>, hint?: string, who: Who = "maintainer"): Promise<FactResult<T>> {
  const options = { token: tokens[who], ...(hint === undefined ? {} : { defaultBranchHint: hint }) };
  return storeOf(sandbox, options).read(fact);
}

async function readValue<T>(fact: Fact<T>, hint?: string): Promise<T> {
  const result = await read(fact, hint);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const asked = () => sandbox.log.map(({ path }) => path.replace("/api/v4/projects/4", ""));

describe("a head start", () => {
  it("asks at once for the branch that the environment names, and once", async () => {
    addPipeline(sandbox.state, 4, { id: 50, reports: ["sast"] });
    expect(await readValue(defaultBranchReports, "main")).toMatchObject({ branch: "main", pipelineId: 50 });
    expect(asked().sort()).toEqual(["", "/pipelines", "/pipelines/50/jobs"]);
  });

  it("is not believed: where GitLab names another branch, that one is read", async () => {
    addPipeline(sandbox.state, 4, { id: 50, reports: ["sast"] });
    addPipeline(sandbox.state, 4, { id: 51, ref: "trunk", reports: ["dast"] });
    const { branch, pipelineId, jobs } = await readValue(defaultBranchReports, "trunk");
    expect([branch, pipelineId, jobs.flatMap(({ reports }) => reports)]).toEqual(["main", 50, ["sast"]]);
  });

  it("costs nothing when what was asked too early is refused", async () => {
    project.files = new Map([["main:docs/CODEOWNERS", "* @maintainer\n"]]);
    sandbox.faults.add({ kind: "status", status: 403, path: /branches\/trunk$/ });
    expect(await readValue(codeOwnersFile, "trunk")).toEqual({ branch: "main", path: "docs/CODEOWNERS" });
  });

  it("does not make a branch of one that GitLab hides", async () => {
    project.public_jobs = true;
    const result = await read(defaultBranchReports, "main", "guest");
    expect(result).toMatchObject({
      ok: false,
      reason:
        "the default branch's newest pipelines: GitLab does not show the default branch; reading it needs at least Reporter in a private project",
    });
  });
});

describe("the newest pipeline that counts", () => {
  const kics = (id: number, pipelineId: number, report: string | null, retried = false) =>
    jobRow(id, report, new Date(start).toISOString(), {
      name: "kics-iac-sast",
      retried,
      stage: `${pipelineId}`,
    });

  it.each([
    ["push", 51],
    ["merge_request_event", 51],
    ["security_orchestration_policy", 51],
    ["webide", 50],
    ["parent_pipeline", 50],
    ["ondemand_dast_scan", 50],
    ["pipeline_execution_policy_schedule", 50],
  ])("3.1: source %s", async (source, pipelineId) => {
    addPipeline(sandbox.state, 4, { id: 50 });
    addPipeline(sandbox.state, 4, { id: 51, source });
    expect(await readValue(defaultBranchReports)).toMatchObject({ pipelineId });
  });

  it("3.1: is the one without reports above an older complete one", async () => {
    addPipeline(sandbox.state, 4, { id: 50, reports: ["sast"] });
    addPipeline(sandbox.state, 4, { id: 51, status: "created", jobs: [] });
    expect(await readValue(defaultBranchReports)).toEqual({ branch: "main", pipelineId: 51, jobs: [] });
  });

  it("3.1: a retried attempt counts", async () => {
    const retried = jobRow(1, "sast", new Date(start).toISOString(), { retried: true });
    addPipeline(sandbox.state, 4, { id: 50, jobs: [retried] });
    const { jobs } = await readValue(defaultBranchReports);
    expect(jobs).toEqual([{ id: 1, name: "sast", reports: ["sast"] }]);
  });

  it("15: for infrastructure as code leaves aside what a policy started", async () => {
    addPipeline(sandbox.state, 4, { id: 50, jobs: [kics(1, 50, "sast")] });
    addPipeline(sandbox.state, 4, { id: 51, source: "security_orchestration_policy" });
    expect(await readValue(ownPipelineReports)).toMatchObject({
      pipelineId: 50,
      jobs: [{ reports: ["sast"] }],
    });
  });

  it("15: is read once when it is the same for both", async () => {
    addPipeline(sandbox.state, 4, { id: 50, jobs: [kics(1, 50, "sast")] });
    const store = storeOf(sandbox, { token: tokens.reporter });
    await Promise.all([store.read(defaultBranchReports), store.read(ownPipelineReports)]);
    expect(asked().sort()).toEqual(["", "/pipelines", "/pipelines/50/jobs"]);
  });

  it("10: is none where CI/CD is off, which GitLab answers with 403", async () => {
    addPipeline(sandbox.state, 4, { id: 50, reports: ["sast"] });
    project.builds_access_level = "disabled";
    expect(await readValue(defaultBranchReports)).toEqual({
      branch: "main",
      pipelineId: undefined,
      jobs: [],
    });
  });

  it("is looked for on older pages, and not given up for a pass", async () => {
    for (let id = 100; id < 205; id++) addPipeline(sandbox.state, 4, { id, source: "webide" });
    addPipeline(sandbox.state, 4, { id: 99, reports: ["sast"] });
    expect(await readValue(defaultBranchReports)).toMatchObject({ pipelineId: 99 });
    for (let id = 300; id < 1300; id++) addPipeline(sandbox.state, 4, { id, source: "webide" });
    expect(await read(defaultBranchReports)).toMatchObject({ ok: false });
  });
});
