import { describe, expect, it } from "vitest";
import { formatNames } from "../../../src/reporting/formats/registry.ts";
import { caught, inputsFrom, said, token } from "../../support/inputs.ts";

describe("problems", async () => {
  it.each([
    {
      env: { INPUT_SHA: "abc123" },
      problem:
        'INPUT_SHA must be a full commit SHA of 40 or 64 hexadecimal digits, not "abc123" (6 characters)',
    },
    {
      env: { INPUT_SHA: "1" },
      problem: 'INPUT_SHA must be a full commit SHA of 40 or 64 hexadecimal digits, not "1" (1 character)',
    },
    {
      env: { INPUT_SHA: "z".repeat(40) },
      problem: `INPUT_SHA must be a full commit SHA of 40 or 64 hexadecimal digits, not "${"z".repeat(40)}" (40 characters)`,
    },
    {
      env: { INPUT_MERGE_REQUEST: "seven" },
      problem: `INPUT_MERGE_REQUEST must be the merge request's number, such as 7 or !7, not "seven"`,
    },
    {
      env: { INPUT_MERGE_REQUEST: "0" },
      problem: `INPUT_MERGE_REQUEST must be the merge request's number, such as 7 or !7, not "0"`,
    },
    {
      env: { INPUT_PROJECT: "payments" },
      problem: 'INPUT_PROJECT must be a numeric id or a full path such as group/project, not "payments"',
    },
    {
      env: { INPUT_MODE: "branch" },
      problem: 'INPUT_MODE must be one of auto, merge-request, project, responder, sweep, not "branch"',
    },
    { env: { INPUT_DRY_RUN: "maybe" }, problem: 'INPUT_DRY_RUN must be true or false, not "maybe"' },
    {
      env: { INPUT_TIMEOUT: "soon" },
      problem: 'INPUT_TIMEOUT must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not "soon"',
    },
    {
      env: { INPUT_FORMATS: "json, pdf" },
      problem: `INPUT_FORMATS must name ${formatNames.join(", ")}, not "pdf"`,
    },
    {
      env: { INPUT_GITLAB_URL: "gitlab" },
      problem: 'INPUT_GITLAB_URL must be an address such as https://gitlab.example.com, not "gitlab"',
    },
    {
      env: { INPUT_GITLAB_URL: "https://git.example.com/api/v4" },
      problem: "INPUT_GITLAB_URL must be the root of the instance, without /api/v4",
    },
    {
      env: { INPUT_GITLAB_URL: "ftp://git.example.com" },
      problem: 'INPUT_GITLAB_URL must begin with https:// or http://, not "ftp:"',
    },
    {
      env: { INPUT_GITLAB_URL: "https://u:p@git.example.com" },
      problem: "INPUT_GITLAB_URL must not contain a user name or password",
    },
    {
      env: { INPUT_STATUS_CHEK: "QA" },
      problem: "INPUT_STATUS_CHEK is not an input of Countersign, did you mean INPUT_STATUS_CHECK?",
    },
    {
      env: { INPUT_EXTERNAL_CONTROL: "twelve", INPUT_EXTERNAL_CONTROL_SECRET: "s" },
      problem: 'INPUT_EXTERNAL_CONTROL must contain numeric control ids, not "twelve"',
    },
    {
      env: { INPUT_EXTERNAL_CONTROL: "12" },
      problem: "INPUT_EXTERNAL_CONTROL_SECRET is missing: control 12 cannot be answered without its secret",
    },
    { env: { INPUT_STATUS_CHECK: "QA\nQA" }, problem: 'INPUT_STATUS_CHECK names "QA" twice' },
    {
      env: { INPUT_MODE: "project", INPUT_MERGE_REQUEST: "7" },
      problem: "INPUT_MERGE_REQUEST contradicts INPUT_MODE project: leave out one of them",
    },
    {
      env: { INPUT_MODE: "responder" },
      problem:
        "INPUT_ALLOWED_GROUPS is missing: in mode responder, give the full paths of the groups whose projects are judged",
    },
    {
      env: { INPUT_MODE: "responder", INPUT_ALLOWED_GROUPS: "acme/*" },
      problem: 'INPUT_ALLOWED_GROUPS must be full paths such as acme or acme/payments, not "acme/*"',
    },
    {
      env: { INPUT_MODE: "sweep" },
      problem: "INPUT_GROUP and INPUT_PROJECTS are both missing: mode sweep requires one of them",
    },
    {
      env: { INPUT_MODE: "sweep", INPUT_GROUP: "acme", INPUT_SHARD: "5/4" },
      problem: 'INPUT_SHARD must be the number of this part and how many there are, such as 1/4, not "5/4"',
    },
    {
      env: { INPUT_MODE: "sweep", INPUT_GROUP: "acme", INPUT_RESUME: "soon" },
      problem:
        'INPUT_RESUME must be 0, or a duration between 1s and 24h such as 90s, 10m or 1h30m, not "soon"',
    },
    {
      env: { INPUT_GITLAB_TOKEN: "two words" },
      problem:
        "INPUT_GITLAB_TOKEN contains a space, a line break or another character that no token has: copy it again",
    },
  ])("says: $problem", async ({ env, problem }) => {
    expect(said(await caught(() => inputsFrom({ ...token, ...env })))).toEqual([problem]);
  });

  it("names a flag as the user typed it", async () => {
    expect(said(await caught(() => inputsFrom(token, { sha: "abc", "dry-run": "maybe" })))).toEqual([
      '--sha must be a full commit SHA of 40 or 64 hexadecimal digits, not "abc" (3 characters)',
      '--dry-run must be true or false, not "maybe"',
    ]);
  });

  it.each([{ GITHUB_ACTIONS: "true" }, { COUNTERSIGN_WRAPPER: "component" }])(
    "names the input itself inside a wrapper: %o",
    async (wrapper) => {
      expect(said(await caught(() => inputsFrom({ ...token, ...wrapper, INPUT_SHA: "abc" })))).toEqual([
        'sha must be a full commit SHA of 40 or 64 hexadecimal digits, not "abc" (3 characters)',
      ]);
    },
  );

  it("reports every problem at once, before any is acted on", async () => {
    const error = await caught(() => inputsFrom({ INPUT_SHA: "abc", INPUT_MODE: "fast", INPUT_POLICI: "1" }));
    expect(error).toMatchObject({ code: "INPUT_INVALID", exitCode: 2, message: "4 inputs need attention" });
    expect(said(error)).toEqual([
      'INPUT_MODE must be one of auto, merge-request, project, responder, sweep, not "fast"',
      'INPUT_SHA must be a full commit SHA of 40 or 64 hexadecimal digits, not "abc" (3 characters)',
      "INPUT_POLICI is not an input of Countersign, did you mean INPUT_POLICY?",
      "INPUT_GITLAB_TOKEN is missing: give an access token with scope api as INPUT_GITLAB_TOKEN or in COUNTERSIGN_TOKEN",
    ]);
  });

  it.each([
    { name: "an empty token in a job", env: { GITLAB_CI: "true", INPUT_GITLAB_TOKEN: "" } },
    {
      name: "an unexpanded variable in a job",
      env: { GITLAB_CI: "true", INPUT_GITLAB_TOKEN: "$COUNTERSIGN_TOKEN" },
    },
  ])("explains protected variables for $name", async ({ env }) => {
    expect(said(await caught(() => inputsFrom(env)))[0]).toContain(
      "protected variables are absent in pipelines of unprotected branches",
    );
  });

  it("refuses the job token, which can report nothing", async () => {
    const env = { INPUT_GITLAB_TOKEN: "job-token-of-nobody-0001", CI_JOB_TOKEN: "job-token-of-nobody-0001" };
    expect(said(await caught(() => inputsFrom(env)))).toEqual([
      "INPUT_GITLAB_TOKEN is the job's own token, with which GitLab neither accepts a status nor shows approvals: give a project, group or personal access token with scope api",
    ]);
  });

  it("never repeats a secret", async () => {
    const error = await caught(() =>
      inputsFrom({
        INPUT_GITLAB_TOKEN: "secret token",
        INPUT_SHA: "abc",
        INPUT_EXTERNAL_CONTROL: "x",
        INPUT_EXTERNAL_CONTROL_SECRET: "hush-hush",
      }),
    );
    expect(said(error).join("\n")).not.toMatch(/secret token|hush-hush/);
  });
});
