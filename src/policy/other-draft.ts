/** Drafts a document that is not a valid policy of Countersign: a framework of GitLab, or a policy with mistakes. */

import * as z from "../shared/zod.ts";
import { type Draft, type DraftEntry, type DraftRequirement, dated } from "./draft.ts";
import { frameworkDraft, isFramework } from "./framework.ts";
import { problemsOf } from "./issues.ts";
import { ControlEntry, Policy } from "./schema.ts";

const undated = {
  bases: [],
  waivers: undefined,
  waiverRules: undefined,
  baseline: undefined,
  isDated: false,
} as const;

export function otherDraft(data: unknown, issues: readonly z.core.$ZodIssue[]): Draft {
  if (isFramework(data)) return { ...frameworkDraft(data), ...undated };
  const { waivers, waiver_rules, baseline } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const bases = listAt(data, "extends");
  const requirements = wellFormed(data);
  return {
    name: "",
    // Only whole, so that the place of each problem stays right.
    bases: bases.every((name) => typeof name === "string" && name !== "") ? (bases as readonly string[]) : [],
    requirements,
    baseline,
    ...dated(requirements, waivers, waiver_rules),
    problems: problemsOf(issues, data, Policy),
  };
}

/** Keeps the valid parts of a policy with mistakes, so that the problems of all parts are reported together. */
function wellFormed(data: unknown): DraftRequirement[] {
  return listAt(data, "requirements").map((requirement, index) => {
    const path = ["requirements", index];
    const name = (requirement as { name?: unknown } | null)?.name;
    return {
      // Without this, two requirements without a name would count as two of the same name.
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
