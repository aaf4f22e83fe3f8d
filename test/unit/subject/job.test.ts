import { describe, expect, it } from "vitest";
import { jobAddresses } from "../../../src/subject/job.ts";

const gitlabUrl = "https://gitlab.example.com";
const job = `${gitlabUrl}/acme/payments/-/jobs/77`;
const inputs = { gitlabUrl, reportDir: "countersign-report", formats: ["html"] };

describe("the address of a GitLab job", () => {
  it.each([
    { name: "of this GitLab", url: job },
    {
      name: "below a sub-path",
      url: "https://example.com/gitlab/a/b/-/jobs/1",
      at: "https://example.com/gitlab",
    },
    { name: "of a subgroup", url: `${gitlabUrl}/a/b/c/-/jobs/1` },
  ])("counts $name", async ({ url, at = gitlabUrl }) => {
    expect((await jobAddresses({ CI_JOB_URL: url }, { ...inputs, gitlabUrl: at })).job_url).toBe(url);
  });

  it.each([
    "https://evil.example/acme/payments/-/jobs/77",
    "https://gitlab.example.com.evil.example/a/-/jobs/7",
    "https://gitlab.example.com@evil.example/a/-/jobs/7",
    "https://me:secret@gitlab.example.com/a/b/-/jobs/7",
    "http://gitlab.example.com/a/b/-/jobs/7",
    "javascript:alert(1)//-/jobs/7",
    "//gitlab.example.com/a/b/-/jobs/7",
    `${job}?x=1`,
    `${job}#x`,
    `${job}/raw`,
    `${gitlabUrl}/a/b`,
    "not an address",
    "",
  ])("is not %s", async (url) => {
    expect(await jobAddresses({ CI_JOB_URL: url }, inputs)).toEqual({});
  });
});

describe("the address of the page", () => {
  const page = async (partial: Partial<typeof inputs>, CI_PROJECT_DIR?: string) =>
    (await jobAddresses({ CI_JOB_URL: job, CI_PROJECT_DIR }, { ...inputs, ...partial })).report_url;

  it.each([
    { reportDir: "countersign-report", path: "countersign-report/report.html" },
    { reportDir: "./out//reports/", path: "out/reports/report.html" },
    { reportDir: "/builds/acme/payments/r", path: "r/report.html" },
    { reportDir: 'a b/#"x', path: "a%20b/%23%22x/report.html" },
  ])("is in the archive at $path for $reportDir", async ({ reportDir, path }) => {
    expect(await page({ reportDir }, "/builds/acme/payments")).toBe(`${job}/artifacts/file/${path}`);
  });

  it.each(["/tmp/reports", "../reports", "a/../../b", "/builds/acme/payments-2/r"])(
    "is not known for %s, which the archive does not hold",
    async (reportDir) => {
      expect(await page({ reportDir }, "/builds/acme/payments")).toBeUndefined();
    },
  );

  it("is not known where no page is written", async () => {
    expect(await page({ formats: ["json"] })).toBeUndefined();
  });
});

describe("the address of a run on a GitHub-style runner", () => {
  const run = {
    GITHUB_ACTIONS: "true",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/payments",
    GITHUB_RUN_ID: "901",
  };

  it("is the page of the run, and no page of the report", async () => {
    expect(await jobAddresses({ ...run, CI_JOB_URL: job }, inputs)).toEqual({
      job_url: "https://github.com/acme/payments/actions/runs/901",
    });
  });

  it.each([
    { GITHUB_SERVER_URL: "javascript:alert(1)" },
    { GITHUB_SERVER_URL: "https://x:y@github.com" },
    { GITHUB_SERVER_URL: undefined },
    { GITHUB_REPOSITORY: "acme/payments/../x" },
    { GITHUB_REPOSITORY: undefined },
    { GITHUB_RUN_ID: "1)" },
    { GITHUB_RUN_ID: undefined },
    { GITEA_ACTIONS: "true" },
    { FORGEJO_ACTIONS: "true" },
  ])("is not known with %j", async (env) => {
    expect(await jobAddresses({ ...run, ...env }, inputs)).toEqual({});
  });
});
