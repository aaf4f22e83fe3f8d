/** A central project in the sandbox, whose pipelines GitLab's events start: each runs the committed bundle. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addProject,
  type MergeRequestRow,
  protectedBranchRow,
  type Sandbox,
  type SandboxOptions,
  type StartedPipeline,
  sample,
  shaOf,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { type JobOptions, type JobResult, policyOf, type RunningJob, startJob } from "./job.ts";

const centralId = 90;
export const triggerToken = "glptt-sandbox-trigger-token-0090";

export interface CentralOptions extends Pick<JobOptions, "files"> {
  /** Of every job, on top of the usual ones. */
  readonly env?: JobOptions["env"];
  readonly sandbox?: SandboxOptions;
  /** What the runner does with a pipeline, instead of starting its job at once. */
  readonly run?: (pipeline: StartedPipeline, start: () => Promise<JobResult>) => Promise<unknown>;
}

export interface Central {
  readonly sandbox: Sandbox;
  readonly triggerUrl: string;
  /** Of all pipelines, in the order in which they were started. */
  readonly pipelines: readonly StartedPipeline[];
  /** Waits for every pipeline that is running. @returns the jobs, in the order in which they ended */
  settled(): Promise<readonly JobResult[]>;
  /** Runs the job of the central project for a payload, as if somebody had triggered it. */
  answer(payload: unknown, env?: JobOptions["env"]): Promise<JobResult>;
  start(payload: unknown, env?: JobOptions["env"]): RunningJob;
  mergeRequest(iid?: number): MergeRequestRow;
  /** Every status of the check and a merge request of the sample, oldest first. */
  statuses(iid?: number, checkId?: number): readonly string[];
  /** A new head, and the event that GitLab sends for it. */
  push(row: MergeRequestRow, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Lets a merge request pass that is not a draft. */
export const notDraft = policyOf("merge_request_is_not_draft");

export async function startCentral({
  env: always = {},
  files = { ".countersign.yml": notDraft },
  sandbox: options = {},
  run = (_, start) => start(),
}: CentralOptions = {}): Promise<Central> {
  const pipelines: StartedPipeline[] = [];
  const running = new Set<Promise<unknown>>();
  const ended: JobResult[] = [];
  const folder = mkdtempSync(join(tmpdir(), "countersign-central-"));

  function start(payload: unknown, env: JobOptions["env"] = {}): RunningJob {
    const path = join(mkdtempSync(join(folder, "payload-")), "TRIGGER_PAYLOAD");
    writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
    const job = startJob(sandbox, {
      files,
      env: { ...variablesOf(sandbox), TRIGGER_PAYLOAD: path, ...always, ...env },
    });
    const finished = job.finished.then((result) => {
      ended.push(result);
      return result;
    });
    return { ...job, finished };
  }

  const sandbox = await startSandbox({
    ...options,
    startPipeline: async (pipeline) => {
      pipelines.push(pipeline);
      const job = run(pipeline, () => start(pipeline.payload, pipeline.variables).finished);
      running.add(job);
      await job.finally(() => running.delete(job));
    },
  });
  const { state, url } = sandbox;
  addProject(state, {
    id: centralId,
    name: "Compliance",
    path: "compliance",
    groupId: sample.groupId,
    protectedBranches: [protectedBranchRow({ id: 91, name: "main" })],
    ci_pipeline_variables_minimum_override_role: "no_one_allowed",
    triggers: [{ token: triggerToken, ownerId: sample.users.olga }],
  });
  const triggerUrl = `${url}/api/v4/projects/${centralId}/ref/main/trigger/pipeline?token=${triggerToken}`;
  for (const project of state.projects)
    for (const check of project.statusChecks)
      if (check.name === sample.statusCheckName) check.external_url = triggerUrl;
  for (const { requirements } of state.frameworks)
    for (const { controls } of requirements)
      for (const control of controls)
        if (control.controlType === "external") control.externalUrl = triggerUrl;

  function mergeRequest(iid: number = sample.mergeRequestIid): MergeRequestRow {
    const row = state.mergeRequests.find((one) => one.projectId === sample.projectId && one.iid === iid);
    if (!row) throw new Error(`the sample has no merge request !${iid}`);
    return row;
  }

  return {
    sandbox,
    triggerUrl,
    pipelines,
    async settled() {
      while (running.size > 0) await Promise.all(running);
      return ended;
    },
    start,
    answer: (payload, env) => start(payload, env).finished,
    mergeRequest,
    statuses(iid, checkId = sample.statusCheckId) {
      const { id } = mergeRequest(iid);
      const rows = state.statusRows.filter((row) => row.mrId === id && row.checkId === checkId);
      return rows.map(({ status }) => status);
    },
    async push(row, name) {
      const oldrev = row.diff_head_sha;
      const head = shaOf(`${name} of ${row.id}`);
      row.diff_head_sha = head;
      const [version] = row.versions;
      const id = Math.max(...row.versions.map((one) => one.id)) + 1;
      const created_at = new Date(sandbox.clock.now()).toISOString();
      if (version) row.versions.push({ ...version, id, head_commit_sha: head, created_at });
      await sandbox.notifyStatusChecks(row.id, "update", { oldrev });
    },
    async close() {
      await Promise.allSettled(running);
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What GitLab gives a job of a triggered pipeline. */
function variablesOf(sandbox: Sandbox): JobOptions["env"] {
  const project = sandbox.state.projects.find(({ id }) => id === centralId);
  const none = Object.fromEntries(
    ["IID", "PROJECT_ID", "PROJECT_PATH", "TARGET_BRANCH_NAME", "SOURCE_BRANCH_SHA"].map((name) => [
      `CI_MERGE_REQUEST_${name}`,
      undefined,
    ]),
  );
  return {
    ...none,
    CI_PIPELINE_SOURCE: "trigger",
    CI_PIPELINE_TRIGGERED: "true",
    CI_PROJECT_ID: String(centralId),
    CI_PROJECT_PATH: project?.path_with_namespace,
    CI_DEFAULT_BRANCH: "main",
    CI_COMMIT_REF_NAME: "main",
    CI_COMMIT_SHA: project?.branches[0]?.commitId,
    INPUT_GITLAB_TOKEN: sample.groupToken,
    INPUT_ALLOWED_GROUPS: "acme",
  };
}

/** The payload that GitLab makes of a merge request's event, as far as a responder reads it. */
export function checkPayload(partial: {
  readonly projectId?: unknown;
  readonly targetId?: unknown;
  readonly iid?: unknown;
  readonly sha?: unknown;
  readonly checkId?: unknown;
}): Record<string, unknown> {
  const { projectId = sample.projectId, iid = sample.mergeRequestIid } = partial;
  return {
    id: String(centralId),
    ref: "main",
    variables: {},
    object_kind: "merge_request",
    project: { id: projectId },
    object_attributes: {
      target_project_id: partial.targetId ?? projectId,
      iid,
      last_commit: { id: partial.sha ?? shaOf("whatever") },
    },
    external_approval_rule: {
      id: partial.checkId ?? sample.statusCheckId,
      name: "Countersign",
      external_url: `https://gitlab.example.com/trigger?token=${triggerToken}`,
    },
  };
}
