/** The sample's merge requests as a test looks at them: the row, its head, and what the status check was told. */

import { type Sandbox, sample } from "../../src/sandbox/index.ts";

export function headOf(sandbox: Sandbox, iid: number): string {
  return mergeRequestOf(sandbox, iid).diff_head_sha;
}

export function mergeRequestOf(sandbox: Sandbox, iid: number): Sandbox["state"]["mergeRequests"][number] {
  const found = sandbox.state.mergeRequests.find(
    (row) => row.projectId === sample.projectId && row.iid === iid,
  );
  if (!found) throw new Error(`the sample has no merge request !${iid}`);
  return found;
}

/** What the sandbox holds of the sample's status check for one merge request, oldest first. */
export function answersFor(sandbox: Sandbox, iid: number): { sha: string; status: string }[] {
  const { id } = mergeRequestOf(sandbox, iid);
  return sandbox.state.statusRows
    .filter(({ checkId, mrId }) => checkId === sample.statusCheckId && mrId === id)
    .map(({ sha, status }) => ({ sha, status }));
}

/** Its statuses only. */
export function statusesFor(sandbox: Sandbox, iid: number): string[] {
  return answersFor(sandbox, iid).map(({ status }) => status);
}

/**
 * Makes the sample's young merge request a day old. After a verdict on a young one, a run looks for ten seconds whether
 * GitLab's own pending row has replaced it.
 */
export function withoutYoung({ state, clock }: Sandbox): void {
  const created_at = new Date(clock.now() - 86_400_000).toISOString();
  for (const row of state.mergeRequests)
    if (row.initialPendingAt !== null) Object.assign(row, { created_at, initialPendingAt: null });
}
