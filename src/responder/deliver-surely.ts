/** Posts where the newest status differs, and judges again until the merge request is still what was judged. */

import { withoutPass } from "../evaluation/evaluate.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Around, Judged } from "../judged.ts";
import { RunError } from "../shared/errors.ts";
import { isSame, type Look, lookAgain, lookAt } from "./second-look.ts";

interface Place {
  readonly projectId: number;
  readonly iid: number;
}

type Deliver = NonNullable<Around["deliver"]>;

interface Order extends Place {
  readonly gitlab: GitLab;
  /** What GitLab showed before the facts were read. */
  readonly watched: { look: Look };
  readonly judged: Judged;
  readonly again: Parameters<Deliver>[1];
  readonly once: Parameters<Deliver>[2];
}

/** How often a merge request that changed meanwhile is judged again. */
const mostAgain = 3;

export async function deliverSurely(order: Order): ReturnType<Deliver> {
  const { gitlab, projectId, iid, watched, again, once } = order;
  let last = order.judged;
  if (last.inputs.dryRun) return { last, deliveries: await once(last) };
  const post = async (judged: Judged) => once(judged, await newestStatuses(gitlab, order));
  for (let times = 0; ; times++) {
    const deliveries = await post(last);
    const now = await lookAgain(gitlab, projectId, iid);
    // A merge request that is merged or closed by now needs no other answer.
    if (isSame(watched.look, now) || !now.isOpen) return { last, deliveries };
    if (times === mostAgain) {
      last = undecided(last);
      return { last, deliveries: await post(last) };
    }
    watched.look = now;
    last = await again();
  }
}

/** `failed`, whatever was judged and whatever `on_undetermined` says. */
function undecided(judged: Judged): Judged {
  return {
    ...judged,
    inputs: { ...judged.inputs, onUndetermined: "fail" },
    evaluation: { ...withoutPass(judged.evaluation), verdict: "undetermined" },
    meanwhile: `the merge request was still changing after it had been judged ${mostAgain + 1} times, so it gets no pass; run the job again when it is at rest`,
  };
}

/** Undefined if GitLab does not show them: then every status is posted. */
async function newestStatuses(gitlab: GitLab, { projectId, iid }: Place) {
  try {
    const checks = await gitlab.StatusChecks.allForMergeRequest(projectId, iid);
    return new Map(checks.map(({ id, status }) => [id, status]));
  } catch (error) {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    return undefined;
  }
}

/**
 * Where a run cannot judge, an earlier pass of this head must not stay: its reasons may be gone. The error that ended
 * the run is reported, not one of this.
 */
export async function takeBack(gitlab: GitLab, place: Place, checkId: number, error: unknown): Promise<void> {
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") return;
  const { projectId, iid } = place;
  try {
    if ((await newestStatuses(gitlab, place))?.get(checkId) !== "passed") return;
    const { sha = "" } = await lookAt(gitlab, projectId, iid);
    const answer = { externalStatusCheckId: checkId, sha, status: "failed" } as const;
    await gitlab.StatusChecks.set(projectId, iid, answer);
  } catch (failure) {
    if (!(failure instanceof RunError)) throw failure;
  }
}
