/** The sample in which `doctor` finds nothing to mend, and the program's answers about it. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DoctorReport } from "../../src/doctor/report.ts";
import {
  addProject,
  type ControlRow,
  type MergeRequestRow,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
  type SandboxOptions,
  type StatusCheckRow,
  sample,
  startSandbox,
  type VariableRow,
} from "../../src/sandbox/index.ts";
import { runChild, type Surroundings } from "./child.ts";
import { program } from "./job.ts";
import { runProgram } from "./terminal.ts";

export interface Sample {
  readonly sandbox: Sandbox;
  readonly project: ProjectRow;
  readonly check: StatusCheckRow;
  readonly control: ControlRow;
  readonly mergeRequest: MergeRequestRow;
  readonly central: ProjectRow;
}

export const triggerToken = "glptt-0123456789abcdef0123456789abcdef";

export function variable(key: string, partial: Partial<VariableRow> = {}): VariableRow {
  const kind = { variableType: "ENV_VAR", hidden: false, raw: true, environmentScope: "*" } as const;
  return { key, ...kind, protected: true, masked: true, ...partial };
}

export function triggerUrl(sandbox: Sandbox, rest = ""): string {
  return `${sandbox.url}/api/v4/projects/90/ref/main/trigger/pipeline?token=${triggerToken}${rest}`;
}

/** A central project answers the check; the variables are protected, and so is the source branch of !7. */
export async function healthySample(options: SandboxOptions = {}): Promise<Sample> {
  const sandbox = await startSandbox(options);
  const { state } = sandbox;
  const project = state.projects.find(({ id }) => id === sample.projectId);
  const check = project?.statusChecks.find(({ id }) => id === sample.statusCheckId);
  const control = state.frameworks
    .flatMap(({ requirements }) => requirements.flatMap(({ controls }) => controls))
    .find(({ id }) => id === sample.controlId);
  const mergeRequest = state.mergeRequests.find(
    ({ projectId, iid }) => projectId === sample.projectId && iid === sample.mergeRequestIid,
  );
  if (!project || !check || !control || !mergeRequest) throw new Error("the sample lacks a part");
  const central = addProject(state, {
    id: 90,
    path: "compliance",
    groupId: sample.groupId,
    files: new Map([
      [
        "main:.gitlab-ci.yml",
        "spec:\n  inputs:\n    level:\n      default: low\n---\njob:\n  script: true\n",
      ],
    ]),
  });
  check.external_url = triggerUrl(sandbox, "&inputs[level]=high");
  control.pingEnabled = false;
  project.variables = [variable("COUNTERSIGN_TOKEN"), variable("OTHER", { masked: false, protected: false })];
  project.protectedBranches.push(protectedBranchRow({ id: 19, name: mergeRequest.source_branch }));
  return { sandbox, project, check, control, mergeRequest, central };
}

export interface Examined {
  readonly code: number | null;
  readonly output: string;
  readonly stdout: string;
}

export const named = [
  ...["--project", sample.projectPath, "--merge-request", String(sample.mergeRequestIid)],
  ...["--status-check", sample.statusCheckName, "--external-control", String(sample.controlId)],
];

export async function runDoctor(
  url: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
): Promise<Examined> {
  return around(env, (surroundings) =>
    runChild(node, [program, "doctor", "--gitlab-url", url, ...args], surroundings),
  );
}

/** For tables of cases. */
export async function runDoctorHere(
  url: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Examined> {
  return around(env, (surroundings) => runProgram(["doctor", "--gitlab-url", url, ...args], surroundings));
}

/** An empty folder, and the environment of a person with the sample's token. */
async function around(
  env: Readonly<Record<string, string>>,
  run: (surroundings: Surroundings) => Promise<Examined>,
): Promise<Examined> {
  const cwd = mkdtempSync(join(tmpdir(), "countersign-doctor-"));
  const secrets = { COUNTERSIGN_TOKEN: sample.token, COUNTERSIGN_CONTROL_SECRET: sample.controlSecret };
  try {
    return await run({ cwd, env: { PATH: process.env.PATH, HOME: cwd, ...secrets, ...env } });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** @throws what was printed instead of JSON */
export function checksOf({ stdout, output }: Examined): DoctorReport["checks"] {
  try {
    return (JSON.parse(stdout) as DoctorReport).checks;
  } catch (cause) {
    throw new Error(output, { cause });
  }
}

/** As they are fixed, in this order. */
export const questionIds = [
  ...["url", "tls", "proxy", "clock", "version", "token", "token_scope", "token_expiry"],
  ...["project", "role", "licence", "merge_request", "policy", "policy_rights"],
  ...["status_check", "status_check_scope", "status_checks_block"],
  ...["external_control", "external_control_ping", "external_control_secret"],
  ...["variables", "pipelines", "trigger"],
];
