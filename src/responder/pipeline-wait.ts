/** Waits for the end of the head's pipeline, if the policy needs its jobs or what they leave. */

import type { AnyFact } from "../facts/define.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Ports } from "../ports.ts";
import { RunError } from "../shared/errors.ts";
import { type MergeRequestAnswer, readMergeRequest } from "./second-look.ts";

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

/** How long each wait is. The last one is repeated. */
const waitsMs = [2000, 3000, 5000, 10_000, 15_000];

export interface Waiting extends Pick<Ports, "now" | "sleep" | "after"> {
  readonly gitlab: GitLab;
  readonly projectId: number;
  readonly iid: number;
  readonly mostMs: number;
}

/**
 * Ends when the pipeline has ended, the head is another one, the merge request cannot be read, or the time is over.
 * @returns the merge request as GitLab showed it last, if it did
 */
export async function waitForPipeline(waiting: Waiting): Promise<MergeRequestAnswer | undefined> {
  const { mostMs, now, after } = waiting;
  const endsAt = now() + mostMs;
  let cancel = () => {};
  const over = new Promise<undefined>((end) => {
    cancel = after(mostMs, () => end(undefined));
  });
  try {
    return await watch(waiting, endsAt, over);
  } finally {
    cancel();
  }
}

async function watch(
  waiting: Waiting,
  endsAt: number,
  over: Promise<undefined>,
): Promise<MergeRequestAnswer | undefined> {
  const { gitlab, projectId, iid, now, sleep } = waiting;
  let first: string | null | undefined;
  let last: MergeRequestAnswer | undefined;
  for (let index = 0; now() < endsAt; index++) {
    // A request that hangs ends with the wait, not with the time of the run, which stands still.
    const answer = await Promise.race([
      readMergeRequest(gitlab, projectId, iid).catch(unlessInterrupted),
      over,
    ]);
    if (!answer) break;
    const { sha, head_pipeline: pipeline } = answer;
    first = last ? first : sha;
    last = answer;
    if (!running.has(pipeline?.status ?? "") || sha !== first) break;
    const wait = Math.min(waitsMs[index] ?? waitsMs.at(-1) ?? 0, endsAt - now());
    if (wait <= 0 || !(await sleep(wait, true))) break;
  }
  return last;
}

/** The facts that are read next say why. */
function unlessInterrupted(error: unknown): undefined {
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
}
