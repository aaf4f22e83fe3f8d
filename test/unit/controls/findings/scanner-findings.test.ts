/** Controls over findings, from the job's artifacts to the sentence that people read. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addPipeline,
  archiveRow,
  bridgeRow,
  type JobRow,
  jobRow,
  type PipelineRow,
  type Sandbox,
  scannerRow,
} from "../../../../src/sandbox/index.ts";
import { head, otherSha, start, startWorld, tokens, type Who } from "../../../sandbox/support.ts";
import { type JudgingOptions, judgeChange } from "../../../support/judging.ts";
import { securityReport, violation, vulnerability } from "../../../support/scan-reports.ts";

const when = new Date(start - 60_000).toISOString();
const text = (report: unknown) => JSON.stringify(report);
const low = vulnerability({
  severity: "Low",
  name: "Weak hash",
  location: { file: "src/hash.ts", start_line: 3 },
});

let sandbox: Sandbox;
let pipeline: PipelineRow;
beforeEach(async () => {
  sandbox = await startWorld();
  pipeline = addPipeline(sandbox.state, 4, {
    ...{
      id: 60,
      ref: "refs/merge-requests/14/head",
      sha: head,
      source: "merge_request_event",
      mergeRequestIid: 14,
    },
    jobs: [],
  });
  const [mergeRequest] = sandbox.state.mergeRequests;
  Object.assign(mergeRequest ?? {}, { headPipelineId: 60, base_sha: otherSha });
});
afterEach(() => sandbox.close());

const scanner = (report: unknown, partial: Partial<JobRow> = {}, id = 600) =>
  scannerRow(id, "sast", typeof report === "string" ? report : text(report), when, partial);

interface Told {
  readonly status: string;
  readonly message: string;
}

async function judge(
  params: Record<string, unknown> = {},
  { who = "developer", ...rest }: JudgingOptions & { who?: Who } = {},
) {
  const control = { id: "merge_request_scanner_findings", with: { reports: ["sast"], ...params } };
  return judgeChange(sandbox, control, { token: tokens[who], iid: 14, ...rest });
}
const told = ({ status, message }: Told): Told => ({ status, message });

/** The target branch's pipeline at the merge base. */
function onTarget(report: unknown, partial: Partial<JobRow> = {}): PipelineRow {
  return addPipeline(sandbox.state, 4, {
    ...{ id: 40, ref: "main", sha: otherSha, source: "push" },
    jobs: [scanner(report, partial, 400)],
  });
}

