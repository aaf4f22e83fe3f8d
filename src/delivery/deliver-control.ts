/** Reports the verdict to one external control; loaded only if a run answers one. */

import type { Delivery } from "../reporting/report.ts";
import { attempt, type DeliveryOrder, statusFor } from "./deliver-target.ts";
import type { Target } from "./targets.ts";

export async function deliverControl(order: DeliveryOrder, target: Target): Promise<Delivery> {
  const passed = statusFor(order.evaluation, target, order.onUndetermined);
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
