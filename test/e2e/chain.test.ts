/** From a red check to the fix: log, note, page and formats lead to each other, and to nothing else. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/reporting/report.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, type JobResult, reporting, runJob } from "../support/job.ts";

const formats = "html, junit, annotations, sarif, markdown";
let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Chain {
  readonly job: JobResult;
  readonly jobUrl: string;
  readonly dir: string;
  readonly report: Report;
  read(name: string): string;
}

/** A draft that fails, or other controls, judged by a job with this address. */
async function run(
  env: Readonly<Record<string, string>> = {},
  controls: readonly string[] = ["merge_request_is_not_draft"],
): Promise<Chain> {
  folder = mkdtempSync(join(tmpdir(), "chain-"));
  const dir = join(folder, "reports");
  const jobUrl = `${sandbox.url}/acme/payments/-/jobs/7001`;
  const one = checkout(...controls);
  const job = await runJob(sandbox, {
    iid: 8,
    files: one.files,
    env: {
      ...one.env,
      ...reporting,
      NO_COLOR: "1",
      CI_JOB_URL: jobUrl,
      CI_PROJECT_DIR: folder,
      INPUT_REPORT_DIR: dir,
      INPUT_FORMATS: formats,
      INPUT_NOTE: "on_failure",
      ...env,
    },
  });
  const read = (name: string) => readFileSync(join(dir, name), "utf8");
  return { job, jobUrl, dir, read, report: JSON.parse(read("report.json")) };
}

function note() {
  const row = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 8);
  return row?.discussions
    .flatMap(({ notes }) => notes)
    .findLast(({ body }) => body.startsWith("<!-- countersign"));
}

