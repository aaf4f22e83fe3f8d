/** Posts where the newest status differs, and judges again until the merge request is still what was judged. */

import { withoutPass } from "../evaluation/evaluate.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Around, Judged } from "../judged.ts";
import type { Delivery } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import { kept, type Phases } from "./phases.ts";
import { isSame, type Look, lookAgain, readMergeRequest } from "./second-look.ts";

interface Place {
  readonly projectId: number;
  readonly iid: number;
}

type Deliver = NonNullable<Around["deliver"]>;

interface Watching extends Place {
  readonly gitlab: GitLab;
  /** What GitLab showed before the facts were read. */
  readonly watched: { look: Look };
}

interface Order extends Watching, Pick<Phases, "keep"> {
  readonly judged: Judged;
  readonly again: Parameters<Deliver>[1];
  readonly once: Parameters<Deliver>[2];
}

/** How often a merge request that changed meanwhile is judged again. */
const mostAgain = 3;

export async function deliverSurely(order: Order): ReturnType<Deliver> {
  const { gitlab, projectId, iid, watched, keep, again } = order;
  let last = order.judged;
  if (last.inputs.dryRun) return { last, deliveries: await order.once(last) };
  for (let times = 0; ; times++) {
    keep(times === 0 ? kept.statuses : kept.secondLook);
    const deliveries = await post(order, last, times === 0 ? kept.post : 0);
    keep(kept.secondLook);
    const now = await lookAgain(gitlab, projectId, iid);
    // A merge request that is merged or closed by now needs no other answer.
    if (isSame(watched.look, now) || !now.isOpen) {
      keep(0);
      return { last, deliveries };
    }
    const next = times === mostAgain ? undefined : await again().catch(unlessTooLate);
    if (!next) {
      last = undecided(last, times === mostAgain);
      keep(0);
      const shown = times === mostAgain ? await newestStatuses(order) : postedOf(deliveries);
      return { last, deliveries: await order.once(last, shown) };
    }
    watched.look = now;
    last = next;
  }
}

/** @param share of the reserve that the post leaves */
async function post({ keep, once, ...place }: Order, judged: Judged, share: number) {
  const shown = await newestStatuses(place);
  keep(share);
  // Without them, an earlier pass can be there: to leave it would be to pass.
  const inputs = shown ? judged.inputs : { ...judged.inputs, onUndetermined: "fail" as const };
  return once({ ...judged, inputs }, shown);
}

/** Where no time is left to read what GitLab shows now. */
function postedOf(deliveries: readonly Delivery[]): ReadonlyMap<number, string> {
  const done = deliveries.filter(({ outcome }) => outcome === "delivered");
  return new Map(done.map(({ id, status }) => [id, status]));
}

function unlessTooLate(error: unknown): undefined {
  if (!(error instanceof RunError) || error.code !== "TIMEOUT") throw error;
}

/** `failed`, whatever was judged and whatever `on_undetermined` says. */
function undecided(judged: Judged, wasOften: boolean): Judged {
  const meanwhile = wasOften
    ? `the merge request was still changing after it had been judged ${mostAgain + 1} times, so it gets no pass; run the job again when it is at rest`
    : "after the post, GitLab showed another merge request than the judged one, or none, and timeout left no time to judge again, so it gets no pass; run the job again";
  return {
    ...judged,
    inputs: { ...judged.inputs, onUndetermined: "fail" },
    evaluation: { ...withoutPass(judged.evaluation), verdict: "undetermined" },
    meanwhile,
  };
}

/** Undefined if GitLab does not show them: then every status is posted. */
async function newestStatuses({ gitlab, projectId, iid }: Omit<Watching, "watched">) {
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
export async function takeBack(
  { sha: seen, ...place }: Place & { readonly gitlab: GitLab; readonly sha?: string | undefined },
  checkId: number,
  error: unknown,
): Promise<void> {
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") return;
  const { gitlab, projectId, iid } = place;
  try {
    const shown = await newestStatuses(place);
    if (shown && shown.get(checkId) !== "passed") return;
    const { sha = seen ?? "", state } = (await nowOf(place)) ?? {};
    if (state === "closed" || state === "merged") return;
    const answer = { externalStatusCheckId: checkId, sha, status: "failed" } as const;
    await gitlab.StatusChecks.set(projectId, iid, answer);
  } catch (failure) {
    if (!(failure instanceof RunError)) throw failure;
  }
}

/** Only the merge request: what could not be read may be its approvals. */
async function nowOf({ gitlab, projectId, iid }: Omit<Watching, "watched">) {
  return readMergeRequest(gitlab, projectId, iid).catch((error: unknown) => {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    return undefined;
  });
}
