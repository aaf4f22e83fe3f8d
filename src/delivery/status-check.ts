/** Posts one status, and handles a head that has moved on or that GitLab does not know yet. */

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

/** Waits between posts while GitLab has not stored the new head. GitLab's job usually takes seconds. */
const lagWaitsMs = [500, 1000, 2000, 3000, 5000, 5000, 5000, 8000];

/** @throws GitLabError if GitLab refuses for any other reason, or still names an older head after all waits */
export async function postStatus(
  gitlab: GitLab,
  judgedHead: JudgedHead,
  { id, name }: { readonly id: number; readonly name: string | undefined },
  status: "passed" | "failed",
  sleep: (ms: number) => Promise<boolean>,
  isLagging = false,
): Promise<Posted> {
  let attempts = 0;
  // If an earlier wait for the head has failed, there is no second one.
  for (const wait of [...(isLagging ? [] : lagWaitsMs), undefined]) {
    try {
      const answer = { externalStatusCheckId: id, sha: judgedHead.sha, status };
      const sent = await gitlab.StatusChecks.set(judgedHead.projectId, judgedHead.iid, answer, name);
      return { outcome: "delivered", attempts: attempts + sent.attempts };
    } catch (error) {
      if (!(error instanceof GitLabError) || error.status !== 409) throw error;
      attempts++;
      if (await hasMovedOn(gitlab, judgedHead)) return { outcome: "superseded", attempts };
      if (wait === undefined) throw error;
      if (!(await sleep(wait)))
        throw new GitLabError(error.code, `${error.message}; timeout allows no longer wait`, error);
    }
  }
  throw new RunError("INTERNAL", "the last wait ends the loop");
}

/**
 * Whether the merge request has a newer head than the judged one. GitLab keeps every head it knows as a version. If the
 * judged head is among the older versions, the merge request has moved on. If it is missing, GitLab lags behind.
 */
export async function hasMovedOn(gitlab: GitLab, { projectId, iid, sha }: JudgedHead): Promise<boolean> {
  // The SDK's type for this list leaves out paging.
  const versions = await gitlab
    .read(`/projects/${projectId}/merge_requests/${iid}/versions`, { perPage: 100 })
    .catch(unreadable);
  const heads = Array.isArray(versions) ? versions.map((version) => String(version?.head_commit_sha)) : [];
  return heads.length > 0 && heads[0] !== sha && heads.includes(sha);
}

/** If the versions cannot be read, for lack of a role or of time, a newer head is not known. */
function unreadable(error: unknown): undefined {
  if (error instanceof RunError && error.code !== "INTERRUPTED") return undefined;
  throw error;
}
