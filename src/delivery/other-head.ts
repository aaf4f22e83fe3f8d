/** What to do where GitLab has another head than the judged one: a newer one, or still an older one. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import { RunError } from "../shared/errors.ts";
import type { JudgedHead, Posted } from "./status-check.ts";

/** Waits between posts while GitLab has not stored the new head. GitLab's job usually takes seconds. */
const lagWaitsMs = [500, 1000, 2000, 3000, 5000, 5000, 5000, 8000];

/**
 * Posts until GitLab knows the head. Each post that fails with 409 counts as one attempt.
 * @param refusal of the first post
 * @param post resolves to the attempts that it took
 * @param sleep false if there is no time to wait that long; undefined: throw at once
 */
export async function postAgain(
  refusal: GitLabError,
  post: () => Promise<number>,
  isReplaced: () => Promise<boolean>,
  sleep: ((ms: number) => Promise<boolean>) | undefined,
): Promise<Posted> {
  let refused = refusal;
  for (let attempts = 1; ; attempts++) {
    if (await isReplaced()) return { outcome: "superseded", attempts };
    const wait = lagWaitsMs[attempts - 1];
    if (wait === undefined || !sleep) throw refused;
    if (!(await sleep(wait)))
      throw new GitLabError(refused.code, `${refused.message}; timeout allows no longer wait`, refused);
    try {
      return { outcome: "delivered", attempts: attempts + (await post()) };
    } catch (error) {
      if (!(error instanceof GitLabError) || error.status !== 409) throw error;
      refused = error;
    }
  }
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
