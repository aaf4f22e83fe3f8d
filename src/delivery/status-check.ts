/** Posts one status and sees it through: the head that moved on, the head GitLab has not learnt yet. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import { RunError } from "../shared/errors.ts";

export interface JudgedHead {
  readonly projectId: number;
  readonly iid: number;
  readonly sha: string;
}

export interface Posted {
  readonly outcome: "delivered" | "superseded";
  readonly attempts: number;
}

/** Waits between posts while GitLab has not stored the new head; its own job usually takes seconds. */
const lagWaitsMs = [500, 1000, 2000, 3000, 5000, 5000, 5000, 8000];

/** @throws GitLabError when GitLab refuses for any other reason, or still names an older head after all waits */
export async function postStatus(
  gitlab: GitLab,
  judgedHead: JudgedHead,
  checkId: number,
  status: "passed" | "failed",
  sleep: (ms: number) => Promise<void>,
  isLagging = false,
): Promise<Posted> {
  let attempts = 0;
  // Where the head was waited for in vain before, it is not waited for again.
  for (const wait of [...(isLagging ? [] : lagWaitsMs), undefined]) {
    try {
      const sent = await gitlab.StatusChecks.set(judgedHead.projectId, judgedHead.iid, {
        externalStatusCheckId: checkId,
        sha: judgedHead.sha,
        status,
      });
      return { outcome: "delivered", attempts: attempts + sent.attempts };
    } catch (error) {
      if (!(error instanceof GitLabError) || error.status !== 409) throw error;
      attempts++;
      if (await hasMovedOn(gitlab, judgedHead)) return { outcome: "superseded", attempts };
      if (wait === undefined) throw error;
      await sleep(wait);
    }
  }
  throw new RunError("INTERNAL", "the last wait ends the loop");
}

/**
 * Whether the merge request has a newer head than ours. GitLab keeps every head it has learnt as a version: ours among
 * the older ones means it moved on, ours missing means it lags behind.
 */
export async function hasMovedOn(gitlab: GitLab, { projectId, iid, sha }: JudgedHead): Promise<boolean> {
  // The SDK's type for this list leaves out paging.
  const versions = await gitlab
    .read(`/projects/${projectId}/merge_requests/${iid}/versions`, { perPage: 100 })
    .catch(unreadable);
  const heads = Array.isArray(versions) ? versions.map((version) => String(version?.head_commit_sha)) : [];
  return heads.length > 0 && heads[0] !== sha && heads.includes(sha);
}

/** Without the right, or the time, to read versions nobody can tell; the answer is then "not known to have moved". */
function unreadable(error: unknown): undefined {
  if (error instanceof RunError && error.code !== "INTERRUPTED") return undefined;
  throw error;
}
