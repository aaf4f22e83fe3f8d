/** The sandbox's page for people: the requests received so far, without secrets. */
import type { Answer } from "./http/answer.ts";
import type { RecordedRequest } from "./http/server.ts";
import { findCheckOwner, findControl, findProject, type SandboxState } from "./state/state.ts";

const shownRequests = 50;

export function sandboxView(state: SandboxState, log: readonly RecordedRequest[], now: number): Answer {
  const time = (ms: number) => new Date(ms).toISOString();
  return {
    status: 200,
    json: {
      now: time(now),
      status_checks: state.statusRows.map((row) => {
        const mergeRequest = state.mergeRequests.find(({ id }) => id === row.mrId);
        const found = findCheckOwner(state, row.checkId);
        return {
          id: row.id,
          project: findProject(state, mergeRequest?.projectId ?? 0)?.path_with_namespace ?? null,
          merge_request: mergeRequest ? `!${mergeRequest.iid} ${mergeRequest.title}` : null,
          check: found?.check.name ?? null,
          sha: row.sha,
          status: row.status,
          created_at: time(row.createdAt),
        };
      }),
      external_controls: state.controlStatuses.map((row) => ({
        project: findProject(state, row.projectId)?.path_with_namespace ?? null,
        control_id: row.controlId,
        control: findControl(state, row.controlId)?.control.externalControlName ?? null,
        status: row.status,
        updated_at: time(row.updatedAt),
      })),
      requests: log.slice(-shownRequests).map(({ method, path, status, at, user }) => ({
        at: time(at),
        method,
        path,
        status,
        user,
      })),
    },
  };
}
