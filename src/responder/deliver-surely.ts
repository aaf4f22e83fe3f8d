/** Posts, and judges again until what was judged is still the same: two events can be answered at once. */

import { statusFor } from "../delivery/deliver-target.ts";
import { withoutPass } from "../evaluation/evaluate.ts";
import type { Around, Judged } from "../judged.ts";
import type { Delivery } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import { kept, type Phases } from "./phases.ts";
import { isSame, type Look, lookAgain } from "./second-look.ts";
import { newestStatuses, type Place } from "./take-back.ts";

type Deliver = NonNullable<Around["deliver"]>;

/** How far the answer came, for a job that is cancelled meanwhile. */
export interface Standing {
  /** `unsure`: GitLab may have a pass of this job that was not looked at again. `settled`: nothing is left to do. */
  pass: "open" | "unsure" | "settled";
}

interface Watching extends Place {
  /** What GitLab showed before the facts were read. */
  readonly watched: { look: Look };
}

interface DeliverOrder extends Pick<Phases, "keep"> {
  readonly standing: Standing;
  readonly judged: Judged;
  readonly again: Parameters<Deliver>[1];
  readonly once: Parameters<Deliver>[2];
}

type Order = Watching & DeliverOrder;

/** How often something that changed meanwhile is judged again. */
const mostAgain = 3;

/** Of a merge request: posts where the newest status differs. */
export async function deliverSurely(order: Order): ReturnType<Deliver> {
  const { gitlab, projectId, iid, watched, keep, again, standing } = order;
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
      standing.pass = "settled";
      return { last, deliveries };
    }
    const next = times === mostAgain ? undefined : await again().catch(unlessTooLate);
    if (!next) {
      last = undecided(last, times === mostAgain ? "changing" : "late");
      keep(0);
      const shown = times === mostAgain ? await newestStatuses(order) : postedOf(deliveries);
      const final = await order.once(last, shown);
      standing.pass = "settled";
      return { last, deliveries: final };
    }
    watched.look = now;
    last = next;
  }
}

/**
 * Of a project: it has no head and no version, and only an Owner's token could read the status of the control back
 * (gitlab-contract 7.1). So it is judged once more from what is read after the answer, until both give the same.
 */
export async function answerSurely(order: DeliverOrder): ReturnType<Deliver> {
  const { keep, standing, once } = order;
  let last = order.judged;
  for (let times = 0; ; times++) {
    keep(times === 0 ? kept.post : 0);
    if (passes(last)) standing.pass = "unsure";
    const deliveries = await once(last);
    if (!deliveries.some(({ outcome }) => outcome === "delivered")) return { last, deliveries };
    keep(kept.secondLook);
    const { next, action } = await judgedOnceMore(order, last, times);
    if (action === "answer again") {
      last = next;
      continue;
    }
    keep(0);
    const final = action === "leave" ? deliveries : await once(next);
    standing.pass = "settled";
    return { last: next, deliveries: final };
  }
}

interface OnceMore {
  readonly next: Judged;
  readonly action: "leave" | "answer again" | "answer and leave";
}

async function judgedOnceMore({ again }: DeliverOrder, last: Judged, times: number): Promise<OnceMore> {
  const isOften = times === mostAgain;
  const next = isOften ? undefined : await again().catch(unlessTooLate);
  if (next && isSameAnswer(last, next)) return { next, action: "leave" };
  // To leave what was answered before could be to leave a pass.
  if (next)
    return { next: { ...next, inputs: { ...next.inputs, onUndetermined: "fail" } }, action: "answer again" };
  if (!isOften && !passes(last)) return { next: last, action: "leave" };
  return { next: undecided(last, isOften ? "changingProject" : "lateProject"), action: "answer and leave" };
}

/** Of every target. */
function isSameAnswer(one: Judged, other: Judged): boolean {
  const [before, now] = [one, other].map(({ targets, evaluation }) =>
    targets.map((target) => [target.id, statusFor(evaluation, target, one.inputs.onUndetermined)]),
  );
  return JSON.stringify(before) === JSON.stringify(now);
}

/** @param share of the reserve that the post leaves */
async function post({ keep, once, standing, ...place }: Order, judged: Judged, share: number) {
  const shown = await newestStatuses(place);
  keep(share);
  // Without them, an earlier pass can be there: to leave it would be to pass.
  const inputs = shown ? judged.inputs : { ...judged.inputs, onUndetermined: "fail" as const };
  if (passes(judged)) standing.pass = "unsure";
  return once({ ...judged, inputs }, shown);
}

/** Whether a target gets a pass. */
function passes({ targets, evaluation, inputs }: Judged): boolean {
  return (
    !inputs.dryRun && targets.some((target) => statusFor(evaluation, target, inputs.onUndetermined) === true)
  );
}

/** Where no time is left to read what GitLab shows now. */
function postedOf(deliveries: readonly Delivery[]): ReadonlyMap<number, string> {
  const done = deliveries.filter(({ outcome }) => outcome === "delivered");
  return new Map(done.map(({ id, status }) => [id, status]));
}

function unlessTooLate(error: unknown): undefined {
  if (!(error instanceof RunError) || error.code !== "TIMEOUT") throw error;
}

/** After `mostAgain` and one times. */
const reasons = {
  changing:
    "the merge request was still changing after it had been judged 4 times, so it gets no pass; run the job again when it is at rest",
  late: "after the post, GitLab showed another merge request than the judged one, or none, and timeout left no time to judge again, so it gets no pass; run the job again",
  changingProject:
    "the project was still changing after it had been judged 4 times, so it gets no pass; run the job again when it is at rest",
  lateProject:
    "timeout left no time to judge the project once more after the answer, so it gets no pass; increase timeout, or use a policy that reads less",
} as const;

/** `failed`, whatever was judged and whatever `on_undetermined` says. */
function undecided(judged: Judged, why: keyof typeof reasons): Judged {
  return {
    ...judged,
    inputs: { ...judged.inputs, onUndetermined: "fail" },
    evaluation: { ...withoutPass(judged.evaluation), verdict: "undetermined" },
    meanwhile: reasons[why],
  };
}
