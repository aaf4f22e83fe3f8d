/** The bundle as a job judges what scanners found: the policy of the documentation, reports as artifacts, hostile ones too. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  addPipeline,
  type JobRow,
  type PipelineRow,
  type Sandbox,
  scannerRow,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout } from "../support/job.ts";
import { headOf, mergeRequestOf } from "../support/merge-requests.ts";
import { securityReport, vulnerability } from "../support/scan-reports.ts";
import { runJob } from "../support/terminal.ts";

const when = "2026-11-20T09:00:00Z";

let sandbox: Sandbox;
let pipeline: PipelineRow;
beforeEach(async () => {
  sandbox = await startSandbox();
  const row = mergeRequestOf(sandbox, 7);
  pipeline = addPipeline(sandbox.state, 42, {
    ...{
      id: 9_001,
      ref: "refs/merge-requests/7/head",
      sha: headOf(sandbox, 7),
      source: "merge_request_event",
    },
    mergeRequestIid: 7,
  });
  row.headPipelineId = pipeline.id;
  // The sample's other pipelines have reports that no token can read.
  const [project] = sandbox.state.projects.filter(({ id }) => id === 42);
  if (project) project.pipelines = [pipeline];
});
afterEach(() => sandbox.close());

const control = {
  id: "merge_request_scanner_findings",
  with: { reports: ["sast", "dependency_scanning"], severity_at_least: "high", at_most: 0, only_new: true },
  severity: "critical",
};
const report = (type: string, findings: unknown = []) =>
  JSON.stringify(securityReport(findings, {}, { type }));

function jobs(sast: string, dependencies = report("dependency_scanning")): JobRow[] {
  return [
    scannerRow(90_011, "sast", sast, when),
    scannerRow(90_012, "dependency_scanning", dependencies, when),
  ];
}

describe("findings of scanners", () => {
  it("pass, in the log and the report, with what was read", async () => {
    pipeline.jobs = jobs(report("sast"));
    const job = await runJob(sandbox, checkout(control));
    expect(job.code).toBe(0);
    expect(job.report?.requirements[0]?.controls[0]).toMatchObject({ status: "pass", severity: "critical" });
    const read = job.report?.requirements[0]?.controls[0]?.evidence.map(({ request }) => request) ?? [];
    expect(read).toContain("GET /projects/42/jobs/90011/artifacts/gl-sast-report.json");
    expect(read).toContain("GET /projects/42/jobs/90012/artifacts/gl-dependency-scanning-report.json");
  });

  it("block with name and place", async () => {
    pipeline.jobs = jobs(report("sast", [vulnerability()]));
    const job = await runJob(sandbox, checkout(control));
    expect(job.code).toBe(1);
    expect(job.stdout).toContain('sast high "SQL query built from user input" at src/orders.ts:40');
    expect(job.stdout).toContain(
      "the target branch has no sast and dependency scanning report to compare with",
    );
  });

  it("are unknown where one report is hostile, and nothing of it reaches the log", async () => {
    const secret = "glpat-0000000000000000";
    pipeline.jobs = jobs(
      `{"version":"15.2.1","vulnerabilities":[{"name":"${secret}\u001b[2J",${"[".repeat(10_000)}`,
    );
    const job = await runJob(sandbox, checkout(control));
    expect(job.code).toBe(3);
    expect(job.stdout).toContain("gl-sast-report.json of job sast-scan is nested more than 100 levels deep");
    expect(job.output).not.toContain(secret);
    expect(job.output).not.toContain("\u001b[2J");
  });

  it("are unknown beyond report_limit", async () => {
    pipeline.jobs = jobs(report("sast").padEnd(1_100_000));
    const job = await runJob(sandbox, { ...checkout(control), args: ["--report-limit", "1"] });
    expect(job.code).toBe(3);
    expect(job.stdout).toContain("is larger than the 1 MB that are read");
  });

  it("are judged as the documentation shows it", async () => {
    const page = readFileSync(new URL("../../docs/scanner-reports.md", import.meta.url), "utf8");
    const [, yaml = ""] = /```yaml\n(controls:[\s\S]*?)```/.exec(page) ?? [];
    const { controls } = parse(yaml) as { controls: unknown[] };
    const job = await runJob(sandbox, checkout(...controls));
    expect(job.code).toBe(3);
    expect(job.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });
});
