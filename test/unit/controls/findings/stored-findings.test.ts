/** GitLab's own records of findings: where no artifact can be read, and for what people have dismissed. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { uuidsOf } from "../../../../src/facts/findings/stored-findings.ts";
import {
  addPipeline,
  bridgeRow,
  type JobRow,
  type PipelineRow,
  type ProjectRow,
  type Sandbox,
  type ScanFindingRow,
  type ScanRow,
  scannerRow,
} from "../../../../src/sandbox/index.ts";
import { head, otherSha, start, startWorld, tokens } from "../../../sandbox/support.ts";
import { judgeChange } from "../../../support/judging.ts";
import { securityReport, vulnerability } from "../../../support/scan-reports.ts";

const when = new Date(start - 60_000).toISOString();
const type = "secret_detection";
const scan = { type };
/** Of `vulnerability()` in project 4, as secret detection finds it; computed with another implementation of RFC 4122. */
const uuid = "4d6834be-362d-506b-9dd1-547111445ece";

let sandbox: Sandbox;
let project: ProjectRow;
let pipeline: PipelineRow;
beforeEach(async () => {
  sandbox = await startWorld();
  project = sandbox.state.projects[0] as ProjectRow;
  project.licence = "ultimate";
  pipeline = addPipeline(sandbox.state, 4, {
    ...{
      id: 60,
      ref: "refs/merge-requests/14/head",
      sha: head,
      source: "merge_request_event",
      mergeRequestIid: 14,
    },
    jobs: [scannerRow(600, type, JSON.stringify(securityReport([vulnerability()], {}, scan)), when)],
  });
  Object.assign(sandbox.state.mergeRequests[0] ?? {}, { headPipelineId: 60, base_sha: otherSha });
});
afterEach(() => sandbox.close());

const judge = (params: Record<string, unknown> = {}) =>
  judgeChange(
    sandbox,
    { id: "merge_request_scanner_findings", with: { reports: [type], ...params } },
    { token: tokens.developer, iid: 14 },
  );
const stored = (findings: ScanFindingRow[], partial: Partial<ScanRow> = {}): ScanRow => ({
  ...{ type, name: "secrets", status: "SUCCEEDED", errors: [], findings },
  ...partial,
});
const finding = (partial: Partial<ScanFindingRow> = {}): ScanFindingRow => ({
  ...{ uuid, severity: "HIGH", state: "DETECTED", title: "Key in clear text", falsePositive: false },
  identifiers: [{ externalType: "acme_rule", externalId: "key", name: "acme.key" }],
  ...partial,
});

