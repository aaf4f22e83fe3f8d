/** Judges every control of a policy over the facts it needs; control outcomes to requirement status to verdict. */

import type { Outcome, Phase } from "../controls/define.ts";
import type { FactStore } from "../facts/collect.ts";
import type { Policy, SelectedControl } from "../policy/policy.ts";

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
  readonly actual: unknown;
  readonly note: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly waiver: AppliedWaiver | undefined;
  /** Its status in the policy's baseline, where there is one. */
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

/** @param about whether a merge request is judged; without one, controls about one do not apply */
export async function evaluate(
  policy: Policy,
  facts: FactStore,
  scope: "project" | "merge_request",
): Promise<readonly JudgedRequirement[]> {
  return Promise.all(
    policy.requirements.map(async ({ name, controls }) => ({
      name,
      controls: await Promise.all(controls.map((control) => judgeControl(control, facts, scope))),
    })),
  );
}

/** Statuses of requirements and the verdict at a moment: a control that is not enforced yet fails nobody. */
export function conclude(judged: readonly JudgedRequirement[], nowMs: number): Evaluation {
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
  return enforcedFromMs !== undefined && nowMs >= enforcedFromMs ? "enforce" : phase;
}

async function judgeControl(
  control: SelectedControl,
  facts: FactStore,
  scope: "project" | "merge_request",
): Promise<JudgedControl> {
  const bare = { control, actual: null, note: undefined, evidence: [], waiver: undefined };
  if (!control.judge)
    return { ...bare, status: "external", message: "answered by an external service, not judged here" };
  if (control.scope === "merge_request" && scope === "project") {
    return { ...bare, status: "not_applicable", message: "applies to merge requests, and none is judged" };
  }
  const values: Record<string, unknown> = {};
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  const results = await Promise.all(
    Object.entries(control.needs).map(async ([name, fact]) => ({
      name,
      fact,
      result: await facts.read(fact),
    })),
  );
  for (const { name, fact, result } of results) {
    evidence.push(...[...new Set(result.requests)].map((request) => ({ fact: fact.id, request })));
    if (result.ok) values[name] = result.value;
    else if (!missing.includes(result.reason)) missing.push(result.reason);
  }
  if (missing.length > 0) return { ...bare, evidence, status: "unknown", message: missing.join("; ") };
  const outcome = control.judge(values);
  return {
    ...bare,
    evidence,
    status: outcome.status,
    message: outcome.message,
    actual: ("actual" in outcome ? outcome.actual : undefined) ?? null,
    note: "note" in outcome ? outcome.note : undefined,
  };
}

/** Fail beats unknown beats pass; a requirement in which nothing was judged is not applicable, never passed. */
export function requirementStatus(controls: readonly ControlStatus[]): RequirementStatus {
  if (controls.includes("fail")) return "fail";
  if (controls.includes("unknown")) return "unknown";
  return controls.some((status) => status === "pass" || status === "waived") ? "pass" : "not_applicable";
}

/** A run that judged nothing is not compliant. */
export function decide(requirements: readonly RequirementStatus[]): Verdict {
  if (requirements.includes("fail")) return "non_compliant";
  if (requirements.includes("unknown")) return "undetermined";
  return requirements.includes("pass") ? "compliant" : "undetermined";
}
