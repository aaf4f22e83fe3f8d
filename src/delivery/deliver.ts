/** Tells GitLab the verdict, every target by itself: a failed one never hides the others. */

import type { Evaluation, RequirementStatus } from "../evaluation/evaluate.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Delivery } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import { type JudgedHead, type Posted, postStatus } from "./status-check.ts";
import type { Target } from "./targets.ts";

export interface DeliveryOrder {
  readonly gitlab: GitLab;
  readonly targets: readonly Target[];
  readonly evaluation: Evaluation;
  readonly projectId: number;
  readonly mergeRequest: (JudgedHead & { readonly createdAtMs: number }) | undefined;
  /** The merge request is known to have a newer head: nothing is posted. */
  readonly isSuperseded: boolean;
  /** GitLab still shows another head, after all waits. */
  readonly isLagging: boolean;
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

const youngMs = 10 * 60_000;

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

export async function deliverCheck(order: DeliveryOrder, target: Target): Promise<Delivery> {
  const passed = told(order.evaluation, target, order.onUndetermined);
  const status = passed ? "passed" : "failed";
  return attempt(order, target, passed, status, (judgedHead) =>
    postStatus(order.gitlab, judgedHead, target.id, status, order.sleep, order.isLagging),
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
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    return { ...delivery, outcome: "failed", attempts: attemptsOf(error), error: sentence(error) };
  }
}

/** The race of GitLab's own pending row is possible while the merge request is young (gitlab-contract 2.5). */
async function confirm(order: DeliveryOrder, posted: readonly Delivery[]): Promise<readonly Delivery[]> {
  const { mergeRequest } = order;
  const isYoung = mergeRequest !== undefined && order.serverNow() - mergeRequest.createdAtMs < youngMs;
  if (!isYoung || !posted.some(({ outcome }) => outcome === "delivered")) return posted;
  const { readBack } = await import("./read-back.ts");
  return readBack(order, mergeRequest, posted);
}

function attemptsOf(error: RunError): number {
  return "attempts" in error && typeof error.attempts === "number" ? error.attempts : 1;
}

function sentence(error: RunError): string {
  return error.advice === undefined ? error.message : `${error.message}; ${error.advice}`;
}
