/**
 * Whether a merge request is still what was judged. Two events can be answered at once: each job looks once more after it
 * has posted, so the one that ends last leaves the right verdict.
 */

import type { GitLab } from "../gitlab/client.ts";
import { RunError } from "../shared/errors.ts";
import { maybe, parse, SchemaError } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

export interface Look {
  /** Text that is equal if the merge request and its approvals are. Undefined: it could not be read. */
  readonly seen: string | undefined;
  /** Text that is equal if its pipeline and the status of that are. */
  readonly pipeline: string;
  readonly isOpen: boolean;
  /** Of the merge request. 40 or 64 hex digits. */
  readonly sha: string | undefined;
}

/** What the post itself moves, or other people move without a change that can be judged. */
const moving = new Set([
  "updated_at",
  // Compared by itself; the other key is the same in an older form.
  "head_pipeline",
  "pipeline",
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

const Approvals = z.looseObject({});
const MergeRequest = z.looseObject({
  sha: maybe(z.string()),
  state: z.string(),
  head_pipeline: maybe(z.looseObject({ id: z.number(), status: z.string() })),
});
/** With all that GitLab shows of it. */
export type MergeRequestAnswer = z.infer<typeof MergeRequest>;

/** @throws RunError if the merge request cannot be read */
export function readMergeRequest(
  gitlab: GitLab,
  projectId: number,
  iid: number,
): Promise<MergeRequestAnswer> {
  return readAs(MergeRequest, gitlab, `/projects/${projectId}/merge_requests/${iid}`);
}

async function readAs<T>(schema: z.ZodMiniType<T>, gitlab: GitLab, path: string): Promise<T> {
  const answer = await gitlab.read(path);
  try {
    return parse(schema, answer);
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new RunError("GITLAB_UNEXPECTED", `GitLab's answer to GET ${path} has an ${error.message}`);
  }
}

/** @throws RunError if the merge request cannot be read */
export async function lookAt(gitlab: GitLab, projectId: number, iid: number): Promise<Look> {
  const [mergeRequest, approvals] = await Promise.all([
    readMergeRequest(gitlab, projectId, iid),
    readAs(Approvals, gitlab, `/projects/${projectId}/merge_requests/${iid}/approvals`).catch(refused),
  ]);
  const { state, sha } = mergeRequest;
  return {
    seen: JSON.stringify([stable(mergeRequest), approvals && stable(approvals)]),
    pipeline: pipelineOf(mergeRequest),
    isOpen: state !== "closed" && state !== "merged",
    sha,
  };
}

/** If it cannot be read once more, it may have changed. */
export async function lookAgain(gitlab: GitLab, projectId: number, iid: number): Promise<Look> {
  return lookAt(gitlab, projectId, iid).catch((error: unknown) => {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    return { seen: undefined, pipeline: "", isOpen: true, sha: undefined };
  });
}

export function isSame(before: Look, now: Look): boolean {
  return before.seen !== undefined && before.seen === now.seen && before.pipeline === now.pipeline;
}

/** Approvals that this token may not see cannot be compared. Controls that need them are unknown. */
function refused(error: unknown): undefined {
  if (error instanceof RunError && "status" in error && (error.status === 403 || error.status === 404))
    return;
  throw error;
}

function stable(answer: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !moving.has(key)));
}

/** Of a pipeline, only its id and its status count: it moves while it runs. */
export function pipelineOf({ head_pipeline: pipeline }: MergeRequestAnswer): string {
  return JSON.stringify([pipeline?.id, pipeline?.status]);
}
