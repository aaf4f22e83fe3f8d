/** The committed bundle as a child process, in the environment of a merge request pipeline of the sandbox. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/reporting/report.ts";
import { type Sandbox, sample } from "../../src/sandbox/index.ts";

/** The files of the action, or the single file that the component downloads. */
const file = process.env.COUNTERSIGN_TESTS === "single" ? "standalone.js" : "index.js";
export const program = fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

export interface JobOptions {
  /** `IID` of a merge request of `project`; its pipeline's variables are set. Default !7 of payments. */
  readonly iid?: number;
  readonly project?: number;
  /** Added to, and laid over, the pipeline's variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Instead of the one that all tests run. */
  readonly program?: string;
  /** Words after the program's name. */
  readonly args?: readonly string[];
  /** Files in the folder the job runs in, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Instead of `sandbox.url`, for instance a proxy or a wrong address. */
  readonly url?: string;
}

export interface JobResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: string;
  /** Undefined when no report was written. */
  readonly report: Report | undefined;
  readonly dotenv: string | undefined;
  /** `report.html`, if it was written. */
  readonly page: string | undefined;
}

export interface RunningJob {
  readonly child: ChildProcess;
  readonly finished: Promise<JobResult>;
}

/** Inputs that report to the sample's status check and control. */
export const reporting = {
  INPUT_STATUS_CHECK: sample.statusCheckName,
  INPUT_EXTERNAL_CONTROL: String(sample.controlId),
  INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
};

export function pipelineOf(
  sandbox: Sandbox,
  iid: number,
  projectId: number,
): Record<string, string | undefined> {
  const mergeRequest = sandbox.state.mergeRequests.find(
    (row) => row.projectId === projectId && row.iid === iid,
  );
  const path = sandbox.state.projects.find(({ id }) => id === projectId)?.path_with_namespace;
  return {
    GITLAB_CI: "true",
    CI_SERVER_URL: sandbox.url,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_PROJECT_ID: String(projectId),
    CI_PROJECT_PATH: path,
    CI_MERGE_REQUEST_IID: String(iid),
    CI_MERGE_REQUEST_PROJECT_ID: String(projectId),
    CI_MERGE_REQUEST_PROJECT_PATH: path,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: mergeRequest?.target_branch,
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
    CI_COMMIT_SHA: mergeRequest?.diff_head_sha,
    INPUT_GITLAB_TOKEN: sample.token,
  };
}

/** The folder and the variables of a job. */
export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the job has left behind, with what it printed. The folder is gone then. */
  readonly finish: (printed: Pick<JobResult, "code" | "stdout" | "stderr">) => JobResult;
}

export function placeOf(sandbox: Sandbox, options: JobOptions): Place {
  const { iid = sample.mergeRequestIid, project = sample.projectId, env = {}, files = {} } = options;
  const cwd = mkdtempSync(join(tmpdir(), "countersign-job-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const read = (name: string) => {
    const path = join(cwd, "countersign-report", name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  return {
    cwd,
    env: {
      PATH: process.env.PATH,
      ...pipelineOf(sandbox, iid, project),
      ...(options.url === undefined ? {} : { CI_SERVER_URL: options.url }),
      ...env,
    },
    finish(printed) {
      const report = read("report.json");
      const files = { dotenv: read("countersign.env"), page: read("report.html") };
      rmSync(cwd, { recursive: true, force: true });
      return {
        ...{ ...printed, output: printed.stdout + printed.stderr, ...files },
        // A report that is not JSON fails the test that ran the job.
        report: report === undefined ? undefined : JSON.parse(report),
      };
    },
  };
}

export function startJob(sandbox: Sandbox, options: JobOptions = {}): RunningJob {
  const { cwd, env, finish } = placeOf(sandbox, options);
  const child = spawn(process.execPath, [options.program ?? program, ...(options.args ?? [])], { cwd, env });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const finished = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).then((code) => finish({ code, stdout, stderr }));
  return { child, finished };
}

export function runJob(sandbox: Sandbox, options: JobOptions = {}): Promise<JobResult> {
  return startJob(sandbox, options).finished;
}

/** A policy file with one requirement of these controls. */
export function policyOf(...controls: readonly unknown[]): string {
  return JSON.stringify({ name: "Policy of a test", requirements: [{ name: "Everything", controls }] });
}

/** A policy in the checkout, as JSON, so that a test says which controls it is about. */
export function checkout(...controls: readonly unknown[]): Required<Pick<JobOptions, "files" | "env">> {
  return {
    files: { "policy.json": policyOf(...controls) },
    env: { INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout" },
  };
}

/** What the sandbox was sent that changes something, as `METHOD path status`. */
export function writes(sandbox: Sandbox): string[] {
  return sandbox.log
    .filter(({ method, path }) => method !== "GET" && method !== "HEAD" && !path.endsWith("/graphql"))
    .map(({ method, path, status }) => `${method} ${path.replace("/api/v4", "")} ${status}`);
}

/**
 * Statuses of one check, oldest first, for all merge requests but !9: some seconds after the sandbox has started, GitLab
 * itself sets the checks of a young merge request to pending.
 */
export function rowsOf(sandbox: Sandbox, checkId: number = sample.statusCheckId): string[] {
  return sandbox.state.statusRows
    .filter((row) => row.checkId === checkId && row.mrId !== youngId)
    .map(({ status }) => status);
}
/** !9 of the sample. */
const youngId = 809;
