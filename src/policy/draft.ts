/** A document as a draft of a policy, ours or GitLab's: names and entries with their paths, nothing looked up yet. */

import * as z from "zod/mini";
import { type Path, parse } from "../shared/schema.ts";
import type { Problem } from "./document.ts";
import { ControlEntry, Policy } from "./schema.ts";

export interface DraftEntry {
  readonly entry: ControlEntry;
  readonly path: Path;
}

export interface DraftRequirement {
  readonly name: string;
  readonly isFinal: boolean;
  readonly description: string | undefined;
  readonly path: Path;
  readonly entries: readonly DraftEntry[];
}

export interface Draft {
  readonly name: string;
  readonly requirements: readonly DraftRequirement[];
  readonly bases: readonly string[];
  /** As they stand in the file; read only where there are any. */
  readonly waivers: unknown;
  readonly waiverRules: unknown;
  readonly baseline: unknown;
  /** Whether anything in it depends on the day: a waiver, or a control that is enforced later. */
  readonly isDated: boolean;
  readonly problems: readonly Problem[];
}

/** Ours first, for that is what most are. What other documents need is loaded only for them. */
export async function draftOf(data: unknown): Promise<Draft> {
  const { data: policy, error } = z.safeParse(Policy, data);
  return policy ? fromPolicy(policy) : (await import("./other-draft.ts")).otherDraft(data, error.issues);
}

function fromPolicy(policy: Policy): Draft {
  const requirements = (policy.requirements ?? []).map(
    ({ name, description, final: isFinal = false, controls }, index): DraftRequirement => {
      const path = ["requirements", index];
      const entries = controls.map((control, at) => ({
        entry: typeof control === "string" ? parse(ControlEntry, { id: control }) : control,
        path: [...path, "controls", at],
      }));
      return { name, isFinal, description, path, entries };
    },
  );
  const { name, extends: bases = [], waivers, waiver_rules, baseline } = policy;
  return { name, bases, requirements, baseline, ...dated(requirements, waivers, waiver_rules), problems: [] };
}

export function dated(requirements: readonly DraftRequirement[], waivers: unknown, waiverRules: unknown) {
  const isLater = requirements.some(({ entries }) =>
    entries.some(({ entry }) => entry.enforce_from !== undefined),
  );
  return { waivers, waiverRules, isDated: isLater || waivers !== undefined || waiverRules !== undefined };
}
