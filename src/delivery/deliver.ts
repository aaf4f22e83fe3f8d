/** Tells GitLab the verdict, every target by itself: a failed one never hides the others. */

import type { Evaluation, RequirementStatus } from "../evaluation/evaluate.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Delivery } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import { type Place, type Posted, postStatus } from "./status-check.ts";
import type { Target } from "./targets.ts";

export interface DeliveryOrder {
  readonly gitlab: GitLab;
  readonly targets: readonly Target[];
  readonly evaluation: Evaluation;
  readonly projectId: number;
  readonly mergeRequest: (Place & { readonly createdAtMs: number }) | undefined;
  /** The merge request is known to have a newer head: nothing is posted. */
  readonly isSuperseded: boolean;
  readonly onUndetermined: "fail" | "leave";
  readonly dryRun: boolean;
  readonly secrets: ReadonlyMap<number, string>;
  readonly nonce: () => string;
  readonly serverNow: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told as each target is done, so that a cancelled job can say what was and was not delivered. */
  readonly onDelivered: (delivery: Delivery) => void;
}

/**
 * Status checks first, for they tell whether the head is still ours; then read-back and controls side by side.
 * @throws nothing but RunError INTERRUPTED; a refusal is an outcome
 */
export async function deliver(order: DeliveryOrder): Promise<readonly Delivery[]> {
  const checks = order.targets.filter(({ kind }) => kind === "status_check");
  const controls = order.targets.filter(({ kind }) => kind === "external_control");
  const posted = await Promise.all(checks.map((target) => deliverCheck(order, target)));
  const isSuperseded = order.isSuperseded || posted.some(({ outcome }) => outcome === "superseded");
  const [confirmed, controlled] = await Promise.all([
    confirm(order, posted),
    Promise.all(controls.map((target) => deliverControl({ ...order, isSuperseded }, target))),
  ]);
  return [...confirmed, ...controlled];
}

/** What a target is told; undefined: nothing, because evidence is missing and the user wants it left alone. */
export function told(
  evaluation: Evaluation,
  target: Target,
  onUndetermined: "fail" | "leave",
): boolean | undefined {
  const status =
    target.requirement === undefined ? overall(evaluation) : requirement(evaluation, target.requirement);
  if (status === "pass") return true;
  return status !== "fail" && onUndetermined === "leave" ? undefined : false;
}

function overall({ verdict }: Evaluation): RequirementStatus {
  if (verdict === "compliant") return "pass";
  return verdict === "non_compliant" ? "fail" : "unknown";
}

function requirement({ requirements }: Evaluation, name: string): RequirementStatus {
  return requirements.find((candidate) => candidate.name === name)?.status ?? "unknown";
}

async function deliverCheck(order: DeliveryOrder, target: Target): Promise<Delivery> {
  const passed = told(order.evaluation, target, order.onUndetermined);
  const status = passed ? "passed" : "failed";
  return attempt(order, target, passed, status, (place) =>
    postStatus(order.gitlab, place, target.id, status, order.sleep),
  );
}

async function deliverControl(order: DeliveryOrder, target: Target): Promise<Delivery> {
  const passed = told(order.evaluation, target, order.onUndetermined);
  const status = passed ? "pass" : "fail";
  const secret = order.secrets.get(target.id) ?? "";
  return attempt(order, target, passed, status, async () => {
    const sent = await order.gitlab.ExternalControls.setStatus(order.projectId, target.id, status, {
      secret,
      nonce: order.nonce,
    });
    return { outcome: "delivered", attempts: sent.attempts };
  });
}

async function attempt(
  order: DeliveryOrder,
  target: Target,
  passed: boolean | undefined,
  status: Delivery["status"],
  post: (place: Place) => Promise<Posted>,
): Promise<Delivery> {
  const { id, name = null, requirement = null } = target;
  const delivery = { target: target.kind, id, name, requirement, status, attempts: 0 };
  if (order.isSuperseded) return { ...delivery, outcome: "superseded" };
  if (order.dryRun || passed === undefined) return { ...delivery, outcome: "skipped" };
  try {
    const place = order.mergeRequest ?? { projectId: order.projectId, iid: 0, sha: "" };
    const done = { ...delivery, ...(await post(place)) };
    order.onDelivered(done);
    return done;
  } catch (error) {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    return { ...delivery, outcome: "failed", attempts: attemptsOf(error), error: sentence(error) };
  }
}

/** The first job of a merge request can be so fast that GitLab's own pending row comes after its verdict. */
const youngMs = 10 * 60_000;
const freshMs = 60_000;

/**
 * Reads the statuses back while the race of the initial pending row is possible (gitlab-contract 2.5), and posts again
 * what was overtaken.
 */
async function confirm(order: DeliveryOrder, posted: readonly Delivery[]): Promise<readonly Delivery[]> {
  const { mergeRequest, gitlab } = order;
  if (!mergeRequest || !posted.some(({ outcome }) => outcome === "delivered")) return posted;
  const ageMs = order.serverNow() - mergeRequest.createdAtMs;
  if (ageMs > youngMs) return posted;
  const waitsMs = ageMs < freshMs ? [2000, 3000, 5000] : [0, 1000];
  let deliveries = [...posted];
  for (const wait of waitsMs) {
    await order.sleep(wait);
    let shown: ReadonlyMap<number, string>;
    try {
      const checks = await gitlab.StatusChecks.allForMergeRequest(mergeRequest.projectId, mergeRequest.iid);
      shown = new Map(checks.map((check) => [check.id, check.status]));
    } catch (error) {
      if (error instanceof RunError && error.code !== "INTERRUPTED") return deliveries;
      throw error;
    }
    deliveries = await Promise.all(
      deliveries.map((delivery) => repeatIfOvertaken(order, delivery, shown.get(delivery.id))),
    );
    if (
      ageMs >= freshMs &&
      deliveries.every((delivery) => (shown.get(delivery.id) ?? delivery.status) === delivery.status)
    )
      break;
  }
  return deliveries;
}

async function repeatIfOvertaken(
  order: DeliveryOrder,
  delivery: Delivery,
  shown: string | undefined,
): Promise<Delivery> {
  if (delivery.outcome !== "delivered" || shown === undefined || shown === delivery.status) return delivery;
  const target: Target = {
    kind: "status_check",
    id: delivery.id,
    name: delivery.name ?? undefined,
    requirement: delivery.requirement ?? undefined,
  };
  const again = await deliverCheck(order, target);
  return { ...again, attempts: again.attempts + delivery.attempts };
}

function attemptsOf(error: RunError): number {
  return "attempts" in error && typeof error.attempts === "number" ? error.attempts : 1;
}

function sentence(error: RunError): string {
  return error.advice === undefined ? error.message : `${error.message}; ${error.advice}`;
}