describe("where the artifact cannot be read", () => {
  beforeEach(() => {
    const [job] = pipeline.jobs;
    if (job) job.archive = null;
  });

  it.each<{ name: string; scans: ScanRow[]; status: string; message: unknown }>([
    {
      name: "none of whole scans",
      scans: [stored([])],
      status: "pass",
      message: "0 findings of info or more",
    },
    {
      name: "one that is dismissed, which counts",
      scans: [stored([finding({ state: "DISMISSED" })])],
      ...{
        status: "fail",
        message: '1 finding of info or more, at most 0 allowed: high "Key in clear text"',
      },
    },
    {
      name: "a scan that is not stored yet",
      scans: [stored([], { status: "PREPARING" })],
      ...{
        status: "unknown",
        message: expect.stringMatching(/^GitLab's record of the scan secrets is preparing/),
      },
    },
    {
      name: "a scan with errors",
      scans: [stored([], { errors: ["[Schema] property '/scan' is missing"] })],
      ...{
        status: "unknown",
        message: expect.stringMatching(
          /^GitLab's record of the scan secrets is succeeded: \[Schema\] property/,
        ),
      },
    },
    {
      name: "no scan at all, so the file's reason stays",
      scans: [],
      ...{
        status: "unknown",
        message: expect.stringMatching(
          /^gl-secret-detection-report\.json of job .* is not among its artifacts/,
        ),
      },
    },
  ])("GitLab's findings are judged: $name", async ({ scans, status, message }) => {
    pipeline.scans = scans;
    expect(await judge()).toMatchObject({ status, message });
  });

  it("says so", async () => {
    pipeline.scans = [stored([])];
    expect((await judge()).note).toBe("read: GitLab's findings of pipeline 60");
  });

  it("is unknown where GitLab has stored fewer scans than there were", async () => {
    pipeline.jobs.push(scannerRow(601, type, "{}", when, { name: "b", archive: null }));
    pipeline.scans = [stored([])];
    expect(await judge()).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/^GitLab has stored 1 of 2 scans of pipeline 60/),
    });
  });

  it("reads every page", async () => {
    const severities = ["HIGH", "LOW", "INFO"] as const;
    const many = Array.from({ length: 230 }, (_, index) =>
      finding({ uuid: `${index}`, severity: severities[index % 3] ?? "HIGH" }),
    );
    pipeline.scans = [stored(many)];
    expect(await judge({ at_most: 229 })).toMatchObject({
      status: "fail",
      message: expect.stringMatching(/^230 findings/),
    });
  });

  it("is unknown where GitLab cannot be made to show all: 101 of a scan and severity", async () => {
    const many = Array.from({ length: 230 }, (_, index) => finding({ uuid: `${index}` }));
    pipeline.scans = [stored(many)];
    expect(await judge({ at_most: 229 })).toMatchObject({ status: "unknown" });
  });

  describe("with a child pipeline, whose findings GitLab lists with its parent's and does not count", () => {
    const own = (count: number) =>
      Array.from({ length: count }, (_, index) => finding({ uuid: `own ${index}` }));
    const child = (count: number, job?: JobRow) => {
      const started = addPipeline(sandbox.state, 4, {
        ...{ id: 61, ref: pipeline.ref, sha: head, source: "parent_pipeline", mergeRequestIid: 14 },
        ...{ jobs: job ? [job] : [] },
        scans: [stored(Array.from({ length: count }, (_, index) => finding({ uuid: `child ${index}` })))],
      });
      pipeline.jobs.push(bridgeRow(601, "child", started, when));
    };

    it("is unknown where theirs make up for what is cut from the parent's", async () => {
      pipeline.scans = [stored(own(150))];
      child(49);
      expect(await judge({ at_most: 150 })).toMatchObject({ status: "unknown" });
    });

    it("counts each once", async () => {
      pipeline.scans = [stored(own(2))];
      child(3, scannerRow(610, type, "{}", when, { archive: null }));
      expect(await judge({ at_most: 5 })).toMatchObject({ status: "pass" });
      expect(await judge({ at_most: 4 })).toMatchObject({ status: "fail" });
    });
  });

  it("compares by GitLab's identity with the target branch's report", async () => {
    const report = JSON.stringify(securityReport([vulnerability()], {}, scan));
    addPipeline(sandbox.state, 4, {
      id: 40,
      ref: "main",
      sha: otherSha,
      jobs: [scannerRow(400, type, report, when)],
    });
    pipeline.scans = [stored([finding()])];
    expect(await judge({ only_new: true })).toMatchObject({ status: "pass" });
    pipeline.scans = [stored([finding({ uuid: "5d3c0e1a-0000-5000-8000-000000000000" })])];
    expect(await judge({ only_new: true })).toMatchObject({ status: "fail" });
  });

  it("is unknown without Ultimate", async () => {
    project.licence = "premium";
    pipeline.scans = [stored([])];
    expect(await judge()).toMatchObject({ status: "unknown" });
  });
});

describe("what people have dismissed", () => {
  const ignoring = { dismissed: "ignore" };

  it("is ignored where the policy says so", async () => {
    pipeline.scans = [stored([finding({ state: "DISMISSED" })])];
    expect(await judge()).toMatchObject({ status: "fail" });
    expect(await judge(ignoring)).toMatchObject({
      status: "pass",
      note: expect.stringMatching(/ignored: 1 dismissed in GitLab$/),
    });
  });

  it("is not believed to be all where 101 of a severity are shown", async () => {
    const many = Array.from({ length: 150 }, (_, index) => finding({ state: "DISMISSED", uuid: `${index}` }));
    pipeline.scans = [stored(many)];
    expect(await judge(ignoring)).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/some of them may be dismissed, but GitLab shows 101 of the findings/),
    });
  });

  it("is another finding where the identity is another", async () => {
    pipeline.scans = [
      stored([finding({ state: "DISMISSED", uuid: "5d3c0e1a-0000-5000-8000-000000000000" })]),
    ];
    expect(await judge(ignoring)).toMatchObject({ status: "fail" });
  });

  it("is unknown where GitLab does not show it, if it matters", async () => {
    project.licence = "premium";
    expect(await judge(ignoring)).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/some of them may be dismissed, but GitLab shows this token no/),
    });
    expect(await judge({ ...ignoring, severity_at_least: "critical" })).toMatchObject({ status: "pass" });
  });
});

describe("GitLab's identity of a finding", () => {
  const of = (fingerprints: readonly string[]) =>
    uuidsOf("sast", 4, {
      ...{ severity: "high", name: "", location: "", line: 1, identifiers: [], isFalsePositive: false },
      ...{ rule: "acme_rule:sql-injection", fingerprints },
    });

  it("is a UUID of type, first identifier, place or signature, and project", () => {
    const location = "dbe30fe6-5a07-5ba8-815e-5e5f8a953e71";
    expect(of(["src/orders.ts:40:42"])).toEqual([location]);
    expect(of(["src/orders.ts:40:42", "scope_offset:s1|s2", "hash:h"])).toEqual([
      "66368223-9af1-510a-893e-e63707a8f1f1",
      location,
    ]);
  });
});