describe("merge_request_scanner_findings", () => {
  it("passes where the scan found nothing, and says what was read", async () => {
    pipeline.jobs = [scanner(securityReport([]))];
    expect(await judge()).toMatchObject({
      status: "pass",
      message: "0 findings of info or more",
      note: "read: 1 report in the artifacts of pipeline 60",
    });
  });

  it("fails with the worst first, and where they are", async () => {
    pipeline.jobs = [scanner(securityReport([low, vulnerability()]))];
    const { actual, ...rest } = await judge();
    expect(told(rest)).toEqual({
      status: "fail",
      message:
        '2 findings of info or more, at most 0 allowed: high "SQL query built from user input" at src/orders.ts:40 and low "Weak hash" at src/hash.ts:3',
    });
    expect(actual).toEqual([
      "high: SQL query built from user input at src/orders.ts:40",
      "low: Weak hash at src/hash.ts:3",
    ]);
  });

  it.each([
    {
      name: "a severity below the one that is asked for",
      params: { severity_at_least: "critical" },
      status: "pass",
    },
    { name: "just that severity", params: { severity_at_least: "high" }, status: "fail" },
    { name: "as many as may be", params: { at_most: 2 }, status: "pass" },
    { name: "one more than may be", params: { at_most: 1 }, status: "fail" },
    {
      name: "an identifier that is ignored",
      params: {
        severity_at_least: "high",
        ignore: [{ identifier: "cwe-89", reason: "the query is constant" }],
      },
      status: "pass",
    },
    {
      name: "another one",
      params: { severity_at_least: "high", ignore: [{ identifier: "cwe-8", reason: "x" }] },
      status: "fail",
    },
  ])("judges $name: $status", async ({ params, status }) => {
    pipeline.jobs = [scanner(securityReport([low, vulnerability()]))];
    expect(await judge(params)).toMatchObject({ status });
  });

  it("says what it ignored, and why", async () => {
    const found = [
      vulnerability(),
      vulnerability({ severity: "Unknown", location: { file: "a" } }),
      vulnerability({ flags: [{ type: "flagged-as-likely-false-positive" }], location: { file: "b" } }),
    ];
    pipeline.jobs = [scanner(securityReport(found))];
    const ignore = [{ identifier: "CWE-89", reason: "not reachable" }];
    expect(await judge({ severity_at_least: "low", ignore, false_positives: "ignore" })).toMatchObject({
      status: "pass",
      note: "read: 1 report in the artifacts of pipeline 60; ignored: 2 of cwe-89 (not reachable) and 1 of unknown severity, which ranks below low",
    });
    expect(await judge({ severity_at_least: "low", false_positives: "ignore" })).toMatchObject({
      status: "fail",
      note: "read: 1 report in the artifacts of pipeline 60; ignored: 1 that the scanner marks as likely false positives and 1 of unknown severity, which ranks below low",
    });
    expect(await judge({ severity_at_least: "critical", unknown_severity: "count" })).toMatchObject({
      status: "fail",
    });
  });

  it("counts once what two jobs report", async () => {
    pipeline.jobs = [
      scanner(securityReport([vulnerability()])),
      scanner(securityReport([vulnerability()]), { name: "b" }, 601),
    ];
    expect(await judge({ at_most: 1 })).toMatchObject({
      status: "pass",
      message: "1 finding of info or more",
    });
  });

  it("reads the reports of child pipelines", async () => {
    const child = addPipeline(sandbox.state, 4, {
      ...{ id: 61, source: "parent_pipeline", ref: pipeline.ref, sha: head },
      jobs: [scanner(securityReport([vulnerability()]))],
    });
    pipeline.jobs = [bridgeRow(610, "scans", child, when)];
    expect(await judge()).toMatchObject({ status: "fail" });
  });

  it("asks only for the reports that are named, each once", async () => {
    const other = scannerRow(
      601,
      "container_scanning",
      text(securityReport([], {}, { type: "container_scanning" })),
      when,
    );
    pipeline.jobs = [scanner(securityReport([])), other];
    await judge({ reports: ["sast", "sast"] });
    const read = sandbox.log.map(({ path }) => path).filter((path) => path.includes("/artifacts"));
    expect(read).toEqual(["/api/v4/projects/4/jobs/600/artifacts/gl-sast-report.json"]);
  });

  it("names the type where several are judged", async () => {
    const secret = securityReport([vulnerability()], {}, { type: "secret_detection" });
    pipeline.jobs = [scanner(securityReport([])), scannerRow(601, "secret_detection", text(secret), when)];
    const { message } = await judge({ reports: ["sast", "secret_detection"] });
    expect(message).toContain('secret detection high "SQL query');
  });

  it("is unknown without a type", async () => {
    expect(told(await judge({ reports: [] }))).toEqual({
      status: "unknown",
      message: "the policy names no report type under reports",
    });
  });
});

