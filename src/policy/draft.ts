/** A document as a draft of a policy, ours or GitLab's: names and entries with their paths, nothing looked up yet. */

import * as z from "zod/mini";
import { type Path, parse } from "../shared/schema.ts";
import type { Problem } from "./document.ts";
import { frameworkDraft, isFramework } from "./framework.ts";
import { problemsOf } from "./issues.ts";
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

/** Ours first, for that is what most are. */
export function draftOf(data: unknown): Draft {
  const { data: policy, error } = z.safeParse(Policy, data);
  if (policy) return fromPolicy(policy);
  if (isFramework(data)) return { ...frameworkDraft(data), ...undated };
  const { waivers, waiver_rules, baseline } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const requirements = wellFormed(data);
  return {
    name: "",
    bases: [],
    requirements,
    baseline,
    ...dated(requirements, waivers, waiver_rules),
    problems: problemsOf(error.issues, data, Policy),
  };
}

const undated = {
  bases: [],
  waivers: undefined,
  waiverRules: undefined,
  baseline: undefined,
  isDated: false,
} as const;

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

function dated(requirements: readonly DraftRequirement[], waivers: unknown, waiverRules: unknown) {
  const isLater = requirements.some(({ entries }) =>
    entries.some(({ entry }) => entry.enforce_from !== undefined),
  );
  return { waivers, waiverRules, isDated: isLater || waivers !== undefined || waiverRules !== undefined };
}

/** The parts of a policy that are well formed, although others are not, so that all problems are named at once. */
function wellFormed(data: unknown): DraftRequirement[] {
  return listAt(data, "requirements").map((requirement, index) => {
    const path = ["requirements", index];
    const name = (requirement as { name?: unknown } | null)?.name;
    return {
      // Two without a name are not two of the same name.
      name: typeof name === "string" ? name : `requirement ${index + 1}`,
      isFinal: false,
      description: undefined,
      path,
      entries: listAt(requirement, "controls").flatMap((control, at): DraftEntry[] => {
        const entry = z.safeParse(ControlEntry, typeof control === "string" ? { id: control } : control).data;
        return entry ? [{ entry, path: [...path, "controls", at] }] : [];
      }),
    };
  });
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = (data as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
