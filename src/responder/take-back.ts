/** Takes an earlier pass back where a job cannot judge, or is cancelled: its reasons may be gone. */

import { compose, type World } from "../compose.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Ports } from "../ports.ts";
import { RunError } from "../shared/errors.ts";
import { requireAllowed } from "./allowed.ts";
import { type Cancelling, isInterruption, lastWordMs } from "./cancelling.ts";
import type { Standing } from "./deliver-surely.ts";
import { checkToAnswer } from "./named-check.ts";
import type { TriggerEvent } from "./payload.ts";
import { readMergeRequest } from "./second-look.ts";

export interface Place {
  readonly gitlab: GitLab;
  readonly projectId: number;
  readonly iid: number;
}

/** Undefined if GitLab does not show them: then every status is posted. */
export async function newestStatuses({ gitlab, projectId, iid }: Place) {
  try {
    const checks = await gitlab.StatusChecks.allForMergeRequest(projectId, iid);
    return new Map(checks.map(({ id, status }) => [id, status]));
  } catch (error) {
    if (!(error instanceof RunError) || isInterruption(error)) throw error;
    return undefined;
  }
}

interface Earlier extends Place {
  /** The head, if GitLab does not show it now. */
  readonly sha?: string | undefined;
  /** GitLab may have a pass of this job that it does not show yet, so what it shows now decides nothing. */
  readonly isUnsure?: boolean;
  /** Waits in milliseconds, after each of which it is read back whether such a pass has come. */
  readonly waitsMs?: readonly number[];
}

/**
 * Where a run cannot judge, an earlier pass of this head must not stay: its reasons may be gone. The error that ended
 * the run is reported, not one of this. It can be a defect, or an answer of GitLab that has another shape.
 */
export async function takeBack(earlier: Earlier, checkId: number, error: unknown): Promise<void> {
  if (isInterruption(error)) return;
  try {
    await leaveNoPass(earlier, checkId);
  } catch (failure) {
    if (!(failure instanceof RunError)) throw failure;
  }
}

/** @returns whether `failed` was posted @throws RunError if GitLab does not take it */
export async function leaveNoPass(
  { sha: seen, isUnsure = false, waitsMs = [], ...place }: Earlier,
  checkId: number,
): Promise<boolean> {
  const { gitlab, projectId, iid } = place;
  const shown = await newestStatuses(place);
  if (!isUnsure && shown && shown.get(checkId) !== "passed") return false;
  // GitLab refuses a head that is not the newest one.
  const { sha = seen ?? "", state } = (await nowOf(place)) ?? {};
  if (state === "closed" || state === "merged") return false;
  const answer = { externalStatusCheckId: checkId, sha, status: "failed" } as const;
  await gitlab.StatusChecks.set(projectId, iid, answer);
  for (const waitMs of waitsMs) {
    await wait(waitMs);
    const isOvertaken = (await newestStatuses(place))?.get(checkId) === "passed";
    if (isOvertaken) await gitlab.StatusChecks.set(projectId, iid, answer);
  }
  return true;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Only the merge request: what could not be read may be its approvals. */
async function nowOf({ gitlab, projectId, iid }: Place) {
  return readMergeRequest(gitlab, projectId, iid).catch((error: unknown) => {
    if (!(error instanceof RunError) || isInterruption(error)) throw error;
    return undefined;
  });
}

export type Job = Pick<World, "env" | "secrets"> & Pick<Cancelling, "isUnanswered">;

interface Cancelled {
  readonly event: TriggerEvent;
  readonly job: Job;
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly standing: Standing;
  readonly allowedGroups: readonly string[];
  /** Of the external control. */
  readonly secret: string | undefined;
}

/** A pass whose answer did not come can still arrive. */
const unansweredMs = [500, 1000, 1500];

/**
 * GitLab sent the event because something has changed, and nobody judges it now. So a pass of this head must not stay.
 * A pending status is left: GitLab itself sets it to failed later, and a control too.
 * @returns the error that ends the job
 */
export async function lastWord(cancelled: Cancelled, error: RunError): Promise<RunError> {
  const { event, job, inputs, ports } = cancelled;
  // The job's own requests are over.
  const composed = await compose(
    { ...inputs, timeout: lastWordMs },
    { ...job, signal: new AbortController().signal, onRequest: () => {} },
  );
  composed.ports.reserve(0);
  try {
    const status = await settle(cancelled, composed.ports.gitlabFor());
    const { targets, done } = ports.progress;
    const name = targets.find(({ kind, id }) => kind === event.kind && id === event.id)?.name ?? null;
    const delivery = { ...{ target: event.kind, id: event.id, name, requirement: null, attempts: 1 } };
    if (status) done.splice(0, done.length, { ...delivery, status, outcome: "delivered" });
    return error;
  } catch (failure) {
    if (!(failure instanceof RunError)) throw failure;
    const advice = `run the job again: GitLab may still show a pass from before (${failure.message})`;
    return new RunError("INTERRUPTED", error.message, { cause: failure, advice });
  } finally {
    composed.close();
  }
}

/** @returns what was reported to GitLab */
async function settle(
  { event, job, inputs, ports, standing, allowedGroups, secret = "" }: Cancelled,
  gitlab: GitLab,
): Promise<"failed" | "fail" | undefined> {
  const isUnsure = standing.pass === "unsure";
  const { projectId, id } = event;
  const waitsMs = job.isUnanswered() ? unansweredMs : [];
  if (event.kind === "external_control") {
    if (!isUnsure) return undefined;
    // Its status cannot be read back.
    for (const waitMs of [0, ...waitsMs]) {
      await wait(waitMs);
      await gitlab.ExternalControls.setStatus(projectId, id, "fail", { secret, nonce: ports.nonce });
    }
    return "fail";
  }
  const [found, isAllowed] = await Promise.all([
    checkToAnswer(gitlab, event, inputs.statusChecks),
    requireAllowed(gitlab, allowedGroups, projectId).then(() => true, unlessRefused),
  ]);
  if ("unanswered" in found || !isAllowed) return undefined;
  const { iid, sha } = event;
  return (await leaveNoPass({ gitlab, projectId, iid, sha, isUnsure, waitsMs }, id)) ? "failed" : undefined;
}

/** @returns false for a project that the inputs do not allow */
function unlessRefused(error: unknown): boolean {
  if (!(error instanceof RunError) || error.code !== "INPUT_INVALID") throw error;
  return false;
}
