/** Takes an earlier pass back where a run cannot judge: its reasons may be gone. */

import type { GitLab } from "../gitlab/client.ts";
import { RunError } from "../shared/errors.ts";
import { isInterruption } from "./cancelling.ts";
import { readMergeRequest } from "./second-look.ts";

export interface Place {
  readonly gitlab: GitLab;
  readonly projectId: number;
  readonly iid: number;
}

/** Undefined if GitLab does not show them: then every status is posted. */
export async function newestStatuses({ gitlab, projectId, iid }: Place) {
  try {
    const checks = await gitlab.StatusChecks.allForMergeRequest(projectId, iid);
    return new Map(checks.map(({ id, status }) => [id, status]));
  } catch (error) {
    if (!(error instanceof RunError) || isInterruption(error)) throw error;
    return undefined;
  }
}

interface Earlier extends Place {
  /** The head, if GitLab does not show it now. */
  readonly sha?: string | undefined;
  /** GitLab may have a pass of this job that it does not show yet, so what it shows now decides nothing. */
  readonly isUnsure?: boolean;
  /** Waits in milliseconds, after each of which it is read back whether such a pass has come. */
  readonly waitsMs?: readonly number[];
}

/**
 * Where a run cannot judge, an earlier pass of this head must not stay: its reasons may be gone. The error that ended
 * the run is reported, not one of this.
 */
export async function takeBack(earlier: Earlier, checkId: number, error: unknown): Promise<void> {
  if (!(error instanceof RunError) || isInterruption(error)) return;
  try {
    await leaveNoPass(earlier, checkId);
  } catch (failure) {
    if (!(failure instanceof RunError)) throw failure;
  }
}

/** @returns whether `failed` was posted @throws RunError if GitLab does not take it */
export async function leaveNoPass(
  { sha: seen, isUnsure = false, waitsMs = [], ...place }: Earlier,
  checkId: number,
): Promise<boolean> {
  const { gitlab, projectId, iid } = place;
  const shown = await newestStatuses(place);
  if (!isUnsure && shown && shown.get(checkId) !== "passed") return false;
  const { sha = seen ?? "", state } = (await nowOf(place)) ?? {};
  if (state === "closed" || state === "merged") return false;
  const answer = { externalStatusCheckId: checkId, sha, status: "failed" } as const;
  await gitlab.StatusChecks.set(projectId, iid, answer);
  for (const waitMs of waitsMs) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const isOvertaken = (await newestStatuses(place))?.get(checkId) === "passed";
    if (isOvertaken) await gitlab.StatusChecks.set(projectId, iid, answer);
  }
  return true;
}

/** Only the merge request: what could not be read may be its approvals. */
async function nowOf({ gitlab, projectId, iid }: Place) {
  return readMergeRequest(gitlab, projectId, iid).catch((error: unknown) => {
    if (!(error instanceof RunError) || isInterruption(error)) throw error;
    return undefined;
  });
}
