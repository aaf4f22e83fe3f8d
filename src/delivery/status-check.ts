/** Posts one status, and handles a head that has moved on or that GitLab does not know yet. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";

export interface JudgedHead {
  readonly projectId: number;
  readonly iid: number;
  readonly sha: string;
}

export interface Posted {
  readonly outcome: "delivered" | "superseded";
  readonly attempts: number;
}

/** @throws GitLabError if GitLab refuses for any other reason, or still names an older head after all waits */
export async function postStatus(
  gitlab: GitLab,
  judgedHead: JudgedHead,
  { id, name }: { readonly id: number; readonly name: string | undefined },
  status: "passed" | "failed",
  sleep: (ms: number) => Promise<boolean>,
  isLagging = false,
): Promise<Posted> {
  const { projectId, iid, sha } = judgedHead;
  const post = async () => {
    const answer = { externalStatusCheckId: id, sha, status };
    return (await gitlab.StatusChecks.set(projectId, iid, answer, name)).attempts;
  };
  try {
    return { outcome: "delivered", attempts: await post() };
  } catch (error) {
    if (!(error instanceof GitLabError) || error.status !== 409) throw error;
    // If an earlier wait for the head has failed, there is no second one.
    const { postAgain } = await import("./other-head.ts");
    return postAgain(error, post, () => hasMovedOn(gitlab, judgedHead), isLagging ? undefined : sleep);
  }
}

/** Whether the merge request has a newer head than the judged one. */
export async function hasMovedOn(gitlab: GitLab, judgedHead: JudgedHead): Promise<boolean> {
  return (await import("./other-head.ts")).hasMovedOn(gitlab, judgedHead);
}
