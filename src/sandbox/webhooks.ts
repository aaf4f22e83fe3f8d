/** What GitLab sends to external services: signed status-check events and control pings. */
import { createHmac } from "node:crypto";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { projectEntity } from "./entities/project.ts";
import type { MergeRequestRow } from "./state/merge-request.ts";
import type { ControlRow, ControlStatusRow, RequirementRow } from "./state/people.ts";
import type { ProjectRow, StatusCheckRow } from "./state/project.ts";
import { findProject, freshId, protectedBranchesOf, type SandboxState } from "./state/state.ts";
import { mergeRequestEvent } from "./webhook-payload.ts";

const timeoutAfterMs = 31 * 60_000;
const deliveries = 4;
const longestMs = 30_000;

export interface EventAttributes {
  readonly action?: string;
  readonly oldrev?: string;
}

/** Sends one event for every check of the project whose branch filter matches. */
export async function notifyStatusChecks(
  state: SandboxState,
  rootUrl: string,
  now: number,
  mrId: number,
  attributes: EventAttributes,
): Promise<void> {
  const mergeRequest = state.mergeRequests.find(({ id }) => id === mrId);
  if (!mergeRequest) throw new Error(`the sandbox has no merge request with the id ${mrId}`);
  const checks = findProject(state, mergeRequest.projectId)?.statusChecks ?? [];
  await Promise.all(
    checks.map((check) => notifyStatusCheck(state, rootUrl, now, mergeRequest, check, attributes)),
  );
}

export async function notifyStatusCheck(
  state: SandboxState,
  rootUrl: string,
  now: number,
  mergeRequest: MergeRequestRow,
  check: StatusCheckRow,
  attributes: EventAttributes,
): Promise<void> {
  const project = findProject(state, mergeRequest.projectId);
  if (!project || !isTold(state, project, check, mergeRequest.target_branch)) return;
  const body = JSON.stringify(
    mergeRequestEvent({ state, rootUrl, now }, project, mergeRequest, check, attributes),
  );
  const headers = check.sharedSecret ? { "X-Gitlab-Signature": sign(body, check.sharedSecret) } : {};
  // GitLab retries only after an exception, and ignores any answer of the service.
  for (let attempt = 0; attempt < deliveries; attempt += 1) {
    if ((await post(check.external_url, body, headers)) !== null) return;
  }
}

/** Less strict than the rule for lists: a branch rule matches if its name only contains the target branch. */
function isTold(state: SandboxState, project: ProjectRow, check: StatusCheckRow, branch: string): boolean {
  if (check.protectedBranchIds.length === 0) return true;
  const target = branch.toLowerCase();
  return protectedBranchesOf(state, project)
    .filter(({ row }) => check.protectedBranchIds.includes(row.id))
    .map(({ row }) => row.name.toLowerCase())
    .some((name) => (target.length >= 3 ? name.includes(target) : name === target));
}

/** The external part of an evaluation: sets rows to pending, pings the services, and schedules the timeout. */
export async function pingExternalControls(
  state: SandboxState,
  rootUrl: string,
  now: () => number,
  projectId: number,
): Promise<void> {
  const project = findProject(state, projectId);
  if (!project) throw new Error(`the sandbox has no project ${projectId}`);
  const requirements = state.frameworks
    .filter(({ projectIds }) => projectIds.includes(projectId))
    .flatMap((framework) => framework.requirements);
  for (const requirement of requirements) {
    for (const control of requirement.controls) {
      if (control.controlType !== "external" || !control.pingEnabled) continue;
      await ping(state, rootUrl, now, project, requirement, control);
    }
  }
}

async function ping(
  state: SandboxState,
  rootUrl: string,
  now: () => number,
  project: ProjectRow,
  requirement: RequirementRow,
  control: ControlRow,
): Promise<void> {
  const row = resetRow(state, project, control, now());
  const anonymous = { state, rootUrl, clock: { now }, session: null };
  const body = JSON.stringify({
    ...projectEntity(anonymous, project),
    project_control_compliance_status: {
      id: row.id,
      created_at: new Date(row.createdAt).toISOString(),
      updated_at: new Date(row.updatedAt).toISOString(),
      compliance_requirements_control_id: control.id,
      project_id: project.id,
      namespace_id: project.groupId,
      compliance_requirement_id: requirement.id,
      status: row.status,
      requirement_status_id: requirement.id,
    },
  });
  const signature = sign(body, control.secretToken ?? "");
  const status = await post(control.externalUrl ?? "", body, { "X-Gitlab-Signature": signature });
  // Without a 2xx answer, the row never times out.
  if (status !== null && status >= 200 && status < 300) row.timeoutAt = now() + timeoutAfterMs;
}

function resetRow(
  state: SandboxState,
  { id: projectId }: ProjectRow,
  { id: controlId }: ControlRow,
  now: number,
): ControlStatusRow {
  const known = state.controlStatuses.find(
    (row) => row.controlId === controlId && row.projectId === projectId,
  );
  if (known) return Object.assign(known, { status: "pending", updatedAt: now });
  const row: ControlStatusRow = {
    id: freshId(state),
    controlId,
    projectId,
    status: "pending",
    createdAt: now,
    updatedAt: now,
    timeoutAt: null,
  };
  state.controlStatuses.push(row);
  return row;
}

function sign(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/** The status of the answer; null if there was none. */
function post(url: string, body: string, headers: Record<string, string>): Promise<number | null> {
  return new Promise((resolve) => {
    let target: URL;
    try {
      target = new URL(url);
    } catch {
      resolve(null);
      return;
    }
    const send = target.protocol === "https:" ? httpsRequest : httpRequest;
    const outgoing = send(target, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), ...headers },
      timeout: longestMs,
      agent: false,
    });
    outgoing.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", () => resolve(null));
    });
    // A service that does not answer must not keep the process alive.
    outgoing.on("socket", (socket) => socket.unref());
    outgoing.on("timeout", () => outgoing.destroy());
    outgoing.on("error", () => resolve(null));
    outgoing.end(body);
  });
}
