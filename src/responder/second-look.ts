/**
 * Whether a merge request is still what was judged. Two events can be answered at once: each job looks once more after it
 * has posted, so the one that ends last leaves the right verdict.
 */

import type { GitLab } from "../gitlab/client.ts";
import { RunError } from "../shared/errors.ts";

export interface Look {
  /** Text that is equal if the merge request, its approvals and its pipeline are. Undefined: it could not be read. */
  readonly seen: string | undefined;
  readonly isOpen: boolean;
  /** Of the merge request. 40 or 64 hex digits. */
  readonly sha: string | undefined;
}

/** What the post itself moves, or other people move without a change that can be judged. */
const moving = new Set([
  "updated_at",
  "merge_status",
  "detailed_merge_status",
  "user_notes_count",
  "upvotes",
  "downvotes",
  "subscribed",
  "latest_build_started_at",
  "latest_build_finished_at",
  "first_deployed_to_production_at",
  "merge_error",
]);

type Answer = Readonly<Record<string, unknown>>;

/** @throws RunError if the merge request cannot be read */
export async function lookAt(gitlab: GitLab, projectId: number, iid: number): Promise<Look> {
  const path = `/projects/${projectId}/merge_requests/${iid}`;
  const [mergeRequest, approvals] = await Promise.all([
    gitlab.read(path) as Promise<Answer>,
    gitlab.read(`${path}/approvals`).catch(refused) as Promise<Answer | undefined>,
  ]);
  const { state, sha } = mergeRequest;
  return {
    seen: JSON.stringify([stable(mergeRequest), approvals && stable(approvals)]),
    isOpen: state !== "closed" && state !== "merged",
    sha: typeof sha === "string" ? sha : undefined,
  };
}

/** If it cannot be read once more, it may have changed. */
export async function lookAgain(gitlab: GitLab, projectId: number, iid: number): Promise<Look> {
  return lookAt(gitlab, projectId, iid).catch((error: unknown) => {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    return { seen: undefined, isOpen: true, sha: undefined };
  });
}

export function isSame(before: Look, now: Look): boolean {
  return before.seen !== undefined && before.seen === now.seen;
}

/** Approvals that this token may not see cannot be compared. Controls that need them are unknown. */
function refused(error: unknown): undefined {
  if (error instanceof RunError && "status" in error && (error.status === 403 || error.status === 404))
    return;
  throw error;
}

/** Of a pipeline, only its id and its status count: it moves while it runs. */
function stable(answer: Answer): Answer {
  const kept = Object.entries(answer).filter(([key]) => !moving.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, /pipeline$/.test(key) ? outline(value) : value]),
  );
}

function outline(pipeline: unknown): unknown {
  if (typeof pipeline !== "object" || pipeline === null) return pipeline;
  const { id, status } = pipeline as Answer;
  return { id, status };
}
