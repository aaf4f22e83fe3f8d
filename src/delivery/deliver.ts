/** Reports the verdict to each target in GitLab separately, so that a failed target never hides the others. */

import type { Delivery } from "../reporting/report.ts";
import { type DeliveryOrder, deliverCheck } from "./deliver-target.ts";

/**
 * Status checks come first, because they show whether the judged head is current. Read-back and controls run after them.
 * @throws only RunError INTERRUPTED; a refusal is an outcome
 */
export async function deliver(order: DeliveryOrder): Promise<readonly Delivery[]> {
  const checks = order.targets.filter(({ kind }) => kind === "status_check");
  const controls = order.targets.filter(({ kind }) => kind === "external_control");
  if (controls.length === 0) order.checksAreOver();
  const posted = await Promise.all(checks.map((target) => deliverCheck(order, target)));
  order.checksAreOver();
  const isSuperseded = order.isSuperseded || posted.some(({ outcome }) => outcome === "superseded");
  const [confirmed, controlled] = await Promise.all([
    confirm(order, posted),
    Promise.all(
      controls.map(async (target) => {
        const { deliverControl } = await import("./deliver-control.ts");
        return deliverControl({ ...order, isSuperseded }, target);
      }),
    ),
  ]);
  return [...confirmed, ...controlled];
}

const youngMs = 10 * 60_000;

/** GitLab's own pending row can replace a verdict only while the merge request is young (gitlab-contract 2.5). */
async function confirm(order: DeliveryOrder, posted: readonly Delivery[]): Promise<readonly Delivery[]> {
  const { mergeRequest } = order;
  const isYoung = mergeRequest !== undefined && order.serverNow() - mergeRequest.createdAtMs < youngMs;
  if (!isYoung || !posted.some(({ outcome }) => outcome === "delivered")) return posted;
  return (await import("./read-back.ts")).readBack(order, mergeRequest, posted);
}
