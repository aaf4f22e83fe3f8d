/**
 * What GitLab's own jobs do to verdicts: initial pending rows, the two-minute cron, the half-hour of external controls.
 */
import { appendStatusRow, diffHeadSha, findProject, type SandboxState } from "./state/state.ts";

const pendingLifetimeMs = 2 * 60_000;
const untouchedMs = 30 * 60_000;

/**
 * Creates one pending row for every check of the project, once per merge request. GitLab ignores the branch filter
 * here.
 */
export function writeInitialPending(state: SandboxState, now: number): void {
  for (const mergeRequest of state.mergeRequests) {
    const dueAt = mergeRequest.initialPendingAt;
    if (dueAt === null || dueAt > now) continue;
    mergeRequest.initialPendingAt = null;
    for (const check of findProject(state, mergeRequest.projectId)?.statusChecks ?? []) {
      const sha = diffHeadSha(mergeRequest, dueAt);
      appendStatusRow(state, {
        checkId: check.id,
        mrId: mergeRequest.id,
        sha,
        status: "pending",
        createdAt: dueAt,
      });
    }
  }
}

/** The job that runs every minute. */
export function failStalePending(state: SandboxState, now: number): void {
  for (const row of state.statusRows) {
    if (row.status === "pending" && now - (row.retriedAt ?? row.createdAt) > pendingLifetimeMs)
      row.status = "failed";
  }
}

/** Fails a control that was pinged but not answered. The requirement's counts do not change. */
export function timeOutControls(state: SandboxState, now: number): void {
  for (const row of state.controlStatuses) {
    if (row.timeoutAt === null || row.timeoutAt > now) continue;
    const dueAt = row.timeoutAt;
    row.timeoutAt = null;
    if (row.status !== "pending" || dueAt - row.updatedAt < untouchedMs) continue;
    row.status = "fail";
    row.updatedAt = dueAt;
  }
}
