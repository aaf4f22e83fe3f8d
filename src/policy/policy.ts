/** What a policy is once it is loaded: its texts, requirements and controls, and the facts that judging it reads. */

import type { Outcome, Phase, Remediation, Severity } from "../controls/define.ts";
import type { Expression } from "../controls/expression.ts";
import type { AnyFact, FactNeeds } from "../facts/define.ts";
import type { LoadedBaseline } from "./baseline.ts";
import type { LoadedWaiver } from "./waivers.ts";

export interface PolicyText {
  /** As the user typed it: a path, a project file, an address. */
  readonly source: string;
  readonly text: string;
  /** 40 hex digits, if it was read from GitLab and GitLab said. */
  readonly commit?: string | undefined;
}

export interface Policy {
  readonly name: string;
  /** Every text it is made of, bases before what goes on top of them. */
  readonly texts: readonly PolicyText[];
  readonly sources: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly waivers: readonly LoadedWaiver[];
  readonly baselines: readonly LoadedBaseline[];
  readonly warnings: readonly string[];
}

export interface Requirement {
  readonly name: string;
  readonly description: string | undefined;
  readonly isFinal: boolean;
  readonly controls: readonly SelectedControl[];
}

export interface SelectedControl {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly scope: "project" | "merge_request";
  readonly needs: FactNeeds;
  readonly expected: Expression | Readonly<Record<string, unknown>> | null;
  readonly remediation: Remediation;
  /** A file on top may raise it, not lower it. */
  readonly isFinal: boolean;
  readonly phase: Phase;
  /** First day, as milliseconds since 1970 UTC, on which the control is enforced whatever its phase. */
  readonly enforcedFromMs: number | undefined;
  /** Undefined for an external control, which is not ours to judge. */
  readonly judge: ((facts: Record<string, unknown>) => Outcome) | undefined;
}

/** A policy with what its verdict can be checked against later. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly documents: readonly DocumentDigest[];
  /** Of the text; of several texts: of their digests, one a line, in order. */
  readonly sha256: string;
  /** What to say of where it was read. */
  readonly notices: readonly string[];
  /** False where the author of what is judged may have written it. */
  readonly isTrusted: boolean;
}

interface DocumentDigest {
  readonly source: string;
  readonly sha256: string;
  /** 40 hex digits; null for what is not read from GitLab. */
  readonly commit: string | null;
}

/** Facts that judging the policy reads; outside a merge request, those about one are left out. */
export function factsOf(policy: Policy, scope: "project" | "merge_request"): readonly AnyFact[] {
  return policy.requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => scope === "merge_request" || control.scope === "project")
    .flatMap(({ needs }) => Object.values(needs));
}