describe("a scan that is not whole", () => {
  const report = securityReport([]);

  it.each<{ name: string; jobs: () => JobRow[]; message: string }>([
    {
      name: "that no job makes",
      jobs: () => [jobRow(600, null, when)],
      message: "no job of pipeline 60 makes a sast report; 0 findings of info or more so far",
    },
    {
      name: "whose job failed, with its report",
      jobs: () => [scanner(report, { status: "failed", allow_failure: true })],
      message: "job sast-scan failed, so its scan may be incomplete; 0 findings of info or more so far",
    },
    {
      name: "of which one job failed without a report",
      jobs: () => [
        scanner(report),
        jobRow(601, null, when, { name: "b", status: "failed", declares: ["sast"] }),
      ],
      message: "job b failed, so its scan may be incomplete; 0 findings of info or more so far",
    },
    {
      name: "that nobody started",
      jobs: () => [
        scanner(report),
        jobRow(601, null, when, { name: "b", status: "manual", declares: ["sast"] }),
      ],
      message: "job b was never started; 0 findings of info or more so far",
    },
    {
      name: "that still runs",
      jobs: () => [
        scanner(report),
        jobRow(601, null, when, { name: "b", status: "running", declares: ["sast"] }),
      ],
      message: "job b has not finished; 0 findings of info or more so far",
    },
    {
      name: "whose job left no report",
      jobs: () => [scanner(report), jobRow(601, null, when, { name: "b", declares: ["sast"] })],
      message: "job b succeeded without leaving a sast report; 0 findings of info or more so far",
    },
    {
      name: "that failed by its own word",
      jobs: () => [scanner(securityReport([], {}, { status: "failure" }))],
      message:
        'gl-sast-report.json of job sast-scan says that the scan ended with "failure"; 0 findings of info or more so far',
    },
    {
      name: "of changed files",
      jobs: () => [scanner(securityReport([], {}, { partial_scan: { mode: "differential" } }))],
      message:
        "gl-sast-report.json of job sast-scan comes from a scan of changed files only; 0 findings of info or more so far",
    },
    {
      name: "that is cut off",
      jobs: () => [scanner(text(report).slice(0, -1))],
      message: `gl-sast-report.json of job sast-scan ends in the middle, after ${text(report).length - 1} bytes; 0 findings of info or more so far`,
    },
    {
      name: "that is empty",
      jobs: () => [scanner("")],
      message: "gl-sast-report.json of job sast-scan is empty; 0 findings of info or more so far",
    },
    {
      name: "with a severity that does not exist",
      jobs: () => [scanner(securityReport([vulnerability({ severity: "Catastrophic" })]))],
      message:
        'gl-sast-report.json of job sast-scan has a severity that does not exist, "Catastrophic", in vulnerabilities[0]; 0 findings of low or more so far',
    },
    {
      name: "that lies only where no token can read it",
      jobs: () => [scanner(report, { archive: null, artifacts: jobRow(1, "sast", when).artifacts })],
      message:
        "gl-sast-report.json of job sast-scan is not among its artifacts, or has expired: list it under artifacts:paths too; 0 findings of info or more so far",
    },
    {
      name: "that has expired",
      jobs: () => [scanner(report, { artifacts_expire_at: when })],
      message:
        "gl-sast-report.json of job sast-scan is not among its artifacts, or has expired: list it under artifacts:paths too; 0 findings of info or more so far",
    },
  ])("is unknown: $name", async ({ jobs, message }) => {
    pipeline.jobs = jobs();
    const least = message.includes("of low") ? { severity_at_least: "low" } : {};
    expect(told(await judge(least))).toEqual({ status: "unknown", message });
  });

  it("waits for child pipelines that come before the job, not for those after it", async () => {
    const own = jobRow(650, null, when, { name: "countersign", status: "running" });
    const trigger = (id: number) => bridgeRow(id, `child ${id}`, null, when, { status: "created" });
    const asJob = { job: { id: 650, pipelineId: 60 } };
    pipeline.jobs = [scanner(report), own, trigger(700)];
    expect(await judge({}, asJob)).toMatchObject({ status: "pass" });
    pipeline.jobs = [scanner(report), own, trigger(620)];
    expect(told(await judge({}, asJob))).toEqual({
      status: "unknown",
      message: "trigger job child 620 has not started its pipeline yet; 0 findings of info or more so far",
    });
  });

  it("fails all the same where it has found too much already", async () => {
    pipeline.jobs = [scanner(securityReport([vulnerability()]), { status: "failed" })];
    expect(await judge()).toMatchObject({ status: "fail" });
  });

  it("passes over changed files where the policy accepts that", async () => {
    pipeline.jobs = [scanner(securityReport([], {}, { partial_scan: { mode: "differential" } }))];
    expect(await judge({ partial_scans: "accept" })).toMatchObject({ status: "pass" });
  });

  it("is unknown to a token that may not read artifacts", async () => {
    pipeline.jobs = [scanner(report)];
    expect(told(await judge({}, { who: "reporter" }))).toEqual({
      status: "unknown",
      message:
        "gl-sast-report.json of job sast-scan could not be read: GitLab answered 403, and reading it needs at least Developer; 0 findings of info or more so far",
    });
  });

  it("is unknown where GitLab shows a part of the scanner jobs only", async () => {
    const more = Array.from({ length: 101 }, (_, index) =>
      jobRow(700 + index, "sast", when, { name: `scan ${index}` }),
    );
    for (const job of more) job.artifacts = [];
    pipeline.jobs = [scanner(report), ...more];
    expect(await judge()).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/more than the 100 scanner jobs that are shown/),
    });
  });

  it("is unknown where no pipeline ran for the head", async () => {
    pipeline.sha = otherSha;
    expect(await judge()).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/no pipeline ran for the head/),
    });
  });

  it("is unknown where the download breaks off", async () => {
    pipeline.jobs = [scanner(report)];
    sandbox.faults.add({ kind: "truncate", path: /gl-sast/ });
    expect(await judge()).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/broke off after \d+ bytes/),
    });
  });

  it("is unknown where the report is larger than may be", async () => {
    pipeline.jobs = [scanner(report)];
    const judged = await judge({}, { mostReportBytes: 100 });
    expect(judged).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/is larger than the 100 bytes that are read/),
    });
  });
});

