/** Starts servers for the bench, each in its own process, and says what a job has in its environment. */

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = join(root, "dist/index.js");
export const single = join(root, "dist/standalone.js");
export const presetNames = ["recommended", "strict", "soc2", "iso27001", "cis-gitlab", "slsa"];

/** The program as the container image has it: beside it what its Node has compiled. */
export function imageProgram(folder, node) {
  const copy = mkdtempSync(join(folder, "image-"));
  cpSync(join(root, "dist"), copy, { recursive: true });
  execFileSync(node, [join(root, "scripts/code-cache.mjs"), copy]);
  return join(copy, "index.js");
}

/** Two waves of facts, the last look before a pass, the post. */
export const usualTrips = 4;

/** The policy that README shows first. */
function readmePolicy() {
  const page = readFileSync(join(root, "README.md"), "utf8");
  const [, policy] = /```yaml\n(name: Payments baseline\n.*?)```/s.exec(page) ?? [];
  if (policy === undefined)
    throw new Error("README.md has no policy that begins with name: Payments baseline");
  return policy;
}

/**
 * Gives a folder, and `countersign sandbox` with its sample.
 *
 * @template T
 * @param {(given: { folder: string; facts: Record<string, unknown> }) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSandbox(use) {
  return withServer([program, "sandbox", "--json"], async ({ folder, facts }) => {
    const { sha } = await ask(facts);
    return use({ folder, facts: { ...facts, sha } });
  });
}

/**
 * Gives a folder, and the GitLab of `answers.ts`, in which every preset passes.
 *
 * @param {readonly number[]} latencies each has its own address in `facts.urls`
 */
export async function withAnswers(latencies, use) {
  const script = join(root, "scripts/bench/serve-answers.mjs");
  return withServer([script, readmePolicy(), ...latencies.map(String)], use);
}

/** Serves one file, at `facts.url`. */
export async function withDownload(file, use) {
  const code = `
const bytes = require("node:fs").readFileSync(process.argv[1]);
const server = require("node:http").createServer((_, answer) => answer.end(bytes));
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ url: "http://127.0.0.1:" + server.address().port + "/" })));
`;
  return withServer(["-e", code, file], use);
}

async function withServer(args, use) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    let text = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      text += chunk;
      if (text.endsWith("}\n")) break;
    }
    return await use({ folder, facts: JSON.parse(text) });
  } finally {
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The merge request as the API shows it. */
async function ask({ gitlab_url, gitlab_token, merge_request }) {
  const answer = await fetch(`${gitlab_url}/api/v4/projects/42/merge_requests/${merge_request}`, {
    headers: { "PRIVATE-TOKEN": gitlab_token },
  });
  return answer.json();
}

/** The variables of a merge request pipeline, in the sandbox of `withSandbox`. */
export function jobIn({ gitlab_url, gitlab_token, project, merge_request, status_check, sha }, policyFile) {
  return {
    ...pipelineOf({ url: gitlab_url, project, iid: merge_request, sha, id: "42" }),
    INPUT_GITLAB_TOKEN: gitlab_token,
    ...(status_check === undefined ? {} : { INPUT_STATUS_CHECK: status_check }),
    INPUT_FAIL_JOB_ON: "never",
    ...(policyFile ? { INPUT_POLICY: policyFile, INPUT_POLICY_FROM: "checkout" } : {}),
  };
}

/** The same, in the GitLab of `withAnswers`. */
export function jobBefore(
  { token, statusCheck, project, projectId, iid, sha, baseSha, urls },
  latencyMs,
  policy,
) {
  return {
    ...pipelineOf({ url: urls[latencyMs], project, iid, sha, id: String(projectId) }),
    CI_PIPELINE_ID: "702",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: baseSha,
    INPUT_GITLAB_TOKEN: token,
    INPUT_STATUS_CHECK: statusCheck,
    INPUT_POLICY: policy,
  };
}

function pipelineOf({ url, project, iid, sha, id }) {
  return {
    PATH: process.env.PATH,
    GITLAB_CI: "true",
    CI_SERVER_URL: url,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_PROJECT_ID: id,
    CI_PROJECT_PATH: project,
    CI_COMMIT_SHA: sha,
    CI_MERGE_REQUEST_IID: String(iid),
    CI_MERGE_REQUEST_PROJECT_ID: id,
    CI_MERGE_REQUEST_PROJECT_PATH: project,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: id,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_DEFAULT_BRANCH: "main",
  };
}

export function writeJson(folder, name, value) {
  writeFileSync(join(folder, name), JSON.stringify(value));
}
