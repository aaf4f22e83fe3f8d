/** Judges every control of a policy over the facts it needs; derives the status of each requirement and the verdict. */

import { type Judge, type Outcome, type Phase, type Remediation, unknown } from "../controls/define.ts";
import { type FactStore, isOfMergeRequest } from "../facts/collect.ts";
import type { AnyFact } from "../facts/define.ts";
import type { Policy, SelectedControl } from "../policy/policy.ts";
import { awaitedLater } from "../shared/awaited-later.ts";
import type { RunError } from "../shared/errors.ts";
import { timeIsOver } from "../shared/time-limit.ts";
import { underLimit } from "../shared/work-limit.ts";

export type ControlStatus = Outcome["status"] | "waived" | "external";
export type RequirementStatus = "pass" | "fail" | "unknown" | "not_applicable";
export const verdicts = ["compliant", "non_compliant", "undetermined"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Evidence {
  readonly fact: string;
  readonly request: string;
}

export interface AppliedWaiver {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

export interface JudgedControl {
  readonly control: SelectedControl;
  readonly status: ControlStatus;
  readonly message: string;
  /** A list is whole here; the report cuts it. */
  readonly actual: unknown;
  /** Parts of the value are missing in `actual`, so that it cannot be compared. */
  readonly isCut: boolean;
  /** What it read depends on the merge request, such as the files of its head. */
  readonly isOfMergeRequest: boolean;
  readonly note: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly waiver: AppliedWaiver | undefined;
  /** Of an unknown control: who can make it known, and how. */
  readonly mend?: Remediation;
  /** Its status in the policy's baseline, if there is a baseline. */
  readonly baseline?: string;
}

export interface JudgedRequirement {
  readonly name: string;
  readonly controls: readonly JudgedControl[];
}

export interface ConcludedRequirement extends JudgedRequirement {
  readonly status: RequirementStatus;
  readonly controls: readonly (JudgedControl & { readonly inPhase: Phase })[];
}

export interface Evaluation {
  readonly verdict: Verdict;
  readonly requirements: readonly ConcludedRequirement[];
}

/** @param scope what is judged; controls about a merge request do not apply to a project */
export async function evaluate(
  policy: Policy,
  facts: FactStore,
  scope: "project" | "merge_request",
): Promise<readonly JudgedRequirement[]> {
  const judged = await Promise.all(
    policy.requirements.map(async ({ name, controls }) => ({
      name,
      controls: await Promise.all(controls.map((control) => judgeControl(control, facts, scope))),
    })),
  );
  // A connection that GitLab has closed meanwhile must be known as closed, not used for the verdict.
  await ownTurn();
  return judged;
}

/**
 * Statuses of requirements and the verdict. A control that is not enforced yet does not count.
 * @param clocksMs the time by each clock there is: a control is enforced as soon as one of them says so
 */
export function conclude(judged: readonly JudgedRequirement[], clocksMs: readonly number[]): Evaluation {
  const nowMs = Math.max(...clocksMs);
  const requirements = judged.map(({ name, controls }) => {
    const phased = controls.map((control) => ({ ...control, inPhase: phaseAt(control.control, nowMs) }));
    const counted = phased.map(({ status, inPhase }) => {
      const isOpen = status === "fail" || status === "unknown";
      return isOpen && inPhase !== "enforce" ? "waived" : status;
    });
    return { name, controls: phased, status: requirementStatus(counted) };
  });
  return { verdict: decide(requirements.map(({ status }) => status)), requirements };
}

/** Where the policy may be the author's own, a failure stays one, and nothing passes. */
export function withoutPass({ verdict, requirements }: Evaluation): Evaluation {
  return {
    verdict: verdict === "compliant" ? "undetermined" : verdict,
    requirements: requirements.map((one) => (one.status === "pass" ? { ...one, status: "unknown" } : one)),
  };
}

function phaseAt({ phase, enforcedFromMs }: SelectedControl, nowMs: number): Phase {
  return nowMs >= (enforcedFromMs ?? Number.POSITIVE_INFINITY) ? "enforce" : phase;
}

async function judgeControl(
  control: SelectedControl,
  facts: FactStore,
  scope: "project" | "merge_request",
): Promise<JudgedControl> {
  const bare = {
    control,
    actual: null,
    isCut: false,
    isOfMergeRequest: control.scope === "merge_request",
    note: undefined,
    evidence: [],
    waiver: undefined,
  };
  if (!control.judge || (control.scope === "merge_request" && scope === "project"))
    return { ...bare, ...(await import("./unjudged.ts")).whyUnjudged(control) };
  const values: Record<string, unknown> = {};
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  const unread: { fact: AnyFact; error: unknown }[] = [];
  const reading = Object.entries(control.needs).map(async ([name, fact]) => ({
    name,
    fact,
    result: await facts.read(fact),
  }));
  const loading = awaitedLater(ownTurn().then(control.judge));
  const results = await Promise.all(reading);
  for (const { name, fact, result } of results) {
    evidence.push(...[...new Set(result.requests)].map((request) => ({ fact: fact.id, request })));
    if (result.ok) values[name] = result.value;
    else {
      unread.push({ fact, error: result.error });
      if (!fact.isOptional && !missing.includes(result.reason)) missing.push(result.reason);
    }
  }
  if (results.some(({ fact, result }) => isOfMergeRequest(fact, result))) bare.isOfMergeRequest = true;
  await ownTurn();
  const outcome: Outcome =
    missing.length > 0 ? unknown(missing.join("; ")) : judgeInTime(await loading, values, facts.check);
  return {
    ...bare,
    evidence,
    status: outcome.status,
    message: outcome.message,
    actual: ("actual" in outcome ? outcome.actual : undefined) ?? null,
    isCut: "isCut" in outcome && outcome.isCut === true,
    note: "note" in outcome ? outcome.note : undefined,
    ...(outcome.status === "unknown" ? { mend: (await import("./mend.ts")).mend(unread) } : {}),
  };
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Some controls keep the processor busy, or take long to load. Before each, answers must arrive, and the requests that
 * follow from them leave.
 */
function ownTurn(): Promise<unknown> {
  turn = turn.then(() => new Promise(setImmediate));
  return turn;
}

/** What takes longer than the run may is unknown. */
function judgeInTime(judge: Judge, values: Record<string, unknown>, check: FactStore["check"]): Outcome {
  try {
    check?.();
    return underLimit(check, () => judge(values));
  } catch (error) {
    if ((error as RunError).code !== "TIMEOUT") throw error;
    return unknown(`${timeIsOver}, before this control was judged`);
  }
}

/** A failed control decides before an unknown one. A requirement without a judged control is not applicable, never passed. */
export function requirementStatus(controls: readonly ControlStatus[]): RequirementStatus {
  if (controls.includes("fail")) return "fail";
  if (controls.includes("unknown")) return "unknown";
  return controls.some((status) => status === "pass" || status === "waived") ? "pass" : "not_applicable";
}

/** A run that judged nothing is undetermined. */
export function decide(requirements: readonly RequirementStatus[]): Verdict {
  if (requirements.includes("fail")) return "non_compliant";
  if (requirements.includes("unknown")) return "undetermined";
  return requirements.includes("pass") ? "compliant" : "undetermined";
}