describe("a report that is not at the top of the archive", () => {
  const archived = (files: Record<string, string | Uint8Array>, zip: Uint8Array | null = null) => {
    pipeline.jobs = [scanner(securityReport([vulnerability()]), { archive: archiveRow(files, { zip }) })];
    return judge();
  };
  const found = text(securityReport([vulnerability()]));

  it("is found by its name", async () => {
    expect(await archived({ "a.txt": "", "out/gl-sast-report.json": found })).toMatchObject({
      status: "fail",
    });
  });

  it("is not taken for another file of the name, at the top or not", async () => {
    const none = text(securityReport([]));
    const message = `gl-sast-report.json of job sast-scan could not be read: it has ${none.length} bytes, and the report that GitLab stored has ${found.length}; 0 findings of info or more so far`;
    for (const path of ["gl-sast-report.json", "out/gl-sast-report.json"]) {
      expect(told(await archived({ [path]: none }))).toEqual({ status: "unknown", message });
    }
  });

  it("is the one of the size that GitLab took", async () => {
    const none = text(securityReport([]));
    const judged = await archived({ "a/gl-sast-report.json": none, "b/gl-sast-report.json": found });
    expect(judged).toMatchObject({ status: "fail" });
  });

  it.each([
    {
      name: "is not there",
      files: { "other.json": found },
      message: expect.stringMatching(/its archive has no such file/),
    },
    {
      name: "is there twice",
      files: { "a/gl-sast-report.json": found, "b/gl-sast-report.json": found },
      message: expect.stringMatching(/2 files of that name/),
    },
    {
      name: "lies beside an entry that leads out",
      files: { "../gl-sast-report.json": found },
      message: expect.stringMatching(/leads out of the archive/),
    },
  ])("is unknown where it $name", async ({ files, message }) => {
    expect(await archived(files as Record<string, string>)).toMatchObject({ status: "unknown", message });
  });

  it("is unknown where the archive is no zip", async () => {
    expect(await archived({}, Buffer.from("PK nothing"))).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/is not a complete zip file/),
    });
  });
});

