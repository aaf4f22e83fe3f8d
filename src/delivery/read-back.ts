/**
 * Reads the statuses back, and posts those again that GitLab has replaced. The first job of a merge request can be so
 * fast that GitLab writes its own pending row after the verdict (gitlab-contract 2.5).
 */

import type { Delivery } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import { type DeliveryOrder, deliverCheck } from "./deliver-target.ts";
import type { Target } from "./targets.ts";

const freshMs = 60_000;

export async function readBack(
  order: DeliveryOrder,
  mergeRequest: NonNullable<DeliveryOrder["mergeRequest"]>,
  posted: readonly Delivery[],
): Promise<readonly Delivery[]> {
  const { gitlab } = order;
  const ageMs = order.serverNow() - mergeRequest.createdAtMs;
  const waitsMs = ageMs < freshMs ? [2000, 3000, 5000] : [0, 1000];
  let deliveries = [...posted];
  for (const wait of waitsMs) {
    if (!(await order.sleep(wait))) return deliveries;
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
  const again = await deliverCheck({ ...order, shown: undefined }, target);
  return { ...again, attempts: again.attempts + delivery.attempts };
}
