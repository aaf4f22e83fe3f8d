/** `demo`: runs the real job twice against the embedded GitLab, then prints what that GitLab received. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Sandbox, sample, startSandbox } from "../sandbox/index.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import type { Command, Given } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** A merge request that fails for several reasons, then one that complies. */
const shown = [
  { iid: 8, expected: exitCodes.nonCompliant },
  { iid: 7, expected: exitCodes.compliant },
] as const;

export const demo: Command = {
  flags: [{ name: "report-dir", value: "FOLDER", about: "folder for the reports [countersign-report]" }],
  run: runDemo,
};

async function runDemo({ flags }: Given, terminal: Terminal): Promise<number> {
  const { surface, print } = terminal;
  const folder = flags.get("report-dir") ?? "countersign-report";
  const sandbox = await startSandbox();
  try {
    print(`An embedded GitLab is running at ${sandbox.url}. Its merge request pipelines would print this:`);
    for (const { iid, expected } of shown) {
      print(`\n${surface.tone(`--- pipeline of ${sample.projectPath}!${iid} `.padEnd(78, "-"), "dim")}\n`);
      const code = await runJob(sandbox, iid, join(folder, `merge-request-${iid}`), terminal);
      print(`\nThe job ends with exit code ${code}.`);
      // It has said why: the folder for the reports is not fit for them.
      if (code === exitCodes.setup) return code;
      if (code !== expected)
        throw new RunError("INTERNAL", `the demo expected exit code ${expected} for !${iid}, not ${code}`);
    }
    print(`\n${surface.tone("--- what the embedded GitLab has received ".padEnd(78, "-"), "dim")}\n`);
    print(received(sandbox));
    return exitCodes.compliant;
  } finally {
    await sandbox.close();
  }
}

/** Runs this program as a child process, in the environment that GitLab gives a merge request pipeline. */
async function runJob(sandbox: Sandbox, iid: number, reportDir: string, terminal: Terminal): Promise<number> {
  const mergeRequest = sandbox.state.mergeRequests.find(
    (row) => row.projectId === sample.projectId && row.iid === iid,
  );
  const env = {
    PATH: terminal.env.PATH,
    ...(terminal.env.NO_COLOR === undefined ? {} : { NO_COLOR: terminal.env.NO_COLOR }),
    ...(terminal.env.FORCE_COLOR === undefined ? {} : { FORCE_COLOR: terminal.env.FORCE_COLOR }),
    CI_SERVER_URL: sandbox.url,
    CI_PROJECT_ID: String(sample.projectId),
    CI_PROJECT_PATH: sample.projectPath,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_MERGE_REQUEST_IID: String(iid),
    CI_MERGE_REQUEST_PROJECT_ID: String(sample.projectId),
    CI_MERGE_REQUEST_PROJECT_PATH: sample.projectPath,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
    CI_COMMIT_SHA: mergeRequest?.diff_head_sha,
    INPUT_GITLAB_TOKEN: sample.token,
    INPUT_STATUS_CHECK: sample.statusCheckName,
    INPUT_EXTERNAL_CONTROL: String(sample.controlId),
    INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
  };
  const program = process.argv[1] ?? "";
  const child = spawn(process.execPath, [program, "evaluate", `--report-dir=${reportDir}`], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stop = () => child.kill("SIGTERM");
  terminal.signal.addEventListener("abort", stop);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? exitCodes.interrupted));
    });
  } finally {
    terminal.signal.removeEventListener("abort", stop);
  }
}

function received({ state, log, url }: Sandbox): string {
  const lines = state.statusRows
    .filter(({ checkId }) => checkId === sample.statusCheckId)
    .map((row) => {
      const iid = state.mergeRequests.find(({ id }) => id === row.mrId)?.iid;
      return `status check "${sample.statusCheckName}" of !${iid} at ${row.sha.slice(0, 8)}: ${row.status}`;
    });
  for (const row of state.controlStatuses)
    lines.push(
      `external control ${row.controlId} of project ${row.projectId}: ${row.status}, signature verified`,
    );
  const writes = log.filter(({ method, path }) => method !== "GET" && !path.startsWith("/api/graphql"));
  lines.push("", `${log.length} requests, ${writes.length} of them writes:`);
  for (const { method, path, status } of writes) lines.push(`  ${method} ${path} ${status}`);
  lines.push("", `To explore such a GitLab yourself, run: countersign sandbox (this one was at ${url})`);
  return lines.join("\n");
}