describe("only what is new", () => {
  const onlyNew = { only_new: true };
  const at = (line: number) =>
    vulnerability({ location: { file: "src/orders.ts", start_line: line, end_line: line } });
  const signed = (line: number, value: string) => ({
    ...at(line),
    tracking: { type: "source", items: [{ signatures: [{ algorithm: "scope_offset", value }] }] },
  });

  it.each([
    { name: "the same finding", old: at(3), now: at(3), status: "pass" },
    { name: "one at another place", old: at(3), now: at(4), status: "fail" },
    {
      name: "one of another rule at the place",
      old: { ...at(3), identifiers: [{ type: "x", name: "X", value: "X" }] },
      now: at(3),
      status: "fail",
    },
    {
      name: "one that moved, with its signature",
      old: signed(3, "f:1"),
      now: signed(9, "f:1"),
      status: "pass",
    },
    {
      name: "one with another signature at another place",
      old: signed(3, "f:1"),
      now: signed(9, "f:2"),
      status: "fail",
    },
  ])("compares with the target branch: $name", async ({ old, now, status }) => {
    onTarget(securityReport([old]));
    pipeline.jobs = [scanner(securityReport([now]))];
    expect(await judge(onlyNew)).toMatchObject({ status });
  });

  it("says what was compared", async () => {
    onTarget(securityReport([at(3)]));
    pipeline.jobs = [scanner(securityReport([at(3)]))];
    expect(await judge(onlyNew)).toMatchObject({
      message: "0 new findings of info or more",
      note: "read: 1 report in the artifacts of pipeline 60 and 1 report in the artifacts of pipeline 40 of main; ignored: 1 known before",
    });
  });

  it("compares a merged result with what it was merged with", async () => {
    const merged = "c".repeat(40);
    const target = "d".repeat(40);
    onTarget(securityReport([]));
    addPipeline(sandbox.state, 4, {
      ...{ id: 42, ref: "main", sha: target, source: "push" },
      jobs: [scanner(securityReport([at(3)]), {}, 420)],
    });
    Object.assign(pipeline, { sha: merged, sourceSha: head, ref: "refs/merge-requests/14/merge" });
    const [first] = sandbox.state.mergeRequests[0]?.commits ?? [];
    if (first)
      sandbox.state.mergeRequests[0]?.commits.push({ ...first, id: merged, parent_ids: [target, head] });
    pipeline.jobs = [scanner(securityReport([at(3)]))];
    expect(await judge(onlyNew)).toMatchObject({
      status: "pass",
      note: expect.stringContaining("pipeline 42 of main"),
    });
  });

  it("counts everything where there is nothing to compare with, and says so", async () => {
    pipeline.jobs = [scanner(securityReport([at(3)]))];
    const judged = await judge(onlyNew);
    expect(judged).toMatchObject({ status: "fail" });
    expect(judged.message).toContain("the target branch has no sast report to compare with, so all count");
  });

  it("takes the newest pipeline that has such reports", async () => {
    onTarget(securityReport([at(3)]));
    addPipeline(sandbox.state, 4, { id: 41, ref: "main", sha: otherSha, jobs: [] });
    pipeline.jobs = [scanner(securityReport([at(3)]))];
    expect(await judge(onlyNew)).toMatchObject({ status: "pass" });
  });

  it("is unknown where the report to compare with cannot be read and it matters", async () => {
    onTarget(securityReport([at(3)]), { archive: null });
    pipeline.jobs = [scanner(securityReport([at(3)]))];
    expect(await judge(onlyNew)).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/these findings may not be new, because/),
    });
    pipeline.jobs = [scanner(securityReport([]))];
    expect(await judge(onlyNew)).toMatchObject({ status: "pass" });
  });
});

describe("merge_request_code_quality", () => {
  const quality = async (params: Record<string, unknown>, report: unknown, old?: unknown) => {
    pipeline.jobs = [scannerRow(600, "codequality", text(report), when)];
    if (old)
      addPipeline(sandbox.state, 4, {
        id: 40,
        ref: "main",
        sha: otherSha,
        jobs: [scannerRow(400, "codequality", text(old), when)],
      });
    const control = { id: "merge_request_code_quality", with: params };
    return told(await judgeChange(sandbox, control, { token: tokens.developer, iid: 14 }));
  };

  it.each([
    { name: "nothing", params: {}, report: [], status: "pass" },
    { name: "a violation", params: {}, report: [violation()], status: "fail" },
    {
      name: "one below the severity",
      params: { severity_at_least: "critical" },
      report: [violation()],
      status: "pass",
    },
    {
      name: "one that was there before",
      params: { only_new: true },
      report: [violation()],
      old: [violation()],
      status: "pass",
    },
    {
      name: "one that is new",
      params: { only_new: true },
      report: [violation({ fingerprint: "b" })],
      old: [violation()],
      status: "fail",
    },
    { name: "an entry that is not valid", params: {}, report: [{}], status: "unknown" },
    { name: "an object", params: {}, report: {}, status: "unknown" },
  ])("judges $name: $status", async ({ params, report, old, status }) => {
    expect(await quality(params, report, old)).toMatchObject({ status });
  });

  it("is unknown where the report is not among the artifacts", async () => {
    pipeline.jobs = [scannerRow(600, "codequality", "[]", when, { archive: null })];
    const judged = await judgeChange(
      sandbox,
      { id: "merge_request_code_quality" },
      { token: tokens.developer, iid: 14 },
    );
    expect(told(judged)).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(
        /^gl-code-quality-report\.json of job codequality-scan is not among its artifacts/,
      ),
    });
  });

  it("is unknown where its job failed", async () => {
    pipeline.jobs = [jobRow(600, null, when, { name: "code_quality", status: "failed" })];
    const control = { id: "merge_request_code_quality" };
    expect(told(await judgeChange(sandbox, control, { token: tokens.developer, iid: 14 }))).toEqual({
      status: "unknown",
      message: "job code_quality failed, so its scan may be incomplete; 0 findings of info or more so far",
    });
  });
});
