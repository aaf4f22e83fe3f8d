/** Waits for the end of the head's pipeline, if the policy needs its jobs or what they leave. */

import type { AnyFact } from "../facts/define.ts";
import type { GitLab } from "../gitlab/client.ts";
import { maybe, parse } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import type { Answer } from "./second-look.ts";

/** Facts from which all others about a pipeline's jobs and reports are derived. */
const ofJobs = /^(?:pipeline_jobs|pipeline_state|pipeline_tests|judged_jobs|sboms(?:\(.*)?)$/s;

export function needsJobs({ id, needs = {} }: AnyFact): boolean {
  return ofJobs.test(id) || Object.values(needs).some(needsJobs);
}

/** A pipeline with one of these ends by itself. `manual` and `scheduled` wait for somebody, or for their time. */
const running = new Set([
  "created",
  "waiting_for_resource",
  "waiting_for_callback",
  "preparing",
  "pending",
  "running",
  "canceling",
]);

const MergeRequest = z.object({
  sha: z.nullish(z.string()),
  head_pipeline: maybe(z.object({ status: z.string() })),
});

/** How long each wait is. The last one is repeated. */
const waitsMs = [2000, 3000, 5000, 10_000, 15_000];

export interface Waiting {
  readonly gitlab: GitLab;
  readonly projectId: number;
  readonly iid: number;
  readonly mostMs: number;
  readonly now: () => number;
  /** False if there is no time to wait that long. */
  readonly sleep: (ms: number) => Promise<boolean>;
}

/**
 * Ends when the pipeline has ended, the head is another one, or the time is over.
 * @returns the merge request as GitLab showed it last
 */
export async function waitForPipeline({ gitlab, projectId, iid, ...time }: Waiting): Promise<Answer> {
  const endsAt = time.now() + time.mostMs;
  const read = async () => {
    const answer = (await gitlab.read(`/projects/${projectId}/merge_requests/${iid}`)) as Answer;
    const { sha, head_pipeline: pipeline } = parse(MergeRequest, answer);
    return { answer, sha, isRunning: running.has(pipeline?.status ?? "") };
  };
  const first = await read();
  let shown = first;
  for (let index = 0; shown.isRunning && shown.sha === first.sha; index++) {
    const wait = Math.min(waitsMs[index] ?? waitsMs.at(-1) ?? 0, endsAt - time.now());
    if (wait <= 0 || !(await time.sleep(wait))) break;
    shown = await read();
  }
  return shown.answer;
}