describe("a red check", () => {
  it("leads from each surface to the control on the page, and from there to the job", async () => {
    const { job, jobUrl, dir, read, report } = await run();
    expect(job.code).toBe(1);
    const page = `${jobUrl}/artifacts/file/reports/report.html`;
    const control = `${page}#control-merge_request_is_not_draft`;
    expect(report).toMatchObject({ job_url: jobUrl, report_url: page });

    for (const name of readdirSync(dir)) expect(job.stdout).toContain(join(dir, name));
    expect(job.stdout).toContain(`Page     ${page}\n`);
    expect(job.stdout).toContain(
      `         → note: ${sandbox.url}/acme/payments/-/merge_requests/8#note_${note()?.id}\n`,
    );

    for (const text of [note()?.body, read("summary.md")]) {
      expect(text).toContain(` in [this job](${jobUrl}). [Open the report](${page}).`);
      expect(text).toContain(`[The merge request is not a draft](${control})`);
    }
    expect(read("report.html")).toContain(`<a href="${jobUrl}" rel="noopener noreferrer">this job</a>`);
    expect(read("report.html")).toContain('id="control-merge_request_is_not_draft"');
    expect(read("report.junit.xml")).toContain(`\nreport: ${control}</failure>`);
    expect(JSON.parse(read("report.sarif")).runs[0].results[0].hostedViewerUri).toBe(control);
    const links = JSON.parse(read("gl-annotations.json")).countersign;
    expect(links[0].external_link).toEqual({ label: "Countersign report", url: page });
  });

  it("links the job alone where no page is written", async () => {
    const { job, jobUrl, read, report } = await run({ INPUT_FORMATS: "annotations" });
    expect(report.job_url).toBe(jobUrl);
    expect(report.report_url).toBeUndefined();
    expect(job.stdout).not.toContain("Page ");
    expect(note()?.body).toContain(` in [this job](${jobUrl}).\n`);
    expect(note()?.body).not.toContain("artifacts/file");
    expect(JSON.parse(read("gl-annotations.json")).countersign[0].external_link).toEqual({
      label: "Countersign reports",
      url: `${jobUrl}/artifacts/browse`,
    });
  });

  it.each([
    "https://evil.example/acme/payments/-/jobs/7001",
    "javascript:alert(1)//-/jobs/7001",
    "](https://evil.example)/-/jobs/7001",
  ])("links nothing to %s, which somebody set", async (url) => {
    const { job, dir } = await run({ CI_JOB_URL: url });
    expect(job.code).toBe(1);
    expect(job.stdout + note()?.body).not.toMatch(/evil|javascript:|\[this job/);
    for (const name of readdirSync(dir))
      expect(readFileSync(join(dir, name), "utf8"), name).not.toMatch(/evil|javascript:/);
  });

  it("leads to the run on a GitHub-style runner", async () => {
    const { read, report } = await run({
      GITLAB_CI: "",
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/payments",
      GITHUB_RUN_ID: "901",
    });
    const url = "https://github.com/acme/payments/actions/runs/901";
    expect(report.job_url).toBe(url);
    expect(note()?.body).toContain(` in [this job](${url}).\n`);
    expect(JSON.stringify(JSON.parse(read("gl-annotations.json")))).not.toContain(url);
  });

  it("names no note where none was wanted, and none in a dry run", async () => {
    const { job } = await run({ INPUT_DRY_RUN: "true" });
    expect(job.stdout).not.toContain("note:");
    expect(existsSync(folder)).toBe(true);
  });
});

describe("each surface", () => {
  const pages = "https://gitlab.com/countersign/countersign/-/blob/main/docs/reference/controls";
  const failed = {
    title: "The merge request is not a draft",
    id: "merge_request_is_not_draft",
    fix: "mark the merge request as ready, then run this job again",
  };
  const unknown = {
    title: "Webhooks use https",
    id: "secure_webhooks",
    fix: "ask the owner of the token for the required role (Maintainer); your change is not the cause",
  };
  let chain: Chain;
  beforeEach(async () => {
    sandbox.faults.add({ method: "GET", path: /\/hooks/, kind: "status", status: 403, times: 9 });
    chain = await run({ INPUT_FORMATS: `${formats}, codequality` }, [failed.id, unknown.id]);
  });
  afterEach(() => sandbox.faults.clear());

  it.each([
    ["the log", ({ job }: Chain) => job.stdout],
    ["the note", () => note()?.body ?? ""],
    ["the summary", ({ read }: Chain) => read("summary.md")],
    ["the page", ({ read }: Chain) => read("report.html")],
    ["JUnit", ({ read }: Chain) => read("report.junit.xml")],
    ["SARIF", ({ read }: Chain) => read("report.sarif")],
  ] as const)("names what failed and what is unknown in %s, with fix and page", (_, textOf) => {
    const text = textOf(chain);
    for (const { title, id, fix } of [failed, unknown])
      for (const part of [title, id, fix, `${pages}/${id}.md`]) expect(text).toContain(part);
  });

  it("names both in the lists that have room for a line only", () => {
    const { read } = chain;
    const quality = read("gl-code-quality-report.json");
    const annotations = JSON.parse(read("gl-annotations.json")).countersign as {
      external_link: { label: string; url: string };
    }[];
    for (const { title, id, fix } of [failed, unknown]) {
      expect(quality).toContain(`${title} (${id}): `);
      expect(quality).toContain(`Fix: ${fix}`);
      expect(
        annotations.filter(({ external_link: { label } }) => label.includes(`${title} (${id}, `)),
      ).toHaveLength(1);
    }
  });

  it("counts in the same words", () => {
    const { job, read } = chain;
    expect(job.stdout).toContain("NON-COMPLIANT (1 failed, 1 unknown)");
    for (const text of [note()?.body, read("summary.md")])
      expect(text).toContain("# Countersign: ❌ Non-compliant (1 failed, 1 unknown)");
    expect(read("report.html")).toContain("Controls: 1 failed, 1 unknown.");
    expect(read("countersign.env")).toContain("COUNTERSIGN_FAILED=1\n");
    expect(read("countersign.env")).toContain("COUNTERSIGN_UNKNOWN=1\n");
  });
});
