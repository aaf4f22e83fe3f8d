/** What happens to verdicts by themselves: initial pending rows, the two-minute cron, the half-hour of external controls. */
import { appendStatusRow, diffHeadSha, findProject, type SandboxState } from "./state/state.ts";

const pendingLifetimeMs = 2 * 60_000;
const untouchedMs = 30 * 60_000;

/** One pending row for every check of the project, branch filter ignored, once per merge request. */
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

/** The cron of every minute. */
export function failStalePending(state: SandboxState, now: number): void {
  for (const row of state.statusRows) {
    if (row.status === "pending" && now - (row.retriedAt ?? row.createdAt) > pendingLifetimeMs)
      row.status = "failed";
  }
}

/** A pinged control that nobody answered; the requirement's counts are not touched. */
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
