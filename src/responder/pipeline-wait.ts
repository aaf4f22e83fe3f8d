/** Waits for the end of the head's pipeline, if the policy needs its jobs or what they leave. */

import * as z from "zod/mini";
import type { AnyFact } from "../facts/define.ts";
import type { GitLab } from "../gitlab/client.ts";
import { maybe, parse } from "../shared/schema.ts";

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

/** Ends when the pipeline has ended, the head is another one, or the time is over. */
export async function waitForPipeline({
  gitlab,
  projectId,
  iid,
  mostMs,
  now,
  sleep,
}: Waiting): Promise<void> {
  const endsAt = now() + mostMs;
  const read = async () =>
    parse(MergeRequest, await gitlab.read(`/projects/${projectId}/merge_requests/${iid}`));
  const first = await read();
  let shown = first;
  for (let index = 0; running.has(shown.head_pipeline?.status ?? "") && shown.sha === first.sha; index++) {
    const wait = Math.min(waitsMs[index] ?? waitsMs.at(-1) ?? 0, endsAt - now());
    if (wait <= 0 || !(await sleep(wait))) return;
    shown = await read();
  }
}
