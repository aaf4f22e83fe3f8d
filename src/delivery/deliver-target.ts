/** Reports the verdict to one target. A refusal is an outcome, never an error. */

import type { Evaluation, RequirementStatus } from "../evaluation/evaluate.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Delivery } from "../reporting/report.ts";
import type { Given } from "../shared/spelling.ts";
import { type JudgedHead, type Posted, postStatus } from "./status-check.ts";
import type { Target } from "./targets.ts";

export interface DeliveryOrder {
  readonly gitlab: GitLab;
  readonly targets: readonly Target[];
  readonly evaluation: Evaluation;
  readonly projectId: number;
  readonly mergeRequest: (JudgedHead & { readonly createdAtMs: number }) | undefined;
  /** The merge request has a newer head, so nothing is posted. */
  readonly isSuperseded: boolean;
  /** GitLab still shows another head after all waits. */
  readonly isLagging: boolean;
  readonly onUndetermined: "fail" | "leave";
  readonly dryRun: boolean;
  /** The newest status of each check by its id, if it was read. GitLab gets only what differs from it. */
  readonly shown?: ReadonlyMap<number, string | undefined> | undefined;
  readonly secrets: ReadonlyMap<number, string>;
  readonly nonce: () => string;
  readonly serverNow: () => number;
  /** False if there is no time to wait that long. */
  readonly sleep: (ms: number) => Promise<boolean>;
  /** Gives external controls the time that is kept for them. */
  readonly checksAreOver: () => void;
  /** Called after each target, so that a cancelled job can say what was and was not delivered. */
  readonly onDelivered: (delivery: Delivery) => void;
  readonly given: Given;
}

/** Whether a target passes. Undefined: report nothing, because evidence is missing and `on_undetermined` is `leave`. */
export function statusFor(
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

export async function deliverCheck(order: DeliveryOrder, target: Target): Promise<Delivery> {
  const shown = order.shown?.get(target.id);
  // An earlier pass must not stay where the evidence is missing now.
  const passed =
    statusFor(order.evaluation, target, order.onUndetermined) ?? (shown === "passed" ? false : undefined);
  const status = passed ? "passed" : "failed";
  return attempt(order, target, passed, status, async (judgedHead) =>
    shown === status
      ? { outcome: "delivered", attempts: 0 }
      : postStatus(order.gitlab, judgedHead, target, status, order.sleep, order.isLagging),
  );
}

/** @param post is not called if there is nothing to post */
export async function attempt(
  order: DeliveryOrder,
  target: Target,
  passed: boolean | undefined,
  status: Delivery["status"],
  post: (judgedHead: JudgedHead) => Promise<Posted>,
): Promise<Delivery> {
  const { id, name = null, requirement = null } = target;
  const delivery = { target: target.kind, id, name, requirement, status, attempts: 0 };
  if (order.isSuperseded) return { ...delivery, outcome: "superseded" };
  if (order.dryRun || passed === undefined) return { ...delivery, outcome: "skipped" };
  try {
    const judgedHead = order.mergeRequest ?? { projectId: order.projectId, iid: 0, sha: "" };
    const done = { ...delivery, ...(await post(judgedHead)) };
    order.onDelivered(done);
    return done;
  } catch (error) {
    return { ...delivery, ...(await import("./failed.ts")).failed(error, order.given) };
  }
}
