/** Waits for a head that GitLab does not show yet, or has not prepared; loaded only then. */

import type { FactResult } from "../source.ts";
import { mergeRequest as fact, type MergeRequest } from "./merge-request.ts";
import type { SettledHead } from "./settle-head.ts";

/** How long each wait is; together half a minute, far above GitLab's usual few seconds. */
const waitsMs = [500, 1000, 2000, 3000, 5000, 5000, 5000, 8000];

/** The parameters are those of `settleHead`. */
export async function awaitHead(
  first: MergeRequest,
  sha: string,
  reread: () => Promise<FactResult<MergeRequest>>,
  hasMovedOn: () => Promise<boolean>,
  sleep: (ms: number) => Promise<boolean>,
): Promise<SettledHead> {
  let mergeRequest = first;
  let known = new Map<string, FactResult<unknown>>();
  let ending = "";
  for (const [index, wait] of [...waitsMs, 0].entries()) {
    const waited = index > 0;
    const isOurs = mergeRequest.sha === sha;
    if (isOurs && mergeRequest.isPrepared) return { state: "current", mergeRequest, waited, known };
    if (!isOurs && (await hasMovedOn())) {
      const newer = `the merge request has a newer head, ${mergeRequest.sha ?? "none"}, and the run judges ${sha}`;
      return { state: "superseded", mergeRequest, waited, known: unreadable(newer) };
    }
    if (wait === 0) break;
    if (!(await sleep(wait))) {
      ending = "; timeout allows no longer wait for it";
      break;
    }
    const again = await reread();
    known = new Map([[fact.id, again]]);
    if (again.ok) mergeRequest = again.value;
  }
  const reason =
    mergeRequest.sha === sha
      ? "GitLab has not finished preparing the merge request"
      : `GitLab still shows the head ${mergeRequest.sha ?? "none"}, not ${sha}`;
  return { state: "lagging", mergeRequest, waited: true, known: unreadable(reason + ending) };
}

/** What GitLab shows of another head is not evidence about the judged one. */
function unreadable(reason: string): SettledHead["known"] {
  return new Map([[fact.id, { ok: false, reason, requests: [], error: undefined }]]);
}
