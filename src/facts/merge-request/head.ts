/** Whether the merge request, as read, shows the head we judge; what to do when not is loaded only then. */

import type { MergeRequest } from "./merge-request.ts";
import type { SettledHead, settleHead } from "./settle-head.ts";

export async function headOf(...args: Parameters<typeof settleHead>): Promise<SettledHead> {
  const [mergeRequest, sha] = args;
  if (isSettled(mergeRequest, sha))
    return { state: "current", mergeRequest, waited: false, known: new Map() };
  return (await import("./settle-head.ts")).settleHead(...args);
}

/** Until it is prepared, GitLab has neither diff nor approval rules for it. */
function isSettled(mergeRequest: MergeRequest, sha: string): boolean {
  return mergeRequest.sha === sha && mergeRequest.isPrepared;
}
