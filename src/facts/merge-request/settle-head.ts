/** Waits until GitLab shows the head that the run judges, because GitLab learns of a push some seconds later. */

import type { FactResult } from "../source.ts";
import type { MergeRequest } from "./merge-request.ts";

export interface SettledHead {
  /** `superseded`: GitLab knows this head and a newer one. `lagging`: after all waits, it still shows another one. */
  readonly state: "current" | "superseded" | "lagging";
  readonly mergeRequest: MergeRequest;
  readonly waited: boolean;
  /** The facts about the merge request as they are now: the newest answer, or the reason why it is missing. */
  readonly known: ReadonlyMap<string, FactResult<unknown>>;
}

/**
 * @param hasMovedOn whether GitLab has learned of this head and then of another one
 * @param sleep false if there is no time to wait that long
 */
export async function settleHead(
  first: MergeRequest,
  sha: string,
  reread: () => Promise<FactResult<MergeRequest>>,
  hasMovedOn: () => Promise<boolean>,
  sleep: (ms: number) => Promise<boolean>,
): Promise<SettledHead> {
  if (first.sha === sha && first.isPrepared)
    return { state: "current", mergeRequest: first, waited: false, known: new Map() };
  return (await import("./awaited-head.ts")).awaitHead(first, sha, reread, hasMovedOn, sleep);
}
