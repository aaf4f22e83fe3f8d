import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, type JobOptions, policyOf, reporting, writes } from "../support/job.ts";
import { unlisted } from "../support/messages.ts";
import { runJob } from "../support/terminal.ts";

const { projects } = sample;
const { files = {}, env } = checkout("merge_request_is_not_draft");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

interface Case {
  readonly name: string;
  readonly options: JobOptions;
  /** Every one of these is on standard error. */
  readonly says: readonly string[];
  /** Whether even the first request is not made. */
  readonly offline?: true;
}

const cases: readonly Case[] = [
  {
    name: "no token",
    options: { env: { INPUT_GITLAB_TOKEN: undefined } },
    says: ["INPUT_GITLAB_TOKEN is missing: give an access token with scope api"],
    offline: true,
  },
  {
    name: "an empty token, because the variable is protected",
    options: { env: { INPUT_GITLAB_TOKEN: "" } },
    says: [
      "INPUT_GITLAB_TOKEN is empty",
      "protected variables are absent in pipelines of unprotected branches",
    ],
    offline: true,
  },
  {
    name: "no token in a fork's pipeline",
    options: {
      env: { INPUT_GITLAB_TOKEN: undefined, CI_PROJECT_ID: "77", CI_PROJECT_PATH: "dana/payments" },
    },
    says: [
      "INPUT_GITLAB_TOKEN is missing",
      "this pipeline runs in the fork dana/payments, and variables of acme/payments never reach it",
      "a member of that project can run a pipeline for the merge request there",
    ],
    offline: true,
  },
  {
    name: "an unknown token",
    options: { env: { ...env, INPUT_GITLAB_TOKEN: "sandbox-token-of-nobody-0001" }, files },
    says: ["the token is missing or not accepted"],
  },
  {
    name: "an expired token",
    options: { env: { ...env, INPUT_GITLAB_TOKEN: sample.expiredToken }, files },
    says: ["expired"],
  },
  {
    name: "a revoked token",
    options: { env: { ...env, INPUT_GITLAB_TOKEN: sample.revokedToken }, files },
    says: ["revoked"],
  },
  {
    name: "a token with too small a scope",
    options: { env: { ...env, INPUT_GITLAB_TOKEN: sample.narrowToken }, files },
    says: ["scope", "api"],
  },
  {
    name: "a job token",
    options: { env: { ...reporting, ...env, INPUT_GITLAB_TOKEN: sample.jobToken }, files },
    says: ["token"],
  },
  {
    name: "a project the token cannot see",
    options: { env: { ...env, INPUT_GITLAB_TOKEN: sample.outsiderToken }, files },
    says: ["404", "cannot see it"],
  },
  {
    name: "a merge request that does not exist",
    options: { env: { ...env, INPUT_MERGE_REQUEST: "999" }, files },
    says: ["/merge_requests/999", "404"],
  },
  {
    name: "an unknown check name",
    options: { env: { ...env, INPUT_STATUS_CHECK: "Countersing" }, files },
    says: [
      'there is no status check "Countersing", did you mean Countersign? (this merge request has "Countersign" (3) and "QA" (4))',
    ],
  },
  {
    name: "an unknown check id",
    options: { env: { ...env, INPUT_STATUS_CHECK: "99" }, files },
    says: ['there is no status check with id "99"', '"Countersign" (3)'],
  },
  {
    name: "a requirement that the policy does not have",
    options: { env: { ...env, INPUT_STATUS_CHECK: "Everythin=QA" }, files },
    says: ['the policy has no requirement "Everythin", did you mean Everything?'],
  },
  {
    name: "a project without the licence for status checks",
    options: { iid: 11, project: projects.legacy, env: { ...env, INPUT_STATUS_CHECK: "Countersign" }, files },
    says: ["although the token is valid: status checks require GitLab Ultimate"],
  },
  {
    name: "several problems at once",
    options: { env: { INPUT_SHA: "abc", INPUT_MERGE_REQUEST: "x", INPUT_FAIL_JOB_ON: "always" } },
    says: [
      "3 inputs need attention",
      "INPUT_SHA must be a full commit SHA",
      "INPUT_MERGE_REQUEST must be",
      "INPUT_FAIL_JOB_ON must be",
    ],
    offline: true,
  },
  {
    name: "an unreadable policy",
    options: { env: { ...env, INPUT_POLICY: "nowhere.yml" } },
    says: ["policy nowhere.yml does not exist in the checkout"],
    offline: true,
  },
  {
    name: "a preset without its prefix",
    options: { env: { ...env, INPUT_POLICY: "recommended" } },
    says: ["policy recommended does not exist in the checkout, did you mean preset:recommended?"],
    offline: true,
  },
  {
    name: "a policy that is a folder",
    options: { env: { ...env, INPUT_POLICY: "." } },
    says: ["policy . could not be read"],
    offline: true,
  },
  {
    name: "an empty policy",
    options: { env, files: { "policy.json": "" } },
    says: ["policy policy.json is empty"],
    offline: true,
  },
  {
    name: "an unknown control id",
    options: { env, files: { "policy.json": policyOf("merge_request_is_not_daft") } },
    says: [
      "policy.json:1:77: unknown control: merge_request_is_not_daft, did you mean merge_request_is_not_draft?",
    ],
    offline: true,
  },
  {
    name: "a policy of five megabytes",
    options: { env, files: { "policy.json": `"${"x".repeat(5_000_000)}"` } },
    says: ["but a policy may have at most 1048576"],
    offline: true,
  },
  {
    name: "a policy that evaluates nothing",
    options: { env, files: { "policy.json": policyOf() } },
    says: ["checks nothing"],
    offline: true,
  },
  {
    name: "a policy at a project's ref that is not there",
    options: { env: { INPUT_POLICY: "acme/payments:nope.yml@main" } },
    says: [
      "policy acme/payments:nope.yml@main does not exist, or the token cannot see it",
      "check project, path and ref, and that the token's user or bot may read the repository of acme/payments",
    ],
  },
  {
    name: "a policy without its ref",
    options: { env: { INPUT_POLICY: "acme/payments:nope.yml" } },
    says: ["without a ref"],
    offline: true,
  },
  {
    name: "a policy over plain http",
    options: { env: { INPUT_POLICY: "http://example.test/p.yml" } },
    says: ["use https://"],
    offline: true,
  },
  {
    name: "a policy missing on the target branch",
    options: { env: { INPUT_POLICY: "other.yml" } },
    says: ["policy other.yml does not exist on the target branch main"],
  },
  {
    name: "first adoption: a policy only in the merge request",
    options: { env: { INPUT_POLICY: "other.yml" }, files: { "other.yml": policyOf("secure_webhooks") } },
    says: [
      "policy other.yml is in this merge request, but not yet on the target branch main",
      "merge the policy into main first",
      "INPUT_POLICY_FROM checkout",
    ],
  },
  {
    name: "a short SHA",
    options: { env: { INPUT_SHA: "149a894" } },
    says: ["INPUT_SHA must be a full commit SHA"],
    offline: true,
  },
  {
    name: "an iid that is no number",
    options: { env: { INPUT_MERGE_REQUEST: "seven" } },
    says: ["INPUT_MERGE_REQUEST must be the merge request's number"],
    offline: true,
  },
  {
    name: "a control without its secret",
    options: { env: { INPUT_EXTERNAL_CONTROL: "12" } },
    says: ["INPUT_EXTERNAL_CONTROL_SECRET is missing"],
    offline: true,
  },
  {
    name: "an unknown input",
    options: { env: { INPUT_POLICI: "x" } },
    says: ["INPUT_POLICI is not an input of Countersign, did you mean INPUT_POLICY?"],
    offline: true,
  },
  {
    name: "an unknown flag",
    options: { args: ["--polciy", "x"] },
    says: ["evaluate has no flag --polciy, did you mean --policy?"],
    offline: true,
  },
  {
    name: "an unknown command",
    options: { args: ["evalute"] },
    says: ["there is no command evalute, did you mean evaluate?"],
    offline: true,
  },
  {
    name: "no merge request in mode merge-request",
    options: {
      env: {
        INPUT_MODE: "merge-request",
        CI_PIPELINE_SOURCE: "push",
        CI_MERGE_REQUEST_IID: undefined,
        CI_MERGE_REQUEST_PROJECT_ID: undefined,
      },
    },
    says: ["INPUT_MODE is merge-request, but this push pipeline does not belong to a merge request"],
    offline: true,
  },
  {
    name: "a report folder that cannot be made",
    options: { env: { ...env, INPUT_REPORT_DIR: "policy.json/reports" }, files },
    says: ["INPUT_REPORT_DIR policy.json/reports cannot be written (ENOTDIR)"],
    offline: true,
  },
  {
    name: "a CA file that is not there",
    options: { env: { ...env, CI_SERVER_TLS_CA_FILE: "/nowhere/ca.pem" }, files },
    says: ["CI_SERVER_TLS_CA_FILE names /nowhere/ca.pem, which cannot be read"],
    offline: true,
  },
];

describe("bad input: one clear sentence, exit code 2, nothing sent", () => {
  it.each(cases)("$name", async ({ options, says, offline }) => {
    const job = await runJob(sandbox, options);
    expect(job.stderr.split("\n")[0]).toMatch(/countersign:/);
    for (const sentence of says) expect(job.stderr).toContain(sentence);
    expect(unlisted(job.stderr)).toEqual([]);
    expect(job.code).toBe(2);
    expect(job.report).toBeUndefined();
    expect(writes(sandbox)).toEqual([]);
    if (offline) expect(sandbox.log).toEqual([]);
    expect(job.output).not.toMatch(/sandbox-(maintainer|expired|revoked|narrow|job|outsider)-token/);
  });

  it("an alias bomb", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`,
    );
    const job = await runJob(sandbox, {
      env: { ...env, INPUT_POLICY: "bomb.yml" },
      files: { "bomb.yml": `l0: &l0 [x]\n${levels.join("\n")}\n` },
    });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("uses more than 50 aliases");
  });
});
