/** Reports that a job before this one has left in the folder, and SARIF logs wherever they are. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addPipeline,
  archiveRow,
  type JobRow,
  jobRow,
  type PipelineRow,
  type Sandbox,
  scannerRow,
} from "../../../../src/sandbox/index.ts";
import { otherSha, start, startWorld, tokens } from "../../../sandbox/support.ts";
import { type Checkout, makeCheckout } from "../../../support/checkout.ts";
import { judgeChange } from "../../../support/judging.ts";
import { sarifLog, sarifResult, securityReport, vulnerability } from "../../../support/scan-reports.ts";

const when = new Date(start - 60_000).toISOString();
const clean = JSON.stringify(securityReport([]));
const archiveEntry = { file_type: "archive", size: 1, filename: "artifacts.zip", file_format: "zip" };

let sandbox: Sandbox;
let pipeline: PipelineRow;
let checkout: Checkout;
let sha: string;
beforeEach(async () => {
  sandbox = await startWorld();
  checkout = makeCheckout({ "src/orders.ts": "export {};" });
  sha = checkout.commit();
  pipeline = addPipeline(sandbox.state, 4, {
    ...{
      id: 60,
      ref: "refs/merge-requests/14/head",
      sha,
      source: "merge_request_event",
      mergeRequestIid: 14,
    },
    jobs: [],
  });
  const [mergeRequest] = sandbox.state.mergeRequests;
  Object.assign(mergeRequest ?? {}, { headPipelineId: 60, base_sha: otherSha, diff_head_sha: sha });
});
afterEach(async () => {
  checkout.remove();
  await sandbox.close();
});

const judge = (control: unknown) =>
  judgeChange(sandbox, control, { token: tokens.developer, iid: 14, workspace: checkout.folder });
const downloads = () => sandbox.log.filter(({ path }) => path.includes("/artifacts")).length;

describe("a report in the workspace", () => {
  const control = { id: "merge_request_scanner_findings", with: { reports: ["sast"] } };
  const note = (judged: { note: string | undefined }) => judged.note;

  it("spares the download where it is sure to be the job's", async () => {
    pipeline.jobs = [scannerRow(600, "sast", clean, when)];
    checkout.write({ "gl-sast-report.json": clean });
    const judged = await judge(control);
    expect(judged).toMatchObject({ status: "pass" });
    expect(note(judged)).toBe("read: 1 report in the workspace, made by pipeline 60");
    expect(downloads()).toBe(0);
  });

  const found = JSON.stringify(securityReport([vulnerability()]));

  it.each<{ name: string; arrange: () => void }>([
    {
      name: "of another size",
      arrange: () => checkout.write({ "gl-sast-report.json": clean }),
    },
    {
      name: "that a commit brought",
      arrange() {
        checkout.write({ "gl-sast-report.json": clean.padEnd(found.length) });
        pipeline.sha = checkout.commit();
        Object.assign(sandbox.state.mergeRequests[0] ?? {}, { diff_head_sha: pipeline.sha });
      },
    },
    {
      name: "of which two jobs wrote one",
      arrange() {
        checkout.write({ "gl-sast-report.json": clean });
        pipeline.jobs.push(scannerRow(601, "sast", clean, when, { name: "b" }));
      },
    },
    {
      name: "that another job may have put over it, as large as it is",
      arrange() {
        checkout.write({ "gl-sast-report.json": clean.padEnd(found.length) });
        const archive = archiveRow({ "gl-sast-report.json": clean.padEnd(found.length) });
        pipeline.jobs.push(jobRow(601, null, when, { artifacts: [archiveEntry], archive }));
      },
    },
    {
      name: "of a checkout of another commit",
      arrange() {
        checkout.write({ "gl-sast-report.json": clean.padEnd(found.length), "more.txt": "" });
        checkout.git("rm", "--quiet", "--cached", "src/orders.ts");
        checkout.git(
          "-c",
          "user.name=A",
          "-c",
          "user.email=a@a.example",
          "commit",
          "--quiet",
          "--message",
          "x",
        );
      },
    },
  ])("does not count: $name", async ({ arrange }) => {
    pipeline.jobs = [scannerRow(600, "sast", found, when)];
    arrange();
    expect(await judge(control)).toMatchObject({ status: "fail" });
    expect(downloads()).toBeGreaterThan(0);
  });
});

describe("merge_request_sarif", () => {
  const control = (params: Record<string, unknown> = {}) => ({
    id: "merge_request_sarif",
    with: { files: ["scan.sarif"], ...params },
  });
  const log = (results: unknown = [sarifResult()], run = {}) => JSON.stringify(sarifLog(results, run));
  const keeping = (id: number, files: Record<string, string>, partial: Partial<JobRow> = {}) =>
    jobRow(id, null, when, { artifacts: [archiveEntry], archive: archiveRow(files), ...partial });

  it("counts the log that a job keeps, and not what lies in its place in the workspace", async () => {
    checkout.write({ "scan.sarif": log([]) });
    pipeline.jobs = [keeping(600, { "scan.sarif": log() }), keeping(601, { "other.txt": "" })];
    expect(await judge(control())).toMatchObject({
      status: "fail",
      message: '1 finding of info or more, at most 0 allowed: high "Secret in clear text" at src/key.ts:3',
      note: "read: 1 SARIF log in the artifacts of pipeline 60",
    });
  });

  it("counts a log of the workspace too that no job keeps", async () => {
    checkout.write({ "own.sarif": log() });
    pipeline.jobs = [keeping(600, { "scan.sarif": log([]) })];
    expect(await judge(control({ files: ["*.sarif"] }))).toMatchObject({
      status: "fail",
      note: "read: 2 SARIF logs in the artifacts of pipeline 60 and the workspace",
    });
  });

  it.each([
    { jobs: 1, status: "pass" },
    { jobs: 2, status: "unknown" },
  ])("with artifacts of $jobs jobs that GitLab refuses: $status", async ({ jobs, status }) => {
    checkout.write({ "scan.sarif": log([]) });
    pipeline.jobs = Array.from({ length: jobs }, (_, at) => keeping(600 + at, { "scan.sarif": log() }));
    sandbox.faults.add({ path: /\/artifacts/, kind: "status", status: 403, times: 9 });
    expect(await judge(control())).toMatchObject({ status });
  });

  it("takes no log that a submodule brought", async () => {
    const entry = `160000,${"a".repeat(40)},sub`;
    checkout.git("update-index", "--add", "--cacheinfo", entry);
    checkout.git("-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "--quiet", "--message", "x");
    pipeline.sha = checkout.git("rev-parse", "HEAD");
    Object.assign(sandbox.state.mergeRequests[0] ?? {}, { diff_head_sha: pipeline.sha });
    checkout.write({ "sub/scan.sarif": log([]) });
    pipeline.jobs = [];
    expect(await judge(control({ files: ["**/scan.sarif"] }))).toMatchObject({ status: "unknown" });
  });

  it("takes no log that a commit brought", async () => {
    checkout.write({ "scan.sarif": log([]) });
    pipeline.sha = checkout.commit();
    Object.assign(sandbox.state.mergeRequests[0] ?? {}, { diff_head_sha: pipeline.sha });
    pipeline.jobs = [keeping(600, { "scan.sarif": log() })];
    expect(await judge(control())).toMatchObject({ status: "fail" });
  });

  it.each<{
    name: string;
    params?: Record<string, unknown>;
    jobs: () => JobRow[];
    status: string;
    message: unknown;
  }>([
    {
      name: "a log of a job",
      jobs: () => [keeping(600, { "scan.sarif": log([]) }), keeping(601, { "other.txt": "" })],
      ...{ status: "pass", message: "0 findings of info or more" },
    },
    {
      name: "logs of several jobs, by a glob",
      params: { files: ["out/**/*.sarif"] },
      jobs: () => [keeping(600, { "out/a.sarif": log([]) }), keeping(601, { "out/b/c.sarif": log() })],
      ...{ status: "fail", message: expect.stringMatching(/^1 finding/) },
    },
    {
      name: "only jobs that are named",
      params: { jobs: ["scan-*"] },
      jobs: () => [
        keeping(600, { "scan.sarif": log() }, { name: "old" }),
        keeping(601, { "scan.sarif": log([]) }, { name: "scan-2" }),
      ],
      ...{ status: "pass", message: "0 findings of info or more" },
    },
    {
      name: "a severity below",
      params: { severity_at_least: "critical" },
      jobs: () => [keeping(600, { "scan.sarif": log() })],
      ...{ status: "pass", message: "0 findings of critical or more" },
    },
    {
      name: "what is suppressed",
      params: { suppressed: "ignore" },
      jobs: () => [
        keeping(600, { "scan.sarif": log([sarifResult({ suppressions: [{ kind: "inSource" }] })]) }),
      ],
      ...{ status: "pass", message: "0 findings of info or more" },
    },
    {
      name: "no log",
      jobs: () => [keeping(600, { "other.txt": "" })],
      ...{
        status: "unknown",
        message: expect.stringMatching(/^no file scan\.sarif is in the workspace or in the artifacts/),
      },
    },
    {
      name: "a named job that failed",
      params: { jobs: ["scan"] },
      jobs: () => [keeping(600, { "scan.sarif": log([]) }, { name: "scan", status: "failed" })],
      ...{ status: "unknown", message: expect.stringMatching(/^job scan did not succeed \(failed\)/) },
    },
    {
      name: "a name that no job has",
      params: { jobs: ["scan"] },
      jobs: () => [keeping(600, { "scan.sarif": log([]) })],
      ...{ status: "unknown", message: expect.stringMatching(/^no job is called scan/) },
    },
    {
      name: "two names, of which a job has one",
      params: { jobs: ["scan", "other"] },
      jobs: () => [keeping(600, { "scan.sarif": log([]) }, { name: "scan" })],
      ...{ status: "unknown", message: expect.stringMatching(/^no job is called other/) },
    },
    {
      name: "two named jobs, of which one left a log",
      params: { jobs: ["scan-*"] },
      jobs: () => [
        keeping(600, { "scan.sarif": log([]) }, { name: "scan-1" }),
        keeping(601, { "other.txt": "" }, { name: "scan-2" }),
      ],
      ...{ status: "unknown", message: expect.stringMatching(/^job scan-2 left no file scan\.sarif/) },
    },
    {
      name: "two files, of which there is one",
      params: { files: ["scan.sarif", "more/*.sarif"] },
      jobs: () => [keeping(600, { "scan.sarif": log([]) })],
      ...{ status: "unknown", message: expect.stringMatching(/^no file more\/\*\.sarif is in/) },
    },
    {
      name: "a run that failed",
      jobs: () => [
        keeping(600, { "scan.sarif": log([], { invocations: [{ executionSuccessful: false }] }) }),
      ],
      ...{
        status: "unknown",
        message: expect.stringMatching(/^scan\.sarif of job job-600 says that run 1 did not succeed/),
      },
    },
    {
      name: "a log that is cut off",
      jobs: () => [keeping(600, { "scan.sarif": log().slice(0, -2) })],
      ...{
        status: "unknown",
        message: expect.stringMatching(/^scan\.sarif of job job-600 ends in the middle/),
      },
    },
    {
      name: "too many jobs to look through",
      jobs: () => Array.from({ length: 21 }, (_, index) => keeping(600 + index, { "scan.sarif": log([]) })),
      ...{
        status: "unknown",
        message: expect.stringMatching(
          /21 jobs keep artifacts: list under jobs the ones that write the logs/,
        ),
      },
    },
    {
      name: "an archive that leads out",
      params: { files: ["*.sarif"] },
      jobs: () => [keeping(600, { "scan.sarif": log([]), "../x": "" })],
      ...{
        status: "unknown",
        message: expect.stringMatching(
          /its archive has an entry whose path is empty or leads out of the archive/,
        ),
      },
    },
  ])("judges $name: $status", async ({ params, jobs, status, message }) => {
    pipeline.jobs = jobs();
    expect(await judge(control(params))).toMatchObject({ status, message });
  });

  it("takes no log of the workspace where jobs are named: nothing there tells who wrote it", async () => {
    checkout.write({ "scan.sarif": log([]) });
    pipeline.jobs = [keeping(600, { "scan.sarif": log() }, { name: "scan" })];
    expect(await judge(control({ jobs: ["scan"] }))).toMatchObject({ status: "fail" });
  });

  it("does not take one of two logs in the workspace for both", async () => {
    checkout.write({ "scan.sarif": log([]) });
    pipeline.jobs = [];
    expect(await judge(control({ files: ["scan.sarif", "more.sarif"] }))).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/^no file more\.sarif is in the workspace or in the artifacts/),
    });
  });

  it("is unknown without a file", async () => {
    expect(await judge(control({ files: [] }))).toMatchObject({
      status: "unknown",
      message: "the policy names no file under files",
    });
  });

  it.each([
    { name: "was there before", old: [sarifResult()], status: "pass" },
    { name: "is new", old: [sarifResult({ ruleId: "AC102" })], status: "fail" },
  ])("compares with the target branch what $name", async ({ old, status }) => {
    addPipeline(sandbox.state, 4, {
      id: 40,
      ref: "main",
      sha: otherSha,
      jobs: [keeping(400, { "scan.sarif": log(old) })],
    });
    pipeline.jobs = [keeping(600, { "scan.sarif": log() })];
    expect(await judge(control({ only_new: true }))).toMatchObject({ status });
  });
});
