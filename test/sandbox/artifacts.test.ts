/** gitlab-evidence.md sections 4.1 to 4.3: artifacts of jobs, and what GraphQL shows of scanners. */
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
} from "../../src/sandbox/index.ts";
import { api, ask, head, start, startWorld, type Who } from "./support.ts";

const when = new Date(start - 60_000).toISOString();

let sandbox: Sandbox;
let pipeline: PipelineRow;
let job: JobRow;
beforeEach(async () => {
  sandbox = await startWorld();
  pipeline = addPipeline(sandbox.state, 4, { id: 50, sha: head });
  job = scannerRow(500, "sast", '{"version":"15.2.1"}', when);
  pipeline.jobs = [job];
});
afterEach(() => sandbox.close());

const get = (path: string, as: Who = "developer", headers = {}) =>
  api(sandbox, "GET", `/projects/4/jobs/500/artifacts${path}`, { as, headers });

describe("4.2 getting the file", () => {
  it("gives a file of the archive, to job tokens too", async () => {
    expect(await get("/gl-sast-report.json")).toMatchObject({ status: 200, text: '{"version":"15.2.1"}' });
    const asJob = await api(sandbox, "GET", "/projects/4/jobs/500/artifacts/gl-sast-report.json", {
      headers: { "JOB-TOKEN": "sandbox-test-job-token-07" },
    });
    expect(asJob.status).toBe(200);
  });

  it("takes a path of several parts", async () => {
    job.archive = archiveRow({ "out/deep/a.json": "[]" });
    expect(await get("/out/deep/a.json")).toMatchObject({ status: 200, text: "[]" });
  });

  it.each<{ access: "all" | "developer" | "maintainer" | "none"; as: Who; status: number }>([
    { access: "developer", as: "reporter", status: 403 },
    { access: "developer", as: "developer", status: 200 },
    { access: "all", as: "reporter", status: 200 },
    { access: "maintainer", as: "developer", status: 403 },
    { access: "none", as: "owner", status: 403 },
  ])("answers $status to a $as where access is $access", async ({ access, as, status }) => {
    job.archive = archiveRow({ "gl-sast-report.json": "{}" }, { access });
    expect((await get("/gl-sast-report.json", as)).status).toBe(status);
  });

  it.each([
    { name: "a file that is not in it", path: "/other.json" },
    { name: "a job without archive", archive: null },
    { name: "an expired archive", expired: true },
  ])("answers 404 for $name", async ({ path = "/gl-sast-report.json", archive, expired }) => {
    if (archive === null) job.archive = null;
    if (expired) job.artifacts_expire_at = when;
    expect((await get(path)).status).toBe(404);
  });

  it("says in Workhorse's words that the archive has no such file", async () => {
    expect(await get("/other.json")).toMatchObject({
      status: 404,
      text: "404 page not found\n",
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  });

  it("keeps what is kept beyond its expiry", async () => {
    Object.assign(job.archive ?? {}, { isKept: true });
    job.artifacts_expire_at = when;
    expect((await get("/gl-sast-report.json")).status).toBe(200);
  });

  it("gives a file of the newest successful pipeline of a ref by the job's name", async () => {
    const latest = (name: string, file = "gl-sast-report.json") =>
      api(sandbox, "GET", `/projects/4/jobs/artifacts/main/raw/${file}?job=${name}`, { as: "developer" });
    pipeline.ref = "main";
    pipeline.id = 9_000;
    pipeline.status = "success";
    expect(await latest("sast-scan")).toMatchObject({ status: 200, text: '{"version":"15.2.1"}' });
    expect((await latest("other")).status).toBe(404);
    expect((await latest("sast-scan", "other.json")).status).toBe(404);
    expect(
      (await api(sandbox, "GET", "/projects/4/jobs/artifacts/main/raw/a", { as: "developer" })).status,
    ).toBe(400);
    pipeline.status = "failed";
    expect((await latest("sast-scan")).status).toBe(404);
  });

  it("gives the whole archive as a zip", async () => {
    expect(await get("")).toMatchObject({ status: 200, headers: { "content-type": "application/zip" } });
  });

  it("sends on to object storage, which takes no token", async () => {
    Object.assign(job.archive ?? {}, { isElsewhere: true });
    const { status, headers } = await get("");
    expect(status).toBe(302);
    const { pathname, search } = new URL(headers.location ?? "");
    expect((await ask(sandbox, "GET", pathname + search)).status).toBe(200);
    expect((await ask(sandbox, "GET", pathname + search, { as: "developer" })).status).toBe(400);
    expect((await ask(sandbox, "GET", pathname)).status).toBe(400);
  });
});

describe("what GraphQL shows of scanners", () => {
  async function shown(fields: string, as: Who = "developer") {
    const query = `{ project(fullPath: "grp/proj") { pipeline(id: "gid://gitlab/Ci::Pipeline/50") { ${fields} } } }`;
    const { json } = await ask(sandbox, "POST", "/api/graphql", { as, json: { query } });
    return (json as { data: { project: { pipeline: unknown } } }).data.project.pipeline;
  }

  it("lists jobs by the reports that they declare, whether or not they made one", async () => {
    const failed = jobRow(501, null, when, { name: "other-scan", status: "failed", declares: ["sast"] });
    pipeline.jobs.push(failed, jobRow(502, null, when));
    expect(
      await shown("jobs(securityReportTypes: [SAST], retried: false) { nodes { id name status } }"),
    ).toEqual({
      jobs: {
        nodes: [
          { id: "gid://gitlab/Ci::Build/501", name: "other-scan", status: "FAILED" },
          { id: "gid://gitlab/Ci::Build/500", name: "sast-scan", status: "SUCCESS" },
        ],
      },
    });
  });

  const finding = (uuid: string, state: "DETECTED" | "DISMISSED") => ({
    ...{ uuid, state, title: "Weak hash", falsePositive: false, identifiers: [] },
    severity: "HIGH" as const,
  });

  it("hides findings that are dismissed, and those of scans that failed", async () => {
    pipeline.scans = [
      {
        type: "sast",
        name: "a",
        status: "SUCCEEDED",
        errors: [],
        findings: [finding("1", "DETECTED"), finding("2", "DISMISSED")],
      },
      { type: "sast", name: "b", status: "JOB_FAILED", errors: [], findings: [finding("3", "DETECTED")] },
    ];
    const project = sandbox.state.projects[0];
    if (project) project.licence = "ultimate";
    const nodes = "{ nodes { uuid } }";
    expect(await shown(`securityReportFindings(reportType: ["sast"]) ${nodes}`)).toEqual({
      securityReportFindings: { nodes: [{ uuid: "1" }] },
    });
    expect(await shown(`securityReportFindings(state: [DETECTED, DISMISSED]) ${nodes}`)).toEqual({
      securityReportFindings: { nodes: [{ uuid: "1" }, { uuid: "2" }] },
    });
    expect(await shown(`securityReportFindings(reportType: ["SAST"]) ${nodes}`)).toEqual({
      securityReportFindings: { nodes: [] },
    });
    const summary =
      "securityReportSummary { sast { scans { nodes { status } } } dast { vulnerabilitiesCount } }";
    expect(await shown(summary)).toEqual({
      securityReportSummary: {
        sast: { scans: { nodes: [{ status: "SUCCEEDED" }, { status: "JOB_FAILED" }] } },
        dast: null,
      },
    });
    expect(await shown(summary, "reporter")).toEqual({ securityReportSummary: null });
  });

  it("lists the findings of child pipelines too, and does not count them", async () => {
    const project = sandbox.state.projects[0];
    if (project) project.licence = "ultimate";
    const scan = (uuid: string) => ({
      ...{ type: "sast", name: uuid, status: "SUCCEEDED" as const, errors: [] },
      findings: [finding(uuid, "DETECTED")],
    });
    pipeline.scans = [scan("own")];
    const started = addPipeline(sandbox.state, 4, {
      id: 62,
      source: "parent_pipeline",
      scans: [scan("child")],
    });
    pipeline.jobs.push(bridgeRow(621, "child", started, when));
    const query =
      "securityReportFindings { nodes { uuid } } securityReportSummary { sast { vulnerabilitiesCount } }";
    expect(await shown(query)).toEqual({
      securityReportFindings: { nodes: [{ uuid: "own" }, { uuid: "child" }] },
      securityReportSummary: { sast: { vulnerabilitiesCount: 1 } },
    });
  });

  it("shows one finding more than a page of each scan and severity, whatever the cursor", async () => {
    const project = sandbox.state.projects[0];
    if (project) project.licence = "ultimate";
    const many = Array.from({ length: 150 }, (_, index) => finding(`${index}`, "DETECTED"));
    const low = { ...finding("low", "DETECTED"), severity: "LOW" as const };
    pipeline.scans = [{ type: "sast", name: "a", status: "SUCCEEDED", errors: [], findings: [low, ...many] }];
    const fields = (after: string) =>
      `securityReportFindings(first: 100${after}) { nodes { uuid } pageInfo { hasNextPage endCursor } } securityReportSummary { sast { vulnerabilitiesCount } }`;
    const first = await shown(fields(""));
    expect(first).toMatchObject({ securityReportSummary: { sast: { vulnerabilitiesCount: 151 } } });
    const { endCursor } = (first as { securityReportFindings: { pageInfo: { endCursor: string } } })
      .securityReportFindings.pageInfo;
    expect(await shown(fields(`, after: "${endCursor}"`))).toMatchObject({
      securityReportFindings: { nodes: [{ uuid: "100" }, { uuid: "low" }], pageInfo: { hasNextPage: false } },
    });
  });
});
