/** A loaded policy: its texts, requirements and controls, and the facts that they need. */

import type { Judge, Phase, Remediation, Severity } from "../controls/define.ts";
import type { Expression } from "../controls/expression.ts";
import type { AnyFact, FactNeeds } from "../facts/define.ts";
import type { LoadedBaseline } from "./baseline.ts";
import type { LoadedWaiver } from "./waivers.ts";

/** Where a text was read, so that what it names is read there too; undefined for what has no place beside it. */
export type PolicyPlace =
  | { readonly kind: "checkout" }
  | { readonly kind: "branch"; readonly branch: string }
  | { readonly kind: "project"; readonly project: string; readonly ref: string };

export interface PolicyText {
  /** As the user typed it: a path, a project file, an address. */
  readonly source: string;
  readonly text: string;
  /** 40 hexadecimal digits, if it was read from GitLab and GitLab named the commit. */
  readonly commit?: string | undefined;
  readonly place?: PolicyPlace | undefined;
}

export interface Policy {
  readonly name: string;
  /** Every text that it consists of, bases first. */
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
  /** Its page, below the folder of the documentation. */
  readonly page?: string;
  readonly severity: Severity;
  readonly scope: "project" | "merge_request";
  readonly needs: FactNeeds;
  readonly expected: Expression | Readonly<Record<string, unknown>> | null;
  readonly remediation: Remediation;
  /** A file on top may make it stricter, but not weaker. So it is with all controls of a final requirement. */
  readonly isFinal: boolean;
  /** The value that the policy's author asserts instead of one that is read. */
  readonly asserted?: boolean;
  readonly phase: Phase;
  /** The first day on which the control is enforced whatever its phase, in milliseconds since 1970 UTC. */
  readonly enforcedFromMs: number | undefined;
  /** Loads what judges, while the facts are awaited. Undefined for an external control, which another service judges. */
  readonly judge: (() => Promise<Judge>) | undefined;
}

/** A policy with the digests by which its verdict can be verified later. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** Computed when they are first needed: Node takes some milliseconds before its first digest. */
  readonly digests: () => PolicyDigests;
  /** What to say of where it was read. */
  readonly notices: readonly string[];
  /** False where the author of what is judged may have written it. */
  readonly isTrusted: boolean;
  /** Whether the judged project itself added a control. Alone, such controls pass nothing. */
  readonly isAdded?: (requirement: string, id: string) => boolean;
}

export interface PolicyDigests {
  readonly documents: readonly DocumentDigest[];
  /** Digest of the text. Of several texts: digest of their digests, one per line, in order. */
  readonly sha256: string;
}

interface DocumentDigest {
  readonly source: string;
  readonly sha256: string;
  /** 40 hexadecimal digits; null for a text that was not read from GitLab. */
  readonly commit: string | null;
}

/** Facts that the policy's controls need. Outside a merge request, facts about merge requests are left out. */
export function factsOf(policy: Policy, scope: "project" | "merge_request"): readonly AnyFact[] {
  return policy.requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => scope === "merge_request" || control.scope === "project")
    .flatMap(({ needs }) => Object.values(needs));
}
